// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

/** 约束: whether a value must be there. */
public enum Obligation {
    /** 必选 (M): a value must be there. */
    MANDATORY("M"),
    /** 条件必选 (C): a value must be there when a condition holds. */
    CONDITIONAL("C"),
    /** 可选 (O): a value may be missing. */
    OPTIONAL("O");

    private final String letter;

    Obligation(String letter) {
        this.letter = letter;
    }

    /**
     * Returns the letter used in packs.
     *
     * @return {@code M}, {@code C} or {@code O}
     */
    public String letter() {
        return letter;
    }

    /**
     * Reads the letter used in packs.
     *
     * @param letter the letter
     * @return the obligation
     * @throws IllegalArgumentException for any other letter
     */
    public static Obligation ofLetter(String letter) {
        for (Obligation obligation : values()) {
            if (obligation.letter.equals(letter)) {
                return obligation;
            }
        }
        throw new IllegalArgumentException("not an obligation (M, C, O): " + letter);
    }
}
