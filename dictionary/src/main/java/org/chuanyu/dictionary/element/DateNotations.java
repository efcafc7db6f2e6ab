// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 日期写法: reads a day in the notations that are in use, to say how a date was probably meant. */
public final class DateNotations {
    private static final Pattern PARTED = Pattern.compile(
            "\\s*(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?\\s*");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\d{6})?");

    /** The length of YYYY-MM-DD. */
    private static final int PLAIN = 10;

    private DateNotations() {}

    /**
     * Reads a day.
     *
     * @param text the text
     * @return the day, or empty when the text is no day of the calendar in a known notation
     */
    public static Optional<LocalDate> read(String text) {
        if (isPlain(text)) {
            return day(number(text, 0, 4), number(text, 5, 7), number(text, 8, PLAIN));
        }
        Matcher matcher = PARTED.matcher(text);
        if (!matcher.matches()) {
            matcher = DIGITS.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
        }
        return day(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    /** Tells whether a text is four, two and two digits parted as most dates are, for which no pattern is needed. */
    private static boolean isPlain(String text) {
        if (text.length() != PLAIN || "-/.".indexOf(text.charAt(4)) < 0 || "-/.".indexOf(text.charAt(7)) < 0) {
            return false;
        }
        for (int i = 0; i < PLAIN; i++) {
            if (i != 4 && i != 7 && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int number(String digits, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
