// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.organization;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.division.DivisionJudge;
import org.chuanyu.codes.division.DivisionJudgement;
import org.chuanyu.codes.organization.CreditCodeExceptions.CreditCodeException;
import org.chuanyu.codes.organization.RegistrationAuthorities.OrganizationClass;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.reference.ReferenceKey;
import org.chuanyu.codes.shape.Shape;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.time.Holding;
import org.jspecify.annotations.Nullable;

/** 判定规则: how social credit codes are judged by one set of reference data. */
final class CreditCodeRules {
    static final ReferenceKey<CreditCodeRules> KEY = ReferenceKey.derived("credit-code-rules", CreditCodeRules::new);
    static final Citation STANDARD = Citation.of("GB 32100-2015");

    private static final int LENGTH = SocialCreditCode.LENGTH;
    private static final int MODULUS = 31;
    private static final int LATIN = 128;

    /** Larger than any sum of weighted values, and a multiple of the modulus is not needed: it is tested first. */
    private static final int BAD = 1 << 20;

    private final RegistrationAuthorities authorities;
    private final CreditCodeExceptions exceptions;
    private final DivisionHistory divisions;
    private final Shape shape;
    private final Shape loose;
    private final int[] weighted = new int[LENGTH * LATIN];

    private CreditCodeRules(ReferenceData reference) {
        authorities = reference.get(RegistrationAuthorities.KEY);
        exceptions = reference.get(CreditCodeExceptions.KEY);
        divisions = reference.get(DivisionHistory.KEY);
        Shape body = Shape.of(STANDARD)
                .then(2, CheckSystem.CREDIT_CODE_ALPHABET)
                .then(6, Shape.DIGITS)
                .then(9, CheckSystem.CREDIT_CODE_ALPHABET);
        shape = body.then(1, CheckSystem.CREDIT_CODE_ALPHABET);
        loose = body.then(1, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        for (int i = 0; i < LENGTH; i++) {
            int weight = i == LENGTH - 1 ? 1 : CheckSystem.GB_32100.weight(i, LENGTH - 1);
            String allowed = i == 0 ? authorities.letters() : shape.alphabet(i);
            for (int c = 0; c < LATIN; c++) {
                weighted[i * LATIN + c] =
                        allowed.indexOf(c) < 0 ? BAD : weight * CheckSystem.CREDIT_CODE_ALPHABET.indexOf(c);
            }
        }
    }

    /** A table per position, one sum, one remainder; nothing is allocated. */
    boolean isValid(@Nullable CharSequence text) {
        if (text == null || text.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        int seen = 0;
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            seen |= c;
            sum += weighted[i * LATIN + (c & (LATIN - 1))];
        }
        if (seen >= LATIN) {
            return false;
        }
        if (sum >= BAD || sum % MODULUS != 0) {
            return exceptions.concern(text)
                    && authorities.letters().indexOf(text.charAt(0)) >= 0
                    && loose.fits(text)
                    && exceptions.allowing(text, CheckSystem.GB_32100.check(text, 0, LENGTH - 1)) != null
                    && partsHold(text);
        }
        return partsHold(text);
    }

    /** A wrong organisation code and an unknown division at once: such a text passes the outer check by accident. */
    private boolean partsHold(CharSequence text) {
        return divisions.isKnownToRegistrars(number(text))
                || CheckSystem.GB_11714.check(text, 8, 16) == text.charAt(16);
    }

    private static int number(CharSequence text) {
        int number = 0;
        for (int i = 2; i < 8; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }

    Parsed<SocialCreditCode> parse(@Nullable CharSequence input, Judging judging) {
        CharSequence text = input == null ? "" : input;
        List<Finding> findings = new ArrayList<>(0);
        char standard = loose.fits(text) ? CheckSystem.GB_32100.check(text, 0, LENGTH - 1) : CheckSystem.NONE;
        CreditCodeException exception = standard == CheckSystem.NONE || standard == text.charAt(LENGTH - 1)
                ? null
                : exceptions.allowing(text, standard);
        if (exception == null && !shape.fits(text)) {
            shapeFindings(text, findings);
            return rejected(text, Level.NONE, Confidence.VERIFIED, findings, judging);
        }
        boolean checked = checkFindings(text, standard, exception, findings);
        Confidence confidence = exception == null ? Confidence.VERIFIED : exception.confidence();
        Confidence pair = classFindings(text, findings);
        DivisionJudgement division = DivisionJudge.judge(
                text.subSequence(2, 8).toString(), 2, judging, Severity.WARNING, Severity.NOTICE, true);
        boolean inner = innerFindings(text, division.known(), findings);
        if (inner) {
            findings.addAll(division.findings());
        }
        findings.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        confidence = confidence.and(pair).and(division.confidence());
        Level level = level(text, checked, division, judging);
        if (hasError(findings)) {
            return rejected(text, level, confidence, findings, judging);
        }
        return new Parsed.Accepted<>(new SocialCreditCode(text.toString()), level, confidence, findings);
    }

    private void shapeFindings(CharSequence text, List<Finding> out) {
        if (text.length() == 15 && CheckSystem.MOD_11_10.isValid(text)) {
            out.add(CodeFindings.LENGTH
                    .finding()
                    .variant("registration-number")
                    .at(0, 15)
                    .expected(Integer.toString(LENGTH))
                    .found("15")
                    .by(Citation.of("GS 15-2006"))
                    .build());
        } else {
            shape.judge(text, out);
        }
    }

    private static boolean checkFindings(
            CharSequence text, char standard, @Nullable CreditCodeException exception, List<Finding> out) {
        char last = text.charAt(LENGTH - 1);
        if (last == standard) {
            return true;
        }
        if (exception != null) {
            out.add(CodeFindings.EXCEPTION_APPLIED
                    .finding()
                    .at(LENGTH - 1, LENGTH)
                    .expected(String.valueOf(standard))
                    .found(String.valueOf(last))
                    .attribute("name", exception.name())
                    .by(exception.citation())
                    .with(exception.confidence())
                    .build());
            return true;
        }
        out.add(CodeFindings.CHECK_CHARACTER
                .finding()
                .variant(isComplement(standard, last) ? "complement" : "")
                .at(LENGTH - 1, LENGTH)
                .expected(String.valueOf(standard))
                .found(String.valueOf(last))
                .by(STANDARD)
                .build());
        return false;
    }

    static boolean isComplement(char standard, char printed) {
        String alphabet = CheckSystem.CREDIT_CODE_ALPHABET;
        return (alphabet.indexOf(standard) + alphabet.indexOf(printed)) % MODULUS == 0;
    }

    private Confidence classFindings(CharSequence text, List<Finding> out) {
        char authority = text.charAt(0);
        char organizationClass = text.charAt(1);
        if (authorities.letters().indexOf(authority) < 0) {
            out.add(CodeFindings.AUTHORITY_UNKNOWN
                    .finding()
                    .at(0, 1)
                    .expected(authorities.letters())
                    .found(String.valueOf(authority))
                    .by(STANDARD)
                    .build());
            return Confidence.VERIFIED;
        }
        OrganizationClass pair = authorities.find(authority, organizationClass).orElse(null);
        if (pair == null) {
            out.add(CodeFindings.CLASS_UNKNOWN
                    .finding()
                    .at(1, 2)
                    .found(String.valueOf(organizationClass))
                    .attribute("authority", String.valueOf(authority))
                    .by(STANDARD)
                    .build());
            return Confidence.PROVISIONAL;
        }
        return pair.confidence();
    }

    /** Returns false where the inner check and the division fail together, which is one error. */
    private static boolean innerFindings(CharSequence text, boolean divisionKnown, List<Finding> out) {
        char expected = CheckSystem.GB_11714.check(text, 8, 16);
        char found = text.charAt(16);
        if (expected == found) {
            return true;
        }
        Finding.Builder finding = divisionKnown
                ? CodeFindings.INNER_CHECK.finding().at(16, 17)
                : CodeFindings.INNER_PARTS
                        .finding()
                        .at(2, 17)
                        .attribute("division", text.subSequence(2, 8).toString());
        out.add(finding.expected(String.valueOf(expected))
                .found(String.valueOf(found))
                .by(OrganizationCodeType.STANDARD)
                .build());
        return divisionKnown;
    }

    private Level level(CharSequence text, boolean checked, DivisionJudgement division, Judging judging) {
        if (!checked) {
            return Level.SHAPE;
        }
        if (!division.known() || authorities.letters().indexOf(text.charAt(0)) < 0) {
            return Level.CHECKED;
        }
        boolean then = judging.on() != null && division.onDate() == Holding.YES;
        return then ? Level.ASSIGNED_AT_DATE : Level.ASSIGNED;
    }

    private static boolean hasError(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private Parsed<SocialCreditCode> rejected(
            CharSequence text, Level level, Confidence confidence, List<Finding> findings, Judging judging) {
        String copy = text.toString();
        return new Parsed.Rejected<>(
                level, confidence, findings, () -> CreditCodeRepairs.propose(this, shape, copy, findings, judging));
    }
}
