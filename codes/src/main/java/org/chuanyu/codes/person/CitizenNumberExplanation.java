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

/** 号码解读: what each part of a citizen number is, without telling anything of the person. */
final class CitizenNumberExplanation {
    private static final BilingualText DATE_OF_18 =
            new BilingualText("八位年月日（个人信息，不显示）", "year, month and day in 8 digits (personal, not shown)");
    private static final BilingualText DATE_OF_15 = new BilingualText(
            "六位年月日，年份省略世纪（个人信息，不显示）", "year without century, month and day in 6 digits (personal, not shown)");
    private static final BilingualText PARITY =
            new BilingualText("奇数为男，偶数为女（个人信息，不显示）", "odd for men, even for women (personal, not shown)");

    private CitizenNumberExplanation() {}

    static List<Part> of(CitizenNumber number, Judging judging) {
        boolean old = number.form() == CitizenNumberForm.FIFTEEN_DIGITS;
        Citation standard = old ? CitizenNumberRules.STANDARD_OF_1989 : CitizenNumberRules.STANDARD;
        int birthEnd = old ? 12 : 14;
        List<Part> parts = new ArrayList<>(4);
        parts.add(division(number, judging));
        parts.add(new Part(
                new BilingualText("出生日期码", "birth date"),
                new Span(6, birthEnd),
                "*".repeat(birthEnd - 6),
                old ? DATE_OF_15 : DATE_OF_18,
                standard,
                CitizenNumberRules.confidence(number.value())));
        parts.add(new Part(
                new BilingualText("顺序码", "sequence"),
                new Span(birthEnd, birthEnd + 3),
                "***",
                PARITY,
                standard,
                Confidence.VERIFIED));
        if (!old) {
            char check = number.value().charAt(CitizenNumber.LENGTH - 1);
            parts.add(new Part(
                    new BilingualText("校验码", "check character"),
                    new Span(CitizenNumber.LENGTH - 1, CitizenNumber.LENGTH),
                    String.valueOf(check),
                    new BilingualText("校验字符 " + check + " 正确", "check character " + check + " is right"),
                    standard,
                    Confidence.VERIFIED));
        }
        return parts;
    }

    private static Part division(CitizenNumber number, Judging judging) {
        boolean taiwan = number.form() == CitizenNumberForm.TAIWAN_RESIDENCE_PERMIT;
        DivisionHistory history = judging.reference().get(DivisionHistory.KEY);
        int code = Integer.parseInt(number.division());
        return new Part(
                new BilingualText("地址码", "division"),
                new Span(0, 6),
                number.division(),
                taiwan ? CitizenNumberRules.PERMIT_NAME : history.describe(code, judging.on()),
                taiwan ? CitizenNumberRules.PERMITS : Citation.of("GB/T 2260"),
                taiwan ? Confidence.VERIFIED : history.confidence(code));
    }
}
