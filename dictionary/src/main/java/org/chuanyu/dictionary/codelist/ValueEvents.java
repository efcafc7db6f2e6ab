// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.codelist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.time.Bound;
import org.chuanyu.dictionary.codelist.ValueEvent.Kind;

/** 变更推导: derives the events of a list from the periods and successors of its values by the rules of {@link Kind}. */
final class ValueEvents {
    private final CodeList list;
    private final List<ValueEvent> events = new ArrayList<>();

    /** 接替: the values that ended in favor of one and the same successor at one time. */
    private record Heir(PermissibleValue value, Bound when) {}

    private final Map<Heir, List<PermissibleValue>> wholly = new LinkedHashMap<>();
    private final Map<PermissibleValue, List<PermissibleValue>> predecessors = new LinkedHashMap<>();

    private ValueEvents(CodeList list) {
        this.list = list;
    }

    static List<ValueEvent> of(CodeList list) {
        ValueEvents events = new ValueEvents(list);
        list.values().forEach(events::end);
        events.wholly.forEach(events::takeOver);
        list.values().forEach(events::begin);
        events.events.sort(
                Comparator.<ValueEvent, LocalDate>comparing(event -> dateOf(event.when()), Comparator.naturalOrder())
                        .thenComparing(event -> event.when().precision())
                        .thenComparing(ValueEvent::kind));
        return List.copyOf(events.events);
    }

    private static LocalDate dateOf(Bound when) {
        LocalDate date = when.date();
        return date == null ? LocalDate.MIN : date;
    }

    private void end(PermissibleValue value) {
        Bound when = value.period().to();
        LocalDate day = when.date();
        if (day == null) {
            return;
        }
        List<PermissibleValue> heirs = new ArrayList<>();
        for (String code : ValueIndex.successors(value)) {
            PermissibleValue heir = list.meanings(code).stream()
                    .filter(each -> !each.equals(value))
                    .filter(each -> each.period().from().equals(when)
                            || each.period().on(day).isPossible())
                    .findFirst()
                    .or(() -> list.find(code))
                    .orElse(value);
            heirs.add(heir);
            predecessors.computeIfAbsent(heir, each -> new ArrayList<>(1)).add(value);
        }
        if (heirs.isEmpty()) {
            events.add(new ValueEvent(Kind.ABOLISHED, when, List.of(value), List.of()));
        } else if (heirs.size() > 1) {
            events.add(new ValueEvent(Kind.SPLIT, when, List.of(value), heirs));
        } else {
            wholly.computeIfAbsent(new Heir(heirs.get(0), when), heir -> new ArrayList<>(1))
                    .add(value);
        }
    }

    private void takeOver(Heir heir, List<PermissibleValue> ended) {
        boolean fresh = heir.value.period().from().equals(heir.when);
        Kind kind = ended.size() > 1 || !fresh
                ? Kind.MERGED
                : ended.get(0).code().equals(heir.value.code()) ? Kind.RENAMED : Kind.RECODED;
        events.add(new ValueEvent(kind, heir.when, ended, List.of(heir.value)));
    }

    private void begin(PermissibleValue value) {
        Bound when = value.period().from();
        if (when.date() == null) {
            return;
        }
        List<PermissibleValue> before = predecessors.getOrDefault(value, List.of());
        if (before.isEmpty()) {
            events.add(new ValueEvent(Kind.CREATED, when, List.of(), List.of(value)));
        }
        List<PermissibleValue> meanings = list.meanings(value.code());
        int at = meanings.indexOf(value);
        if (at > 0 && !before.contains(meanings.get(at - 1))) {
            events.add(new ValueEvent(Kind.REUSED, when, List.of(meanings.get(at - 1)), List.of(value)));
        }
    }
}
