// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.time;

import java.time.LocalDate;

/**
 * 期间: from a start (included) to an end (excluded), each with the precision that is known, such as
 * {@code 1995/1997-12-20}. It does not hold a time of day or a time zone: days are China's.
 *
 * @param from the start, included
 * @param to the end, excluded
 */
public record Period(Bound from, Bound to) {

    /** The period without a start and without an end. */
    public static final Period ALWAYS = new Period(Bound.OPEN, Bound.OPEN);

    /** The period of which no source tells anything. */
    public static final Period UNKNOWN = new Period(Bound.UNKNOWN, Bound.UNKNOWN);

    /**
     * Reads the two ends as data write them; see {@link Bound#of}.
     *
     * @param from the start; empty where open
     * @param to the end; empty where open
     * @return the period
     * @throws java.time.DateTimeException when one of them is not a bound
     */
    public static Period of(String from, String to) {
        return new Period(Bound.of(from), Bound.of(to));
    }

    /**
     * Tells whether something with this period held on a day.
     *
     * @param day the day, in China
     * @return yes, no, or why that can't be told
     */
    public Holding on(LocalDate day) {
        Holding begun = from.reachedOn(day);
        Holding ended = to.precision() == Bound.Precision.OPEN ? Holding.NO : to.reachedOn(day);
        if (begun == Holding.NO || ended == Holding.YES) {
            return Holding.NO;
        }
        if (begun == Holding.UNKNOWN || ended == Holding.UNKNOWN) {
            return Holding.UNKNOWN;
        }
        return begun == Holding.YEAR_PRECISION || ended == Holding.YEAR_PRECISION
                ? Holding.YEAR_PRECISION
                : Holding.YES;
    }

    /**
     * Returns the time that two periods have in common. Where one end is not known, that of the result is not known either;
     * where two ends lie in one year and of one only the year is known, of the result too.
     *
     * @param other the other period
     * @return from the later start to the earlier end; {@link #isEmpty} where they have no time in common
     */
    public Period and(Period other) {
        return new Period(from.or(other.from, true), to.or(other.to, false));
    }

    /**
     * Tells whether no day lies in this period.
     *
     * @return whether the end is known to be no later than the start
     */
    public boolean isEmpty() {
        LocalDate start = from.date();
        LocalDate end = to.date();
        if (start == null || end == null) {
            return false;
        }
        boolean days = from.precision() == Bound.Precision.DAY && to.precision() == Bound.Precision.DAY;
        return days ? !start.isBefore(end) : start.getYear() > end.getYear();
    }

    /**
     * Tells whether nothing is known of this period.
     *
     * @return whether both ends are unknown
     */
    public boolean isUnknown() {
        return from.precision() == Bound.Precision.UNKNOWN && to.precision() == Bound.Precision.UNKNOWN;
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
