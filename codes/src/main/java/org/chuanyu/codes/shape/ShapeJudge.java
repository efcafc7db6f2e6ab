// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.shape;

import java.util.List;
import java.util.Objects;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.text.ShownText;
import org.jspecify.annotations.Nullable;

/** 形式判定: looks once through a text that is not of a shape, and tells each run of the same defect as one. */
final class ShapeJudge {
    /** So many runs are told one by one, so that a text of any length makes few findings. */
    static final int MOST_RUNS = 20;

    private static final int MOST_STARS = 18;

    private final Shape shape;
    private final CharSequence text;
    private final List<Finding> out;
    private final boolean byPosition;

    private int runs;
    private int furtherStart;
    private int furtherEnd;

    ShapeJudge(Shape shape, CharSequence text, List<Finding> out) {
        this.shape = shape;
        this.text = text;
        this.out = out;
        this.byPosition = text.length() == shape.length();
    }

    void judge() {
        if (!byPosition) {
            out.add(CodeFindings.LENGTH
                    .finding()
                    .variant(text.length() == 0 ? "empty" : "")
                    .at(0, text.length())
                    .expected(Integer.toString(shape.length()))
                    .found(Integer.toString(Character.codePointCount(text, 0, text.length())))
                    .by(shape.citation())
                    .build());
        }
        int end;
        for (int start = 0; start < text.length(); start = end) {
            FindingKind kind = defect(start);
            end = start + width(start);
            while (end < text.length() && Objects.equals(kind, defect(end)) && isSameExpectation(kind, start, end)) {
                end += width(end);
            }
            if (kind != null) {
                run(kind, start, end);
            }
        }
        if (runs > MOST_RUNS) {
            out.add(CodeFindings.CHARACTER
                    .finding()
                    .variant("further")
                    .at(furtherStart, furtherEnd)
                    .expected(shape.anywhere().abridged())
                    .attribute("count", Integer.toString(runs - MOST_RUNS))
                    .by(shape.citation())
                    .build());
        }
    }

    private void run(FindingKind kind, int start, int end) {
        runs++;
        if (runs <= MOST_RUNS) {
            boolean hidden = isHidden(start, end);
            out.add(kind.finding()
                    .at(start, end)
                    .expected(expected(kind, start, end, hidden))
                    .found(
                            hidden
                                    ? "*".repeat(Math.min(end - start, MOST_STARS))
                                    : ShownText.of(text.subSequence(start, end)))
                    .by(shape.citation())
                    .build());
            return;
        }
        furtherStart = runs == MOST_RUNS + 1 ? start : furtherStart;
        furtherEnd = end;
    }

    /** The halves of a pair stay together. */
    private int width(int i) {
        return Character.charCount(Character.codePointAt(text, i));
    }

    private @Nullable FindingKind defect(int i) {
        char c = text.charAt(i);
        if (admits(i, c)) {
            return null;
        }
        char plain = Dirt.halfWidth(c);
        char upper = Character.toUpperCase(plain);
        if (plain != c && admits(i, upper)) {
            return CodeFindings.FULL_WIDTH;
        }
        return admits(i, upper) ? CodeFindings.LOWER_CASE : CodeFindings.CHARACTER;
    }

    /** Another writing is told for the whole run; an alphabet only where it is the same one. */
    private boolean isSameExpectation(@Nullable FindingKind kind, int start, int end) {
        return !byPosition
                || !CodeFindings.CHARACTER.equals(kind)
                || placeOf(start).alphabet().equals(placeOf(end).alphabet());
    }

    private String expected(FindingKind kind, int start, int end, boolean hidden) {
        if (hidden || CodeFindings.CHARACTER.equals(kind)) {
            return placeOf(start).abridged();
        }
        StringBuilder plain = new StringBuilder();
        for (int i = start; i < end && plain.length() <= ShownText.MOST; i++) {
            plain.append(Character.toUpperCase(Dirt.halfWidth(text.charAt(i))));
        }
        return ShownText.of(plain);
    }

    /** Of a personal code no digit is shown in whatever width or script, and no more than one character at a place. */
    private boolean isHidden(int start, int end) {
        return shape.isPersonal() && (end - start > 1 || Character.isDigit(text.charAt(start)));
    }

    private boolean admits(int i, char c) {
        return placeOf(i).admits(c);
    }

    private ShapePlace placeOf(int i) {
        return byPosition ? shape.place(i) : shape.anywhere();
    }
}
