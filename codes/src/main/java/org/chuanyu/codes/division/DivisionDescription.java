// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Bound;
import org.chuanyu.core.time.Period;
import org.jspecify.annotations.Nullable;

/** 区划说明: meanings of a code in one line. */
final class DivisionDescription {
    private DivisionDescription() {}

    static BilingualText of(List<DivisionMeaning> meanings) {
        if (meanings.isEmpty()) {
            return DivisionWords.text("describe.unknown");
        }
        List<BilingualText> texts =
                meanings.stream().map(DivisionDescription::one).toList();
        return new BilingualText(
                texts.stream().map(BilingualText::zh).collect(Collectors.joining("；")),
                texts.stream().map(BilingualText::en).collect(Collectors.joining("; ")));
    }

    static BilingualText notOn(LocalDate day, List<DivisionMeaning> meanings) {
        return DivisionWords.text(
                "describe.not-in-force", Map.of("date", BilingualText.same(day.toString()), "meanings", of(meanings)));
    }

    /** Names and periods alone, which read the same in both languages: {@code 四川省涪陵市 1995-11-05/1997-12-20}. */
    static String inAnyLanguage(List<DivisionMeaning> meanings) {
        return meanings.stream().map(DivisionDescription::dated).collect(Collectors.joining("; "));
    }

    /** Says which further datum decides where area of a division went, for each successor that did not take all. */
    static List<BilingualText> deciding(DivisionMeaning meaning) {
        List<BilingualText> texts = new ArrayList<>();
        Set<String> untold = new TreeSet<>();
        boolean counties = false;
        for (DivisionLink link : meaning.successors()) {
            switch (link.share().kind()) {
                case WHOLE -> {}
                case TOWN -> texts.add(towns(link));
                case COUNTY -> counties = true;
                case NOT_TOLD -> untold.add(link.code());
            }
        }
        if (!untold.isEmpty()) {
            String codes = String.join(", ", untold);
            texts.add(DivisionWords.text("decide.not-told", "codes", codes));
        }
        if (counties) {
            texts.add(DivisionWords.text("decide.county"));
        }
        return List.copyOf(texts);
    }

    private static BilingualText towns(DivisionLink link) {
        String towns = link.share().towns().stream()
                .map(town -> town.name() + " " + (town.before() + ">" + town.after()).replaceAll(">$", ""))
                .collect(Collectors.joining(", "));
        String sources = link.share().towns().stream()
                .map(town -> town.citation().toString())
                .distinct()
                .collect(Collectors.joining("; "));
        Confidence confidence = link.share().towns().stream()
                .map(DivisionShare.Town::confidence)
                .reduce(Confidence.VERIFIED, Confidence::and);
        return DivisionWords.text(
                "decide.town",
                Map.of(
                        "source", BilingualText.same(sources),
                        "confidence", DivisionWords.text("confidence." + confidence.word()),
                        "code", BilingualText.same(link.code()),
                        "name", BilingualText.same(link.name()),
                        "count",
                                BilingualText.same(
                                        Integer.toString(link.share().towns().size())),
                        "towns", BilingualText.same(towns)));
    }

    private static String dated(DivisionMeaning meaning) {
        Period other = meaning.otherPeriod();
        return (meaning.fullName() + " " + meaning.period() + (other == null ? "" : " | " + other)).strip();
    }

    private static BilingualText one(DivisionMeaning meaning) {
        BilingualText mark = mark(meaning);
        if (meaning.kind() == DivisionMeaning.Kind.REGISTRATION && mark != null) {
            return mark;
        }
        String years = years(meaning.period());
        return new BilingualText(
                meaning.fullName() + "（" + (mark == null ? "" : mark.zh() + "，") + years + "）",
                meaning.fullName() + " (" + (mark == null ? "" : mark.en() + ", ") + years + ")");
    }

    private static @Nullable BilingualText mark(DivisionMeaning meaning) {
        return switch (meaning.kind()) {
            case PLACE -> null;
            case GROUP_HEADING -> DivisionWords.text("mark.heading");
            case MISPRINT -> DivisionWords.text("mark.misprint", "expected", String.valueOf(meaning.correctedTo()));
            case SECOND_SOURCE -> DivisionWords.text("mark.second");
            case REGISTRATION -> DivisionWords.text("mark.registration");
        };
    }

    private static String years(Period period) {
        return year(period.from()) + "-" + year(period.to());
    }

    private static String year(Bound bound) {
        LocalDate date = bound.date();
        return date == null ? "" : Integer.toString(date.getYear());
    }
}
