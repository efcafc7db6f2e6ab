// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.source;

import java.util.Locale;

/** 可信程度: how far a rule or a row of data is confirmed. It travels with every answer. */
public enum Confidence {
    /** 已核实: read in a named source, official, or computed. */
    VERIFIED,
    /** 暂定: known but not read again, inferred, proposed, or from one source alone. */
    PROVISIONAL;

    /**
     * Returns the weaker of two: an answer is as good as the weakest thing that it rests on.
     *
     * @param other the other
     * @return {@link #PROVISIONAL} if either is
     */
    public Confidence and(Confidence other) {
        return this == PROVISIONAL ? this : other;
    }

    /**
     * Returns the word used in data and reports, {@code verified} or {@code provisional}.
     *
     * @return the word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the word used in data; every word but {@code verified} and {@code official} is provisional.
     *
     * @param word the word
     * @return the confidence
     */
    public static Confidence ofWord(String word) {
        return word.equals("verified") || word.equals("official") ? VERIFIED : PROVISIONAL;
    }
}
