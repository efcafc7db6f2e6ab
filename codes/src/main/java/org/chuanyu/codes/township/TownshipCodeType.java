// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.township;

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
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** 乡级行政区划代码类型: {@link TownshipCode} as a type that others find by its name, and how it is judged. */
public final class TownshipCodeType implements CodeType<TownshipCode> {
    static final String ID = "township";

    private static final int LENGTH = TownshipCode.LENGTH;
    private static final Shape SHAPE = Shape.of(TownshipRegister.STANDARD).then(LENGTH, Shape.DIGITS);

    /** Made by the service loader. */
    public TownshipCodeType() {}

    static Parsed<TownshipCode> judge(@Nullable CharSequence input, Judging judging) {
        String text = input == null ? "" : input.toString();
        if (!SHAPE.fits(text)) {
            List<Finding> findings = new ArrayList<>(1);
            SHAPE.judge(text, findings);
            return new Parsed.Rejected<>(Level.NONE, Confidence.VERIFIED, findings, () -> repairs(text, judging));
        }
        TownshipJudge judge = new TownshipJudge(judging);
        judge.township(text);
        return new Parsed.Accepted<>(new TownshipCode(text), judge.level(), judge.confidence(), judge.findings());
    }

    private static List<String> repairs(String text, Judging judging) {
        return new Repairs(
                        SHAPE,
                        candidate -> SHAPE.fits(candidate)
                                && judge(candidate, judging).findings().stream()
                                        .noneMatch(finding -> finding.severity() == Severity.WARNING),
                        candidate -> candidate)
                .propose(text);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public BilingualText name() {
        return new BilingualText("乡级行政区划代码", "township code");
    }

    @Override
    public Citation citation() {
        return TownshipRegister.STANDARD;
    }

    @Override
    public Class<TownshipCode> valueClass() {
        return TownshipCode.class;
    }

    @Override
    public Parsed<TownshipCode> parse(@Nullable CharSequence text, Judging judging) {
        return judge(text, judging);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text) {
        return TownshipCode.isValid(text);
    }

    @Override
    public List<Part> explain(TownshipCode value, Judging judging) {
        return TownshipExplanation.of(value.value(), judging);
    }
}
