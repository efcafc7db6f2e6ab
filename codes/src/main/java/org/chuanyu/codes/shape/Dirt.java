// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.shape;

import java.text.Normalizer;
import java.util.Locale;

/** 脏数据: how codes get dirty, and the way back. */
final class Dirt {
    /** Letters that are taken for a digit, and the digit. */
    private static final String LOOKS = "OI|LlZSB";

    private static final String MEANT = "01111258";

    /** Cyrillic and Greek capitals that look like Latin ones, and those. */
    private static final String FOREIGN = "АВЕКМНОРСТУХΑΒΕΗΙΚΜΝΟΡΤΥΧΖ";

    private static final String LATIN = "ABEKMHOPCTYXABEHIKMNOPTYXZ";

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

    /** Returns the letters that a digit is mistaken for. */
    static String lettersFor(char digit) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < MEANT.length(); i++) {
            char letter = LOOKS.charAt(i);
            if (MEANT.charAt(i) == digit && letter >= 'A' && letter <= 'Z') {
                letters.append(letter);
            }
        }
        return letters.toString();
    }

    /** Removes what print, spreadsheets and keyboards add: widths, spaces, hyphens, invisible characters, case. */
    static String cleaned(CharSequence text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int foreign = FOREIGN.indexOf(c);
            if (foreign >= 0) {
                out.append(LATIN.charAt(foreign));
            } else if (Character.isLetterOrDigit(c) || c == '|') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
