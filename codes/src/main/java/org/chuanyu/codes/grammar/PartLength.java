// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 长度: how many characters a part may have, written {@code 6}, {@code 9-32}, {@code 1-} (no upper limit) or
 * {@code 8|10} (one or the other).
 *
 * @param min the fewest characters
 * @param max the most characters; {@link #UNLIMITED} for no limit
 * @param other where a part has one of two lengths, whether nothing between them is allowed
 */
record PartLength(int min, int max, boolean other) {
    /** Where no source tells a limit, a part that is longer than this is no part of a code. */
    static final int UNLIMITED = 4000;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})(?:(-)(\\d{1,4})?|\\|(\\d{1,4}))?");

    static PartLength of(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw wrong(text);
        }
        int min = Integer.parseInt(written.group(1));
        if (written.group(4) != null) {
            return ordered(text, min, Integer.parseInt(written.group(4)), true);
        }
        if (written.group(2) == null) {
            return ordered(text, min, min, false);
        }
        return ordered(text, min, written.group(3) == null ? UNLIMITED : Integer.parseInt(written.group(3)), false);
    }

    static PartLength exactly(int length) {
        return new PartLength(length, length, false);
    }

    private static PartLength ordered(String text, int min, int max, boolean other) {
        if (max < min || max == 0) {
            throw wrong(text);
        }
        return new PartLength(min, max, other);
    }

    private static GrammarException wrong(String text) {
        return new GrammarException(
                "长度应写作 6、9-32、1- 或 8|10，不是“" + text + "”",
                "a length is written 6, 9-32, 1- or 8|10, not “" + text + "”");
    }

    boolean isFixed() {
        return min == max;
    }

    boolean admits(int length) {
        return other ? length == min || length == max : length >= min && length <= max;
    }

    /** Says the length for people, such as {@code ≥1} or {@code 0/2}. */
    String told() {
        return max == UNLIMITED ? "≥" + min : toString().replace('|', '/');
    }

    @Override
    public String toString() {
        if (min == max) {
            return Integer.toString(min);
        }
        return other ? min + "|" + max : min + "-" + (max == UNLIMITED ? "" : Integer.toString(max));
    }
}
