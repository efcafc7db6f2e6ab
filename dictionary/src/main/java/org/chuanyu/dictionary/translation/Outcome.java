// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.Locale;
import java.util.Optional;
import org.chuanyu.dictionary.mapping.Relation;

/** 单元格结果: what happened to a source cell, the gravest last. */
public enum Outcome {
    /** 原样: the identical text. */
    SAME,
    /** 同义: the same meaning in another writing. */
    EQUAL,
    /** 变宽: the target means more. */
    WIDENED,
    /** 变窄: the target means less. */
    NARROWED,
    /** 部分重合: a part of each. */
    OVERLAPPED,
    /** 不唯一: several targets, or two sources that differ. */
    AMBIGUOUS,
    /** 无对应: a row says that there is no target. */
    NO_TARGET,
    /** 未映射: no row. */
    UNMAPPED,
    /** 放不下: the target is too short. */
    DOES_NOT_FIT,
    /** 不合格: not good at its own side. */
    INVALID;

    private static final Outcome[] ALL = values();

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Returns the word used in accounts and reports, such as {@code does-not-fit}.
     *
     * @return the word
     */
    public String word() {
        return word;
    }

    /** Returns its place in the order of this file, from 0. */
    @SuppressWarnings("EnumOrdinal") // The order of this file is what is meant.
    int place() {
        return ordinal();
    }

    /** Returns how many outcomes there are. */
    static int count() {
        return ALL.length;
    }

    /** Returns the outcome of a place. */
    static Outcome at(int place) {
        return ALL[place];
    }

    /**
     * Finds the outcome of a word.
     *
     * @param word the word
     * @return the outcome, or empty for a word that names none
     */
    public static Optional<Outcome> ofWord(String word) {
        for (Outcome outcome : ALL) {
            if (outcome.word().equals(word)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the graver of two.
     *
     * @param other the other
     * @return the later in the order of this file
     */
    public Outcome graver(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Tells whether the target got no text.
     *
     * @return whether the cell was left empty unless a supply fills it
     */
    public boolean leavesEmpty() {
        return compareTo(AMBIGUOUS) >= 0;
    }

    /** Returns what a relation means for a cell that was written; an equal meaning may be the identical text. */
    static Outcome of(Relation relation, boolean identical) {
        return switch (relation) {
            case EQUAL -> identical ? SAME : EQUAL;
            case BROADER -> WIDENED;
            case NARROWER -> NARROWED;
            case OVERLAPPING -> OVERLAPPED;
            case NONE -> NO_TARGET;
        };
    }
}
