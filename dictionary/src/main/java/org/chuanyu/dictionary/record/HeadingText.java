// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import java.text.Normalizer;
import java.util.Locale;

/** 表头比较: headings as they are compared: after NFKC, in capitals, without spaces, brackets and punctuation. */
public final class HeadingText {
    private HeadingText() {}

    /**
     * Writes a heading as it is compared.
     *
     * @param heading a heading, an identifier or a name
     * @return its letters and digits
     */
    public static String normalized(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }
}
