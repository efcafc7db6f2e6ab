// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import java.util.Locale;
import org.chuanyu.core.text.BilingualText;

/**
 * 表示词: the representation class of a data element, the last part of its name: object class + property +
 * representation, such as 行政相对人 + 证件类型 + 代码.
 *
 * <p>It is read off the end of the Chinese name, without what stands in brackets or as a number behind it. Where the name
 * ends in none of the ten words, only the type can still tell: codes are 代码, days 日期, moments 时间, one of two values
 * 标志, numbers in a unit of money 金额. All else is unknown: 编码, 编号 or 意见 are not among the words, and no class is
 * made up for them. The words are those of the naming rules of GB/T 19488.1-2004 as they are known, so an answer is
 * provisional.
 */
public enum RepresentationClass {
    /** 名称: a name. */
    NAME("名称"),
    /** 代码: a code. */
    CODE("代码"),
    /** 日期: a day. */
    DATE("日期"),
    /** 时间: a moment. */
    TIME("时间"),
    /** 金额: an amount of money. */
    AMOUNT("金额"),
    /** 数量: a quantity. */
    QUANTITY("数量"),
    /** 号码: a number that names something. */
    NUMBER("号码"),
    /** 标识: an identifier. */
    IDENTIFIER("标识"),
    /** 说明: a text that explains. */
    DESCRIPTION("说明"),
    /** 标志: an indicator. */
    INDICATOR("标志"),
    /** 未知: neither the name nor the type tells. */
    UNKNOWN("");

    private final String word;

    RepresentationClass(String word) {
        this.word = word;
    }

    /**
     * Returns the word.
     *
     * @return the word that ends a name, such as {@code 名称}; empty for {@link #UNKNOWN}
     */
    public String word() {
        return word;
    }

    /**
     * Returns the word in both languages.
     *
     * @return the word; empty for {@link #UNKNOWN}
     */
    public BilingualText text() {
        return new BilingualText(word, this == UNKNOWN ? "" : name().toLowerCase(Locale.ROOT));
    }

    /**
     * Finds the class of a data element.
     *
     * @param name the Chinese name
     * @param type the data type
     * @param unit the unit of measure
     * @return the class
     */
    static RepresentationClass of(String name, DataType type, UnitOfMeasure unit) {
        RepresentationClass named = ofName(name);
        return named == UNKNOWN ? ofType(type, unit) : named;
    }

    /**
     * Finds the class by the end of a name alone.
     *
     * @param name the Chinese name
     * @return the class; {@link #UNKNOWN} where the name ends in none of the words
     */
    public static RepresentationClass ofName(String name) {
        String bare = bare(name);
        for (RepresentationClass each : values()) {
            if (each != UNKNOWN && bare.endsWith(each.word)) {
                return each;
            }
        }
        return UNKNOWN;
    }

    /**
     * Returns a name without what stands in brackets or as a number behind it: 行政相对人代码 for
     * 行政相对人代码_1(统一社会信用代码).
     *
     * @param name the Chinese name
     * @return the name by which a thing is called
     */
    public static String bare(String name) {
        int end = name.length();
        while (end > 0) {
            char last = name.charAt(end - 1);
            if (last == ')' || last == '）') {
                int open = Math.max(name.lastIndexOf('(', end - 1), name.lastIndexOf('（', end - 1));
                if (open < 0) {
                    break;
                }
                end = open;
            } else if (last == '_' || (last >= '0' && last <= '9')) {
                end--;
            } else {
                break;
            }
        }
        return name.substring(0, end);
    }

    private static RepresentationClass ofType(DataType type, UnitOfMeasure unit) {
        return switch (type) {
            case CODE, CODE_TEXT -> CODE;
            case DATE -> DATE;
            case DATETIME -> TIME;
            case BOOLEAN -> INDICATOR;
            case NUMBER, INTEGER -> unit.isMoney() ? AMOUNT : UNKNOWN;
            case STRING, STRINGS -> UNKNOWN;
        };
    }
}
