// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import java.time.LocalDate;

/**
 * 号码各段: the parts of a citizen number of the right shape as numbers, birth dates of the form {@code yyyymmdd}, so that
 * judging one makes no object.
 */
final class NumberDigits {
    private static final long DAY = 86_400_000L;

    /** China is 8 hours ahead of UTC and has had no summer time since 1991. */
    private static final long CHINA = 8 * 3_600_000L;

    private static final int DAYS_OF_400_YEARS = 146_097;

    /** From 1 March of the year 0 to 1 January 1970. */
    private static final int DAYS_TO_1970 = 719_468;

    private NumberDigits() {}

    static int division(CharSequence number) {
        return number(number, 0, 6);
    }

    /** Returns the birth date, with the century put in where it is left out. */
    static int birth(CharSequence number) {
        if (!isOld(number)) {
            return number(number, 6, 14);
        }
        return (isCentenarian(number) ? 1800_00_00 : 1900_00_00) + number(number, 6, 12);
    }

    static int sequence(CharSequence number) {
        return isOld(number) ? number(number, 12, 15) : number(number, 14, 17);
    }

    static boolean isOld(CharSequence number) {
        return number.length() == CitizenNumber.OLD_LENGTH;
    }

    /** Tells whether the provisional rule of the sequences 996-999 gives the century. */
    static boolean isCentenarian(CharSequence number) {
        return isOld(number) && sequence(number) >= 996;
    }

    private static int number(CharSequence text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }

    static int of(LocalDate date) {
        return (date.getYear() * 100 + date.getMonthValue()) * 100 + date.getDayOfMonth();
    }

    static LocalDate date(int birth) {
        return LocalDate.of(birth / 10_000, birth / 100 % 100, birth % 100);
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
        return ((era * 400 + year + (month <= 2 ? 1 : 0)) * 100 + month) * 100 + day;
    }

    static boolean isInCalendar(int birth) {
        int year = birth / 10_000;
        int month = birth / 100 % 100;
        int day = birth % 100;
        return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= days(year, month);
    }

    private static int days(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
