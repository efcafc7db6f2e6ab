// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.property;

import java.util.List;
import org.chuanyu.codes.grammar.CodeMatch;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Span;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;

/** 不动产单元代码类型: {@link RealEstateUnitCode} as a type that others find by its name. */
public final class RealEstateUnitCodeType extends GrammarType<RealEstateUnitCode> {
    static final String ID = "real-estate-unit";
    private static final String NO_UNIT = "00000000";

    /** Made by the service loader. */
    public RealEstateUnitCodeType() {
        super(
                ID,
                new BilingualText("不动产单元代码", "real estate unit code"),
                Citation.of("GB/T 37346-2019"),
                RealEstateUnitCode.class,
                RealEstateUnitCode::new);
    }

    @Override
    protected List<Grammar> grammars() {
        return List.of(grammar("unit-2019", "不动产单元代码", "the real estate unit code", "GB/T 37346-2019")
                .read(RealEstateUnitCodeType.class::getResourceAsStream, "real-estate-unit.tsv"));
    }

    /** Two rules join parts: A and C stand with J alone, and where there is no fixture there is no unit number. */
    @Override
    protected void rules(CodeMatch match, Judging judging, List<Finding> out) {
        String right = match.part("right");
        if ((right.equals("A") || right.equals("C")) && !match.part("ownership").equals("J")) {
            out.add(conflict(
                    new Span(
                            match.span("ownership").start(), match.span("right").end()),
                    "J" + right,
                    match,
                    new BilingualText(
                            "“" + right + "”只与集体所有“J”相配", "“" + right + "” goes with collective ownership “J” alone")));
        }
        boolean numbered = !match.part("unit").equals(NO_UNIT);
        if (match.part("fixture").equals("W") && numbered) {
            out.add(conflict(
                    match.span("unit"),
                    NO_UNIT,
                    match,
                    new BilingualText(
                            "无定着物“W”时单元号应为 " + NO_UNIT, "without a fixture “W” the unit number is " + NO_UNIT)));
        }
    }

    private static Finding conflict(Span span, String expected, CodeMatch match, BilingualText reason) {
        return CodeFindings.PARTS_CONFLICT
                .finding()
                .at(span.start(), span.end())
                .expected(expected)
                .found(match.text().substring(span.start(), span.end()))
                .attribute("reason", reason)
                .by(Citation.of("GB/T 37346-2019"))
                .build();
    }
}
