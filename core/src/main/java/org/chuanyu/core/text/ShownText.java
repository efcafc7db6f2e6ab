// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.text;

import java.util.Locale;

/**
 * 可显示文本: foreign text made fit to stand inside a sentence: what nobody sees, what turns the writing direction, and
 * marks that would cling to the words around them are written by their numbers, such as {@code U+202E}; long text is cut.
 */
public final class ShownText {
    /** So many characters of a text are shown. */
    public static final int MOST = 40;

    /** Letters by their class that show nothing: fillers of the Korean script, and the empty Braille pattern. */
    private static final String BLANK = "\u115F\u1160\u3164\uFFA0\u2800";

    /** The last of the ASCII characters, none of which from the space on is hidden but this one. */
    private static final int DELETE = 0x7F;

    private ShownText() {}

    /**
     * Returns a text in its shown form.
     *
     * @param text any text
     * @return at most {@value #MOST} of its characters, then an ellipsis
     */
    public static String of(CharSequence text) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), MOST + 1));
        int shown = 0;
        int width;
        for (int i = 0; i < text.length(); i += width) {
            if (shown++ == MOST) {
                return out.append('…').toString();
            }
            int point = Character.codePointAt(text, i);
            width = Character.charCount(point);
            append(out, point);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int point) {
        if (point > ' ' && point < DELETE) {
            out.append((char) point);
            return;
        }
        switch (point) {
            case ' ' -> out.append('␠');
            case '\t' -> out.append('␉');
            case '\n' -> out.append('␊');
            case '\r' -> out.append('␍');
            default -> {
                if (isHidden(point) || turns(point)) {
                    out.append(String.format(Locale.ROOT, "U+%04X", point));
                } else {
                    out.appendCodePoint(point);
                }
            }
        }
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> BLANK.indexOf(point) >= 0;
        };
    }

    /** Tells whether a character is written from right to left, which would turn the digits beside it as well. */
    private static boolean turns(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }
}
