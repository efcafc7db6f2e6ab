// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 日期模式: one pattern of {@code YYYY MM DD hh mm ss}. It tells whether a text fits it without making an object for it,
 * since most cells of dates are only asked that.
 */
final class DatePattern {
    /** No day. */
    private static final int NONE = -1;

    private static final String FIELDS = "YMDhms";
    private static final int[] MOST_OF_TIME = {23, 59, 59};
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final String pattern;
    private final boolean[] isDigit;
    /** The pattern with a zero for each digit. */
    private final char[] zeros;
    /** Where each field begins and how long it is; a length of 0 for a field that the pattern does not have. */
    private final int[] starts = new int[FIELDS.length()];

    private final int[] lengths = new int[FIELDS.length()];

    DatePattern(String pattern) {
        this.pattern = pattern;
        this.isDigit = new boolean[pattern.length()];
        this.zeros = pattern.toCharArray();
        for (int i = 0; i < isDigit.length; i++) {
            isDigit[i] = FIELDS.indexOf(pattern.charAt(i)) >= 0;
            zeros[i] = isDigit[i] ? '0' : zeros[i];
        }
        for (int field = 0; field < starts.length; field++) {
            char letter = FIELDS.charAt(field);
            starts[field] = Math.max(0, pattern.indexOf(letter));
            while (starts[field] + lengths[field] < pattern.length()
                    && pattern.charAt(starts[field] + lengths[field]) == letter) {
                lengths[field]++;
            }
        }
    }

    boolean fits(String text) {
        return number(text) != NONE;
    }

    Optional<LocalDate> day(String text) {
        int number = number(text);
        return number == NONE
                ? Optional.empty()
                : Optional.of(LocalDate.of(number / 10000, number / 100 % 100, number % 100));
    }

    /** Returns the day as a number of the form YYYYMMDD, with the first month or day where the pattern has none. */
    private int number(String text) {
        if (text.length() != pattern.length()) {
            return NONE;
        }
        for (int i = 0; i < pattern.length(); i++) {
            char c = text.charAt(i);
            if (isDigit[i] ? c < '0' || c > '9' : c != pattern.charAt(i)) {
                return NONE;
            }
        }
        for (int time = 0; time < MOST_OF_TIME.length; time++) {
            if (field(text, 3 + time, 0) > MOST_OF_TIME[time]) {
                return NONE;
            }
        }
        int year = field(text, 0, 0);
        int month = field(text, 1, 1);
        int day = field(text, 2, 1);
        boolean calendar = month >= 1 && month <= 12 && day >= 1 && day <= days(year, month);
        return calendar ? (year * 100 + month) * 100 + day : NONE;
    }

    private int field(String text, int field, int otherwise) {
        if (lengths[field] == 0) {
            return otherwise;
        }
        int number = 0;
        for (int i = starts[field]; i < starts[field] + lengths[field]; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static int days(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : DAYS[month - 1];
    }

    /** Writes a day, a moment at midnight. */
    String write(LocalDate date) {
        char[] out = zeros.clone();
        write(date.getYear(), 0, out);
        write(date.getMonthValue(), 1, out);
        write(date.getDayOfMonth(), 2, out);
        return String.valueOf(out);
    }

    private void write(int number, int field, char[] out) {
        int rest = number;
        for (int i = starts[field] + lengths[field] - 1; i >= starts[field]; i--) {
            out[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    @Override
    public String toString() {
        return pattern;
    }
}
