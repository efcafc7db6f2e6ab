// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.Locale;
import org.chuanyu.core.text.BilingualText;

/** 行政区划级别: the level of a division of GB/T 2260, by the digits of its code. */
public enum DivisionLevel {
    /** 省级: a province, municipality, autonomous region or special administrative region, {@code xx0000}. */
    PROVINCE("省级", "province"),
    /** 地级: a prefecture or a city of that level, {@code xxxx00}. */
    PREFECTURE("地级", "prefecture"),
    /** 县级: a county, district or city of that level. */
    COUNTY("县级", "county");

    private final String zh;
    private final String en;

    DivisionLevel(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Returns the level that the digits of a code stand for.
     *
     * @param code the code as a number
     * @return the level
     */
    public static DivisionLevel of(int code) {
        if (code % 10_000 == 0) {
            return PROVINCE;
        }
        return code % 100 == 0 ? PREFECTURE : COUNTY;
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
     * Returns the word used in data, such as {@code county}.
     *
     * @return the word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
