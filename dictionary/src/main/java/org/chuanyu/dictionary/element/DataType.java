// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import java.util.Locale;

/** 数据类型: the type of a data element's values. */
public enum DataType {
    /** 字符串: text. */
    STRING,
    /** 代码: a code of a list is exchanged. */
    CODE,
    /** 代码词: the words of a list are exchanged, several of them joined by {@code ;} or {@code ；}. */
    CODE_TEXT,
    /** 数值: a number with decimals. */
    NUMBER,
    /** 整数: a number without decimals. */
    INTEGER,
    /** 日期: a day. */
    DATE,
    /** 日期时间: a moment. */
    DATETIME,
    /** 布尔: one of a list of two. */
    BOOLEAN,
    /** 字符串组: several texts, joined; several codes where a list is named. */
    STRINGS;

    /**
     * Reads the word used in packs, such as {@code code-text}; {@code string[]} is several texts.
     *
     * @param word the word
     * @return the type
     * @throws IllegalArgumentException for a word that names none
     */
    public static DataType ofWord(String word) {
        if (word.equals(STRINGS.word())) {
            return STRINGS;
        }
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * Returns the word used in packs.
     *
     * @return the word, such as {@code code-text} or {@code string[]}
     */
    public String word() {
        return this == STRINGS ? "string[]" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Tells whether values are taken from a list, where the element names one.
     *
     * @return whether a code list judges the values
     */
    public boolean isListed() {
        return this == CODE || this == CODE_TEXT || this == BOOLEAN || this == STRINGS;
    }
}
