// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;

/**
 * 本表沿革: how the codes of one list on two days belong together, by the successors that its rows name. Where the first day
 * is the later one, the way is followed back.
 */
final class OwnHistory implements Correspondence {
    private final CodeList list;
    private final ListState from;
    private final ListState to;
    private final boolean back;
    private final Map<String, Set<String>> sources = new LinkedHashMap<>();

    OwnHistory(CodeList list, ListState from, ListState to, boolean back) {
        this.list = list;
        this.from = from;
        this.to = to;
        this.back = back;
        for (PermissibleValue value : list.values()) {
            for (String code : list.successorsOf(value)) {
                sources.computeIfAbsent(code, each -> new LinkedHashSet<>()).add(value.code());
            }
        }
    }

    @Override
    public Continuity between(PermissibleValue before, PermissibleValue after) {
        if (before.equals(after)) {
            return Continuity.SAME;
        }
        // One code, two rows: the list gave it anew, unless the rows between name their own code as their successor.
        PermissibleValue first = back ? after : before;
        PermissibleValue last = back ? before : after;
        List<PermissibleValue> meanings = list.meanings(first.code());
        boolean goesOn = meanings.subList(meanings.indexOf(first), meanings.indexOf(last)).stream()
                .allMatch(value -> list.successorsOf(value).equals(List.of(value.code())));
        if (!goesOn) {
            return Continuity.REUSED;
        }
        return Wording.same(before.name(), after.name()) ? Continuity.SAME : Continuity.RENAMED;
    }

    @Override
    public List<String> successors(PermissibleValue before) {
        return reached(before.code(), !back, to);
    }

    @Override
    public List<String> predecessors(PermissibleValue after) {
        return reached(after.code(), back, from);
    }

    private List<String> reached(String start, boolean forward, ListState state) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>(Set.of(start));
        Deque<String> next = new ArrayDeque<>(step(start, forward));
        while (!next.isEmpty()) {
            String code = next.remove();
            if (!seen.add(code)) {
                continue;
            }
            if (state.values().containsKey(code)) {
                found.add(code);
            } else {
                next.addAll(step(code, forward));
            }
        }
        return List.copyOf(found);
    }

    private Set<String> step(String code, boolean forward) {
        if (!forward) {
            return sources.getOrDefault(code, Set.of());
        }
        Set<String> codes = new LinkedHashSet<>();
        list.meanings(code).forEach(value -> codes.addAll(list.successorsOf(value)));
        return codes;
    }
}
