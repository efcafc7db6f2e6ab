// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.grammar;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.codes.division.DivisionJudge;
import org.chuanyu.codes.division.DivisionJudgement;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.time.Holding;

/** 代码段判定: judges what the parts of a text hold, and how far the whole is good by them. */
final class PartJudge {
    private final Judging judging;
    private final CodeMatch match;
    private final List<Finding> findings;

    private Confidence confidence = Confidence.VERIFIED;
    private Level reached = Level.ASSIGNED_AT_DATE;
    private boolean judged;

    PartJudge(CodeMatch match, Judging judging, List<Finding> findings) {
        this.match = match;
        this.judging = judging;
        this.findings = findings;
    }

    void judge() {
        List<GrammarPart> parts = match.grammar().parts();
        for (int i = 0; i < parts.size(); i++) {
            confidence = confidence.and(parts.get(i).confidence());
            if (match.start(i) < match.end(i)) {
                judge(parts.get(i), i);
            }
        }
    }

    /** How far all that rests on tables is confirmed. */
    Confidence confidence() {
        return confidence;
    }

    /** The level by the parts alone: without a part that could be assigned no text is. */
    Level reached() {
        Level most = judging.on() == null ? Level.ASSIGNED : Level.ASSIGNED_AT_DATE;
        if (!judged) {
            return Level.CHECKED;
        }
        return reached.reaches(most) ? most : reached;
    }

    private void judge(GrammarPart part, int index) {
        switch (part.meaning().kind()) {
            case LIST -> list(part, index);
            case DIVISION -> division(part, index);
            case CODE -> code(part, index);
            default -> {}
        }
    }

    private void atMost(Level level) {
        judged = true;
        reached = reached.reaches(level) ? level : reached;
    }

    private void list(GrammarPart part, int index) {
        PartTable.Row row = match.row(index);
        if (row == null) {
            findings.add(CodeFindings.PART_UNKNOWN
                    .finding()
                    .as(part.unknown())
                    .at(match.start(index), match.end(index))
                    .expected(match.values(index))
                    .found(match.part(index))
                    .attribute("part", part.name())
                    .by(part.citation())
                    .with(part.confidence())
                    .build());
            atMost(Level.CHECKED);
        } else {
            confidence = confidence.and(row.confidence());
            judged = true;
        }
    }

    private void division(GrammarPart part, int index) {
        DivisionJudgement judgement = DivisionJudge.judge(
                match.part(index), match.start(index), judging, part.unknown(), Severity.NOTICE, true);
        findings.addAll(judgement.findings());
        confidence = confidence.and(judgement.confidence());
        boolean then = judging.on() == null || judgement.onDate() == Holding.YES;
        atMost(!judgement.known() ? Level.CHECKED : then ? Level.ASSIGNED_AT_DATE : Level.ASSIGNED);
    }

    /** A defect of a code inside is for the whole no graver than the row says. */
    private void code(GrammarPart part, int index) {
        Parsed<?> parsed = CodeTypes.find(part.meaning().argument())
                .<Parsed<?>>map(type -> type.parse(match.part(index), judging))
                .orElseThrow(() ->
                        new IllegalStateException("no type " + part.meaning().argument()));
        List<Finding> inside = new ArrayList<>(parsed.findings());
        inside.forEach(finding -> findings.add(finding.within(match.start(index), part.unknown())));
        confidence = confidence.and(parsed.confidence());
        atMost(parsed.level().reaches(Level.ASSIGNED) ? parsed.level() : Level.CHECKED);
    }
}
