// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.text.Normalizer;
import java.util.Locale;
import org.chuanyu.core.text.BilingualText;

/** 措辞: whether two names differ in their writing alone. */
final class Wording {
    private Wording() {}

    /** Tells whether two names are one after NFKC, in one case, without spaces, brackets and punctuation. */
    static boolean same(BilingualText one, BilingualText other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    /** The Chinese name decides, because it is the one that the standards give. */
    private static String plain(BilingualText name) {
        return plain(name.zh().isEmpty() ? name.en() : name.zh());
    }

    static String plain(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // What stands between two digits is a part of a number: 1.5 is not 15.
            if (!parts(c) || (isDigit(text, i - 1) && isDigit(text, i + 1))) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean parts(char c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.CONTROL,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
