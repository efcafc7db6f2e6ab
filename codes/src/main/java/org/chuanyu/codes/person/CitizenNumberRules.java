// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.chuanyu.codes.ascii.AsciiText;
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
    static final ReferenceKey<CitizenNumberRules> KEY = ReferenceKey.derived(
            "citizen-number-rules",
            new Function<>() { // not a lambda, which a fresh program would wait for
                @Override
                public CitizenNumberRules apply(ReferenceData reference) {
                    return new CitizenNumberRules(reference);
                }
            });
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
    private static final int EARLIEST = NumberDigits.of(1850, 1, 1);

    /** The first year of the lists: a code that they have from it on may be older. */
    private static final int FIRST_LIST = 1981;

    private static final Citation DIVISIONS = Citation.of("GB/T 2260");

    private static final BilingualText CENTENARIANS = new BilingualText(
            "15位号码的顺序码 996-999 表示 19 世纪出生", "sequences 996-999 of 15 digits stand for births of the 19th century");

    private static final Shape SHAPE =
            Shape.ofPersonal(STANDARD).then(LENGTH - 1, Shape.DIGITS).then(1, Shape.DIGITS + "X");
    private static final Shape OLD_SHAPE = Shape.ofPersonal(STANDARD_OF_1989).then(OLD_LENGTH, Shape.DIGITS);

    private static final SolvedCheck SOLVED = new SolvedCheck(CheckSystem.MOD_11_2, 11, 1, Shape.DIGITS + "X", LENGTH);

    private static final Finding SEQUENCE_ZERO = sequenceZero(14, STANDARD);
    private static final Finding OLD_SEQUENCE_ZERO = sequenceZero(12, STANDARD_OF_1989);

    private final DivisionHistory divisions;

    /** What {@link #newerThanBirth} tells of a division is the same of each of its numbers, and in Chongqing of most. */
    private final Map<Integer, Finding> newer = new ConcurrentHashMap<>();

    private CitizenNumberRules(ReferenceData reference) {
        divisions = reference.get(DivisionHistory.KEY);
    }

    /** Needs no object; what is an error here is one in {@link #parse}. */
    boolean isValid(@Nullable CharSequence text) {
        return text != null && (text.length() == LENGTH ? isValid(CitizenNumberScan.of(text)) : isValidOld(text));
    }

    /** The same for bytes of ASCII. */
    boolean isValid(byte[] bytes, int offset, int length) {
        return length == LENGTH
                ? isValid(CitizenNumberScan.of(bytes, offset))
                : length == OLD_LENGTH && isValidOld(AsciiText.of(bytes, offset, OLD_LENGTH));
    }

    private boolean isValid(long sums) {
        return isAssigned(sums) && NumberDigits.hasCome(CitizenNumberScan.birth(sums));
    }

    private boolean isValidOld(CharSequence text) {
        if (text.length() != OLD_LENGTH) {
            return false;
        }
        long sums = CitizenNumberScan.ofOld(text);
        return isAssignedOld(sums) && NumberDigits.hasCome(CitizenNumberScan.birth(sums));
    }

    /** The same with another day than today. */
    private boolean isValid(CharSequence text, int today) {
        boolean old = text.length() == OLD_LENGTH;
        if (!old && text.length() != LENGTH) {
            return false;
        }
        long sums = old ? CitizenNumberScan.ofOld(text) : CitizenNumberScan.of(text);
        return (old ? isAssignedOld(sums) : isAssigned(sums)) && CitizenNumberScan.birth(sums) <= today;
    }

    private boolean isAssigned(long sums) {
        int division = CitizenNumberScan.division(sums);
        return CitizenNumberScan.isChecked(sums)
                && NumberDigits.isInCalendar(CitizenNumberScan.birth(sums))
                && (divisions.isKnown(division) || division == TAIWAN_PERMIT);
    }

    private boolean isAssignedOld(long sums) {
        return CitizenNumberScan.hasShape(sums)
                && NumberDigits.isInCalendar(CitizenNumberScan.birth(sums))
                && divisions.isKnown(CitizenNumberScan.division(sums));
    }

    /** The provisional rule of the sequences 996-999 gives the century of 15 digits. */
    static Confidence confidence(CharSequence number) {
        return isCentenarian(number) ? Confidence.PROVISIONAL : Confidence.VERIFIED;
    }

    private static boolean isCentenarian(CharSequence number) {
        return number.length() == OLD_LENGTH && CitizenNumberScan.isCentenarian(CitizenNumberScan.sequence(number));
    }

    Parsed<CitizenNumber> parse(@Nullable CharSequence input, @Nullable Judging given) {
        CharSequence text = input == null ? "" : input;
        boolean old = text.length() == OLD_LENGTH;
        long sums = old ? CitizenNumberScan.ofOld(text) : text.length() == LENGTH ? CitizenNumberScan.of(text) : -1;
        if (sums < 0 || !CitizenNumberScan.hasShape(sums)) {
            List<Finding> findings = new ArrayList<>(2);
            (old ? OLD_SHAPE : SHAPE).judge(text, findings);
            return rejected(text, Level.NONE, Confidence.VERIFIED, findings, given);
        }
        String number = text.toString();
        int code = CitizenNumberScan.division(sums);
        int birth = CitizenNumberScan.birth(sums);
        boolean remarkable = (given != null && given.on() != null) || !divisions.isUnremarkable(code);
        DivisionJudgement division =
                remarkable ? division(number, code, given == null ? Judging.standard() : given) : null;
        List<Finding> findings = division == null ? List.of() : division.findings();
        boolean known = division == null || division.known();
        if (known) {
            findings = newerThanBirth(number, code, birth, findings);
        }
        findings = birthFindings(old, birth, given, findings);
        boolean born = NumberDigits.isInCalendar(birth) && hasCome(birth, given);
        findings = sequenceFindings(number, findings);
        boolean checked = old || CitizenNumberScan.isChecked(sums);
        if (!checked) {
            findings = and(findings, checkFinding(number));
        }
        Confidence confidence =
                confidence(number).and(division == null ? divisions.confidence(code) : division.confidence());
        Holding onDate = division == null ? Holding.UNKNOWN : division.onDate();
        Level level = level(checked, born && known, onDate, given);
        if (!checked || !born || !known) {
            return rejected(number, level, confidence, findings, given);
        }
        CitizenNumber value = new CitizenNumber(CitizenNumberScan.parts(sums), CitizenNumberScan.sequence(number), old);
        return new Parsed.Accepted<>(value, level, confidence, findings);
    }

    /** Adds a finding to the few that a number has, most often none. */
    private static List<Finding> and(List<Finding> findings, Finding next) {
        if (findings.isEmpty()) {
            return List.of(next);
        }
        if (findings.size() == 1) {
            return List.of(findings.get(0), next);
        }
        List<Finding> more = new ArrayList<>(findings);
        more.add(next);
        return more;
    }

    private static boolean hasCome(int birth, @Nullable Judging given) {
        return given == null ? NumberDigits.hasCome(birth) : birth <= NumberDigits.of(given.today());
    }

    private static Level level(boolean checked, boolean assigned, Holding onDate, @Nullable Judging judging) {
        if (!checked) {
            return Level.SHAPE;
        }
        if (!assigned) {
            return Level.CHECKED;
        }
        return judging != null && judging.on() != null && onDate == Holding.YES
                ? Level.ASSIGNED_AT_DATE
                : Level.ASSIGNED;
    }

    private static DivisionJudgement division(String number, int code, Judging judging) {
        String division = number.substring(0, BIRTH);
        if (code != TAIWAN_PERMIT || number.length() != LENGTH) {
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
    private List<Finding> newerThanBirth(String number, int code, int birth, List<Finding> findings) {
        int since = divisions.firstYear(code);
        if (since <= FIRST_LIST
                || since <= NumberDigits.year(birth)
                || (number.length() == LENGTH
                        && CitizenNumberForm.ofDivision(code).isResidencePermit())) {
            return findings;
        }
        Finding told = newer.get(code);
        if (told == null) {
            told = CodeFindings.NEWER_THAN_BIRTH
                    .finding()
                    .at(0, BIRTH)
                    .found(number.substring(0, BIRTH))
                    .attribute("from", Integer.toString(since))
                    .by(DIVISIONS)
                    .build();
            newer.put(code, told);
        }
        return and(findings, told);
    }

    private static List<Finding> birthFindings(
            boolean old, int birth, @Nullable Judging given, List<Finding> findings) {
        List<Finding> all = findings;
        Citation standard = old ? STANDARD_OF_1989 : STANDARD;
        int end = old ? 12 : 14;
        if (old) {
            all = and(
                    all,
                    CodeFindings.FIFTEEN_DIGITS
                            .finding()
                            .at(0, OLD_LENGTH)
                            .by(standard)
                            .build());
        }
        if (!NumberDigits.isInCalendar(birth)) {
            String form = old ? "YYMMDD" : "YYYYMMDD";
            return and(
                    all,
                    birthFinding(CodeFindings.BIRTH_DATE, end, form, standard).build());
        }
        if (!hasCome(birth, given)) {
            String today = (given == null ? Judging.standard() : given).today().toString();
            return and(
                    all,
                    birthFinding(CodeFindings.BIRTH_FUTURE, end, "≤ " + today, standard)
                            .attribute("today", today)
                            .build());
        }
        return birth >= EARLIEST
                ? all
                : and(
                        all,
                        birthFinding(CodeFindings.BIRTH_EARLY, end, "≥ 1850-01-01", standard)
                                .build());
    }

    private static List<Finding> sequenceFindings(String number, List<Finding> findings) {
        boolean old = number.length() == OLD_LENGTH;
        if (isCentenarian(number)) {
            return and(
                    findings,
                    CodeFindings.PROVISIONAL_RULE
                            .finding()
                            .at(12, 15)
                            .attribute("rule", CENTENARIANS)
                            .by(STANDARD_OF_1989)
                            .with(Confidence.PROVISIONAL)
                            .build());
        }
        return CitizenNumberScan.sequence(number) == 0
                ? and(findings, old ? OLD_SEQUENCE_ZERO : SEQUENCE_ZERO)
                : findings;
    }

    private static Finding sequenceZero(int start, Citation standard) {
        return CodeFindings.SEQUENCE_ZERO
                .finding()
                .at(start, start + 3)
                .expected("001-999")
                .by(standard)
                .build();
    }

    private static Finding.Builder birthFinding(FindingKind kind, int end, String expected, Citation standard) {
        return kind.finding().at(BIRTH, end).expected(expected).by(standard);
    }

    private static Finding checkFinding(String number) {
        return CodeFindings.CHECK_CHARACTER
                .finding()
                .at(LENGTH - 1, LENGTH)
                .expected(String.valueOf(CheckSystem.MOD_11_2.check(number, 0, LENGTH - 1)))
                .found(number.substring(LENGTH - 1))
                .by(STANDARD)
                .build();
    }

    private Parsed<CitizenNumber> rejected(
            CharSequence text, Level level, Confidence confidence, List<Finding> findings, @Nullable Judging judging) {
        String copy = text.toString();
        return new Parsed.Rejected<>(
                level,
                confidence,
                findings,
                () -> repairs(copy, findings, judging == null ? Judging.standard() : judging));
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
