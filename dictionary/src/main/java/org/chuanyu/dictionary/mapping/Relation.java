// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import java.util.Locale;

/** 关系: what the target of a mapping row is to its source. */
public enum Relation {
    /** 相等: the target means the same. */
    EQUAL,
    /** 较窄: the target means less. */
    NARROWER,
    /** 较宽: the target means more. */
    BROADER,
    /** 交叉: source and target share a part of their meanings. */
    OVERLAPPING,
    /** 无对应: there is deliberately no target, or no source. */
    NONE;

    /**
     * Returns what the source is to the target.
     *
     * @return the relation seen from the other end
     */
    public Relation inverse() {
        return switch (this) {
            case NARROWER -> BROADER;
            case BROADER -> NARROWER;
            default -> this;
        };
    }

    /**
     * Returns the relation over a further step: the weakest link decides. Equal changes nothing; narrower and broader after
     * one another leave no more than that both share a part with what lies between; none is the end of the way. The result
     * does not hang on the order of the steps or on how they are put together.
     *
     * @param next what the next target is to this one
     * @return what the last target is to the first source
     */
    public Relation then(Relation next) {
        if (this == next || next == EQUAL) {
            return this;
        }
        if (this == EQUAL) {
            return next;
        }
        return this == NONE || next == NONE ? NONE : OVERLAPPING;
    }

    /**
     * Returns the word used in packs.
     *
     * @return the word in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the word used in packs.
     *
     * @param word the word
     * @return the relation
     * @throws IllegalArgumentException for a word that names none
     */
    public static Relation ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
