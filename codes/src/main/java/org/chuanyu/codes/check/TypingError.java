// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.check;

import java.util.Locale;
import org.chuanyu.core.text.BilingualText;

/** 录入差错: the slips of people who copy a code, by which check systems are compared. */
public enum TypingError {
    /** 单字符替换: one character becomes another, {@code a} to {@code b}. */
    SUBSTITUTION("单字符替换", "single substitution", 0, 1),
    /** 相邻对调: two characters that stand side by side change places, {@code ab} to {@code ba}. */
    ADJACENT("相邻对调", "adjacent transposition", 1, 2),
    /** 隔位对调: two characters with one between them change places, {@code abc} to {@code cba}. */
    JUMP("隔位对调", "jump transposition", 2, 2),
    /** 双写错: two equal characters side by side become two others, {@code aa} to {@code bb}. */
    TWIN("双写错", "twin error", 1, 2);

    private final String zh;
    private final String en;
    private final int distance;
    private final int changed;

    TypingError(String zh, String en, int distance, int changed) {
        this.zh = zh;
        this.en = en;
        this.distance = distance;
        this.changed = changed;
    }

    /**
     * Returns the error's name for people.
     *
     * @return the name
     */
    public BilingualText title() {
        return new BilingualText(zh, en);
    }

    /**
     * Returns the error's stable name.
     *
     * @return the name in small letters, such as {@code adjacent}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How far the second changed character stands behind the first; 0 where there is one. */
    int distance() {
        return distance;
    }

    boolean isTransposition() {
        return changed == 2 && this != TWIN;
    }
}
