// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.organization;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.check.CheckedSpan;
import org.chuanyu.codes.shape.Repairs;
import org.chuanyu.codes.shape.Shape;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.Span;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** 组织机构代码类型: {@link OrganizationCode} as a type that others find by its name, and how it is judged. */
public final class OrganizationCodeType implements CodeType<OrganizationCode> {
    static final String ID = "organization-code";
    static final Citation STANDARD = Citation.of("GB 11714-1997");

    private static final int LENGTH = OrganizationCode.LENGTH;
    private static final Shape SHAPE = Shape.of(STANDARD)
            .then(LENGTH - 1, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
            .then(1, "0123456789X");
    private static final Repairs REPAIRS = new Repairs(
            SHAPE,
            OrganizationCode::isValid,
            text -> text.substring(0, LENGTH - 1) + CheckSystem.GB_11714.check(text, 0, LENGTH - 1));

    /** Made by the service loader. */
    public OrganizationCodeType() {}

    static Parsed<OrganizationCode> judge(@Nullable CharSequence input) {
        CharSequence text = input == null ? "" : input;
        boolean printed = text.length() == LENGTH + 1 && text.charAt(LENGTH - 1) == '-';
        CharSequence value = printed ? new StringBuilder(text).deleteCharAt(LENGTH - 1) : text;
        List<Finding> findings = new ArrayList<>(0);
        if (!SHAPE.fits(value)) {
            SHAPE.judge(text, findings);
            return rejected(text, Level.NONE, findings);
        }
        char expected = CheckSystem.GB_11714.check(value, 0, LENGTH - 1);
        char found = value.charAt(LENGTH - 1);
        if (expected != found) {
            findings.add(CodeFindings.CHECK_CHARACTER
                    .finding()
                    .at(text.length() - 1, text.length())
                    .expected(String.valueOf(expected))
                    .found(String.valueOf(found))
                    .by(STANDARD)
                    .build());
            return rejected(text, Level.SHAPE, findings);
        }
        if (isSelfAssigned(value)) {
            findings.add(
                    CodeFindings.SELF_ASSIGNED.finding().at(0, 8).by(STANDARD).build());
        }
        return new Parsed.Accepted<>(
                new OrganizationCode(value.toString()), Level.CHECKED, Confidence.VERIFIED, findings);
    }

    private static Parsed<OrganizationCode> rejected(CharSequence text, Level level, List<Finding> findings) {
        String copy = text.toString();
        return new Parsed.Rejected<>(level, Confidence.VERIFIED, findings, () -> REPAIRS.propose(copy));
    }

    static boolean isSelfAssigned(CharSequence value) {
        if (value.charAt(0) != 'P' || value.charAt(1) != 'D' || value.charAt(2) != 'Y') {
            return false;
        }
        int number = 0;
        for (int i = 3; i < 8; i++) {
            char c = value.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            number = number * 10 + (c - '0');
        }
        return number > 0;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public BilingualText name() {
        return new BilingualText("组织机构代码", "organisation code");
    }

    @Override
    public Citation citation() {
        return STANDARD;
    }

    @Override
    public Class<OrganizationCode> valueClass() {
        return OrganizationCode.class;
    }

    @Override
    public List<CheckedSpan> checks() {
        return List.of(CheckedSpan.of(CheckSystem.GB_11714, 0, LENGTH));
    }

    @Override
    public Parsed<OrganizationCode> parse(@Nullable CharSequence text, Judging judging) {
        return OrganizationCode.parse(text, judging);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text) {
        return OrganizationCode.isValid(text);
    }

    @Override
    public List<Part> explain(OrganizationCode value, Judging judging) {
        BilingualText body = value.isSelfAssigned()
                ? new BilingualText("用户自定义代码区 PDY00001-PDY99999", "zone PDY00001-PDY99999, assigned by users")
                : new BilingualText("无含义的顺序号", "a serial without meaning");
        char check = value.checkCharacter();
        return List.of(
                new Part(
                        new BilingualText("本体代码", "body"),
                        new Span(0, 8),
                        value.body(),
                        body,
                        STANDARD,
                        Confidence.VERIFIED),
                new Part(
                        new BilingualText("校验码", "check character"),
                        new Span(8, 9),
                        String.valueOf(check),
                        new BilingualText("校验字符 " + check + " 正确", "check character " + check + " is right"),
                        STANDARD,
                        Confidence.VERIFIED));
    }
}
