// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.organization;

import java.util.List;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.organization.CreditCodeExceptions.CreditCodeException;
import org.chuanyu.codes.shape.Shape;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.source.Citation;
import org.jspecify.annotations.Nullable;

/** 问题: what is told of a social credit code, each with its place, expectation and citation. */
final class CreditCodeFindings {
    private static final int LENGTH = SocialCreditCode.LENGTH;
    private static final int MODULUS = 31;
    private static final Citation REGISTRATION_NUMBER = Citation.of("GS 15-2006");

    /** The 18 characters of GB 32100-2015. */
    static final Shape SHAPE = Shape.of(CreditCodeRules.STANDARD)
            .then(2, CheckSystem.CREDIT_CODE_ALPHABET)
            .then(6, Shape.DIGITS)
            .then(10, CheckSystem.CREDIT_CODE_ALPHABET);

    private CreditCodeFindings() {}

    static void shape(CharSequence text, List<Finding> out) {
        if (text.length() == 15 && CheckSystem.MOD_11_10.isValid(text)) {
            out.add(CodeFindings.LENGTH
                    .finding()
                    .variant("registration-number")
                    .at(0, 15)
                    .expected(Integer.toString(LENGTH))
                    .found("15")
                    .by(REGISTRATION_NUMBER)
                    .build());
        } else {
            SHAPE.judge(text, out);
        }
    }

    static Finding check(char standard, char found) {
        return CodeFindings.CHECK_CHARACTER
                .finding()
                .variant(isComplement(standard, found) ? "complement" : "")
                .at(LENGTH - 1, LENGTH)
                .expected(String.valueOf(standard))
                .found(String.valueOf(found))
                .by(CreditCodeRules.STANDARD)
                .build();
    }

    static boolean isComplement(char standard, char printed) {
        String alphabet = CheckSystem.CREDIT_CODE_ALPHABET;
        return (alphabet.indexOf(standard) + alphabet.indexOf(printed)) % MODULUS == 0;
    }

    static Finding exception(CreditCodeException exception, char standard, char found) {
        return CodeFindings.EXCEPTION_APPLIED
                .finding()
                .at(LENGTH - 1, LENGTH)
                .expected(String.valueOf(standard))
                .found(String.valueOf(found))
                .attribute("name", exception.name())
                .by(exception.citation())
                .with(exception.confidence())
                .build();
    }

    /** What is wrong with the authority or the class; null where their pair is in the table. */
    static @Nullable Finding pair(CharSequence text, RegistrationAuthorities authorities) {
        char authority = text.charAt(0);
        char organizationClass = text.charAt(1);
        if (!authorities.isListed(authority)) {
            return CodeFindings.AUTHORITY_UNKNOWN
                    .finding()
                    .at(0, 1)
                    .expected(authorities.letters())
                    .found(String.valueOf(authority))
                    .by(CreditCodeRules.STANDARD)
                    .build();
        }
        if (!authorities.isListed(authority, organizationClass)) {
            return CodeFindings.CLASS_UNKNOWN
                    .finding()
                    .at(1, 2)
                    .found(String.valueOf(organizationClass))
                    .attribute("authority", String.valueOf(authority))
                    .by(CreditCodeRules.STANDARD)
                    .build();
        }
        return null;
    }

    /** An organisation code whose own check character is wrong; with an unknown division too, both are one error. */
    static Finding inner(CharSequence text, boolean divisionKnown) {
        Finding.Builder finding = divisionKnown
                ? CodeFindings.INNER_CHECK.finding().at(16, 17)
                : CodeFindings.INNER_PARTS
                        .finding()
                        .at(2, 17)
                        .attribute("division", text.subSequence(2, 8).toString());
        return finding.expected(String.valueOf(CheckSystem.GB_11714.check(text, 8, 16)))
                .found(String.valueOf(text.charAt(16)))
                .by(OrganizationCodeType.STANDARD)
                .build();
    }
}
