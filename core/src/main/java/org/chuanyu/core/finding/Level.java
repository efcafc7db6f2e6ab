// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.finding;

import java.util.Locale;
import java.util.Optional;

/**
 * 判定层级: how far a code was judged and found good. Each level includes those before it; a level for which a code
 * has no rule (a check character that it does not carry) is reached with the one before.
 */
public enum Level {
    /** 未达: not even the shape is right. */
    NONE,
    /** 形式: length and alphabet are right. */
    SHAPE,
    /** 校验: the check character is right. */
    CHECKED,
    /** 已分配: its division, list value or authority exists or ever existed, by any source. */
    ASSIGNED,
    /** 该日已分配: the same was in force on the date asked for. */
    ASSIGNED_AT_DATE;

    /**
     * Tells whether this level includes another.
     *
     * @param other the other
     * @return whether this is the same or higher
     */
    public boolean reaches(Level other) {
        return compareTo(other) >= 0;
    }

    /**
     * Returns the word used on the command line and in reports, such as {@code assigned-at-date}.
     *
     * @return the word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds the level of a word.
     *
     * @param word the word
     * @return the level, or empty for a word that names none
     */
    public static Optional<Level> ofWord(String word) {
        for (Level level : values()) {
            if (level.word().equals(word)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
