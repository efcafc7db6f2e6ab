// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chuanyu.core.time.Bound;
import org.jspecify.annotations.Nullable;

/** 沿革图: places and the passages of area between them, put together when events or present divisions are asked for. */
final class DivisionGraph {
    private final Map<Integer, List<Place>> byCode = new TreeMap<>();
    private final List<Place> places = new ArrayList<>();

    /** 移交: area of one place that passed to another in a year. */
    record Passage(Place source, Place target, int year, DivisionLink link) {

        /**
         * Tells whether area that came to the source may have gone on this way: in a later year, when the source ended
         * in the same year, or on a later day of it. What one decree moves on one day it does not move twice.
         */
        boolean follows(Bound arrival) {
            int since = DivisionGraph.year(arrival, 0);
            if (year != since || source.to == year) {
                return year >= since;
            }
            boolean days =
                    arrival.precision() == Bound.Precision.DAY && link.when().precision() == Bound.Precision.DAY;
            return !days || after(link.when(), arrival);
        }

        private static boolean after(Bound bound, Bound other) {
            LocalDate date = bound.date();
            LocalDate before = other.date();
            return date != null && before != null && date.isAfter(before);
        }
    }

    /** 地方: one meaning that is a place, by the years of the yearly lists. */
    static final class Place {
        final DivisionMeaning meaning;
        final int code;
        final int from;
        final int to;
        final List<Passage> out = new ArrayList<>(2);
        final List<Passage> in = new ArrayList<>(2);

        Place(DivisionMeaning meaning) {
            this.meaning = meaning;
            this.code = Integer.parseInt(meaning.code());
            this.from = year(meaning.period().from(), 0);
            this.to = year(meaning.period().to(), DivisionDraft.NEVER);
        }

        boolean hasEnded() {
            return to != DivisionDraft.NEVER;
        }

        boolean isListedIn(int year) {
            return from <= year && year < to;
        }

        /** Those that took over its area when it ended, by their codes. */
        Map<Integer, Place> heirs() {
            Map<Integer, Place> heirs = new LinkedHashMap<>();
            for (Passage passage : out) {
                if (hasEnded() && passage.year == to) {
                    heirs.putIfAbsent(passage.target.code, passage.target);
                }
            }
            return heirs;
        }

        boolean passesWhollyTo(int heir) {
            return heirs().keySet().equals(Set.of(heir));
        }
    }

    private DivisionGraph() {}

    static DivisionGraph of(List<DivisionMeaning> meanings) {
        DivisionGraph graph = new DivisionGraph();
        for (DivisionMeaning meaning : meanings) {
            if (meaning.kind() == DivisionMeaning.Kind.PLACE) {
                Place place = new Place(meaning);
                graph.places.add(place);
                graph.byCode
                        .computeIfAbsent(place.code, code -> new ArrayList<>(2))
                        .add(place);
            }
        }
        graph.places.forEach(graph::link);
        return graph;
    }

    private void link(Place source) {
        for (DivisionLink link : source.meaning.successors()) {
            // What a unit above seems to hand over is told of its county.
            if (link.share().kind() == DivisionShare.Kind.COUNTY) {
                continue;
            }
            int year = year(link.when(), 0);
            Place target = place(Integer.parseInt(link.code()), year);
            if (target == null) {
                throw new IllegalStateException("no place " + link + " of " + source.meaning.code());
            }
            Passage passage = new Passage(source, target, year, link);
            source.out.add(passage);
            target.in.add(passage);
        }
    }

    List<Place> places() {
        return places;
    }

