// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.division.DivisionJudge;
import org.chuanyu.codes.division.DivisionJudgement;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.reference.ReferenceKey;
import org.chuanyu.codes.shape.Acceptance;
import org.chuanyu.codes.shape.Repairs;
import org.chuanyu.codes.shape.Shape;
import org.chuanyu.codes.shape.SolvedCheck;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Bound;
import org.chuanyu.core.time.Holding;
import org.chuanyu.core.time.Period;
import org.jspecify.annotations.Nullable;

/** 判定规则: how citizen numbers are judged by one set of reference data. No finding holds more of one than its division. */
final class CitizenNumberRules {
    static final ReferenceKey<CitizenNumberRules> KEY =
            ReferenceKey.derived("citizen-number-rules", CitizenNumberRules::new);
    static final Citation STANDARD = Citation.of("GB 11643-1999");
    static final Citation STANDARD_OF_1989 = Citation.of("GB 11643-1989");

    /** The one division of the permits that GB/T 2260 does not have: there Taiwan is 710000. */
    static final int TAIWAN_PERMIT = 830_000;

    static final Citation PERMITS = Citation.of("港澳台居民居住证, 2018", "specimens of the Beijing police");
    static final BilingualText PERMIT_NAME =
            new BilingualText("台湾居民居住证（2018-）", "residence permit of Taiwan residents (2018-)");

    private static final Period PERMITS_GIVEN = new Period(Bound.year(2018), Bound.OPEN);

    private static final int LENGTH = CitizenNumber.LENGTH;
    private static final int OLD_LENGTH = CitizenNumber.OLD_LENGTH;
    private static final int BIRTH = 6;
    private static final int MODULUS = 11;
    private static final int EARLIEST = 1850_01_01;

    /** The first year of the lists: a code that they have from it on may be older. */
    private static final int FIRST_LIST = 1981;

    private static final BilingualText CENTENARIANS = new BilingualText(
            "15位号码的顺序码 996-999 表示 19 世纪出生", "sequences 996-999 of 15 digits stand for births of the 19th century");

    private static final Shape SHAPE =
            Shape.ofPersonal(STANDARD).then(LENGTH - 1, Shape.DIGITS).then(1, Shape.DIGITS + "X");
    private static final Shape OLD_SHAPE = Shape.ofPersonal(STANDARD_OF_1989).then(OLD_LENGTH, Shape.DIGITS);

    private static final SolvedCheck SOLVED =
            new SolvedCheck(CheckSystem.MOD_11_2, MODULUS, 1, Shape.DIGITS + "X", LENGTH);

    private final DivisionHistory divisions;
    private final int[] weights = new int[LENGTH - 1];

