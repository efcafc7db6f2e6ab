// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.type;

import static org.chuanyu.core.finding.Severity.ERROR;
import static org.chuanyu.core.finding.Severity.NOTICE;
import static org.chuanyu.core.finding.Severity.WARNING;

import java.util.List;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.text.MessageCatalog;

/** 代码问题种类: the kinds of findings about codes. Their words stand in {@code findings_zh} and {@code findings_en}. */
public final class CodeFindings {
    private static final MessageCatalog WORDS =
            MessageCatalog.load(CodeFindings.class::getResourceAsStream, "findings");

    /** 长度不符: the text has not the length of the code. */
    public static final FindingKind LENGTH = kind("length", ERROR);
    /** 字符不允许: a character that may not stand at its place. */
    public static final FindingKind CHARACTER = kind("character", ERROR);
    /** 小写字母: a letter is written in lower case. */
    public static final FindingKind LOWER_CASE = kind("lower-case", ERROR);
    /** 全角字符: a character is written in its full-width form. */
    public static final FindingKind FULL_WIDTH = kind("full-width", ERROR);
    /** 校验位不符: the check character is not the one computed. */
    public static final FindingKind CHECK_CHARACTER = kind("check-character", ERROR);
    /** 组织机构代码校验位不符: the check character of the organisation code inside is not the one computed. */
    public static final FindingKind INNER_CHECK = kind("inner-check", WARNING);
    /** 区划与组织机构代码均不成立: inner check wrong and division in no source, both at once. */
    public static final FindingKind INNER_PARTS = kind("inner-parts", ERROR);
    /** 登记管理部门代码未知: the registration authority is not in the table. */
    public static final FindingKind AUTHORITY_UNKNOWN = kind("authority-unknown", ERROR);
    /** 机构类别代码未知: the class is not in the table for its authority. */
    public static final FindingKind CLASS_UNKNOWN = kind("class-unknown", WARNING);
    /** 行政区划未知: the division stands in no source. */
    public static final FindingKind DIVISION_UNKNOWN = kind("division-unknown", WARNING);
    /** 该日不存在的行政区划: the division was not in force on the date asked for. */
    public static final FindingKind DIVISION_NOT_IN_FORCE = kind("division-not-in-force", NOTICE);
    /** 汇总码: a group heading of GB/T 2260, which names no place of its own. */
    public static final FindingKind GROUP_HEADING = kind("group-heading", NOTICE);
    /** 名册误印代码: a code that the ministry's list prints and the standard corrects. */
    public static final FindingKind MISPRINT = kind("misprint", NOTICE);
    /** 登记机关专用代码: a division seen only in credit codes, of a bureau outside GB/T 2260. */
    public static final FindingKind REGISTRATION_DIVISION = kind("registration-division", NOTICE);
    /** 来源不一致: the sources disagree on whether the code was in force on the date asked for. */
    public static final FindingKind SOURCES_DISAGREE = kind("sources-disagree", NOTICE);
    /** 仅知年份: the day of a change is not known, so both states are possible. */
    public static final FindingKind YEAR_PRECISION = kind("year-precision", NOTICE);
    /** 适用例外: accepted under a named exception. */
    public static final FindingKind EXCEPTION_APPLIED = kind("exception-applied", WARNING);
    /** 日期不存在: the birth date is not in the calendar. */
    public static final FindingKind BIRTH_DATE = kind("birth-date", ERROR);
    /** 出生日期在未来: the birth date lies in the future. */
    public static final FindingKind BIRTH_FUTURE = kind("birth-future", ERROR);
    /** 出生日期过早: the birth date lies before 1850. */
    public static final FindingKind BIRTH_EARLY = kind("birth-early", WARNING);
    /** 顺序码为零: sequence 000, which is never given out. */
    public static final FindingKind SEQUENCE_ZERO = kind("sequence-zero", WARNING);
    /** 代码晚于出生: the division code is younger than the birth. */
    public static final FindingKind NEWER_THAN_BIRTH = kind("code-newer-than-birth", NOTICE);
    /** 15位旧号: a number of 15 digits by the standard of 1989. */
    public static final FindingKind FIFTEEN_DIGITS = kind("fifteen-digits", NOTICE);
    /** 自定义代码区: an organisation code from the zone that users may assign themselves. */
    public static final FindingKind SELF_ASSIGNED = kind("self-assigned", NOTICE);
    /** 暂定规则: judged by a rule that is provisional. */
    public static final FindingKind PROVISIONAL_RULE = kind("provisional-rule", NOTICE);
    /** 代码段未知: what a part of a structure holds stands in no table. */
    public static final FindingKind PART_UNKNOWN = kind("part-unknown", WARNING);
    /** 分隔符不符: the parts are not parted as the structure says. */
    public static final FindingKind SEPARATOR = kind("separator", ERROR);
    /** 未写分隔符: the code is written without its separators. */
    public static final FindingKind SEPARATORS_LEFT_OUT = kind("separators-left-out", NOTICE);
    /** 结构未经确认: the text that defines the structure was not at hand, so that the form alone is judged. */
    public static final FindingKind GRAMMAR_UNCONFIRMED = kind("grammar-unconfirmed", NOTICE);
    /** 代码段不相符: two parts of a code that do not go together. */
    public static final FindingKind PARTS_CONFLICT = kind("parts-conflict", WARNING);
    /** 无数据: there are no data by which to judge this part, or this date. */
    public static final FindingKind NO_DATA = kind("no-data", NOTICE);
    /** 行业代码未知: no edition of the industrial classification has the code; an unknown class is a warning. */
    public static final FindingKind INDUSTRY_UNKNOWN = kind("industry-unknown", ERROR);
    /** 旧版行业代码: only an older edition of the industrial classification has the code. */
    public static final FindingKind INDUSTRY_OLD = kind("industry-old-edition", NOTICE);
    /** 行业代码换义: a code that means something else in another edition. */
    public static final FindingKind INDUSTRY_MEANING = kind("industry-meaning", NOTICE);
    /** 行业门类不一: digits that stand under another letter in another edition. */
    public static final FindingKind INDUSTRY_SECTION = kind("industry-section", NOTICE);
    /** 该日不在用的行业代码: the edition in force on the date asked for has not the code. */
    public static final FindingKind INDUSTRY_NOT_IN_FORCE = kind("industry-not-in-force", WARNING);
    /** 乡级代码未知: a township that the list of its province does not have. */
    public static final FindingKind TOWNSHIP_UNKNOWN = kind("township-unknown", WARNING);
    /** 该日不在用的乡级代码: the township was recoded, and the date lies on the other side. */
    public static final FindingKind TOWNSHIP_NOT_IN_FORCE = kind("township-not-in-force", WARNING);
    /** 码段未知: three digits of a township or village that lie in no range of the standard. */
    public static final FindingKind SEGMENT_UNKNOWN = kind("segment-unknown", WARNING);
    /** 国籍代码未知: the nationality is not in ISO 3166-1. */
    public static final FindingKind COUNTRY_UNKNOWN = kind("country-unknown", WARNING);
    /** 旧版永久居留证: a number of the permanent residence card before December 2023. */
    public static final FindingKind OLD_RESIDENCE_CARD = kind("old-residence-card", NOTICE);
    /** 尚未启用的证件: cards with numbers of this form were not given out on the date asked for. */
    public static final FindingKind CARD_NOT_ISSUED = kind("card-not-issued", NOTICE);
    /** 未达层级: the level asked for was not reached. */
    public static final FindingKind LEVEL_NOT_REACHED = kind("level-not-reached", ERROR);

