// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.time.Holding;
import org.jspecify.annotations.Nullable;

/** 区划判定: judges a division that stands inside another code, or by itself. How grave a defect is, the caller says. */
public final class DivisionJudge {
    private static final DivisionJudgement VERIFIED =
            new DivisionJudgement(List.of(), true, Holding.UNKNOWN, Confidence.VERIFIED);
    private static final DivisionJudgement PROVISIONAL =
            new DivisionJudgement(List.of(), true, Holding.UNKNOWN, Confidence.PROVISIONAL);

    private final DivisionHistory history;
    private final String digits;
    private final int code;
    private final int start;
    private final List<Finding> findings = new ArrayList<>(1);

    private DivisionJudge(DivisionHistory history, String digits, int code, int start) {
        this.history = history;
        this.digits = digits;
        this.code = code;
        this.start = start;
    }

    /**
     * Judges a division.
     *
     * @param sixDigits the division
     * @param start its offset in the whole code
     * @param judging by what to judge; its date decides whether the division has to be in force
     * @param unknown how grave it is that no source has the division
     * @param notInForce how grave it is that it was not in force on the date asked for
     * @param registrarsToo whether divisions seen only in real social credit codes are known
     * @return the findings, and what they rest on
     */
    public static DivisionJudgement judge(
            String sixDigits,
            int start,
            Judging judging,
            Severity unknown,
            Severity notInForce,
            boolean registrarsToo) {
        DivisionHistory history = judging.reference().get(DivisionHistory.KEY);
        int code = number(sixDigits);
        boolean listed = history.isKnown(code);
        DivisionJudge judge = new DivisionJudge(history, sixDigits, code, start);
        if (!listed && !(registrarsToo && history.isKnownToRegistrars(code))) {
            judge.add(judge.finding(CodeFindings.DIVISION_UNKNOWN)
                    .expected(DivisionSources.STANDARD.source())
                    .as(unknown));
            return new DivisionJudgement(judge.findings, false, Holding.NO, Confidence.VERIFIED);
        }
        Confidence confidence = history.confidence(code);
        if (!listed) {
            judge.add(judge.finding(CodeFindings.REGISTRATION_DIVISION)
                    .by(DivisionSources.REGISTER)
                    .with(Confidence.PROVISIONAL));
            return new DivisionJudgement(judge.findings, true, Holding.UNKNOWN, confidence);
        }
        LocalDate day = judging.on();
        if (day != null || history.isRemarkable(code)) {
            judge.remarks(day);
        }
        if (day == null) {
            return judge.findings.isEmpty()
                    ? confidence == Confidence.VERIFIED ? VERIFIED : PROVISIONAL
                    : new DivisionJudgement(judge.findings, true, Holding.UNKNOWN, confidence);
        }
        Holding holding = judge.onDay(day, notInForce);
        return new DivisionJudgement(judge.findings, true, holding, confidence);
    }

    /** Returns the number that six digits are, else -1. */
    static int number(CharSequence digits) {
        if (digits.length() != 6) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < 6; i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /**
     * Group headings always; misprints where the code names no place besides, or the misprint's years hold the date: a
     * code that is in good use today needs no reminder of a misprint of 1986.
     */
    private void remarks(@Nullable LocalDate day) {
        List<DivisionMeaning> meanings = history.meanings(code);
        boolean place = meanings.stream()
                .anyMatch(meaning -> meaning.kind() == DivisionMeaning.Kind.PLACE
                        || meaning.kind() == DivisionMeaning.Kind.SECOND_SOURCE);
        boolean told = false;
        for (DivisionMeaning meaning : meanings) {
            boolean then = day != null && meaning.on(day).isPossible();
            if (meaning.kind() == DivisionMeaning.Kind.GROUP_HEADING && !told) {
                add(finding(CodeFindings.GROUP_HEADING)
                        .attribute("name", meaning.fullName())
                        .by(meaning.citation())
                        .with(meaning.confidence()));
                told = true;
            }
            DivisionMisprints.Misprint misprint = history.misprint(code);
            if (meaning.kind() == DivisionMeaning.Kind.MISPRINT && misprint != null && (!place || then)) {
                add(finding(CodeFindings.MISPRINT)
                        .variant(misprint.variant())
                        .expected(misprint.correctedTo())
                        .attribute("name", meaning.fullName())
                        .attribute("reason", misprint.reason())
                        .by(meaning.citation())
                        .with(meaning.confidence()));
            }
        }
    }

    private Holding onDay(LocalDate day, Severity notInForce) {
        List<DivisionMeaning> meanings = history.meanings(code);
        Holding holding = holding(meanings, day);
        boolean sure = meanings.stream()
                .anyMatch(meaning ->
                        meaning.kind() != DivisionMeaning.Kind.SECOND_SOURCE && meaning.on(day) == Holding.YES);
        if (holding == Holding.NO) {
            add(dated(CodeFindings.DIVISION_NOT_IN_FORCE, meanings, day)
                    .expected(periods(meanings))
                    .as(notInForce));
        } else if (!sure && has(meanings, day, Holding.YEAR_PRECISION)) {
            add(dated(CodeFindings.YEAR_PRECISION, history.meaningsOn(code, day), day));
        } else if (!sure) {
            add(dated(CodeFindings.SOURCES_DISAGREE, meanings, day).with(Confidence.PROVISIONAL));
        }
        return holding;
    }

    private static String periods(List<DivisionMeaning> meanings) {
        return meanings.stream().map(meaning -> meaning.period().toString()).collect(Collectors.joining("; "));
    }

    private static Holding holding(List<DivisionMeaning> meanings, LocalDate day) {
        if (has(meanings, day, Holding.YES) || handsOver(meanings, day)) {
            return Holding.YES;
        }
        if (has(meanings, day, Holding.YEAR_PRECISION)) {
            return Holding.YEAR_PRECISION;
        }
        return has(meanings, day, Holding.UNKNOWN) ? Holding.UNKNOWN : Holding.NO;
    }

    private static boolean has(List<DivisionMeaning> meanings, LocalDate day, Holding holding) {
        return meanings.stream().anyMatch(meaning -> meaning.on(day) == holding);
    }

    /** Two meanings follow each other in the year: whichever held on the day, the code was in force. */
    private static boolean handsOver(List<DivisionMeaning> meanings, LocalDate day) {
        for (int i = 0; i + 1 < meanings.size(); i++) {
            DivisionMeaning before = meanings.get(i);
            DivisionMeaning after = meanings.get(i + 1);
            boolean between = before.on(day) == Holding.YEAR_PRECISION && after.on(day) == Holding.YEAR_PRECISION;
            boolean began = !before.period().from().equals(before.period().to());
            if (between && began && before.period().to().equals(after.period().from())) {
                return true;
            }
        }
        return false;
    }

    private Finding.Builder dated(FindingKind kind, List<DivisionMeaning> meanings, LocalDate day) {
        return finding(kind)
                .attribute("date", day.toString())
                .attribute("meanings", DivisionDescription.inAnyLanguage(meanings));
    }

    private Finding.Builder finding(FindingKind kind) {
        Citation standard = DivisionSources.STANDARD;
        return kind.finding().at(start, start + digits.length()).found(digits).by(standard);
    }

    private void add(Finding.Builder finding) {
        findings.add(finding.build());
    }
}
