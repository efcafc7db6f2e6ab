// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import java.time.LocalDate;

/**
 * 日期数: birth dates as numbers whose bits hold year, month and day one after the other, so that they compare like dates
 * and judging one makes no object.
 */
final class NumberDigits {
    static final int DAY_BITS = 7;
    static final int MONTH_BITS = 7;
    static final int YEAR = DAY_BITS + MONTH_BITS;

    private static final int DAY_MASK = (1 << DAY_BITS) - 1;
    private static final int MONTH_MASK = (1 << MONTH_BITS) - 1;

    private static final long DAY = 86_400_000L;

    /** China is 8 hours ahead of UTC and has had no summer time since 1991. */
    private static final long CHINA = 8 * 3_600_000L;

    private static final int DAYS_OF_400_YEARS = 146_097;

    /** From 1 March of the year 0 to 1 January 1970. */
    private static final int DAYS_TO_1970 = 719_468;

    /** The days of each month in a leap year; none of what is no month. */
    private static final byte[] DAYS = new byte[MONTH_MASK + 1];

    static {
        for (int month = 1; month <= 12; month++) {
            DAYS[month] = (byte) (month == 2 ? 29 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31);
        }
    }

    /** The last day on which the clock was asked; it has come, so that earlier dates need not ask again. */
    private static int seen;

    private NumberDigits() {}

    static int of(int year, int month, int day) {
        return (year << YEAR) | (month << DAY_BITS) | day;
    }

    static int of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static LocalDate date(int birth) {
        return LocalDate.of(year(birth), month(birth), day(birth));
    }

    static int year(int birth) {
        return birth >>> YEAR;
    }

    static int month(int birth) {
        return (birth >>> DAY_BITS) & MONTH_MASK;
    }

    static int day(int birth) {
        return birth & DAY_MASK;
    }

    /** Tells whether a date has come in China. The clock is asked only for dates after the last that it told. */
    static boolean hasCome(int birth) {
        if (birth <= seen) {
            return true;
        }
        int today = today();
        seen = today;
        return birth <= today;
    }

    /** Today in China. Years begin in March here, so that the leap day is the last (Hinnant, civil_from_days). */
    static int today() {
        int days = (int) Math.floorDiv(System.currentTimeMillis() + CHINA, DAY) + DAYS_TO_1970;
        int era = days / DAYS_OF_400_YEARS;
        int ofEra = days % DAYS_OF_400_YEARS;
        int year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365;
        int ofYear = ofEra - (365 * year + year / 4 - year / 100);
        int march = (5 * ofYear + 2) / 153;
        int day = ofYear - (153 * march + 2) / 5 + 1;
        int month = march < 10 ? march + 3 : march - 9;
        return of(era * 400 + year + (month <= 2 ? 1 : 0), month, day);
    }

    static boolean isInCalendar(int birth) {
        int day = day(birth);
        return day >= 1 && day <= DAYS[month(birth)] && year(birth) > 0 && (day < 29 || isNoFalseLeapDay(birth));
    }

    private static boolean isNoFalseLeapDay(int birth) {
        int year = year(birth);
        return month(birth) != 2 || (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    }
}
