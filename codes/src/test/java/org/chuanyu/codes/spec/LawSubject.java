// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.spec;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chuanyu.codes.division.DivisionCode;
import org.chuanyu.codes.division.DivisionCodeType;
import org.chuanyu.codes.organization.OrganizationCode;
import org.chuanyu.codes.organization.OrganizationCodeType;
import org.chuanyu.codes.organization.SocialCreditCode;
import org.chuanyu.codes.organization.SocialCreditCodeType;
import org.chuanyu.codes.person.CitizenNumber;
import org.chuanyu.codes.person.CitizenNumberType;
import org.chuanyu.codes.type.CodeType;
import org.jspecify.annotations.Nullable;

/** A type with the static methods of its value class. Who adds a type adds a line here; a test asks for it. */
record LawSubject<T extends Comparable<T>>(
        CodeType<T> type, Function<String, T> of, Predicate<@Nullable CharSequence> isValid) {

    static List<LawSubject<?>> all() {
        return List.of(
                new LawSubject<>(new SocialCreditCodeType(), SocialCreditCode::of, SocialCreditCode::isValid),
                new LawSubject<>(new OrganizationCodeType(), OrganizationCode::of, OrganizationCode::isValid),
                new LawSubject<>(new CitizenNumberType(), CitizenNumber::of, CitizenNumber::isValid),
                new LawSubject<>(new DivisionCodeType(), DivisionCode::of, DivisionCode::isValid));
    }

    /** Returns the accepted values of the type's table. */
    List<T> samples() {
        return SpecRow.of(type.id()).stream()
                .filter(row -> row.isAccepted() && row.on() == null)
                .map(row -> of.apply(String.valueOf(row.input())))
                .toList();
    }

    @Override
    public String toString() {
        return type.id();
    }
}
