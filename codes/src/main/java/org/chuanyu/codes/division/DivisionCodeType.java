// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.codes.shape.Repairs;
import org.chuanyu.codes.shape.Shape;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.finding.Span;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Holding;
import org.jspecify.annotations.Nullable;

/** 行政区划代码类型: {@link DivisionCode} as a type that others find by its name, and how it is judged. */
public final class DivisionCodeType implements CodeType<DivisionCode> {
    static final String ID = "division";

    private static final Shape SHAPE = Shape.of(DivisionSources.STANDARD).then(DivisionCode.LENGTH, Shape.DIGITS);
    private static final String ITSELF = "00";

    /** Made by the service loader. */
    public DivisionCodeType() {}

    static Parsed<DivisionCode> judge(@Nullable CharSequence input, Judging judging) {
        CharSequence text = input == null ? "" : input;
        if (!SHAPE.fits(text)) {
            List<Finding> findings = new ArrayList<>(1);
            SHAPE.judge(text, findings);
            return rejected(text, Level.NONE, Confidence.VERIFIED, findings, judging);
        }
        String digits = text.toString();
        DivisionJudgement judgement = DivisionJudge.judge(digits, 0, judging, Severity.ERROR, Severity.ERROR, false);
        Level level = level(judgement, judging);
        for (Finding finding : judgement.findings()) {
            if (finding.severity() == Severity.ERROR) {
                return rejected(text, level, judgement.confidence(), judgement.findings(), judging);
            }
        }
        return new Parsed.Accepted<>(new DivisionCode(digits), level, judgement.confidence(), judgement.findings());
    }

    private static Level level(DivisionJudgement judgement, Judging judging) {
        if (!judgement.known()) {
            return Level.CHECKED;
        }
        boolean then = judging.on() != null && judgement.onDate() == Holding.YES;
        return then ? Level.ASSIGNED_AT_DATE : Level.ASSIGNED;
    }

    private static Parsed<DivisionCode> rejected(
            CharSequence text, Level level, Confidence confidence, List<Finding> findings, Judging judging) {
        String copy = text.toString();
        return new Parsed.Rejected<>(
                level,
                confidence,
                findings,
                // A code that was good at another time is no slip of the pen, and no other code is proposed for it.
                () -> level.reaches(Level.ASSIGNED)
                        ? List.of()
                        : new Repairs(
                                        SHAPE,
                                        candidate -> judge(candidate, judging).isAccepted(),
                                        candidate -> candidate)
                                .propose(copy));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public BilingualText name() {
        return new BilingualText("行政区划代码", "administrative division code");
    }

    @Override
    public Citation citation() {
        return DivisionSources.STANDARD;
    }

    @Override
    public Class<DivisionCode> valueClass() {
        return DivisionCode.class;
    }

    @Override
    public Parsed<DivisionCode> parse(@Nullable CharSequence text, Judging judging) {
        return DivisionCode.parse(text, judging);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text) {
        return DivisionCode.isValid(text);
    }

    @Override
    public List<Part> explain(DivisionCode value, Judging judging) {
        int number = value.number();
        return List.of(
                part(DivisionLevel.PROVINCE, 0, value, number / 10_000 * 10_000, judging),
                part(DivisionLevel.PREFECTURE, 2, value, number / 100 * 100, judging),
                part(DivisionLevel.COUNTY, 4, value, number, judging));
    }

    /** A part means the unit of the digits up to it, except where {@code 00} says that there is none. */
    private static Part part(DivisionLevel level, int start, DivisionCode value, int unit, Judging judging) {
        DivisionHistory history = judging.reference().get(DivisionHistory.KEY);
        String text = value.value().substring(start, start + 2);
        boolean none = text.equals(ITSELF);
        return new Part(
                level.label(),
                new Span(start, start + 2),
                text,
                none ? DivisionWords.text("describe.itself") : history.describe(unit, judging.on()),
                DivisionSources.STANDARD,
                none ? Confidence.VERIFIED : history.confidence(unit));
    }
}
