// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.grammar;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.codes.shape.Shape;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Severity;

/** 形式判定: tells what is wrong with the form of a text that a structure does not fit, part by part. */
final class FormJudge {
    /** So many findings are told at the most, and so many characters looked at: what has more is no code with a slip. */
    private static final int MOST_TOLD = 16;

    private final Grammar grammar;
    private final GrammarForm form;
    private final List<GrammarPart> parts;

    FormJudge(Grammar grammar) {
        this.grammar = grammar;
        this.form = grammar.form();
        this.parts = grammar.parts();
    }

    /** Reports what is wrong with the form of a text that the structure does not fit. */
    void judge(CharSequence text, List<Finding> out) {
        if (grammar.isFixedLength()) {
            form.shape().judge(text, out);
            return;
        }
        if (text.length() == 0) {
            out.add(CodeFindings.LENGTH
                    .finding()
                    .variant("empty")
                    .expected(length())
                    .found("0")
                    .by(grammar.citation())
                    .build());
            return;
        }
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            GrammarPart part = parts.get(i);
            int end = Math.min(text.length(), told(text, i, at));
            judge(part, text, at, end, out);
            // Where the text is at its end the first part missing is told, and not all that would follow.
            if (form.isLeftOut(text, i, end) || out.size() >= MOST_TOLD || (end == text.length() && !out.isEmpty())) {
                return;
            }
            at = separated(part, text, end, out);
            if (at == text.length() && !out.isEmpty()) {
                return;
            }
        }
        if (at < text.length()) {
            out.add(CodeFindings.LENGTH
                    .finding()
                    .variant("surplus")
                    .at(at, text.length())
                    .expected(length())
                    .found(Integer.toString(text.length()))
                    .by(grammar.citation())
                    .build());
        }
    }

    /** Where a part of a fixed length seems to end: at its separator, if there is one, so that the next is not blamed. */
    private int told(CharSequence text, int index, int start) {
        String separator = parts.get(index).separator();
        int end = form.end(text, index, start);
        if (separator.isEmpty() || parts.get(index).isFixed()) {
            return end;
        }
        int at = GrammarForm.separator(text, separator, start);
        return at < text.length() ? at : end;
    }

    private void judge(GrammarPart part, CharSequence text, int start, int end, List<Finding> out) {
        if (!part.length().admits(end - start)) {
            out.add(CodeFindings.LENGTH
                    .finding()
                    .variant("part")
                    .at(start, end)
                    .expected(
                            end - start > part.length().max()
                                    ? "≤" + part.length().max()
                                    : part.length().told())
                    .found(Integer.toString(end - start))
                    .attribute("part", part.name())
                    .by(part.citation())
                    .build());
        }
        int bad = start;
        while (bad < end && part.admits(text.charAt(bad), bad - start)) {
            bad++;
        }
        int last = Math.min(end, bad + MOST_TOLD - out.size());
        if (bad < last) {
            characters(part, text, start, bad, last, out);
        }
    }

    private static void characters(
            GrammarPart part, CharSequence text, int start, int from, int to, List<Finding> out) {
        Shape shape = Shape.of(part.citation());
        for (int i = from; i < to; i++) {
            shape = shape.then(1, part.alphabetAt(i - start));
        }
        List<Finding> inside = new ArrayList<>(1);
        shape.judge(text.subSequence(from, to), inside);
        inside.forEach(finding -> out.add(finding.within(from, Severity.ERROR)));
    }

    /** Returns where the next part begins. */
    private int separated(GrammarPart part, CharSequence text, int end, List<Finding> out) {
        if (GrammarForm.isSeparated(part, text, end)) {
            return end + part.separator().length();
        }
        out.add(CodeFindings.SEPARATOR
                .finding()
                .at(end, end)
                .expected(part.separator())
                .found(end < text.length() ? String.valueOf(text.charAt(end)) : "")
                .attribute("part", part.name())
                .by(part.citation())
                .build());
        return end;
    }

    /** How long the whole may be, in words for a finding. */
    private String length() {
        int min = 0;
        int max = 0;
        for (GrammarPart part : parts) {
            min += part.length().min() + part.separator().length();
            max += part.length().max() + part.separator().length();
        }
        return min == max ? Integer.toString(min) : max >= PartLength.UNLIMITED ? "≥" + min : min + "-" + max;
    }
}
