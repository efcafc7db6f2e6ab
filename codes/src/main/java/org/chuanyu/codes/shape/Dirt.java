// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.shape;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;

/** 脏数据: how codes get dirty, and the way back. */
final class Dirt {
    /** Letters that are taken for a digit, and the digit. */
    private static final String LOOKS = "OI|LlZSB";

    private static final String MEANT = "01111258";

    /** Cyrillic and Greek capitals that look like Latin ones, and those. */
    private static final String FOREIGN = "АВЕКМНОРСТУХЅІЈҮԚԜΑΒΕΗΙΚΜΝΟΡΤΥΧΖ";

    private static final String LATIN = "ABEKMHOPCTYXSIJYQWABEHIKMNOPTYXZ";

    /** The rows of the two keyboards: the keys beside and below each other on the block of digits, and the long rows. */
    private static final String[] KEYS = {
        "1234567890", "789", "456", "123", "741", "852", "963", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"
    };

    private static final int ASCII = 128;

    /** Pairs of characters whose keys lie side by side. */
    private static final BitSet NEIGHBORS = neighbors();

    private Dirt() {}

    /** Returns the half-width form of a full-width character, and any other as it is. */
    static char halfWidth(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - 0xFEE0);
        }
        return c == '\u3000' ? ' ' : c;
    }

    /** Returns the digit that a letter is mistaken for, else the letter. */
    static char digitFor(char letter) {
        int at = LOOKS.indexOf(letter);
        return at < 0 ? letter : MEANT.charAt(at);
    }

    /** Tells whether one of two characters is taken for the other. */
    static boolean lookAlike(char a, char b) {
        return a != b && (digitFor(a) == b || digitFor(b) == a);
    }

    /** Tells whether the keys of two characters lie side by side. */
    static boolean areNeighbors(char a, char b) {
        return a < ASCII && b < ASCII && NEIGHBORS.get(a * ASCII + b);
    }

    private static BitSet neighbors() {
        BitSet pairs = new BitSet(ASCII * ASCII);
        for (String row : KEYS) {
            for (int i = 1; i < row.length(); i++) {
                pairs.set(row.charAt(i - 1) * ASCII + row.charAt(i));
                pairs.set(row.charAt(i) * ASCII + row.charAt(i - 1));
            }
        }
        return pairs;
    }

    /** Tells whether a spreadsheet wrote a number in powers of ten: its digits are lost, and nothing brings them back. */
    static boolean isPowerOfTen(CharSequence text) {
        int e = 0;
        while (e < text.length() && (isDigit(text.charAt(e)) || text.charAt(e) == '.')) {
            e++;
        }
        if (e == 0 || e + 2 >= text.length() || (text.charAt(e) | 0x20) != 'e' || text.charAt(e + 1) != '+') {
            return false;
        }
        for (int i = e + 2; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Removes what print, spreadsheets and keyboards add: widths, spaces, hyphens, marks, invisible characters, case. */
    static String cleaned(CharSequence text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int foreign = FOREIGN.indexOf(c);
            if (foreign >= 0) {
                out.append(LATIN.charAt(foreign));
            } else if (Character.isDigit(c)) {
                out.append((char) ('0' + Character.digit(c, 10)));
            } else if (Character.isLetter(c) || c == '|') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
