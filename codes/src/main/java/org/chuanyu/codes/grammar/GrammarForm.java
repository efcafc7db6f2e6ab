// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.grammar;

import java.util.List;
import java.util.Optional;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.check.CheckedSpan;
import org.chuanyu.codes.shape.Shape;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.finding.Span;
import org.jspecify.annotations.Nullable;

/** 形式: splits texts by a structure, and tells whether they are of it. */
final class GrammarForm {
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
    boolean isLeftOut(CharSequence text, int index, int end) {
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

    /** Finds where a part ends: by its length, by its separator, or by the lengths of the parts up to the next one. */
    int end(CharSequence text, int index, int start) {
        GrammarPart part = parts.get(index);
        if (part.length().isFixed()) {
            return start + part.length().min();
        }
        int between = 0;
        int next = index;
        while (next < parts.size() - 1 && parts.get(next).separator().isEmpty()) {
            between += parts.get(++next).length().min();
        }
        return Math.max(start, separator(text, parts.get(next).separator(), start) - between);
    }

    /** Finds where the first separator stands; the end of the text where there is none. */
    static int separator(CharSequence text, String separator, int start) {
        int at = separator.isEmpty() ? text.length() : start;
        while (at < text.length() && text.charAt(at) != separator.charAt(0)) {
            at++;
        }
        return at;
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

    static boolean isSeparated(GrammarPart part, CharSequence text, int end) {
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