    List<Place> at(int code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** Returns the place that the yearly list of a year has under a code. */
    @Nullable
    Place place(int code, int year) {
        for (Place place : at(code)) {
            if (place.isListedIn(year)) {
                return place;
            }
        }
        return null;
    }

    /** Returns the holder of the code before a place. */
    @Nullable
    Place before(Place place) {
        Place before = null;
        for (Place other : at(place.code)) {
            if (other.from < place.from) {
                before = other;
            }
        }
        return before;
    }

    /** Tells whether area of the one came to the other by any number of passages, none before the one it follows. */
    static boolean leads(Place from, Place to) {
        Set<Place> seen = new HashSet<>();
        Deque<Passage> next = new ArrayDeque<>(from.out);
        while (!next.isEmpty()) {
            Passage passage = next.remove();
            if (passage.target == to) {
                return true;
            }
            if (seen.add(passage.target)) {
                for (Passage further : passage.target.out) {
                    if (further.follows(passage.link.when())) {
                        next.add(further);
                    }
                }
            }
        }
        return false;
    }

    /** 一步: a place that was reached in a year; perhaps, when the way led through one that is still in force. */
    private record Step(Place place, Bound since, boolean perhaps) {}

    /**
     * Follows all area of a place to the divisions in force on a day. One in force is not followed further; what it
     * handed over since is put with those to which area may have gone.
     */
    private static void follow(Place place, Bound since, LocalDate day, Set<String> divisions, Set<String> mayBe) {
        Set<Step> seen = new HashSet<>();
        Deque<Step> next = new ArrayDeque<>(List.of(new Step(place, since, false)));
        while (!next.isEmpty()) {
            Step step = next.remove();
            if (!seen.add(step)) {
                continue;
            }
            boolean inForce = step.place.meaning.period().on(day).isPossible();
            if (inForce) {
                (step.perhaps ? mayBe : divisions).add(step.place.meaning.code());
            }
            for (Passage passage : step.place.out) {
                if (passage.follows(step.since) && hasHappened(passage.link.when(), day)) {
                    next.add(new Step(passage.target, passage.link.when(), step.perhaps || inForce));
                }
            }
        }
    }

    private static boolean hasHappened(Bound when, LocalDate day) {
        LocalDate date = when.date();
        return date != null && !date.isAfter(day);
    }

    /** Returns where a meaning leads, by the area of its counties where it is a unit above them and has ended. */
    PresentDivisions present(DivisionMeaning meaning, LocalDate day) {
        return reached(meaning, Bound.OPEN, day);
    }

    /** Returns where a meaning leads by what it handed over since a year. */
    PresentDivisions reached(DivisionMeaning meaning, Bound since, LocalDate day) {
        Set<String> divisions = new TreeSet<>();
        Set<String> perhaps = new TreeSet<>();
        String corrected = meaning.correctedTo();
        int code = Integer.parseInt(corrected == null ? meaning.code() : corrected);
        Place place = corrected != null || meaning.kind() == DivisionMeaning.Kind.PLACE
                ? place(code, year(meaning.period().from(), 0))
                : null;
        if (place != null) {
            follow(place, since, day, divisions, perhaps);
            if (divisions.isEmpty()) {
                for (Place county : counties(place, since)) {
                    follow(county, since, day, divisions, perhaps);
                }
            }
        }
        return PresentDivisions.of(divisions, perhaps);
    }

    /** The counties that a unit ever had, or those of the yearly list before a year. */
    private Set<Place> counties(Place unit, Bound since) {
        Set<Place> counties = new HashSet<>();
        int year = year(since, 0) - 1;
        int width = unit.code % 10_000 == 0 ? 10_000 : 100;
        for (Place place : places) {
            boolean below = place.code / width == unit.code / width && place.code % 100 != 0;
            boolean then = year < 0 ? place.from < unit.to && unit.from < place.to : place.isListedIn(year);
            if (below && then) {
                counties.add(place);
            }
        }
        return counties;
    }

    static Set<String> provinces(Set<String> codes) {
        Set<String> provinces = new TreeSet<>();
        codes.forEach(code -> provinces.add(code.substring(0, 2) + "0000"));
        return provinces;
    }

    static int year(Bound bound, int open) {
        LocalDate date = bound.date();
        return date == null ? open : date.getYear();
    }
}
