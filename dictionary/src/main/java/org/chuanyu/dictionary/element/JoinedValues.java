// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 并列值: several values in one cell, joined by {@code ;} or its full-width form {@code ；}, never by {@code 、}, which
 * occurs inside values.
 */
public final class JoinedValues {
    /** What people write between values although it joins none. */
    private static final Pattern OTHER_SEPARATORS = Pattern.compile("[、，,/|｜\\s]+");

    private JoinedValues() {}

    /**
     * Splits a cell into its values, without the spaces around them.
     *
     * @param text the cell
     * @return the values that are not empty
     */
    public static List<String> split(String text) {
        if (text.indexOf(';') < 0 && text.indexOf('；') < 0) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        List<String> values = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ';' || text.charAt(i) == '；') {
                String value = text.substring(start, i).strip();
                if (!value.isEmpty()) {
                    values.add(value);
                }
                start = i + 1;
            }
        }
        return values;
    }

    /**
     * Splits a cell at everything that people take for a separator, to tell them so.
     *
     * @param text the cell
     * @return the values that are not empty
     */
    public static List<String> splitLeniently(String text) {
        List<String> values = new ArrayList<>();
        for (String part : split(text)) {
            for (String value : OTHER_SEPARATORS.split(part, -1)) {
                if (!value.isBlank()) {
                    values.add(value.strip());
                }
            }
        }
        return values;
    }
}
