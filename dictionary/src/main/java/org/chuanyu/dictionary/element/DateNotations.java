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

    private DateNotations() {}

    /**
     * Reads a day.
     *
     * @param text the text
     * @return the day, or empty when the text is no day of the calendar in a known notation
     */
    public static Optional<LocalDate> read(String text) {
        Matcher matcher = PARTED.matcher(text);
        if (!matcher.matches()) {
            matcher = DIGITS.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
