// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.rule;

import java.util.Locale;

/** 读法: what a text that a pack declares is read as. */
public enum Reading {
    /** 无值: the mark of a system for nothing, such as {@code \N}; the cell is judged as empty. */
    NOTHING,
    /** 无终止: an end that is open, such as {@code 长期} or {@code 2099/12/31}; no format is asked of it. */
    OPEN_END,
    /** 单位: a unit behind a number, such as {@code 元}; the number is converted to the element's own unit. */
    UNIT,
    /** 分隔符: a character that joins values beside {@code ;} and {@code ；}. */
    SEPARATOR,
    /** 原样: the text itself, where another pack or a row for all elements declares it to be something else. */
    VALUE;

    /**
     * Reads the word used in packs, such as {@code open-end}.
     *
     * @param word the word
     * @return the reading
     * @throws IllegalArgumentException for a word that names none
     */
    public static Reading ofWord(String word) {
        for (Reading reading : values()) {
            if (reading.word().equals(word)) {
                return reading;
            }
        }
        throw new IllegalArgumentException("not a way to read a text: " + word);
    }

    /**
     * Returns the word used in packs.
     *
     * @return the word, such as {@code open-end}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
