// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.organization;

import java.util.List;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.organization.RegistrationAuthorities.OrganizationClass;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Span;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;

/** 代码解读: what each part of a social credit code means. */
final class CreditCodeExplanation {
    private static final BilingualText UNNAMED = new BilingualText("没有来源给出名称", "no source gives a name");

    private CreditCodeExplanation() {}

    static List<Part> of(SocialCreditCode code, Judging judging) {
        OrganizationClass pair = judging.reference()
                .get(RegistrationAuthorities.KEY)
                .find(code.authority(), code.organizationClass())
                .orElse(new OrganizationClass(UNNAMED, UNNAMED, Confidence.PROVISIONAL, CreditCodeRules.STANDARD));
        DivisionHistory divisions = judging.reference().get(DivisionHistory.KEY);
        return List.of(
                part("登记管理部门", "registration authority", 0, 1, code, named(pair.authority()), pair),
                part("机构类别", "class of organisation", 1, 2, code, named(pair.name()), pair),
                new Part(
                        new BilingualText("登记管理机关行政区划", "division of the registration authority"),
                        new Span(2, 8),
                        code.division(),
                        divisions.describe(Integer.parseInt(code.division()), judging.on()),
                        Citation.of("GB/T 2260"),
                        divisions.confidence(Integer.parseInt(code.division()))),
                check(
                        "主体标识码（组织机构代码）",
                        "organisation code",
                        new Span(8, 17),
                        code.organizationCode(),
                        CheckSystem.GB_11714.check(code.value(), 8, 16),
                        OrganizationCodeType.STANDARD),
                check(
                        "校验码",
                        "check character",
                        new Span(17, 18),
                        code.value().substring(17),
                        CheckSystem.GB_32100.check(code.value(), 0, 17),
                        CreditCodeRules.STANDARD));
    }

    private static BilingualText named(BilingualText name) {
        return name.zh().isEmpty() ? UNNAMED : name;
    }

    private static Part part(
            String zh,
            String en,
            int start,
            int end,
            SocialCreditCode code,
            BilingualText text,
            OrganizationClass pair) {
        return new Part(
                new BilingualText(zh, en),
                new Span(start, end),
                code.value().substring(start, end),
                text,
                CreditCodeRules.STANDARD,
                pair.confidence());
    }

    private static Part check(String zh, String en, Span span, String text, char computed, Citation citation) {
        boolean right = text.charAt(text.length() - 1) == computed;
        BilingualText meaning = right
                ? new BilingualText("校验字符 " + computed + " 正确", "check character " + computed + " is right")
                : new BilingualText("校验字符按标准应为 " + computed, "the standard gives the check character " + computed);
        return new Part(new BilingualText(zh, en), span, text, meaning, citation, Confidence.VERIFIED);
    }
}
