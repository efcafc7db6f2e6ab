// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 含义表: all meanings of all codes, put together from the tables when they are first asked for. */
final class DivisionTable {
    private final Map<Integer, List<DivisionMeaning>> byCode = new HashMap<>();
    private final List<DivisionMeaning> all = new ArrayList<>();
    private @Nullable Map<String, List<DivisionMeaning>> byName;

    private DivisionTable() {}

    static DivisionTable load(DivisionMisprints misprints, SixDigitSet known) {
        DivisionDrafts drafts = DivisionDrafts.ofHistory();
        DivisionChanges changes = DivisionChanges.load();
        changes.applyTo(drafts);
        DivisionDays days = new DivisionDays(drafts);
        days.apply();
        new DivisionDisagreements(drafts, changes).apply();
        new DivisionSideTables(drafts).apply(misprints, known);
        DivisionSuccession succession = new DivisionSuccession(drafts, days);
        succession.apply();
        changes.link(drafts, succession);
        DivisionTable table = new DivisionTable();
        for (List<DivisionDraft> meanings : drafts.all()) {
            List<DivisionMeaning> frozen =
                    meanings.stream().map(DivisionDraft::meaning).toList();
            table.byCode.put(meanings.get(0).code, frozen);
            table.all.addAll(frozen);
        }
        return table;
    }

    List<DivisionMeaning> meanings(int code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** All meanings in the order of their codes. */
    List<DivisionMeaning> all() {
        return all;
    }

    /** Finds a division's own name, else a full name such as 重庆市江北区, else a group heading of that name. */
    List<DivisionMeaning> named(String text) {
        String name = text.replaceAll("\\s", "");
        if (name.isEmpty()) {
            return List.of();
        }
        List<DivisionMeaning> found = names().getOrDefault(name, List.of());
        List<DivisionMeaning> places = found.stream()
                .filter(meaning -> meaning.kind() != DivisionMeaning.Kind.GROUP_HEADING)
                .toList();
        if (!places.isEmpty()) {
            return places;
        }
        List<DivisionMeaning> full =
                all.stream().filter(meaning -> meaning.fullName().equals(name)).toList();
        return full.isEmpty() ? found : full;
    }

    private synchronized Map<String, List<DivisionMeaning>> names() {
        Map<String, List<DivisionMeaning>> names = byName;
        if (names == null) {
            names = new HashMap<>();
            for (DivisionMeaning meaning : all) {
                names.computeIfAbsent(meaning.name(), name -> new ArrayList<>(1))
                        .add(meaning);
            }
            byName = names;
        }
        return names;
    }
}
