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

/** 公民身份号码类型: {@link CitizenNumber} as a type that others find by its name, and how its texts are masked. */
public final class CitizenNumberType implements CodeType<CitizenNumber> {
    static final String ID = "citizen-number";

    private static final int SHOWN = 6;

    /** Made by the service loader. */
    public CitizenNumberType() {}

    /** Keeps the division and the last character of a text of the right shape, and of any other text nothing. */
    static String masked(CharSequence text) {
        int length = text.length();
        if (!hasShape(text)) {
            return "*".repeat(Math.min(length, CitizenNumber.LENGTH));
        }
        return new StringBuilder(length)
                .append(text, 0, SHOWN)
                .append("*".repeat(length - SHOWN - 1))
                .append(text.charAt(length - 1))
                .toString();
    }

    private static boolean hasShape(CharSequence text) {
        int length = text.length();
        if (length != CitizenNumber.LENGTH && length != CitizenNumber.OLD_LENGTH) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean check = i == CitizenNumber.LENGTH - 1 && (c == 'X' || c == 'x');
            if ((c < '0' || c > '9') && !check) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public BilingualText name() {
        return new BilingualText("公民身份号码", "citizen number");
    }

    @Override
    public Citation citation() {
        return CitizenNumberRules.STANDARD;
    }

    @Override
    public Class<CitizenNumber> valueClass() {
        return CitizenNumber.class;
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public List<CheckedSpan> checks() {
        return List.of(CheckedSpan.of(CheckSystem.GB_11643, 0, CitizenNumber.LENGTH));
    }

    @Override
    public Parsed<CitizenNumber> parse(@Nullable CharSequence text, Judging judging) {
        return CitizenNumber.parse(text, judging);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text) {
        return CitizenNumber.isValid(text);
    }

    @Override
    public boolean isValid(byte[] bytes, int offset, int length) {
        return CitizenNumber.isValid(bytes, offset, length);
    }

    @Override
    public String shown(CharSequence text) {
        return masked(text);
    }

    @Override
    public List<Part> explain(CitizenNumber value, Judging judging) {
        return CitizenNumberExplanation.of(value, judging);
    }
}
