// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * 尝试: a text judged by one structure.
 *
 * @param match the text with its parts; null where it is not of the form
 * @param reach how many characters are as the structure has them, up to the first that is not
 * @param level the highest level fully reached
 * @param confidence how far the rules and tables behind it are confirmed
 * @param findings all findings, in the order of their places
 */
record Attempt(@Nullable CodeMatch match, int reach, Level level, Confidence confidence, List<Finding> findings) {

    /** 附加规则: what a type adds to its structure. */
    interface Rules {
        void judge(CodeMatch match, Judging judging, List<Finding> out);
    }

    static Attempt of(Grammar grammar, CharSequence text, Judging judging, Rules rules) {
        List<Finding> findings = new ArrayList<>(1);
        CodeMatch match = grammar.match(text);
        if (match == null) {
            new FormJudge(grammar).judge(text, findings);
            return new Attempt(null, grammar.form().reach(text), Level.NONE, Confidence.VERIFIED, findings);
        }
        boolean checked = checkFindings(match, findings);
        PartJudge parts = new PartJudge(match, judging, findings);
        parts.judge();
        rules.judge(match, judging, findings);
        grammarFindings(match, findings);
        findings.sort(Comparator.comparingInt(finding -> finding.span().start()));
        Level level = !checked || grammar.isUnconfirmed() ? Level.SHAPE : parts.reached();
        return new Attempt(match, text.length(), level, parts.confidence(), findings);
    }

    private static boolean checkFindings(CodeMatch match, List<Finding> out) {
        Grammar grammar = match.grammar();
        if (grammar.form().checkHolds(match.text())) {
            return true;
        }
        GrammarPart part = grammar.parts().get(grammar.checkPart());
        String expected = grammar.form().checkOf(match.text());
        out.add(CodeFindings.CHECK_CHARACTER
                .finding()
                .variant(expected.isEmpty() ? "none" : "")
                .at(match.start(grammar.checkPart()), match.end(grammar.checkPart()))
                .expected(expected)
                .found(match.part(grammar.checkPart()))
                .by(part.citation())
                .with(part.confidence())
                .build());
        return false;
    }

    /** What is to be said of the structure itself. */
    private static void grammarFindings(CodeMatch match, List<Finding> out) {
        Grammar grammar = match.grammar();
        int length = match.text().length();
        if (grammar.isCompact()) {
            out.add(CodeFindings.SEPARATORS_LEFT_OUT
                    .finding()
                    .at(0, length)
                    .expected(match.canonical())
                    .by(grammar.citation())
                    .build());
        }
        if (grammar.isUnconfirmed()) {
            out.add(CodeFindings.GRAMMAR_UNCONFIRMED
                    .finding()
                    .at(0, length)
                    .attribute("structure", grammar.name())
                    .by(grammar.citation())
                    .with(Confidence.PROVISIONAL)
                    .build());
            return;
        }
        // Beside an error it would hide what matters; each finding tells how far its own rule is confirmed.
        if (out.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
            provisionalFinding(match, out);
        }
    }

    private static void provisionalFinding(CodeMatch match, List<Finding> out) {
        Grammar grammar = match.grammar();
        List<GrammarPart> provisional = new ArrayList<>();
        int start = match.text().length();
        int end = 0;
        for (int i = 0; i < grammar.parts().size(); i++) {
            if (grammar.parts().get(i).confidence() == Confidence.PROVISIONAL && match.start(i) < match.end(i)) {
                provisional.add(grammar.parts().get(i));
                start = Math.min(start, match.start(i));
                end = match.end(i);
            }
        }
        if (!provisional.isEmpty()) {
            out.add(CodeFindings.PROVISIONAL_RULE
                    .finding()
                    .at(start, end)
                    .attribute("rule", rule(grammar, provisional))
                    .by(grammar.citation())
                    .with(Confidence.PROVISIONAL)
                    .build());
        }
    }

    private static BilingualText rule(Grammar grammar, List<GrammarPart> parts) {
        String zh = parts.stream().map(part -> part.name().zh()).collect(Collectors.joining("、"));
        String en = parts.stream().map(part -> part.name().en()).collect(Collectors.joining(", "));
        return new BilingualText(
                grammar.name().zh() + "的" + zh + "未经标准文本核实",
                "of " + grammar.name().en() + " the text on " + en + " was not at hand");
    }

    boolean isAccepted() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The higher level wins, then what goes along with the structure longer; of equals the first tried. */
    boolean isBetterThan(Attempt other) {
        return level != other.level ? level.reaches(other.level) : reach > other.reach;
    }
}
