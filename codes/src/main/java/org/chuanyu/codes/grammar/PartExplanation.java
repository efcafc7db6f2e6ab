// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Span;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;

/** 代码段解读: what each part of a text means, by its structure. */
final class PartExplanation {
    private static final BilingualText UNTOLD = new BilingualText("没有来源说明其含义", "no source tells what it means");
    private static final BilingualText FIXED = new BilingualText("固定文字", "the same in all codes");
    private static final BilingualText UNLISTED = new BilingualText("值表中没有", "not in the table");

    private final CodeMatch match;
    private final Judging judging;

    private PartExplanation(CodeMatch match, Judging judging) {
        this.match = match;
        this.judging = judging;
    }

    static List<Part> of(CodeMatch match, Judging judging) {
        PartExplanation explanation = new PartExplanation(match, judging);
        List<Part> all = new ArrayList<>();
        for (GrammarPart part : match.grammar().described()) {
            all.add(new Part(part.name(), new Span(0, 0), "", part.note(), part.citation(), part.confidence()));
        }
        List<GrammarPart> parts = match.grammar().parts();
        for (int i = 0; i < parts.size(); i++) {
            if (match.start(i) < match.end(i)) {
                all.add(explanation.of(parts.get(i), i));
            }
        }
        return all;
    }

    private Part of(GrammarPart part, int index) {
        String text = match.part(index);
        return switch (part.meaning().kind()) {
            case LIST -> listed(part, index);
            case DIVISION -> division(part, index, text);
            case CODE ->
                told(
                        part,
                        index,
                        CodeTypes.find(part.meaning().argument())
                                .map(type -> code(type, text))
                                .orElse(UNTOLD),
                        part.citation(),
                        part.confidence());
            case CHECK -> told(part, index, check(text), part.citation(), part.confidence());
            case FIXED -> told(part, index, noted(part, FIXED), part.citation(), part.confidence());
            default -> told(part, index, noted(part, UNTOLD), part.citation(), part.confidence());
        };
    }

    private Part told(GrammarPart part, int index, BilingualText meaning, Citation citation, Confidence confidence) {
        return new Part(
                part.name(),
                new Span(match.start(index), match.end(index)),
                match.part(index),
                meaning,
                citation,
                confidence);
    }

    private static BilingualText noted(GrammarPart part, BilingualText otherwise) {
        return part.note().zh().isEmpty() ? otherwise : part.note();
    }

    private Part listed(GrammarPart part, int index) {
        PartTable.Row row = match.row(index);
        return row == null
                ? told(part, index, noted(part, UNLISTED), part.citation(), Confidence.PROVISIONAL)
                : told(
                        part,
                        index,
                        row.name(),
                        row.citation(),
                        part.confidence().and(row.confidence()));
    }

    private Part division(GrammarPart part, int index, String text) {
        DivisionHistory history = judging.reference().get(DivisionHistory.KEY);
        int code = Integer.parseInt(text);
        return told(
                part,
                index,
                history.describe(code, judging.on()),
                part.citation(),
                part.confidence().and(history.confidence(code)));
    }

    private <T extends CodeValue<T>> BilingualText code(CodeType<T> type, String text) {
        List<BilingualText> meanings = new ArrayList<>();
        meanings.add(type.name());
        type.parse(text, judging)
                .value()
                .ifPresent(value -> type.explain(value, judging).forEach(part -> meanings.add(part.meaning())));
        return new BilingualText(
                meanings.stream().map(BilingualText::zh).collect(Collectors.joining("；")),
                meanings.stream().map(BilingualText::en).collect(Collectors.joining("; ")));
    }

    private BilingualText check(String text) {
        String system = match.grammar().checkSystem().map(CheckSystem::name).orElse("");
        if (!match.grammar().form().checkHolds(match.text())) {
            String right = match.grammar().form().checkOf(match.text());
            return new BilingualText("校验字符按标准应为 " + right, "the standard gives the check character " + right);
        }
        return new BilingualText(
                "校验字符 " + text + " 正确（" + system + "）", "check character " + text + " is right (" + system + ")");
    }
}
