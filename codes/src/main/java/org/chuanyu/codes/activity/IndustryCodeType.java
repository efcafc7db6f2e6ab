// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.activity;

import java.util.List;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** 国民经济行业代码类型: {@link IndustryCode} as a type that others find by its name. */
public final class IndustryCodeType implements CodeType<IndustryCode> {
    static final String ID = "industry";

    /** Made by the service loader. */
    public IndustryCodeType() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public BilingualText name() {
        return new BilingualText("国民经济行业代码", "industry code");
    }

    @Override
    public Citation citation() {
        return IndustryRules.STANDARD;
    }

    @Override
    public Class<IndustryCode> valueClass() {
        return IndustryCode.class;
    }

    @Override
    public Parsed<IndustryCode> parse(@Nullable CharSequence text, Judging judging) {
        return IndustryCode.parse(text, judging);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text) {
        return IndustryCode.isValid(text);
    }

    @Override
    public List<Part> explain(IndustryCode value, Judging judging) {
        return IndustryExplanation.of(value, judging);
    }
}