    private static final List<FindingKind> ALL = List.of(
            LENGTH,
            CHARACTER,
            LOWER_CASE,
            FULL_WIDTH,
            CHECK_CHARACTER,
            INNER_CHECK,
            INNER_PARTS,
            AUTHORITY_UNKNOWN,
            CLASS_UNKNOWN,
            DIVISION_UNKNOWN,
            DIVISION_NOT_IN_FORCE,
            GROUP_HEADING,
            MISPRINT,
            REGISTRATION_DIVISION,
            SOURCES_DISAGREE,
            YEAR_PRECISION,
            EXCEPTION_APPLIED,
            BIRTH_DATE,
            BIRTH_FUTURE,
            BIRTH_EARLY,
            SEQUENCE_ZERO,
            NEWER_THAN_BIRTH,
            FIFTEEN_DIGITS,
            SELF_ASSIGNED,
            PROVISIONAL_RULE,
            PART_UNKNOWN,
            SEPARATOR,
            SEPARATORS_LEFT_OUT,
            GRAMMAR_UNCONFIRMED,
            PARTS_CONFLICT,
            NO_DATA,
            INDUSTRY_UNKNOWN,
            INDUSTRY_OLD,
            INDUSTRY_MEANING,
            INDUSTRY_SECTION,
            INDUSTRY_NOT_IN_FORCE,
            TOWNSHIP_UNKNOWN,
            TOWNSHIP_NOT_IN_FORCE,
            SEGMENT_UNKNOWN,
            COUNTRY_UNKNOWN,
            OLD_RESIDENCE_CARD,
            CARD_NOT_ISSUED,
            LEVEL_NOT_REACHED);

    private CodeFindings() {}

    private static FindingKind kind(String code, Severity severity) {
        return new FindingKind(code, severity, WORDS);
    }

    /**
     * Returns all kinds of findings about codes.
     *
     * @return the kinds, in the order of this file
     */
    public static List<FindingKind> all() {
        return ALL;
    }
}
