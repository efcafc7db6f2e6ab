// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 界限: one end of a period with the precision that is known, such as {@code 1997} or {@code 1997-12-20}.
 *
 * <p>A year stands for a yearly list, which tells the state of 31 December: on that day the change has happened, on
 * the earlier days of the year it may or may not have. A day that is not known is not made up.
 *
 * @param precision how much is known
 * @param date the day, or 1 January of the year; null when open or unknown
 */
public record Bound(Precision precision, @Nullable LocalDate date) {

    /** 精度: how much is known of an end of a period. */
    public enum Precision {
        /** 不限: there is no such end. */
        OPEN,
        /** 未知: there may be an end, and no source tells. */
        UNKNOWN,
        /** 年: the year is known. */
        YEAR,
        /** 日: the day is known. */
        DAY
    }

    /** The end that does not exist. */
    public static final Bound OPEN = new Bound(Precision.OPEN, null);

    /** The end that no source tells. */
    public static final Bound UNKNOWN = new Bound(Precision.UNKNOWN, null);

    /**
     * Checks that a date is there exactly when it is known.
     *
     * @param precision how much is known
     * @param date the day, or 1 January of the year
     */
    public Bound {
        if ((date != null) != (precision == Precision.YEAR || precision == Precision.DAY)) {
            throw new IllegalArgumentException("a date belongs to the precisions YEAR and DAY alone");
        }
    }

    /**
     * Returns a bound of which the year is known.
     *
     * @param year the year
     * @return the bound
     */
    public static Bound year(int year) {
        return new Bound(Precision.YEAR, LocalDate.of(year, 1, 1));
    }

    /**
     * Returns a bound of which the day is known.
     *
     * @param day the day
     * @return the bound
     */
    public static Bound day(LocalDate day) {
        return new Bound(Precision.DAY, day);
    }

    /**
     * Reads what {@link #toString} prints: nothing for an open end, {@code unknown}, a year or a day.
     *
     * @param text the text
     * @return the bound
     * @throws DateTimeException when the text is none of these
     */
    public static Bound of(String text) {
        if (text.isEmpty()) {
            return OPEN;
        }
        if (text.equals("unknown")) {
            return UNKNOWN;
        }
        if (text.length() == 4) {
            try {
                return year(Integer.parseInt(text));
            } catch (NumberFormatException e) {
                throw new DateTimeException("not a year: " + text, e);
            }
        }
        return day(LocalDate.parse(text));
    }

    /**
     * Tells whether this bound, as the start of a period, has been reached on a day.
     *
     * @param day the day
     * @return yes, no, or why that can't be told
     */
    Holding reachedOn(LocalDate day) {
        if (date == null) {
            return precision == Precision.OPEN ? Holding.YES : Holding.UNKNOWN;
        }
        if (day.isBefore(date)) {
            return Holding.NO;
        }
        boolean sure = precision == Precision.DAY || day.getYear() > date.getYear() || isLastOfYear(day);
        return sure ? Holding.YES : Holding.YEAR_PRECISION;
    }

    /** Returns the later or the earlier of two ends, with no more precision than is known of both. */
    Bound or(Bound other, boolean later) {
        if (precision == Precision.OPEN || other.precision == Precision.OPEN) {
            return precision == Precision.OPEN ? other : this;
        }
        if (date == null || other.date == null) {
            return UNKNOWN;
        }
        boolean days = precision == Precision.DAY && other.precision == Precision.DAY;
        if (date.getYear() == other.date.getYear() && !days) {
            return year(date.getYear());
        }
        return date.isAfter(other.date) == later ? this : other;
    }

    private static boolean isLastOfYear(LocalDate day) {
        return day.getMonthValue() == 12 && day.getDayOfMonth() == 31;
    }

    @Override
    public String toString() {
        return switch (precision) {
            case OPEN -> "";
            case UNKNOWN -> "unknown";
            case YEAR -> date == null ? "" : Integer.toString(date.getYear());
            case DAY -> String.valueOf(date);
        };
    }
}
