// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import java.util.Locale;

/**
 * 可见文本: text from data, fit to be shown: what a reader could not see, or what would change how the rest is drawn (line
 * breaks, terminal escapes, writing from right to left), is written out, and long text is cut.
 */
public final class VisibleText {
    /** How many characters are shown of any text. */
    static final int LONGEST = 300;

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int SPACE = 0x20;
    private static final int DELETE = 0x7F;
    private static final int DELETE_PICTURE = 0x2421;
    private static final char REPLACEMENT = '\uFFFD';

    private VisibleText() {}

    /**
     * Returns text as it is shown, cut where it is long.
     *
     * @param text the text
     * @return what is shown of it
     */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /**
     * Returns at most so many characters of the text and an ellipsis; none of them is invisible.
     *
     * @param text the text
     * @param most how many characters are shown; {@link Integer#MAX_VALUE} for all
     * @return what is shown of it
     */
    public static String of(String text, int most) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), most) + 16);
        int shown = 0;
        for (int at = 0; at < text.length(); ) {
            if (shown >= most) {
                return out.append('…').toString();
            }
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            int before = out.length();
            append(out, point);
            shown += out.codePointCount(before, out.length());
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int point) {
        if (point < SPACE) {
            out.appendCodePoint(CONTROL_PICTURES + point);
        } else if (point == DELETE) {
            out.appendCodePoint(DELETE_PICTURE);
        } else {
            switch (Character.getType(point)) {
                case Character.CONTROL, Character.SURROGATE -> out.append(REPLACEMENT);
                // Directions, joiners, spaces of no width: a usual cause of "but it looks the same".
                case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    out.append("⟨U+").append(hex(point)).append('⟩');
                default -> {
                    if ((point & 0xFFFE) == 0xFFFE) {
                        out.append(REPLACEMENT);
                    } else {
                        out.appendCodePoint(point);
                    }
                }
            }
        }
    }

    private static String hex(int point) {
        String digits = Integer.toHexString(point).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
