// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Bound;
import org.chuanyu.core.time.Holding;
import org.chuanyu.core.time.Period;

/**
 * 某时所知的区划沿革: the history as it was known on a day, such as that of the list of 1996, which knows 510222 as ended and
 * 500105 not yet. The second clock beside valid time: {@link DivisionHistory#asKnownIn} and
 * {@link DivisionHistory#asKnownOn} make it.
 *
 * <p>What was not yet known is left out: later meanings, ends and successors; a successor whose code was not yet public
 * has an empty code. A yearly list tells the state of 31 December, and a change whose publication no source tells was
 * known by the list of its year at the latest: on an earlier day of that year it is shown with a note. The second source
 * has no editions; what it alone has is shown with the note that nobody tells since when it was known. Notes speak of
 * nothing but what was known.
 */
public final class DivisionEdition {
    private final DivisionHistory history;
    private final LocalDate day;

    DivisionEdition(DivisionHistory history, LocalDate day) {
        this.history = history;
        this.day = day;
    }

    /**
     * Returns the day whose knowledge this is.
     *
     * @return the day; 31 December for a yearly list
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns all meanings of a code that were, or may have been, known.
     *
     * @param code the code as a number
     * @return the meanings, earliest first, as far as they were known
     */
    public List<DivisionMeaning> meanings(int code) {
        List<DivisionMeaning> known = new ArrayList<>();
        for (DivisionMeaning meaning : history.meanings(code)) {
            if (isKnown(meaning).isPossible() && !begins(meaning).equals(Holding.NO)) {
                known.add(known(meaning));
            }
        }
        return List.copyOf(known);
    }

    /**
     * Returns the meanings that a code had, or may have had, on a day, by what was known: both clocks at once. With
     * {@link #day()} itself it is what the list of that day says.
     *
     * @param code the code as a number
     * @param valid the day asked for, in China
     * @return the meanings
     */
    public List<DivisionMeaning> meaningsOn(int code, LocalDate valid) {
        return meanings(code).stream()
                .filter(meaning -> meaning.on(valid).isPossible())
                .toList();
    }

    /**
     * Returns the events of a code that were, or may have been, known.
     *
     * @param code the code as a number
     * @return the events in their order; a code that was not yet public is empty
     */
    public List<DivisionEvent> events(int code) {
        List<DivisionEvent> known = new ArrayList<>();
        for (DivisionEvent event : history.events(code)) {
            if (DivisionPublications.isKnown(event.knownSince(), day).isPossible()) {
                known.add(new DivisionEvent(
                        event.kind(),
                        event.when(),
                        event.knownSince(),
                        event.from(),
                        event.to().stream().map(place -> known(place, event)).toList(),
                        event.citation(),
                        event.confidence()));
            }
        }
        return List.copyOf(known);
    }

    private DivisionEvent.Place known(DivisionEvent.Place place, DivisionEvent event) {
        return isPublic(place.code(), event.when()) ? place : new DivisionEvent.Place("", place.name(), place.parent());
    }

    private Holding isKnown(DivisionMeaning meaning) {
        return DivisionPublications.isKnown(history.publications().ofMeaning(meaning), day);
    }

    private Holding begins(DivisionMeaning meaning) {
        return new Period(meaning.period().from(), Bound.OPEN).on(day);
    }

    private DivisionMeaning known(DivisionMeaning meaning) {
        List<BilingualText> notes = new ArrayList<>();
        Holding start = isKnown(meaning);
        if (start == Holding.UNKNOWN) {
            notes.add(DivisionWords.text("known.unknown"));
        } else if (start == Holding.YEAR_PRECISION) {
            notes.add(atLatest("known.start", meaning.period().from()));
        }
        Bound to = meaning.period().to();
        Holding end = to.date() == null
                ? Holding.YES
                : DivisionPublications.isKnown(history.publications().ofChange(meaning.code(), to), day);
        if (end == Holding.YEAR_PRECISION) {
            notes.add(atLatest("known.end", to));
        }
        List<DivisionLink> successors = links(meaning, meaning.successors());
        for (DivisionLink link : successors) {
            if (link.code().isEmpty()) {
                notes.add(DivisionWords.text("known.no-code", "name", link.name()));
            }
        }
        printed(meaning, notes);
        return new DivisionMeaning(
                meaning.code(),
                meaning.name(),
                meaning.kind(),
                meaning.level(),
                meaning.parent(),
                new Period(meaning.period().from(), end == Holding.NO ? Bound.OPEN : to),
                null,
                meaning.correctedTo(),
                successors,
                links(meaning, meaning.predecessors()),
                meaning.confidence(),
                meaning.citation(),
                notes);
    }

    private static BilingualText atLatest(String key, Bound when) {
        return DivisionWords.text(key, "date", when.toString(), "year", Integer.toString(DivisionGraph.year(when, 0)));
    }

    private List<DivisionLink> links(DivisionMeaning meaning, List<DivisionLink> all) {
        List<DivisionLink> known = new ArrayList<>();
        for (DivisionLink link : all) {
            Bound own = history.publications().ofChange(meaning.code(), link.when());
            Bound other = history.publications().ofChange(link.code(), link.when());
            Bound since = own.precision() == Bound.Precision.DAY ? own : other;
            if (DivisionPublications.isKnown(since, day).isPossible()) {
                known.add(isPublic(link.code(), link.when()) ? link : link.withCode(""));
            }
        }
        return known;
    }

    /** Tells whether the code that a place has after a change may have been public. */
    private boolean isPublic(String code, Bound when) {
        return history.meanings(Integer.parseInt(code)).stream()
                .filter(meaning -> meaning.period().from().equals(when))
                .allMatch(meaning -> isKnown(meaning).isPossible());
    }

    /** Where the yearly lists of the time print a place under another code, which the standard corrects. */
    private void printed(DivisionMeaning meaning, List<BilingualText> notes) {
        if (meaning.kind() != DivisionMeaning.Kind.PLACE) {
            return;
        }
        for (DivisionMisprints.Misprint misprint : history.misprintsOf(meaning.code())) {
            int from = DivisionGraph.year(meaning.period().from(), 0);
            int to = DivisionGraph.year(meaning.period().to(), DivisionDraft.NEVER);
            boolean then = misprint.fromYear() <= day.getYear() && day.getYear() < misprint.toYear();
            if (then && from < misprint.toYear() && misprint.fromYear() < to) {
                notes.add(DivisionWords.text(
                        "known.printed",
                        Map.of(
                                "code", BilingualText.same(DivisionMisprints.digits(misprint.code())),
                                "name", BilingualText.same(misprint.name()),
                                "from", BilingualText.same(Integer.toString(misprint.fromYear())),
                                "to", BilingualText.same(Integer.toString(misprint.toYear() - 1)))));
            }
        }
    }
}
