// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chuanyu.codes.ascii.AsciiText;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.division.DivisionJudge;
import org.chuanyu.codes.division.DivisionJudgement;
import org.chuanyu.codes.organization.CreditCodeExceptions.CreditCodeException;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.reference.ReferenceKey;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.time.Holding;
import org.jspecify.annotations.Nullable;

/**
 * 判定规则: how social credit codes are judged by one set of reference data. Most codes are decided by the sum of
 * {@link CreditCodeScan} and a question to each table; {@link #parse} then goes the long way only where there is more to
 * tell than a wrong check character.
 */
final class CreditCodeRules {
    static final ReferenceKey<CreditCodeRules> KEY = ReferenceKey.derived(
            "credit-code-rules",
            new Function<>() { // a lambda here costs a fresh program 10 ms before its first answer
                @Override
                public CreditCodeRules apply(ReferenceData reference) {
                    return new CreditCodeRules(reference);
                }
            });
    static final Citation STANDARD = Citation.of("GB 32100-2015");

    private static final int LENGTH = SocialCreditCode.LENGTH;

    private final ReferenceData reference;
    private final RegistrationAuthorities authorities;
    private final DivisionHistory divisions;
    private volatile @Nullable CreditCodeExceptions exceptions;

    private CreditCodeRules(ReferenceData reference) {
        this.reference = reference;
        authorities = reference.get(RegistrationAuthorities.KEY);
        divisions = reference.get(DivisionHistory.KEY);
    }

    /** The exceptions, read with the first code that needs one. */
    private CreditCodeExceptions exceptions() {
        CreditCodeExceptions read = exceptions;
        if (read == null) {
            read = reference.get(CreditCodeExceptions.KEY);
            exceptions = read;
        }
        return read;
    }

    /** Allocates nothing; what is an error here is one in {@link #parse}. */
    boolean isValid(@Nullable CharSequence text) {
        if (text == null || text.length() != LENGTH) {
            return false;
        }
        long sums = CreditCodeScan.of(text);
        return CreditCodeScan.isChecked(sums) ? isAssigned(text.charAt(0), sums) : isExcepted(text, sums);
    }

    /** The same for 18 bytes. */
    boolean isValid(byte[] bytes, int offset) {
        long sums = CreditCodeScan.of(bytes, offset);
        return CreditCodeScan.isChecked(sums)
                ? isAssigned((char) bytes[offset], sums)
                : CreditCodeScan.strangers(sums) <= 1 && isExcepted(AsciiText.of(bytes, offset, LENGTH), sums);
    }

    /** Tells whether the check character is right, or an exception allows it. */
    boolean isChecked(@Nullable CharSequence text) {
        if (text == null || text.length() != LENGTH) {
            return false;
        }
        long sums = CreditCodeScan.of(text);
        return CreditCodeScan.isChecked(sums) || exception(text, sums) != null;
    }

    /** A wrong organisation code and an unknown division at once: such a text passes the outer check by accident. */
    private boolean isAssigned(char authority, long sums) {
        return authorities.isListed(authority)
                && (divisions.isKnownToRegistrars(CreditCodeScan.division(sums))
                        || CreditCodeScan.isInnerChecked(sums));
    }

    private boolean isExcepted(CharSequence text, long sums) {
        return exception(text, sums) != null && isAssigned(text.charAt(0), sums);
    }

    /** Finds the rule that allows a check character which is not that of the standard, without allocating. */
    private @Nullable CreditCodeException exception(CharSequence text, long sums) {
        if (!hasLooseShape(text, sums) || !exceptions().concern(text)) {
            return null;
        }
        char last = text.charAt(LENGTH - 1);
        char standard = CreditCodeScan.check(sums, last);
        return standard == last ? null : exceptions().allowing(text, standard);
    }

    /** Under an exception the check character may be one of the five letters that GB 32100 leaves out. */
    private static boolean hasLooseShape(CharSequence text, long sums) {
        int strangers = CreditCodeScan.strangers(sums);
        return strangers == 0 || (strangers == 1 && "IOSVZ".indexOf(text.charAt(LENGTH - 1)) >= 0);
    }

