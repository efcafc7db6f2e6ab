// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.activity;

import java.util.Locale;
import org.chuanyu.core.text.BilingualText;

/** 行业层级: the levels of the industrial classification, by the length of the code with its letter. */
public enum IndustryLevel {
    /** 门类: one letter. */
    SECTION("门类", "section", 1),
    /** 大类: the letter and two digits. */
    DIVISION("大类", "division", 3),
    /** 中类: three digits. */
    GROUP("中类", "group", 4),
    /** 小类: four digits. */
    CLASS("小类", "class", 5);

    private final String zh;
    private final String en;
    private final int length;

    IndustryLevel(String zh, String en, int length) {
        this.zh = zh;
        this.en = en;
        this.length = length;
    }

    static IndustryLevel ofLength(int length) {
        return switch (length) {
            case 1 -> SECTION;
            case 3 -> DIVISION;
            case 4 -> GROUP;
            default -> CLASS;
        };
    }

    /** Returns the number of characters of a code of this level, its letter included. */
    int length() {
        return length;
    }

    /**
     * Returns the level's name for people.
     *
     * @return the name
     */
    public BilingualText label() {
        return new BilingualText(zh, en);
    }

    /**
     * Returns the word used in data, such as {@code class}.
     *
     * @return the word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
