// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.division.DivisionLink;
import org.chuanyu.codes.division.DivisionMeaning;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Holding;
import org.jspecify.annotations.Nullable;

/** 行政区划含义: what is to be said of the meanings of a division code. */
final class DivisionMeanings {
    private final DivisionHistory history;

    DivisionMeanings(DivisionHistory history) {
        this.history = history;
    }

    /** A text that is no division code has no meaning. */
    List<ListMeaning> coded(String code, @Nullable LocalDate day) {
        if (!ListMeanings.isNumber(code, 6)) {
            return List.of();
        }
        int number = Integer.parseInt(code);
        return told(day == null ? history.meanings(number) : history.meaningsOn(number, day), day);
    }

    List<ListMeaning> named(String name, @Nullable LocalDate day) {
        return told(day == null ? history.named(name) : history.namedOn(name, day), day);
    }

    private static List<ListMeaning> told(List<DivisionMeaning> meanings, @Nullable LocalDate day) {
        return meanings.stream().map(each -> of(each, day)).toList();
    }

    private static ListMeaning of(DivisionMeaning meaning, @Nullable LocalDate day) {
        List<BilingualText> notes = new ArrayList<>(meaning.notes());
        if (day != null && meaning.period().on(day) == Holding.YEAR_PRECISION) {
            notes.add(AnswerNotes.CATALOG.text("year-precision", Map.of("date", day.toString())));
        }
        for (DivisionLink link : meaning.successors()) {
            BilingualText note = link.note();
            if (note != null) {
                notes.add(new BilingualText(link.code() + " " + note.zh(), link.code() + " " + note.en()));
            }
        }
        notes.addAll(meaning.whatDecides());
        return new ListMeaning(
                meaning.code(),
                BilingualText.same(meaning.name()),
                meaning.period(),
                meaning.parent(),
                codes(meaning.successors()),
                codes(meaning.predecessors()),
                meaning.confidence(),
                meaning.citation().toString(),
                notes,
                List.of());
    }

    private static List<String> codes(List<DivisionLink> links) {
        return links.stream().map(DivisionLink::code).distinct().toList();
    }
}
