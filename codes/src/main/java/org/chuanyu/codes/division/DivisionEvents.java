// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chuanyu.codes.division.DivisionEvent.Kind;
import org.chuanyu.codes.division.DivisionGraph.Passage;
import org.chuanyu.codes.division.DivisionGraph.Place;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.time.Bound;
import org.jspecify.annotations.Nullable;

/** 变更推导: derives the events from the places and passages by the rules that {@link Kind} states. */
final class DivisionEvents {
    /** The first yearly list: what was before is not told. */
    private static final int FIRST_LIST = 1981;

    private final DivisionGraph graph;
    private final DivisionPublications publications;
    private final List<DivisionEvent> events = new ArrayList<>();

    private DivisionEvents(DivisionGraph graph, DivisionPublications publications) {
        this.graph = graph;
        this.publications = publications;
    }

    static List<DivisionEvent> of(DivisionGraph graph, DivisionPublications publications) {
        DivisionEvents events = new DivisionEvents(graph, publications);
        for (Place place : graph.places()) {
            events.begin(place);
            events.takeIn(place);
            events.end(place);
        }
        events.events.sort(Comparator.<DivisionEvent, LocalDate>comparing(
                        event -> event.when().date(), Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(event -> event.when().precision())
                .thenComparing(DivisionEvent::kind));
        return List.copyOf(events.events);
    }

    private void begin(Place place) {
        if (place.from == FIRST_LIST) {
            return;
        }
        Place before = graph.before(place);
        if (place.in.stream().noneMatch(passage -> passage.year() == place.from)) {
            add(Kind.CREATED, from(place), List.of(), List.of(place), null);
        }
        boolean other = before != null && !before.meaning.name().equals(place.meaning.name());
        if (before != null && other && !DivisionGraph.leads(before, place)) {
            add(Kind.REUSED, from(place), List.of(before), List.of(place), null);
        }
    }

    private void end(Place place) {
        if (!place.hasEnded()) {
            return;
        }
        Map<Integer, Place> heirs = place.heirs();
        Bound when = place.meaning.period().to();
        if (heirs.isEmpty()) {
            add(Kind.ABOLISHED, when, List.of(place), List.of(), null);
        } else if (heirs.size() > 1) {
            add(Kind.SPLIT, when, List.of(place), new ArrayList<>(heirs.values()), null);
        }
    }

    /** What came into a place, year by year. */
    private void takeIn(Place place) {
        TreeSet<Integer> years = new TreeSet<>();
        place.in.forEach(passage -> years.add(passage.year()));
        for (int year : years) {
            List<Passage> ended = new ArrayList<>();
            List<Passage> goingOn = new ArrayList<>();
            Place own = year == place.from ? null : place;
            for (Passage passage : place.in) {
                if (passage.year() != year) {
                    continue;
                }
                boolean ends = passage.source().to == year;
                if (ends && passage.source().code == place.code) {
                    own = passage.source();
                } else {
                    (ends ? ended : goingOn).add(passage);
                }
            }
            if (own == null) {
                fresh(place, ended, goingOn);
            } else {
                standing(place, own, ended, goingOn);
            }
        }
    }

    /** A code that is new. */
    private void fresh(Place place, List<Passage> ended, List<Passage> goingOn) {
        List<Place> sources = sources(ended);
        boolean wholly = sources.stream().anyMatch(source -> source.passesWhollyTo(place.code));
        if (ended.isEmpty()) {
            add(Kind.CREATED, from(place), sources(goingOn), List.of(place), goingOn.get(0));
            return;
        }
        if (wholly) {
            Kind kind = sources.size() == 1 ? Kind.RECODED : Kind.MERGED;
            add(kind, when(ended), sources, List.of(place), ended.get(0));
        }
        goingOn.forEach(this::transferred);
    }

    /** A code that goes on: with the same row, or with a new one because a name changed. */
    private void standing(Place place, Place own, List<Passage> ended, List<Passage> goingOn) {
        Map<Bound, List<Passage>> whole = new LinkedHashMap<>();
        for (Passage passage : ended) {
            if (passage.source().passesWhollyTo(place.code)) {
                whole.computeIfAbsent(passage.link().when(), when -> new ArrayList<>())
                        .add(passage);
            }
        }
        whole.forEach((when, passages) -> {
            List<Place> sources = new ArrayList<>(List.of(own));
            sources.addAll(sources(passages));
            add(Kind.MERGED, when, sources, List.of(place), passages.get(0));
        });
        if (own != place && own.passesWhollyTo(place.code)) {
            goesOn(own, place, !whole.isEmpty());
        }
        goingOn.forEach(this::transferred);
    }

    private void goesOn(Place before, Place after, boolean merged) {
        if (!merged && !before.meaning.name().equals(after.meaning.name())) {
            add(Kind.RENAMED, from(after), List.of(before), List.of(after), null);
        }
        if (!before.meaning.parent().equals(after.meaning.parent())) {
            Kind kind = isRenamedAbove(before, after) ? Kind.PARENT_RENAMED : Kind.TRANSFERRED;
            add(kind, from(after), List.of(before), List.of(after), null);
        }
    }

    private boolean isRenamedAbove(Place before, Place after) {
        int unit = after.code / 100 * 100;
        Place old = graph.place(unit, after.from - 1);
        Place fresh = graph.place(unit, after.from);
        return old != null
                && fresh != null
                && old != fresh
                && before.meaning.parent().endsWith(old.meaning.name())
                && after.meaning.parent().endsWith(fresh.meaning.name());
    }

    private void transferred(Passage passage) {
        add(Kind.TRANSFERRED, passage.link().when(), List.of(passage.source()), List.of(passage.target()), passage);
    }

    private static List<Place> sources(List<Passage> passages) {
        return passages.stream().map(Passage::source).distinct().toList();
    }

    private static Bound from(Place place) {
        return place.meaning.period().from();
    }

    /** The day, where all passages name the same; else the year. */
    private static Bound when(List<Passage> passages) {
        Bound first = passages.get(0).link().when();
        boolean same =
                passages.stream().allMatch(passage -> passage.link().when().equals(first));
        return same ? first : Bound.year(passages.get(0).year());
    }

    private void add(Kind kind, Bound when, List<Place> from, List<Place> to, @Nullable Passage passage) {
        Confidence confidence = Confidence.VERIFIED;
        Bound known = when;
        List<Place> all = new ArrayList<>(from);
        all.addAll(to);
        for (Place place : all) {
            confidence = confidence.and(place.meaning.confidence());
            Bound published = publications.ofChange(place.meaning.code(), when);
            known = published.precision() == Bound.Precision.DAY || known.equals(when) ? published : known;
        }
        Citation citation = passage == null
                ? all.get(all.size() - 1).meaning.citation()
                : passage.link().citation();
        events.add(new DivisionEvent(kind, when, known, places(from), places(to), citation, confidence));
    }

    private static List<DivisionEvent.Place> places(List<Place> places) {
        return places.stream()
                .map(place ->
                        new DivisionEvent.Place(place.meaning.code(), place.meaning.name(), place.meaning.parent()))
                .toList();
    }
}
