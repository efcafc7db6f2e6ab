// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chuanyu.codes.division.DivisionMeaning;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Holding;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.jspecify.annotations.Nullable;

/**
 * 两日的区划: the divisions of two days as the history knows them. On 31 December the yearly list decides; on another day of a
 * year in which a code changed and no day is known both states are possible, and that is told.
 */
final class DivisionStates {
    private static final Citation GBT_2260 = Citation.of("GB/T 2260");

    /** The list's id. */
    static final String LIST = "division";

    private final Map<String, List<DivisionPlace>> places;
    private final Map<String, DivisionPlace> from = new TreeMap<>();
    private final Map<String, DivisionPlace> to = new TreeMap<>();
    private final List<BilingualText> notes = new ArrayList<>();

    /** 某日的版本: a day for which somebody asked, and how it was written. */
    record DatedEdition(String label, LocalDate on) {}

    DivisionStates(Map<String, List<DivisionPlace>> places, DatedEdition first, DatedEdition second) {
        this.places = places;
        boolean back = second.on().isBefore(first.on());
        Map<String, List<DivisionPlace>> before = on(first);
        Map<String, List<DivisionPlace>> after = on(second);
        before.forEach((code, all) -> from.put(code, likeliest(all, after.getOrDefault(code, List.of()), !back)));
        after.forEach((code, all) -> to.put(code, likeliest(all, before.getOrDefault(code, List.of()), back)));
    }

    private Map<String, List<DivisionPlace>> on(DatedEdition edition) {
        Map<String, List<DivisionPlace>> then = new TreeMap<>();
        Set<String> unsure = new LinkedHashSet<>();
        places.forEach((code, all) -> {
            for (DivisionPlace place : all) {
                Holding holding = place.meaning().period().on(edition.on());
                if (holding.isPossible()) {
                    then.computeIfAbsent(code, each -> new ArrayList<>(1)).add(place);
                }
                if (holding == Holding.YEAR_PRECISION) {
                    unsure.add(code);
                }
            }
        });
        if (!unsure.isEmpty()) {
            notes.add(DiffWords.text(
                    "note.year-precision", "edition", edition.label(), "codes", String.join(", ", unsure)));
        }
        return then;
    }

    /** What both days may have is no change; else the state nearest to the other day. */
    private static DivisionPlace likeliest(List<DivisionPlace> all, List<DivisionPlace> others, boolean last) {
        return all.stream().filter(others::contains).findFirst().orElseGet(() -> all.get(last ? all.size() - 1 : 0));
    }

    Map<String, List<DivisionPlace>> places() {
        return places;
    }

    /** Returns the place that a code is on the first day. */
    @Nullable
    DivisionPlace before(String code) {
        return from.get(code);
    }

    /** Returns the place that a code is on the second day. */
    @Nullable
    DivisionPlace after(String code) {
        return to.get(code);
    }

    ListState first() {
        return state(from, notes);
    }

    ListState second() {
        return state(to, List.of());
    }

    private static ListState state(Map<String, DivisionPlace> then, List<BilingualText> notes) {
        Map<String, PermissibleValue> values = new TreeMap<>();
        then.forEach((code, place) -> values.put(code, value(place.meaning())));
        return new ListState(LIST, values, true, GBT_2260, notes);
    }

    private static PermissibleValue value(DivisionMeaning meaning) {
        return new PermissibleValue(
                meaning.code(),
                BilingualText.same(meaning.name()),
                meaning.parent(),
                "",
                meaning.period(),
                "",
                meaning.confidence(),
                meaning.confidence(),
                meaning.citation(),
                Map.of());
    }
}
