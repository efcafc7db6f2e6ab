// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import java.util.List;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.check.CheckedSpan;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * 外国人永久居留身份证号码类型: {@link PermanentResidenceNumber} as a type that others find by its name, and how its texts are
 * masked.
 */
public final class PermanentResidenceNumberType implements CodeType<PermanentResidenceNumber> {
    static final String ID = "permanent-residence-number";

    /** Mark and province; the nationality beside it may be that of one person in a province. */
    private static final int SHOWN = 3;

    /** Made by the service loader. */
    public PermanentResidenceNumberType() {}

    /** Keeps the mark and the province of 18 characters of the right shape, and of any other text nothing. */
    static String masked(CharSequence text) {
        int length = text.length();
        if (length != PermanentResidenceNumber.LENGTH || !PermanentResidenceRules.hasShape(text)) {
            return "*".repeat(Math.min(length, PermanentResidenceNumber.LENGTH));
        }
        return text.subSequence(0, SHOWN) + "*".repeat(length - SHOWN);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public BilingualText name() {
        return new BilingualText("外国人永久居留身份证号码", "permanent residence number");
    }

    @Override
    public Citation citation() {
        return PermanentResidenceRules.STANDARD;
    }

    @Override
    public Class<PermanentResidenceNumber> valueClass() {
        return PermanentResidenceNumber.class;
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Parsed<PermanentResidenceNumber> parse(@Nullable CharSequence text, Judging judging) {
        return PermanentResidenceNumber.parse(text, judging);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text) {
        return PermanentResidenceNumber.isValid(text);
    }

    @Override
    public String shown(CharSequence text) {
        return masked(text);
    }

    @Override
    public List<Part> explain(PermanentResidenceNumber value, Judging judging) {
        return PermanentResidenceExplanation.of(value, judging);
    }

    /** Of the card of 2023; the check of the card before is not known. */
    @Override
    public List<CheckedSpan> checks() {
        return List.of(CheckedSpan.of(CheckSystem.MOD_11_2, 0, PermanentResidenceNumber.LENGTH));
    }
}
