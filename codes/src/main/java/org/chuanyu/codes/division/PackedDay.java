// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.time.LocalDate;
import org.chuanyu.core.time.Bound;
import org.chuanyu.core.time.Holding;

/**
 * 压缩日期: a {@link Bound} in one number: year, month and day in bits whose order is that of time; a year alone has month
 * and day 0. It answers as {@link org.chuanyu.core.time.Period#on} does, which a test compares.
 */
final class PackedDay {
    static final int OPEN = Integer.MIN_VALUE;
    static final int UNKNOWN = Integer.MIN_VALUE + 1;

    private static final int YEAR_BITS = 9;
    private static final int IN_YEAR = (1 << YEAR_BITS) - 1;
    /** Beyond all tables, and small enough to be packed. */
    private static final int FARTHEST = 4_000_000;

    private static final int LAST_OF_YEAR = 12 << 5 | 31;

    private PackedDay() {}

    static int of(Bound bound) {
        LocalDate date = bound.date();
        if (date == null) {
            return bound.precision() == Bound.Precision.OPEN ? OPEN : UNKNOWN;
        }
        return bound.precision() == Bound.Precision.YEAR ? date.getYear() << YEAR_BITS : of(date);
    }

    static int of(LocalDate date) {
        int year = Math.max(-FARTHEST, Math.min(FARTHEST, date.getYear()));
        return year << YEAR_BITS | date.getMonthValue() << 5 | date.getDayOfMonth();
    }

    static Bound bound(int packed) {
        if (packed == OPEN) {
            return Bound.OPEN;
        }
        if (packed == UNKNOWN) {
            return Bound.UNKNOWN;
        }
        int year = packed >> YEAR_BITS;
        int inYear = packed & IN_YEAR;
        return inYear == 0 ? Bound.year(year) : Bound.day(LocalDate.of(year, inYear >> 5, inYear & 31));
    }

    /** Returns the year; 0 where there is none. */
    static int year(int packed) {
        return packed == OPEN || packed == UNKNOWN ? 0 : packed >> YEAR_BITS;
    }

    /** Tells whether a period of two packed ends holds a packed day. */
    static Holding on(int from, int to, int day) {
        Holding begun = from == OPEN ? Holding.YES : reached(from, day);
        Holding ended = to == OPEN ? Holding.NO : reached(to, day);
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

    private static Holding reached(int bound, int day) {
        if (bound == UNKNOWN) {
            return Holding.UNKNOWN;
        }
        if (day < bound) {
            return Holding.NO;
        }
        boolean sure =
                (bound & IN_YEAR) != 0 || day >> YEAR_BITS > bound >> YEAR_BITS || (day & IN_YEAR) == LAST_OF_YEAR;
        return sure ? Holding.YES : Holding.YEAR_PRECISION;
    }
}
