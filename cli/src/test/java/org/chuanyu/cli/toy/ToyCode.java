// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli.toy;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import org.chuanyu.codes.grammar.CodeMatch;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/** 玩具代码: {@code TOY-} and five digits, of which the last is ISO/IEC 7064 MOD 11,10, such as {@code TOY-07945}. */
public final class ToyCode extends CodeValue<ToyCode> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final ToyCodeType TYPE = new ToyCodeType();

    private final String value;

    ToyCode(CodeMatch match) {
        this.value = match.canonical();
    }

    @JsonCreator
    public static ToyCode of(String text) {
        return parse(text).orElseThrow();
    }

    public static Parsed<ToyCode> parse(@Nullable CharSequence text) {
        return TYPE.parse(text, Judging.standard());
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    protected String typeId() {
        return ToyCodeType.ID;
    }
}
