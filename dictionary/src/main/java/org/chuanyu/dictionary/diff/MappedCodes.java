// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.CodeRow;
import org.chuanyu.dictionary.mapping.Relation;

/**
 * 映射所示对应: how the codes of two lists belong together, by the mappings between them and by the successors that rows
 * name. Where they say nothing of a code, its name decides: another name is another meaning.
 */
final class MappedCodes implements Correspondence {
    private final List<CodeMapping> mappings;
    private final ListState from;
    private final ListState to;
    private final Map<String, Set<String>> predecessors = new LinkedHashMap<>();

    /** Takes the mappings that lead from the first list to the second. */
    MappedCodes(ListState from, ListState to, List<CodeMapping> mappings) {
        this.from = from;
        this.to = to;
        this.mappings = List.copyOf(mappings);
        for (PermissibleValue value : from.values().values()) {
            for (String code : successors(value)) {
                predecessors
                        .computeIfAbsent(code, each -> new LinkedHashSet<>())
                        .add(value.code());
            }
        }
    }

    @Override
    public Continuity between(PermissibleValue before, PermissibleValue after) {
        List<CodeRow> rows = rows(before.code());
        if (rows.isEmpty()) {
            return Wording.same(before.name(), after.name()) ? Continuity.SAME : Continuity.CHANGED;
        }
        List<CodeRow> itself = rows.stream()
                .filter(row -> row.targets().codes().contains(after.code()))
                .toList();
        if (itself.isEmpty()) {
            return Continuity.REUSED;
        }
        boolean equal = itself.stream().allMatch(row -> row.relation() == Relation.EQUAL);
        if (!equal) {
            return Continuity.CHANGED;
        }
        return Wording.same(before.name(), after.name()) ? Continuity.SAME : Continuity.RENAMED;
    }

    private List<CodeRow> rows(String code) {
        List<CodeRow> rows = new ArrayList<>();
        mappings.forEach(mapping -> rows.addAll(mapping.rowsOf(code)));
        return rows;
    }

    @Override
    public List<String> successors(PermissibleValue before) {
        Set<String> codes = new LinkedHashSet<>();
        for (CodeRow row : rows(before.code())) {
            codes.addAll(row.targets().codes());
        }
        if (from.list().equals(to.list())) {
            String written = before.properties().getOrDefault(CodeList.SUCCESSORS, "");
            codes.addAll(List.of(written.split(";", -1)));
        }
        codes.retainAll(to.values().keySet());
        return List.copyOf(codes);
    }

    @Override
    public List<String> predecessors(PermissibleValue after) {
        return List.copyOf(predecessors.getOrDefault(after.code(), Set.of()));
    }
}
