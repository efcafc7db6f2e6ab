// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.chuanyu.codes.division.DivisionEvent;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.division.DivisionMeaning;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Bound;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.jspecify.annotations.Nullable;

/**
 * 区划沿革所示对应: how the codes of two days belong together, by the links and events of the history and never by names: a
 * county that became a district under its code was renamed, and a code that was given to another place was re-used. Where the
 * first day is the later one, the ways are followed back.
 *
 * <p>Successors are the divisions that took over a division's area when it ended; what it had handed over before it ended is
 * not among them.
 */
final class DivisionPaths implements Correspondence {
    private final DivisionStates states;
    private final boolean back;
    private final Map<Step, Set<DivisionEvent.Kind>> events = new HashMap<>();

    /** 一步: from one meaning of a code to the next. */
    private record Step(String code, String nameBefore, String nameAfter, Bound when) {}

    DivisionPaths(DivisionHistory history, DivisionStates states, boolean back) {
        this.states = states;
        this.back = back;
        for (DivisionEvent event : history.events()) {
            if (event.from().size() == 1 && event.to().size() == 1) {
                DivisionEvent.Place before = event.from().get(0);
                DivisionEvent.Place after = event.to().get(0);
                if (before.code().equals(after.code())) {
                    Step step = new Step(before.code(), before.name(), after.name(), event.when());
                    events.computeIfAbsent(step, each -> EnumSet.noneOf(DivisionEvent.Kind.class))
                            .add(event.kind());
                }
            }
        }
    }

    @Override
    public Continuity between(PermissibleValue before, PermissibleValue after) {
        boolean renamed = false;
        boolean changed = false;
        for (Step step : steps(before.code())) {
            Set<DivisionEvent.Kind> kinds = events.getOrDefault(step, Set.of());
            if (kinds.contains(DivisionEvent.Kind.REUSED)) {
                return Continuity.REUSED;
            }
            boolean named = kinds.contains(DivisionEvent.Kind.RENAMED);
            renamed |= named;
            changed |= !named && !step.nameBefore.equals(step.nameAfter);
        }
        if (changed) {
            return Continuity.CHANGED;
        }
        return renamed && !before.name().equals(after.name()) ? Continuity.RENAMED : Continuity.SAME;
    }

    @Override
    public boolean isRenamedAbove(PermissibleValue before, PermissibleValue after) {
        boolean named = false;
        for (Step step : steps(before.code())) {
            Set<DivisionEvent.Kind> kinds = events.getOrDefault(step, Set.of());
            if (kinds.contains(DivisionEvent.Kind.TRANSFERRED)) {
                return false;
            }
            named |= kinds.contains(DivisionEvent.Kind.PARENT_RENAMED);
        }
        return named;
    }

    /** The steps of a code that both days have, in the order of time. */
    private List<Step> steps(String code) {
        List<DivisionPlace> places = states.places().getOrDefault(code, List.of());
        int first = places.indexOf(back ? states.after(code) : states.before(code));
        int last = places.indexOf(back ? states.before(code) : states.after(code));
        List<Step> steps = new ArrayList<>();
        for (int i = first; i < last; i++) {
            DivisionMeaning next = places.get(i + 1).meaning();
            String name = places.get(i).meaning().name();
            steps.add(new Step(code, name, next.name(), next.period().from()));
        }
        return steps;
    }

    @Override
    public List<String> successors(PermissibleValue before) {
        return reached(states.before(before.code()), !back, states::after);
    }

    @Override
    public List<String> predecessors(PermissibleValue after) {
        return reached(states.after(after.code()), back, states::before);
    }

    /** Follows a place to those that the other day has. */
    private List<String> reached(
            @Nullable DivisionPlace start, boolean forward, Function<String, @Nullable DivisionPlace> there) {
        Set<String> found = new TreeSet<>();
        Set<DivisionPlace> seen = new HashSet<>();
        Deque<DivisionPlace> next = new ArrayDeque<>();
        if (start != null) {
            next.addAll(start.neighbors(forward, states.places()));
        }
        while (!next.isEmpty()) {
            DivisionPlace place = next.remove();
            if (!seen.add(place)) {
                continue;
            }
            String code = place.meaning().code();
            if (place.equals(there.apply(code))) {
                found.add(code);
            } else {
                next.addAll(place.neighbors(forward, states.places()));
            }
        }
        return List.copyOf(found);
    }

    /** Tells what else the code of a division that is gone stood for, seen from the first day towards the second and on. */
    @Override
    public List<BilingualText> notes(PermissibleValue before) {
        List<DivisionPlace> places = states.places().getOrDefault(before.code(), List.of());
        int at = places.indexOf(states.before(before.code()));
        List<BilingualText> notes = new ArrayList<>();
        for (DivisionPlace place : back ? places.subList(0, at) : places.subList(at + 1, places.size())) {
            DivisionMeaning meaning = place.meaning();
            if (!meaning.name().equals(before.name().zh())) {
                String to = meaning.period().to().toString();
                notes.add(DiffWords.text(
                        to.isEmpty() ? "note.stands-for" : "note.stood-for",
                        "name",
                        meaning.fullName(),
                        "from",
                        meaning.period().from().toString(),
                        "to",
                        to));
            }
        }
        return notes;
    }
}
