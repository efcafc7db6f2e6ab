// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Span;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Holding;
import org.jspecify.annotations.Nullable;

/** 代码解读: what each part of an industry code means, in the edition of the date or in all. */
final class IndustryExplanation {
    private static final BilingualText UNNAMED = new BilingualText("不在各版本的表中", "in no edition at hand");

    private IndustryExplanation() {}

    static List<Part> of(IndustryCode code, Judging judging) {
        IndustryClassification classification = judging.reference().get(IndustryClassification.KEY);
        List<Part> parts = new ArrayList<>(4);
        int start = 0;
        for (IndustryLevel level : IndustryLevel.values()) {
            int end = level.length();
            if (end <= code.value().length()) {
                List<IndustryMeaning> meanings =
                        then(classification.meanings(code.value().substring(0, end)), judging.on());
                parts.add(new Part(
                        level.label(),
                        new Span(start, end),
                        code.value().substring(start, end),
                        named(meanings, classification),
                        IndustryRules.STANDARD,
                        confidence(meanings)));
                start = end;
            }
        }
        return parts;
    }

    /** The meaning of the day where there is one, else all. */
    private static List<IndustryMeaning> then(List<IndustryMeaning> meanings, @Nullable LocalDate on) {
        List<IndustryMeaning> then = meanings.stream()
                .filter(meaning -> on != null && meaning.period().on(on) == Holding.YES)
                .toList();
        return then.isEmpty() ? meanings : then;
    }

    /** The names as they are, in Chinese: no source translates them. */
    private static BilingualText named(List<IndustryMeaning> meanings, IndustryClassification classification) {
        if (meanings.isEmpty()) {
            return UNNAMED;
        }
        List<String> names =
                meanings.stream().map(IndustryMeaning::name).distinct().toList();
        if (names.size() == 1 && meanings.size() == classification.editions().size()) {
            return BilingualText.same(names.get(0));
        }
        return new BilingualText(
                meanings.stream()
                        .map(each ->
                                each.name() + "（" + label(each, classification).zh() + "）")
                        .collect(Collectors.joining("；")),
                meanings.stream()
                        .map(each ->
                                each.name() + " (" + label(each, classification).en() + ")")
                        .collect(Collectors.joining("; ")));
    }

    private static BilingualText label(IndustryMeaning meaning, IndustryClassification classification) {
        return classification
                .edition(meaning.edition())
                .map(IndustryEdition::label)
                .orElse(BilingualText.same(meaning.edition()));
    }

    private static Confidence confidence(List<IndustryMeaning> meanings) {
        return meanings.stream()
                .map(IndustryMeaning::confidence)
                .reduce(Confidence::and)
                .orElse(Confidence.PROVISIONAL);
    }
}
