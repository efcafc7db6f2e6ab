// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chuanyu.codes.shape.Repairs;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** 个人身份号码类型: {@link IdentityNumber} as a type that others find by its name, and how its kinds are told apart. */
public final class IdentityNumberType implements CodeType<IdentityNumber> {
    static final String ID = "identity-number";

    private static final CitizenNumberType CITIZEN = new CitizenNumberType();
    private static final PermanentResidenceNumberType FOREIGNER = new PermanentResidenceNumberType();

    /** Made by the service loader. */
    public IdentityNumberType() {}

    static Parsed<IdentityNumber> judge(@Nullable CharSequence input, Judging judging) {
        CharSequence text = input == null ? "" : input;
        return PermanentResidenceRules.areMeantBy(text)
                ? as(PermanentResidenceNumber.parse(text, judging), IdentityNumber::new, text, judging, CITIZEN)
                : as(CitizenNumber.parse(text, judging), IdentityNumber::new, text, judging, FOREIGNER);
    }

    private static <T> Parsed<IdentityNumber> as(
            Parsed<T> parsed,
            Function<T, IdentityNumber> maker,
            CharSequence text,
            Judging judging,
            CodeType<?> otherKind) {
        if (parsed.value().isPresent()) {
            return new Parsed.Accepted<>(
                    maker.apply(parsed.value().get()), parsed.level(), parsed.confidence(), parsed.findings());
        }
        String copy = text.toString();
        return new Parsed.Rejected<>(parsed.level(), parsed.confidence(), parsed.findings(), () -> {
            Set<String> all = new LinkedHashSet<>(parsed.repairs());
            all.addAll(otherKind.parse(copy, judging).repairs());
            return new ArrayList<>(all).subList(0, Math.min(Repairs.MOST, all.size()));
        });
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public BilingualText name() {
        return new BilingualText("个人身份号码", "identity number");
    }

    @Override
    public Citation citation() {
        return Citation.of("GB 11643-1999, GA 2102-2023");
    }

    @Override
    public Class<IdentityNumber> valueClass() {
        return IdentityNumber.class;
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Parsed<IdentityNumber> parse(@Nullable CharSequence text, Judging judging) {
        return judge(text, judging);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text) {
        return IdentityNumber.isValid(text);
    }

    @Override
    public String shown(CharSequence text) {
        return PermanentResidenceRules.areMeantBy(text) ? FOREIGNER.shown(text) : CITIZEN.shown(text);
    }

    @Override
    public List<Part> explain(IdentityNumber value, Judging judging) {
        return value.citizenNumber()
                .map(number -> CITIZEN.explain(number, judging))
                .or(() -> value.permanentResidenceNumber().map(number -> FOREIGNER.explain(number, judging)))
                .orElseThrow();
    }
}
