// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.testing;

import java.util.Optional;
import java.util.Random;
import org.chuanyu.core.finding.Span;

/** 缺陷: what can be made wrong in a code, as data are wrong in practice. */
public enum Defect {
    /** 错字: another character of the same sort, a digit for a digit and a letter for a letter. */
    SUBSTITUTION("check-character"),
    /** 相邻互换: two characters side by side are swapped. */
    SWAP("check-character"),
    /** 校验位错: the last character is another digit. */
    WRONG_CHECK("check-character"),
    /** 小写: a letter in lower case. */
    LOWER_CASE("lower-case"),
    /** 全角: a character in its full-width form. */
    FULL_WIDTH("full-width"),
    /** 形近: a letter O for 0, I for 1, Z for 2, S for 5, B for 8, where only digits may stand: among the first eight. */
    LOOK_ALIKE("character"),
    /** 缺校验位: the last character is cut off. */
    CUT_CHECK("length"),
    /** 空格: a space as in print. */
    SPACES("length");

    private static final String DIGITS = "01258";
    private static final String LETTERS = "OIZSB";
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private final String finding;

    Defect(String finding) {
        this.finding = finding;
    }

    /**
     * Returns the code of the finding that tells this defect.
     *
     * @return the code
     */
    public String finding() {
        return finding;
    }

    /** Tries once to make a code wrong; empty where the place that chance chose does not serve. */
    Optional<PlantedDefect> plant(String code, Random random) {
        int last = code.length() - 1;
        int at = this == WRONG_CHECK ? last : random.nextInt(code.length());
        char c = code.charAt(at);
        return switch (this) {
            case SUBSTITUTION, WRONG_CHECK -> replaced(code, at, another(c, random));
            case SWAP -> at == last || c == code.charAt(at + 1) ? Optional.empty() : Optional.of(swapped(code, at));
            case LOWER_CASE -> replaced(code, at, Character.toLowerCase(c));
            case FULL_WIDTH -> replaced(code, at, (char) (c + FULL_WIDTH_OFFSET));
            case LOOK_ALIKE -> {
                int like = at < 8 ? DIGITS.indexOf(c) : -1;
                yield like < 0 ? Optional.empty() : replaced(code, at, LETTERS.charAt(like));
            }
            case CUT_CHECK -> Optional.of(planted(code, code.substring(0, last), last, last));
            case SPACES ->
                at == 0
                        ? Optional.empty()
                        : Optional.of(planted(code, code.substring(0, at) + " " + code.substring(at), at, at + 1));
        };
    }

    private static char another(char c, Random random) {
        boolean digit = c >= '0' && c <= '9';
        return digit ? (char) ('0' + (c - '0' + 1 + random.nextInt(9)) % 10) : "ACDEFGHX".charAt(random.nextInt(8));
    }

    private Optional<PlantedDefect> replaced(String code, int at, char c) {
        return c == code.charAt(at)
                ? Optional.empty()
                : Optional.of(planted(code, code.substring(0, at) + c + code.substring(at + 1), at, at + 1));
    }

    private PlantedDefect swapped(String code, int at) {
        String text = code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
        return planted(code, text, at, at + 2);
    }

    private PlantedDefect planted(String code, String text, int start, int end) {
        return new PlantedDefect(this, code, text, new Span(start, end), finding);
    }
}
