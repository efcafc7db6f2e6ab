// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.shape.Repairs;
import org.chuanyu.codes.shape.Shape;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.jspecify.annotations.Nullable;

/** 判定规则: how permanent residence numbers are judged. No finding holds more of one than its province. */
final class PermanentResidenceRules {
    static final Citation STANDARD = Citation.of("GA 2102-2023");
    static final Citation OLD_CARD = Citation.of("外国人永久居留身份证 (to 2023)", "descriptions of the card");

    /** The day from which the cards of GA 2102-2023 are given out. */
    private static final LocalDate SINCE = LocalDate.of(2023, 12, 1);

    private static final int LENGTH = PermanentResidenceNumber.LENGTH;
    private static final int OLD_LENGTH = PermanentResidenceNumber.OLD_LENGTH;
    private static final int LETTERS = 3;
    private static final int BIRTH = 6;
    private static final int BIRTH_END = 14;
    private static final int OLD_BIRTH = 7;
    private static final int OLD_BIRTH_END = 13;
    private static final int EARLIEST = NumberDigits.of(1850, 1, 1);

    private static final Shape SHAPE = Shape.ofPersonal(STANDARD)
            .then(1, "9")
            .then(LENGTH - 2, Shape.DIGITS)
            .then(1, Shape.DIGITS + "X");
    private static final Shape OLD_SHAPE = Shape.ofPersonal(OLD_CARD)
            .then(LETTERS, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
            .then(OLD_LENGTH - LETTERS, Shape.DIGITS);

    private PermanentResidenceRules() {}

    static boolean hasShape(CharSequence text) {
        return SHAPE.fits(text) || OLD_SHAPE.fits(text);
    }

    /** Tells whether a text, clean or dirty, is meant for a foreigner's number and not for a citizen's. */
    static boolean areMeantBy(CharSequence text) {
        if (text.length() == 0) {
            return false;
        }
        char first = text.charAt(0);
        if (first == '9' || first == '９') {
            return true;
        }
        for (int i = 0; i < LETTERS; i++) {
            if (i >= text.length() || !isLatin(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLatin(char c) {
        char plain = c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
        return plain < 128 && Character.isLetter(plain);
    }

    /** Needs no object; what is an error here is one in {@link #parse}. */
    static boolean isValid(CharSequence text, int today) {
        if (text.length() == LENGTH) {
            return SHAPE.fits(text)
                    && CheckSystem.MOD_11_2.isValid(text)
                    && NumberDigits.isInCalendar(birth(text))
                    && birth(text) <= today;
        }
        return OLD_SHAPE.fits(text) && isPossible(text, today);
    }

    /** Returns the birth date as {@link NumberDigits} writes dates. */
    static int birth(CharSequence number) {
        return NumberDigits.of(
                digits(number, BIRTH, BIRTH + 4),
                digits(number, BIRTH + 4, BIRTH + 6),
                digits(number, BIRTH + 6, BIRTH_END));
    }

    private static int oldBirth(CharSequence number, int century) {
        return NumberDigits.of(
                century + digits(number, OLD_BIRTH, OLD_BIRTH + 2),
                digits(number, OLD_BIRTH + 2, OLD_BIRTH + 4),
                digits(number, OLD_BIRTH + 4, OLD_BIRTH_END));
    }

    /** Without its century a date is good when this century or the last has it. */
    private static boolean isPossible(CharSequence number, int today) {
        int later = oldBirth(number, 2000);
        return (NumberDigits.isInCalendar(later) && later <= today)
                || NumberDigits.isInCalendar(oldBirth(number, 1900));
    }

    private static int digits(CharSequence text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }

    static Parsed<PermanentResidenceNumber> parse(@Nullable CharSequence input, Judging judging) {
        String text = input == null ? "" : input.toString();
        List<Finding> findings = new ArrayList<>(1);
        boolean old = text.length() != LENGTH && areMeantBy(text) && isLatin(text.charAt(0));
        Shape shape = old ? OLD_SHAPE : SHAPE;
        if (!shape.fits(text)) {
            shape.judge(text, findings);
            return rejected(text, Level.NONE, findings, judging);
        }
        return old ? parseOld(text, findings, judging) : parse(text, findings, judging);
    }

    private static Parsed<PermanentResidenceNumber> parse(String text, List<Finding> findings, Judging judging) {
        boolean known = partFindings(text, findings, judging);
        boolean born = birthFindings(text, judging.today(), findings);
        boolean checked = checkFindings(text, findings);
        LocalDate day = judging.on();
        boolean then = day != null && !day.isBefore(SINCE);
        if (day != null && !then) {
            findings.add(CodeFindings.CARD_NOT_ISSUED
                    .finding()
                    .at(0, LENGTH)
                    .expected(SINCE.toString())
                    .attribute("date", day.toString())
                    .by(STANDARD)
                    .build());
        }
        findings.sort(Comparator.comparingInt(finding -> finding.span().start()));
        Level level = Level.SHAPE;
        if (checked) {
            Level assigned = then ? Level.ASSIGNED_AT_DATE : Level.ASSIGNED;
            level = born && known ? assigned : Level.CHECKED;
        }
        if (!checked || !born) {
            return rejected(text, level, findings, judging);
        }
        return new Parsed.Accepted<>(new PermanentResidenceNumber(text), level, Confidence.VERIFIED, findings);
    }

    /** Returns false where a table does not know the province or the nationality. */
    private static boolean partFindings(String text, List<Finding> out, Judging judging) {
        boolean province = judging.reference().get(DivisionHistory.KEY).isKnown(digits(text, 1, 3) * 10_000);
        if (!province) {
            out.add(CodeFindings.DIVISION_UNKNOWN
                    .finding()
                    .at(1, 3)
                    .expected("GB/T 2260")
                    .found(text.substring(1, 3))
                    .by(STANDARD)
                    .build());
        }
        return nationality(text, 3, STANDARD, out, judging) && province;
    }

    private static boolean nationality(String text, int start, Citation citation, List<Finding> out, Judging judging) {
        String code = text.substring(start, start + 3);
        if (judging.reference().get(Countries.KEY).find(code).isPresent()) {
            return true;
        }
        out.add(CodeFindings.COUNTRY_UNKNOWN
                .finding()
                .at(start, start + 3)
                .expected("ISO 3166-1")
                .by(citation)
                .build());
        return false;
    }

    /** Returns false where the birth date is an error. */
    private static boolean birthFindings(String text, LocalDate today, List<Finding> out) {
        int birth = birth(text);
        boolean good = NumberDigits.isInCalendar(birth) && birth <= NumberDigits.of(today);
        if (!NumberDigits.isInCalendar(birth)) {
            out.add(birth(CodeFindings.BIRTH_DATE, "YYYYMMDD").build());
        } else if (!good) {
            out.add(birth(CodeFindings.BIRTH_FUTURE, "≤ " + today)
                    .attribute("today", today.toString())
                    .build());
        } else if (birth < EARLIEST) {
            out.add(birth(CodeFindings.BIRTH_EARLY, "≥ 1850-01-01").build());
        }
        if (digits(text, BIRTH_END, LENGTH - 1) == 0) {
            out.add(CodeFindings.SEQUENCE_ZERO
                    .finding()
                    .at(BIRTH_END, LENGTH - 1)
                    .expected("001-999")
                    .by(STANDARD)
                    .build());
        }
        return good;
    }

    private static Finding.Builder birth(FindingKind kind, String expected) {
        return kind.finding().at(BIRTH, BIRTH_END).expected(expected).by(STANDARD);
    }

    private static boolean checkFindings(String text, List<Finding> out) {
        char expected = CheckSystem.MOD_11_2.check(text, 0, LENGTH - 1);
        char found = text.charAt(LENGTH - 1);
        if (expected != found) {
            out.add(CodeFindings.CHECK_CHARACTER
                    .finding()
                    .at(LENGTH - 1, LENGTH)
                    .expected(String.valueOf(expected))
                    .found(String.valueOf(found))
                    .by(STANDARD)
                    .build());
        }
        return expected == found;
    }

    private static Parsed<PermanentResidenceNumber> parseOld(String text, List<Finding> findings, Judging judging) {
        findings.add(CodeFindings.OLD_RESIDENCE_CARD
                .finding()
                .at(0, OLD_LENGTH)
                .by(OLD_CARD)
                .with(Confidence.PROVISIONAL)
                .build());
        nationality(text, 0, OLD_CARD, findings, judging);
        if (!isPossible(text, NumberDigits.of(judging.today()))) {
            findings.add(CodeFindings.BIRTH_DATE
                    .finding()
                    .at(OLD_BIRTH, OLD_BIRTH_END)
                    .expected("YYMMDD")
                    .by(OLD_CARD)
                    .build());
            return rejected(text, Level.SHAPE, findings, judging);
        }
        return new Parsed.Accepted<>(new PermanentResidenceNumber(text), Level.SHAPE, Confidence.PROVISIONAL, findings);
    }

    private static Parsed<PermanentResidenceNumber> rejected(
            String text, Level level, List<Finding> findings, Judging judging) {
        return new Parsed.Rejected<>(level, Confidence.VERIFIED, findings, () -> repairs(text, judging));
    }

    private static List<String> repairs(String text, Judging judging) {
        List<String> all = new ArrayList<>(new Repairs(
                        SHAPE,
                        candidate -> isGood(candidate, judging),
                        candidate -> candidate.substring(0, LENGTH - 1)
                                + CheckSystem.MOD_11_2.check(candidate, 0, LENGTH - 1))
                .propose(text));
        if (!OLD_SHAPE.fits(text)) {
            // Without a check digit that can be judged nothing speaks for more than the likeliest cleaning.
            new Repairs(OLD_SHAPE, candidate -> isGood(candidate, judging), candidate -> "")
                    .propose(text).stream().limit(1).forEach(all::add);
        }
        return List.copyOf(all.subList(0, Math.min(Repairs.MOST, all.size())));
    }

    private static boolean isGood(String candidate, Judging judging) {
        return isValid(candidate, NumberDigits.of(judging.today()))
                && parse(candidate, judging).findings().stream()
                        .noneMatch(finding -> finding.severity() == Severity.WARNING);
    }
}
