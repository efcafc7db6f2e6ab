// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.finding;

import static org.chuanyu.core.finding.Severity.ERROR;
import static org.chuanyu.core.finding.Severity.NOTICE;
import static org.chuanyu.core.finding.Severity.WARNING;

import java.util.List;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.text.MessageCatalog;

/** 词典问题种类: the kinds of findings about tables and records. Words stand in {@code findings_zh} and {@code _en}. */
public final class DictionaryFindings {
    private static final MessageCatalog WORDS =
            MessageCatalog.load(DictionaryFindings.class::getResourceAsStream, "findings");

    /** 缺少必选列: the table has no column for a mandatory element. */
    public static final FindingKind COLUMN_MISSING = kind("column-missing", ERROR);
    /** 列未识别: a heading names no element of the layout. */
    public static final FindingKind COLUMN_UNKNOWN = kind("column-unknown", NOTICE);
    /** 条件未载明: an element is conditional and its condition is not stated, so it is judged as optional. */
    public static final FindingKind CONDITION_UNSTATED = kind("condition-unstated", NOTICE);
    /** 代码类型未实现: values are judged by their format alone. */
    public static final FindingKind TYPE_UNJUDGED = kind("type-unjudged", NOTICE);
    /** 无值域: a code without a list at hand is judged by its format alone. */
    public static final FindingKind LIST_UNSTATED = kind("list-unstated", NOTICE);
    /** 无记录日期: no element gives a record's date, so lists and divisions are judged without one. */
    public static final FindingKind DATE_UNSTATED = kind("date-unstated", NOTICE);
    /** 列数不符: a row has more or fewer cells than the heading. */
    public static final FindingKind RAGGED_ROW = kind("ragged-row", ERROR);
    /** 缺少必填值: a value must be there and is not. */
    public static final FindingKind MISSING = kind("missing", ERROR);
    /** 过长: more characters than allowed. */
    public static final FindingKind TOO_LONG = kind("too-long", ERROR);
    /** 过短: fewer characters than required. */
    public static final FindingKind TOO_SHORT = kind("too-short", ERROR);
    /** 长度不符: not the exact number of characters. */
    public static final FindingKind WRONG_LENGTH = kind("wrong-length", ERROR);
    /** 字符不符: not only digits or letters. */
    public static final FindingKind WRONG_CHARACTERS = kind("wrong-characters", ERROR);
    /** 不是数值: not a number in plain digits. */
    public static final FindingKind NOT_A_NUMBER = kind("not-a-number", ERROR);
    /** 位数过多: too many digits before the decimal point. */
    public static final FindingKind TOO_MANY_DIGITS = kind("too-many-digits", ERROR);
    /** 小数过多: too many decimals. */
    public static final FindingKind TOO_MANY_DECIMALS = kind("too-many-decimals", ERROR);
    /** 日期写法不符: a date in another notation. */
    public static final FindingKind DATE_NOTATION = kind("date-notation", ERROR);
    /** 不是日期: not a date. */
    public static final FindingKind NOT_A_DATE = kind("not-a-date", ERROR);
    /** 不在代码表中: not a value of the list. */
    public static final FindingKind NOT_IN_LIST = kind("not-in-list", ERROR);
    /** 该日尚未启用: the value holds only after the record's date. */
    public static final FindingKind VALUE_NOT_YET = kind("value-not-yet", ERROR);
    /** 该日已停用: the value no longer held at the record's date. */
    public static final FindingKind VALUE_RETIRED = kind("value-retired", ERROR);
    /** 表外期间: the record's date lies outside the period of the list as a whole. */
    public static final FindingKind LIST_PERIOD = kind("list-period", NOTICE);

    /** 另有读法: a cell was not taken as it stands, but read as its pack declares it to be meant. */
    public static final FindingKind READ_AS = kind("read-as", NOTICE);
    /** 日期次序不符: a day is before another that it has to follow. */
    public static final FindingKind DATES_OUT_OF_ORDER = kind("dates-out-of-order", ERROR);
    /** 值数不足: fewer joined values than have to be there. */
    public static final FindingKind TOO_FEW_VALUES = kind("too-few-values", ERROR);
    /** 区划不符: the division inside a code is another than that of the record. */
    public static final FindingKind DIVISION_DIFFERS = kind("division-differs", WARNING);
    /** 键重复: an earlier record has the same key. */
    public static final FindingKind DUPLICATE_KEY = kind("duplicate-key", ERROR);

    private static final List<FindingKind> ALL = List.of(
            COLUMN_MISSING,
            COLUMN_UNKNOWN,
            CONDITION_UNSTATED,
            TYPE_UNJUDGED,
            LIST_UNSTATED,
            DATE_UNSTATED,
            RAGGED_ROW,
            MISSING,
            TOO_LONG,
            TOO_SHORT,
            WRONG_LENGTH,
            WRONG_CHARACTERS,
            NOT_A_NUMBER,
            TOO_MANY_DIGITS,
            TOO_MANY_DECIMALS,
            DATE_NOTATION,
            NOT_A_DATE,
            NOT_IN_LIST,
            VALUE_NOT_YET,
            VALUE_RETIRED,
            LIST_PERIOD,
            READ_AS,
            DATES_OUT_OF_ORDER,
            TOO_FEW_VALUES,
            DIVISION_DIFFERS,
            DUPLICATE_KEY);

    private DictionaryFindings() {}

    private static FindingKind kind(String code, Severity severity) {
        return new FindingKind(code, severity, WORDS);
    }

    /**
     * Returns all kinds of findings about tables and records.
     *
     * @return the kinds, in the order of this file
     */
    public static List<FindingKind> all() {
        return ALL;
    }

    /**
     * Tells whether findings of a kind are told once of a column, with the first row of the table that they concern; who
     * judges parts of a table apart tells each of them once.
     *
     * @param kind the kind
     * @return whether there is one for a column at most
     */
    public static boolean isToldOnce(FindingKind kind) {
        return kind.equals(LIST_PERIOD);
    }
}
