// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.township;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chuanyu.codes.division.DivisionJudge;
import org.chuanyu.codes.division.DivisionJudgement;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Holding;

/** 乡级判定: judges the nine digits of a township, by themselves or at the head of a statistical code. */
final class TownshipJudge {
    private static final int COUNTY = 6;
    private static final String ITSELF = "000";
    private static final BilingualText TOWNSHIPS = new BilingualText("该省乡级区划", "the townships of this province");

    private final TownshipRegister register;
    private final TownshipSegments segments;
    private final Judging judging;
    private final List<Finding> findings = new ArrayList<>(1);
    private Level level = Level.SHAPE;
    private Confidence confidence = Confidence.VERIFIED;

    TownshipJudge(Judging judging) {
        this.register = judging.reference().get(TownshipRegister.KEY);
        this.segments = judging.reference().get(TownshipSegments.KEY);
        this.judging = judging;
    }

    List<Finding> findings() {
        findings.sort(Comparator.comparingInt(finding -> finding.span().start()));
        return findings;
    }

    Level level() {
        return level;
    }

    Confidence confidence() {
        return confidence;
    }

    static boolean areDigits(CharSequence text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Judges positions 1-9. */
    void township(String digits) {
        String code = digits.substring(0, TownshipCode.LENGTH);
        TownshipMeaning meaning = register.find(code).orElse(null);
        DivisionJudgement county =
                DivisionJudge.judge(code.substring(0, COUNTY), 0, judging, Severity.WARNING, Severity.NOTICE, false);
        if (meaning != null) {
            known(meaning, county);
            return;
        }
        findings.addAll(county.findings());
        confidence = county.confidence();
        boolean named = segment(digits, TownshipSegments.TOWNSHIP, COUNTY);
        if (register.covers(Integer.parseInt(code.substring(0, 2)))) {
            level = Level.CHECKED;
            if (named) {
                findings.add(CodeFindings.TOWNSHIP_UNKNOWN
                        .finding()
                        .at(0, TownshipCode.LENGTH)
                        .found(code)
                        .by(TownshipRegister.STANDARD)
                        .with(Confidence.PROVISIONAL)
                        .build());
            }
        } else if (named) {
            noData(COUNTY, TownshipCode.LENGTH, TOWNSHIPS);
        }
    }

    /** A statistical zone is no county of GB/T 2260: what the list of townships has under it is known all the same. */
    private void known(TownshipMeaning meaning, DivisionJudgement county) {
        confidence = meaning.confidence();
        if (county.known()) {
            findings.addAll(county.findings());
        }
        if (meaning.confidence() == Confidence.PROVISIONAL) {
            findings.add(CodeFindings.PROVISIONAL_RULE
                    .finding()
                    .at(0, TownshipCode.LENGTH)
                    .attribute(
                            "rule",
                            meaning.notes().isEmpty()
                                    ? source(meaning)
                                    : meaning.notes().get(0))
                    .by(meaning.citation())
                    .with(Confidence.PROVISIONAL)
                    .build());
        }
        LocalDate day = judging.on();
        Holding holding = day == null ? Holding.UNKNOWN : meaning.period().on(day);
        level = holding == Holding.YES ? Level.ASSIGNED_AT_DATE : Level.ASSIGNED;
        if (day != null && holding == Holding.NO) {
            List<String> others = meaning.successors().isEmpty() ? meaning.predecessors() : meaning.successors();
            findings.add(CodeFindings.TOWNSHIP_NOT_IN_FORCE
                    .finding()
                    .at(0, TownshipCode.LENGTH)
                    .expected(String.join(", ", others))
                    .found(meaning.code())
                    .attribute("name", meaning.name())
                    .attribute("date", day.toString())
                    .attribute("period", meaning.period().toString())
                    .attribute("codes", others.isEmpty() ? note(meaning) : then(others))
                    .by(meaning.citation())
                    .with(Confidence.PROVISIONAL)
                    .build());
        } else if (day != null && holding != Holding.YES) {
            findings.add(CodeFindings.NO_DATA
                    .finding()
                    .variant("date")
                    .at(0, TownshipCode.LENGTH)
                    .attribute("what", meaning.code() + " " + meaning.name())
                    .attribute("date", day.toString())
                    .by(meaning.citation())
                    .build());
        }
    }

    private static BilingualText source(TownshipMeaning meaning) {
        return BilingualText.same(meaning.citation().toString());
    }

    private static BilingualText note(TownshipMeaning meaning) {
        return meaning.notes().isEmpty() ? source(meaning) : meaning.notes().get(0);
    }

    private static BilingualText then(List<String> codes) {
        String all = String.join(", ", codes);
        return new BilingualText("该日为 " + all, "on that day " + all);
    }

    /** Returns false where the three digits name no unit. */
    boolean segment(String digits, String positions, int start) {
        String three = digits.substring(start, start + 3);
        if (segments.find(positions, Integer.parseInt(three)) != null) {
            return true;
        }
        boolean itself = three.equals(ITSELF);
        findings.add(CodeFindings.SEGMENT_UNKNOWN
                .finding()
                .variant(itself ? "zero" : "")
                .at(start, start + 3)
                .expected(segments.expected(positions))
                .found(three)
                .by(TownshipRegister.STANDARD)
                .with(itself ? Confidence.PROVISIONAL : Confidence.VERIFIED)
                .build());
        return false;
    }

    void noData(int start, int end, BilingualText what) {
        findings.add(CodeFindings.NO_DATA
                .finding()
                .at(start, end)
                .attribute("what", what)
                .by(TownshipRegister.STANDARD)
                .build());
    }
}