    Parsed<SocialCreditCode> parse(@Nullable CharSequence input, @Nullable Judging given) {
        CharSequence text = input == null ? "" : input;
        boolean fits = text.length() == LENGTH;
        long sums = fits ? CreditCodeScan.of(text) : 0;
        if (fits && CreditCodeScan.strangers(sums) == 0 && (given == null || given.on() == null)) {
            Parsed<SocialCreditCode> parsed = parseUnremarkable(text, sums, given);
            if (parsed != null) {
                return parsed;
            }
        }
        CreditCodeException exception = fits ? exception(text, sums) : null;
        if (exception == null && (!fits || CreditCodeScan.strangers(sums) > 0)) {
            List<Finding> findings = new ArrayList<>(2);
            CreditCodeFindings.shape(text, findings);
            return rejected(text, Level.NONE, Confidence.VERIFIED, findings, given);
        }
        return parseAll(text, sums, exception, given == null ? Judging.standard() : given);
    }

    /** Judges a code of which nothing is to be told, but perhaps that its check character is wrong; else null. */
    private @Nullable Parsed<SocialCreditCode> parseUnremarkable(
            CharSequence text, long sums, @Nullable Judging given) {
        int division = CreditCodeScan.division(sums);
        char authority = text.charAt(0);
        char organizationClass = text.charAt(1);
        if (!authorities.isListed(authority, organizationClass)
                || !divisions.isUnremarkable(division)
                || !CreditCodeScan.isInnerChecked(sums)) {
            return null;
        }
        Confidence confidence =
                authorities.confidence(authority, organizationClass).and(divisions.confidence(division));
        if (CreditCodeScan.isChecked(sums)) {
            return new Parsed.Accepted<>(
                    new SocialCreditCode(text.toString(), division), Level.ASSIGNED, confidence, List.of());
        }
        if (exception(text, sums) != null) {
            return null;
        }
        char last = text.charAt(LENGTH - 1);
        Finding finding = CreditCodeFindings.check(CreditCodeScan.check(sums, last), last);
        return rejected(text, Level.SHAPE, confidence, List.of(finding), given);
    }

    /** Judges a code of the right shape part by part. */
    private Parsed<SocialCreditCode> parseAll(
            CharSequence text, long sums, @Nullable CreditCodeException exception, Judging judging) {
        List<Finding> findings = new ArrayList<>(2);
        boolean checked = CreditCodeScan.isChecked(sums) || exception != null;
        char last = text.charAt(LENGTH - 1);
        if (exception != null) {
            findings.add(CreditCodeFindings.exception(exception, CreditCodeScan.check(sums, last), last));
        } else if (!checked) {
            findings.add(CreditCodeFindings.check(CreditCodeScan.check(sums, last), last));
        }
        Finding pair = CreditCodeFindings.pair(text, authorities);
        if (pair != null) {
            findings.add(pair);
        }
        DivisionJudgement division = DivisionJudge.judge(
                text.subSequence(2, 8).toString(), 2, judging, Severity.WARNING, Severity.NOTICE, true);
        boolean inner = CreditCodeScan.isInnerChecked(sums);
        if (!inner) {
            findings.add(CreditCodeFindings.inner(text, division.known()));
        }
        if (inner || division.known()) {
            findings.addAll(division.findings());
        }
        findings.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        Confidence confidence = (exception == null ? Confidence.VERIFIED : exception.confidence())
                .and(confidence(text.charAt(0), text.charAt(1)))
                .and(division.confidence());
        Level level = level(text.charAt(0), checked, division, judging);
        return hasError(findings)
                ? rejected(text, level, confidence, findings, judging)
                : new Parsed.Accepted<>(
                        new SocialCreditCode(text.toString(), CreditCodeScan.division(sums)),
                        level,
                        confidence,
                        findings);
    }

    /** That an authority is in no table is certain; that a class is in none is not. */
    private Confidence confidence(char authority, char organizationClass) {
        return authorities.isListed(authority)
                ? authorities.confidence(authority, organizationClass)
                : Confidence.VERIFIED;
    }

    private Level level(char authority, boolean checked, DivisionJudgement division, Judging judging) {
        if (!checked) {
            return Level.SHAPE;
        }
        if (!division.known() || !authorities.isListed(authority)) {
            return Level.CHECKED;
        }
        boolean then = judging.on() != null && division.onDate() == Holding.YES;
        return then ? Level.ASSIGNED_AT_DATE : Level.ASSIGNED;
    }

    private static boolean hasError(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    private Parsed<SocialCreditCode> rejected(
            CharSequence text, Level level, Confidence confidence, List<Finding> findings, @Nullable Judging judging) {
        String copy = text.toString();
        return new Parsed.Rejected<>(
                level,
                confidence,
                findings,
                () -> CreditCodeRepairs.propose(
                        this,
                        CreditCodeFindings.SHAPE,
                        copy,
                        findings,
                        judging == null ? Judging.standard() : judging));
    }
}
