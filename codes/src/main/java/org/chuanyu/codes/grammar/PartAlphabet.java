// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.grammar;

import org.chuanyu.codes.ascii.AsciiSet;

/**
 * 字符集: the characters that may stand in a part, written with ranges such as {@code 0-9A-HJ-NP-Z}; a hyphen at the end
 * stands for itself. All are printable ASCII, so two masks of bits hold them and to ask costs no object.
 */
final class PartAlphabet {
    private final String characters;
    private final AsciiSet admitted;

    private PartAlphabet(String characters) {
        this.characters = characters;
        this.admitted = AsciiSet.of(characters);
    }

    static PartAlphabet of(String written) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char from = written.charAt(i);
            boolean range = i + 2 < written.length() && written.charAt(i + 1) == '-';
            char to = range ? written.charAt(i + 2) : from;
            if (from <= ' ' || to > '~' || to < from) {
                throw new GrammarException(
                        "字符集应写作 0-9A-Z 这样的形式，不是“" + written + "”",
                        "an alphabet is written like 0-9A-Z, not “" + written + "”");
            }
            for (char c = from; c <= to; c++) {
                all.append(c);
            }
            i += range ? 2 : 0;
        }
        if (all.isEmpty()) {
            throw new GrammarException("缺少字符集", "the alphabet is missing");
        }
        return new PartAlphabet(all.toString());
    }

    boolean admits(char c) {
        return admitted.contains(c);
    }

    /** Returns all characters, in the order in which they are written. */
    String characters() {
        return characters;
    }
}
