// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.organization;

import java.util.List;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;

/** 工商注册号类型: {@link BusinessRegistrationNumber} as a type that others find by its name. */
public final class BusinessRegistrationNumberType extends GrammarType<BusinessRegistrationNumber> {
    static final String ID = "business-registration-number";

    /** Made by the service loader. */
    public BusinessRegistrationNumberType() {
        super(
                ID,
                new BilingualText("工商注册号", "business registration number"),
                Citation.of("GS 15-2006"),
                BusinessRegistrationNumber.class,
                BusinessRegistrationNumber::new);
    }

    @Override
    protected List<Grammar> grammars() {
        return List.of(
                grammar("registration-15", "工商注册号", "the business registration number", "GS 15-2006")
                        .read(BusinessRegistrationNumberType.class::getResourceAsStream, "business-registration.tsv"),
                grammar(
                                "registration-13",
                                "2007年前的13位工商注册号",
                                "the registration number of 13 digits, before 2007",
                                "number of 13 digits, before GS 15-2006")
                        .read(
                                BusinessRegistrationNumberType.class::getResourceAsStream,
                                "business-registration-13.tsv"));
    }
}