    private CitizenNumberRules(ReferenceData reference) {
        divisions = reference.get(DivisionHistory.KEY);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = CheckSystem.MOD_11_2.weight(i, weights.length);
        }
    }

    /** Needs no object; what is an error here is one in {@link #parse}. */
    boolean isValid(CharSequence text, int today) {
        int length = text.length();
        if (length != LENGTH && length != OLD_LENGTH) {
            return false;
        }
        int body = length == LENGTH ? LENGTH - 1 : OLD_LENGTH;
        int sum = 0;
        for (int i = 0; i < body; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += digit * weights[i];
        }
        if (length == LENGTH) {
            char last = text.charAt(LENGTH - 1);
            int check = last == 'X' ? 10 : last - '0';
            if (check < 0 || check > 10 || (check == 10 && last != 'X') || (sum + check) % MODULUS != 1) {
                return false;
            }
        }
        int birth = NumberDigits.birth(text);
        int division = NumberDigits.division(text);
        return NumberDigits.isInCalendar(birth)
                && birth <= today
                && (divisions.isKnown(division) || isTaiwanPermit(text, division));
    }

    private static boolean isTaiwanPermit(CharSequence text, int division) {
        return division == TAIWAN_PERMIT && text.length() == LENGTH;
    }

    static Confidence confidence(CharSequence number) {
        return NumberDigits.isCentenarian(number) ? Confidence.PROVISIONAL : Confidence.VERIFIED;
    }

    Parsed<CitizenNumber> parse(@Nullable CharSequence input, Judging judging) {
        CharSequence text = input == null ? "" : input;
        List<Finding> findings = new ArrayList<>(1);
        Shape shape = text.length() == OLD_LENGTH ? OLD_SHAPE : SHAPE;
        if (!shape.fits(text)) {
            shape.judge(text, findings);
            return rejected(text, Level.NONE, Confidence.VERIFIED, findings, judging);
        }
        String number = text.toString();
        DivisionJudgement division = division(number, judging);
        findings.addAll(division.findings());
        newerThanBirth(number, division, findings);
        boolean born = birthFindings(number, judging.today(), findings);
        boolean checked = checkFindings(number, findings);
        findings.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        Confidence confidence = confidence(number).and(division.confidence());
        Level level = level(checked, born && division.known(), division.onDate(), judging);
        if (!checked || !born || !division.known()) {
            return rejected(number, level, confidence, findings, judging);
        }
        return new Parsed.Accepted<>(new CitizenNumber(number), level, confidence, findings);
    }

    private static Level level(boolean checked, boolean assigned, Holding onDate, Judging judging) {
        if (!checked) {
            return Level.SHAPE;
        }
        if (!assigned) {
            return Level.CHECKED;
        }
        return judging.on() != null && onDate == Holding.YES ? Level.ASSIGNED_AT_DATE : Level.ASSIGNED;
    }

    private static DivisionJudgement division(String number, Judging judging) {
        String division = number.substring(0, BIRTH);
        if (!isTaiwanPermit(number, NumberDigits.division(number))) {
            return DivisionJudge.judge(division, 0, judging, Severity.ERROR, Severity.NOTICE, false);
        }
        LocalDate on = judging.on();
        Holding holding = on == null ? Holding.UNKNOWN : PERMITS_GIVEN.on(on);
        FindingKind kind = switch (holding) {
            case NO -> CodeFindings.DIVISION_NOT_IN_FORCE;
            case YEAR_PRECISION -> CodeFindings.YEAR_PRECISION;
            case YES, UNKNOWN -> null;
        };
        List<Finding> findings = kind == null
                ? List.of()
                : List.of(kind.finding()
                        .at(0, BIRTH)
                        .found(division)
                        .expected(PERMITS_GIVEN.toString())
                        .attribute("date", String.valueOf(on))
                        .attribute("meanings", PERMIT_NAME)
                        .by(PERMITS)
                        .build());
        return new DivisionJudgement(findings, true, holding, Confidence.VERIFIED);
    }

    /** The division is that of the assignment, so this is normal; of a permit it says nothing about a time at all. */
    private void newerThanBirth(String number, DivisionJudgement division, List<Finding> out) {
        if (!division.known() || CitizenNumberForm.of(number).isResidencePermit()) {
            return;
        }
        int since = divisions.firstYear(NumberDigits.division(number));
        if (since > FIRST_LIST && since > NumberDigits.birth(number) / 10_000) {
            out.add(CodeFindings.NEWER_THAN_BIRTH
                    .finding()
                    .at(0, BIRTH)
                    .found(number.substring(0, BIRTH))
                    .attribute("from", Integer.toString(since))
                    .by(Citation.of("GB/T 2260"))
                    .build());
        }
    }

    /** Returns false where the birth date is an error. */
    private static boolean birthFindings(String number, LocalDate today, List<Finding> out) {
        boolean old = NumberDigits.isOld(number);
        Citation standard = old ? STANDARD_OF_1989 : STANDARD;
        int end = old ? 12 : 14;
        int birth = NumberDigits.birth(number);
        if (old) {
            out.add(CodeFindings.FIFTEEN_DIGITS
                    .finding()
                    .at(0, OLD_LENGTH)
                    .by(standard)
                    .build());
        }
        boolean good = true;
        if (!NumberDigits.isInCalendar(birth)) {
            String form = old ? "YYMMDD" : "YYYYMMDD";
            out.add(birthFinding(CodeFindings.BIRTH_DATE, end, form, standard).build());
            good = false;
        } else if (birth > NumberDigits.of(today)) {
            out.add(birthFinding(CodeFindings.BIRTH_FUTURE, end, "≤ " + today, standard)
                    .attribute("today", today.toString())
                    .build());
            good = false;
        } else if (birth < EARLIEST) {
            out.add(birthFinding(CodeFindings.BIRTH_EARLY, end, "≥ 1850-01-01", standard)
                    .build());
        }
        if (NumberDigits.isCentenarian(number)) {
            out.add(CodeFindings.PROVISIONAL_RULE
                    .finding()
                    .at(end, end + 3)
                    .attribute("rule", CENTENARIANS)
                    .by(standard)
                    .with(Confidence.PROVISIONAL)
                    .build());
        }
        if (NumberDigits.sequence(number) == 0) {
            out.add(CodeFindings.SEQUENCE_ZERO
                    .finding()
                    .at(end, end + 3)
                    .expected("001-999")
                    .by(standard)
                    .build());
        }
        return good;
    }

    private static Finding.Builder birthFinding(FindingKind kind, int end, String expected, Citation standard) {
        return kind.finding().at(BIRTH, end).expected(expected).by(standard);
    }

    private static boolean checkFindings(String number, List<Finding> out) {
        if (number.length() == OLD_LENGTH || CheckSystem.MOD_11_2.isValid(number)) {
            return true;
        }
        out.add(CodeFindings.CHECK_CHARACTER
                .finding()
                .at(LENGTH - 1, LENGTH)
                .expected(String.valueOf(CheckSystem.MOD_11_2.check(number, 0, LENGTH - 1)))
                .found(number.substring(LENGTH - 1))
                .by(STANDARD)
                .build());
        return false;
    }

    private Parsed<CitizenNumber> rejected(
            CharSequence text, Level level, Confidence confidence, List<Finding> findings, Judging judging) {
        String copy = text.toString();
        return new Parsed.Rejected<>(level, confidence, findings, () -> repairs(copy, findings, judging));
    }

    /**
     * Sequence 000 tells nothing of a slip: it stands in numbers made for tests, and stays there. Without a check
     * character nothing speaks for a digit added to 14, so none is proposed.
     */
    private List<String> repairs(String text, List<Finding> findings, Judging judging) {
        Acceptance acceptance = Acceptance.byWarnings(
                candidate -> isValid(candidate, NumberDigits.of(judging.today())),
                candidate -> parse(candidate, judging),
                findings,
                CodeFindings.SEQUENCE_ZERO);
        Set<String> all = new LinkedHashSet<>(
                new Repairs(SHAPE, acceptance.solving(SOLVED), CitizenNumberRules::checked).propose(text));
        if (text.length() != OLD_LENGTH - 1) {
            all.addAll(new Repairs(OLD_SHAPE, acceptance, candidate -> candidate).propose(text));
        }
        return List.copyOf(new ArrayList<>(all).subList(0, Math.min(Repairs.MOST, all.size())));
    }

    private static String checked(String text) {
        return text.substring(0, LENGTH - 1) + CheckSystem.MOD_11_2.check(text, 0, LENGTH - 1);
    }
}
