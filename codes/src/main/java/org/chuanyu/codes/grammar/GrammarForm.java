// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.check.CheckedSpan;
import org.chuanyu.codes.shape.Shape;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.finding.Span;
import org.jspecify.annotations.Nullable;

/** 形式判定: splits texts by a structure, and tells what is wrong with the form of one that it does not fit. */
final class GrammarForm {
    /** So many findings are told at the most, and so many characters looked at: what has more is no code with a slip. */
    private static final int MOST_TOLD = 16;

    private final Grammar grammar;
    private final List<GrammarPart> parts;
    private final @Nullable CheckSystem check;
    private final int checkStart;

    GrammarForm(Grammar grammar) {
        this.grammar = grammar;
        this.parts = grammar.parts();
        this.check = grammar.checkSystem().orElse(null);
        int start = 0;
        for (int i = 0; i < parts.size() && parts.get(i).isFixed(); i++) {
            start += parts.get(i).length().min() + parts.get(i).separator().length();
        }
        this.checkStart = start;
    }

    /** Splits a text into its parts; null where it is not of this form. */
    @Nullable
    CodeMatch match(CharSequence text) {
        int[] starts = new int[parts.size()];
        int[] ends = new int[parts.size()];
        return walk(text, starts, ends) ? new CodeMatch(grammar, text.toString(), starts, ends) : null;
    }

    /** Tells whether a text is of this form and its check characters and grave lists hold. Makes no object. */
    boolean isValid(CharSequence text) {
        return walk(text, null, null) && checkHolds(text);
    }

    /** With places to fill in the form alone counts; without them a value that must be in a list has to be there too. */
    private boolean walk(CharSequence text, int @Nullable [] starts, int @Nullable [] ends) {
        int at = 0;
        int before = 0;
        for (int i = 0; i < parts.size(); i++) {
            GrammarPart part = parts.get(i);
            int end = end(text, i, at);
            if (!fits(part, text, at, end)) {
                return false;
            }
            if (starts != null && ends != null) {
                starts[i] = at;
                ends[i] = end;
            } else if (!isListed(part, text, at, end, before)) {
                return false;
            }
            before = at;
            at = end + (isLeftOut(text, i, end) ? 0 : part.separator().length());
        }
        return at == text.length();
    }

    /** The separator after a part, unless all that follows is left out with it. */
    private boolean isLeftOut(CharSequence text, int index, int end) {
        if (end < text.length()) {
            return false;
        }
        for (int i = index + 1; i < parts.size(); i++) {
            if (!parts.get(i).length().admits(0)) {
                return false;
            }
        }
        return true;
    }

    /** Finds where a part ends: by its length, by its separator, or by what is left when the parts after it are taken. */
    private int end(CharSequence text, int index, int start) {
        GrammarPart part = parts.get(index);
        if (part.length().isFixed()) {
            return start + part.length().min();
        }
        if (!part.separator().isEmpty()) {
            int at = start;
            while (at < text.length() && text.charAt(at) != part.separator().charAt(0)) {
                at++;
            }
            return at;
        }
        int after = 0;
        for (int i = index + 1; i < parts.size(); i++) {
            after += parts.get(i).length().min() + parts.get(i).separator().length();
        }
        return Math.max(start, text.length() - after);
    }

    private boolean fits(GrammarPart part, CharSequence text, int start, int end) {
        if (end > text.length() || !part.length().admits(end - start)) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!part.admits(text.charAt(i), i - start)) {
                return false;
            }
        }
        return end == text.length() || isSeparated(part, text, end);
    }

    private static boolean isSeparated(GrammarPart part, CharSequence text, int end) {
        String separator = part.separator();
        if (end + separator.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < separator.length(); i++) {
            if (text.charAt(end + i) != separator.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isListed(GrammarPart part, CharSequence text, int start, int end, int before) {
        PartTable table = part.table();
        return table == null
                || part.unknown() != Severity.ERROR
                || start == end
                || table.find(text, start, end, before) != null;
    }

    /** Tells whether the check characters are right; true where there are none. Makes no object. */
    boolean checkHolds(CharSequence text) {
        return check == null || check.isValid(text, checkStart, text.length());
    }

    /** Returns the right check characters of a text of this form; empty where none exist. */
    String checkOf(CharSequence text) {
        return check == null ? "" : check.expected(text.subSequence(checkStart, text.length()));
    }

    /** Returns a text of this form and of fixed length with its check characters computed anew; itself without any. */
    String rechecked(String text) {
        int start = 0;
        for (int i = 0; i < grammar.checkPart(); i++) {
            start += parts.get(i).length().min() + parts.get(i).separator().length();
        }
        String right = checkOf(text);
        return right.isEmpty() ? text : text.substring(0, start) + right + text.substring(start + right.length());
    }

    /** Returns how many characters of a text are as this structure has them, up to the first that is not. */
    int reach(CharSequence text) {
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            GrammarPart part = parts.get(i);
            int end = Math.min(text.length(), end(text, i, at));
            int start = at;
            while (at < end && part.admits(text.charAt(at), at - start)) {
                at++;
            }
            if (at < end || !part.length().admits(end - start) || !isSeparated(part, text, end)) {
                return at;
            }
            at = end + part.separator().length();
        }
        return at;
    }

    /** Reports what is wrong with the form of a text that this structure does not fit. */
    void judge(CharSequence text, List<Finding> out) {
        if (grammar.isFixedLength()) {
            shape().judge(text, out);
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
            if (isLeftOut(text, i, end) || out.size() >= MOST_TOLD || (end == text.length() && !out.isEmpty())) {
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
        int end = end(text, index, start);
        if (separator.isEmpty() || parts.get(index).isFixed()) {
            return end;
        }
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == separator.charAt(0)) {
                return i;
            }
        }
        return end;
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
        if (isSeparated(part, text, end)) {
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

    /** Returns the part that the check characters cover in the shortest text of this form; empty without any. */
    Optional<CheckedSpan> checkedSpan() {
        if (check == null) {
            return Optional.empty();
        }
        int end = checkStart;
        int characters = 0;
        for (GrammarPart part : parts) {
            if (!part.isFixed()) {
                end += part.length().min() + part.separator().length();
                characters += part.length().min();
            }
        }
        return Optional.of(new CheckedSpan(check, new Span(checkStart, end), characters - check.checkLength()));
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

    /** The shape of a structure of fixed length, with its separators. */
    Shape shape() {
        Shape shape = Shape.of(grammar.citation());
        for (GrammarPart part : parts) {
            if (part.isFixed()) {
                shape = each(shape, part.meaning().argument());
            } else {
                shape = shape.then(part.length().min(), part.alphabet().characters());
            }
            shape = each(shape, part.separator());
        }
        return shape;
    }

    private static Shape each(Shape shape, String text) {
        Shape longer = shape;
        for (int i = 0; i < text.length(); i++) {
            longer = longer.then(1, text.substring(i, i + 1));
        }
        return longer;
    }
}
