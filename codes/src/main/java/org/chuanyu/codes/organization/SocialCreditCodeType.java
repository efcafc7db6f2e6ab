// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.organization;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.check.CheckedSpan;
import org.chuanyu.codes.organization.CreditCodeExceptions.CreditCodeException;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** 统一社会信用代码类型: {@link SocialCreditCode} as a type that others find by its name. */
public final class SocialCreditCodeType implements CodeType<SocialCreditCode> {
    static final String ID = "social-credit-code";

    /** Made by the service loader. */
    public SocialCreditCodeType() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public BilingualText name() {
        return new BilingualText("统一社会信用代码", "unified social credit code");
    }

    @Override
    public Citation citation() {
        return CreditCodeRules.STANDARD;
    }

    @Override
    public Class<SocialCreditCode> valueClass() {
        return SocialCreditCode.class;
    }

    /** The standard's two, and those of the built-in exceptions. */
    @Override
    public List<CheckedSpan> checks() {
        List<CheckedSpan> checks = new ArrayList<>();
        checks.add(CheckedSpan.of(CheckSystem.GB_32100, 0, SocialCreditCode.LENGTH));
        checks.add(CheckedSpan.of(CheckSystem.GB_11714, 8, 17));
        for (CreditCodeException exception :
                ReferenceData.builtIn().get(CreditCodeExceptions.KEY).all()) {
            CheckSystem system = exception.system();
            if (system != null) {
                checks.add(CheckedSpan.of(system, 0, SocialCreditCode.LENGTH));
            }
        }
        return List.copyOf(checks);
    }

    @Override
    public Parsed<SocialCreditCode> parse(@Nullable CharSequence text, Judging judging) {
        return SocialCreditCode.parse(text, judging);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text) {
        return SocialCreditCode.isValid(text);
    }

    @Override
    public boolean isValid(byte[] bytes, int offset, int length) {
        return SocialCreditCode.isValid(bytes, offset, length);
    }

    @Override
    public List<Part> explain(SocialCreditCode value, Judging judging) {
        return CreditCodeExplanation.of(value, judging);
    }
}
