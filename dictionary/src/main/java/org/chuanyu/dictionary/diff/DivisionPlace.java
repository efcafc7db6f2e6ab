// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.division.DivisionLink;
import org.chuanyu.codes.division.DivisionMeaning;
import org.chuanyu.core.time.Bound;

/**
 * 区划地方: one place of the lists of GB/T 2260, without group headings, misprints and what only a second source has. Compared
 * by identity, because what a meaning holds is long.
 */
final class DivisionPlace {
    private final DivisionMeaning meaning;
    private final int begun;
    private final int ended;

    private DivisionPlace(DivisionMeaning meaning) {
        this.meaning = meaning;
        this.begun = year(meaning.period().from());
        this.ended = meaning.period().to().date() == null
                ? Integer.MAX_VALUE
                : year(meaning.period().to());
    }

    /** All places by their codes, earliest first. */
    static Map<String, List<DivisionPlace>> all(DivisionHistory history) {
        Map<String, List<DivisionPlace>> places = new TreeMap<>();
        for (DivisionMeaning meaning : history.all()) {
            if (meaning.kind() == DivisionMeaning.Kind.PLACE) {
                places.computeIfAbsent(meaning.code(), code -> new ArrayList<>(2))
                        .add(new DivisionPlace(meaning));
            }
        }
        return places;
    }

    DivisionMeaning meaning() {
        return meaning;
    }

    /** Those to which the area went in the year of the end, or from which it came in that of the beginning. */
    List<DivisionPlace> neighbors(boolean forward, Map<String, List<DivisionPlace>> places) {
        int year = forward ? ended : begun;
        List<DivisionPlace> neighbors = new ArrayList<>();
        for (DivisionLink link : forward ? meaning.successors() : meaning.predecessors()) {
            if (year(link.when()) == year) {
                for (DivisionPlace place : places.getOrDefault(link.code(), List.of())) {
                    if (place != this && place.touches(year, forward)) {
                        neighbors.add(place);
                    }
                }
            }
        }
        return neighbors;
    }

    /** Whether the yearly list after a change has it, or the one before. */
    private boolean touches(int year, boolean forward) {
        return forward ? begun <= year && year < ended : begun < year && year <= ended;
    }

    private static int year(Bound bound) {
        LocalDate date = bound.date();
        return date == null ? 0 : date.getYear();
    }

    @Override
    public String toString() {
        return meaning.code() + " " + meaning.period();
    }
}
