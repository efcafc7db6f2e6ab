// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Span;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;

/** 号码解读: what each part of a permanent residence number is, without telling anything of the person. */
final class PermanentResidenceExplanation {
    private PermanentResidenceExplanation() {}

    static List<Part> of(PermanentResidenceNumber number, Judging judging) {
        return number.card() == PermanentResidenceCard.OF_2023 ? of2023(number, judging) : before();
    }

    private static List<Part> of2023(PermanentResidenceNumber number, Judging judging) {
        Citation standard = PermanentResidenceRules.STANDARD;
        String province = number.value().substring(1, 3);
        int code = Integer.parseInt(province) * 10_000;
        DivisionHistory history = judging.reference().get(DivisionHistory.KEY);
        List<Part> parts = new ArrayList<>(6);
        parts.add(new Part(
                new BilingualText("外国人标识", "mark of foreigners"),
                new Span(0, 1),
                "9",
                new BilingualText("外国人永久居留身份证", "permanent residence card of foreigners"),
                standard,
                Confidence.VERIFIED));
        parts.add(new Part(
                new BilingualText("申领地省级代码", "province of application"),
                new Span(1, 3),
                province,
                history.describe(code, judging.on()),
                Citation.of("GB/T 2260"),
                history.confidence(code)));
        parts.add(hidden("国籍代码", "nationality", 3, 6, "ISO 3166-1 数字代码", "number of ISO 3166-1"));
        parts.add(hidden("出生日期码", "birth date", 6, 14, "八位年月日", "year, month and day in 8 digits"));
        parts.add(hidden("顺序码", "sequence", 14, 17, "奇数为男，偶数为女", "odd for men, even for women"));
        parts.add(hidden("校验码", "check character", 17, 18, "校验字符正确", "the check character is right"));
        return parts;
    }

    private static List<Part> before() {
        return List.of(
                old("国籍代码", "nationality", 0, 3, "ISO 3166-1 三字母代码", "letters of ISO 3166-1", Confidence.VERIFIED),
                old("地区码", "region", 3, 7, "含义未核实", "meaning not confirmed", Confidence.PROVISIONAL),
                old(
                        "出生日期码",
                        "birth date",
                        7,
                        13,
                        "六位年月日，省略世纪",
                        "year without century, month, day",
                        Confidence.VERIFIED),
                old("顺序码", "sequence", 13, 14, "含义未核实", "meaning not confirmed", Confidence.PROVISIONAL),
                old(
                        "校验码",
                        "check digit",
                        14,
                        15,
                        "算法未知，不作判定",
                        "not judged, how it is computed is not known",
                        Confidence.PROVISIONAL));
    }

    private static Part hidden(String zh, String en, int start, int end, String form, String formEn) {
        return part(zh, en, start, end, form, formEn, PermanentResidenceRules.STANDARD, Confidence.VERIFIED);
    }

    private static Part old(
            String zh, String en, int start, int end, String form, String formEn, Confidence confidence) {
        return part(zh, en, start, end, form, formEn, PermanentResidenceRules.OLD_CARD, confidence);
    }

    private static Part part(
            String zh,
            String en,
            int start,
            int end,
            String form,
            String formEn,
            Citation citation,
            Confidence confidence) {
        return new Part(
                new BilingualText(zh, en),
                new Span(start, end),
                "*".repeat(end - start),
                new BilingualText(form + "（个人信息，不显示）", formEn + " (personal, not shown)"),
                citation,
                confidence);
    }
}
