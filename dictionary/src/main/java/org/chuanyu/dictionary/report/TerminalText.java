// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import java.io.IOException;

/** 终端文本: lines for a terminal: wrapped at its usual width, in which a Chinese character takes two columns. */
final class TerminalText {
    /** How wide lines become, in columns. */
    static final int WIDTH = 80;

    private final Appendable out;
    private final boolean color;

    TerminalText(Appendable out, boolean color) {
        this.out = out;
        this.color = color;
    }

    /** 样式: how a piece of text looks where the terminal has colors; words and symbols say the same without. */
    enum Style {
        /** 强调: what matters. */
        BOLD("1"),
        /** 次要: what may be skipped. */
        DIM("2"),
        /** 通过: accepted; blue, since many can't tell red from green. */
        GOOD("34;1"),
        /** 留意: a warning. */
        CARE("33;1"),
        /** 未通过: an error. */
        BAD("31;1");

        private final String codes;

        Style(String codes) {
            this.codes = codes;
        }
    }

    /** Returns a text in a style; a text from data has been made visible before, so it holds no escape of its own. */
    String styled(Style style, String text) {
        return color ? "\u001b[" + style.codes + "m" + text + "\u001b[0m" : text;
    }

    /** Writes a line as it is. */
    void line(String text) throws IOException {
        out.append(text).append('\n');
    }

    /** Writes a text without styles in as many lines as it needs, each set in by so many columns. */
    void wrapped(int indent, String text) throws IOException {
        String left = " ".repeat(indent);
        StringBuilder line = new StringBuilder();
        int width = indent;
        int breakable = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            int columns = isWide(point) ? 2 : 1;
            if (width + columns > WIDTH && line.length() > 0) {
                // A word of letters moves as a whole; between Chinese characters a line may end anywhere.
                boolean word = !isWide(point) && point != ' ' && breakable > 0;
                String rest = word ? line.substring(breakable) : "";
                line(left + line.substring(0, word ? breakable : line.length()).stripTrailing());
                line.setLength(0);
                line.append(rest);
                width = indent + width(rest);
                breakable = 0;
            }
            if (line.length() > 0 || point != ' ') {
                line.appendCodePoint(point);
                width += columns;
            }
            if (point == ' ' || isWide(point)) {
                breakable = line.length();
            }
        }
        if (line.length() > 0) {
            line(left + line);
        }
    }

    /** Returns how many columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    private static boolean isWide(int point) {
        return Character.isIdeographic(point)
                || isBetween(point, 0x3000, 0x30FF)
                || isBetween(point, 0xFF01, 0xFF60)
                || isBetween(point, 0xAC00, 0xD7A3)
                || isBetween(point, 0x1F300, 0x1FAFF);
    }

    private static boolean isBetween(int point, int first, int last) {
        return first <= point && point <= last;
    }
}
