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

/** 统计用区划代码类型: {@link StatisticalDivisionCode} as a type that others find by its name, and how it is judged. */
public final class StatisticalDivisionCodeType implements CodeType<StatisticalDivisionCode> {
    static final String ID = "statistical-division";
    static final Citation RULES = Citation.of("统计用区划代码和城乡划分代码编制规则");

    private static final BilingualText VILLAGES = new BilingualText("村级区划", "villages");

    private static final int LENGTH = StatisticalDivisionCode.LENGTH;
    private static final Shape SHAPE = Shape.of(RULES).then(LENGTH, Shape.DIGITS);

    /** Made by the service loader. */
    public StatisticalDivisionCodeType() {}

    static Parsed<StatisticalDivisionCode> judge(@Nullable CharSequence input, Judging judging) {
        String text = input == null ? "" : input.toString();
        if (!SHAPE.fits(text)) {
            List<Finding> findings = new ArrayList<>(1);
            SHAPE.judge(text, findings);
            return new Parsed.Rejected<>(Level.NONE, Confidence.VERIFIED, findings, () -> repairs(text, judging));
        }
        TownshipJudge judge = new TownshipJudge(judging);
        judge.township(text);
        if (judge.segment(text, TownshipSegments.VILLAGE, TownshipCode.LENGTH)) {
            judge.noData(TownshipCode.LENGTH, LENGTH, VILLAGES);
        }
        Level level = judge.level() == Level.ASSIGNED_AT_DATE ? Level.ASSIGNED : judge.level();
        return new Parsed.Accepted<>(new StatisticalDivisionCode(text), level, judge.confidence(), judge.findings());
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
        return new BilingualText("统计用区划代码", "statistical division code");
    }

    @Override
    public Citation citation() {
        return RULES;
    }

    @Override
    public Class<StatisticalDivisionCode> valueClass() {
        return StatisticalDivisionCode.class;
    }

    @Override
    public Parsed<StatisticalDivisionCode> parse(@Nullable CharSequence text, Judging judging) {
        return judge(text, judging);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text) {
        return StatisticalDivisionCode.isValid(text);
    }

    @Override
    public List<Part> explain(StatisticalDivisionCode value, Judging judging) {
        return TownshipExplanation.of(value.value(), judging);
    }
}
