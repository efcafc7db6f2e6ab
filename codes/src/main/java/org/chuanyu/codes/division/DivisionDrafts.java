// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.chuanyu.codes.table.TextTable;
import org.jspecify.annotations.Nullable;

/** 含义草稿集: all meanings while the tables are being put together, by code. */
final class DivisionDrafts {
    private static final String NO_PREFECTURE = "直辖";

    private final TreeMap<Integer, List<DivisionDraft>> byCode = new TreeMap<>();

    /** Reads the history: every code of county level and above since 1981. */
    static DivisionDrafts ofHistory() {
        DivisionDrafts drafts = new DivisionDrafts();
        TextTable.of(DivisionDrafts.class, "history.tsv").forEach(row -> {
            int code = Integer.parseInt(row.get("code"));
            String prefecture = row.get("prefecture");
            DivisionDraft draft = new DivisionDraft(code, row.get("name"), DivisionMeaning.Kind.PLACE)
                    .during(year(row.get("from_year"), 0), year(row.get("to_year"), DivisionDraft.NEVER))
                    .under(
                            DivisionLevel.of(code) == DivisionLevel.PROVINCE ? "" : row.get("province"),
                            prefecture.equals(NO_PREFECTURE) ? "" : prefecture);
            draft.written = row.get("successors");
            drafts.add(draft);
        });
        return drafts;
    }

    static int year(String cell, int open) {
        return cell.isEmpty() ? open : Integer.parseInt(cell);
    }

    void add(DivisionDraft draft) {
        byCode.computeIfAbsent(draft.code, code -> new ArrayList<>(2)).add(draft);
    }

    Collection<List<DivisionDraft>> all() {
        byCode.values()
                .forEach(drafts -> drafts.sort(Comparator.<DivisionDraft>comparingInt(draft -> draft.fromYear)
                        .thenComparingInt(draft -> draft.toYear)));
        return byCode.values();
    }

    /** Numbers the rows, after which no meaning may be added. */
    void number() {
        int row = 0;
        for (List<DivisionDraft> drafts : all()) {
            for (DivisionDraft draft : drafts) {
                draft.row = row++;
            }
        }
    }

    /** All meanings in the order of their numbers. */
    List<DivisionDraft> numbered() {
        List<DivisionDraft> all = new ArrayList<>();
        byCode.values().forEach(all::addAll);
        return all;
    }

    List<DivisionDraft> at(int code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** Returns the place that the yearly list of a year has under a code. */
    @Nullable
    DivisionDraft place(int code, int year) {
        for (DivisionDraft draft : at(code)) {
            if (draft.isPlace() && draft.isListedIn(year)) {
                return draft;
            }
        }
        return null;
    }

    /** Returns the unit of a name above a county, as the yearly lists of the county's years have it. */
    @Nullable
    DivisionDraft unit(int code, String name, DivisionDraft below) {
        for (DivisionDraft draft : at(code)) {
            if (draft.isPlace()
                    && draft.name.equals(name)
                    && draft.fromYear <= below.fromYear
                    && below.fromYear < draft.toYear) {
                return draft;
            }
        }
        return null;
    }

    /** Names the units above a code for which the tables give none, by its digits and its years. */
    void deriveParents(DivisionDraft draft) {
        DivisionLevel level = DivisionLevel.of(draft.code);
        if (level != DivisionLevel.PROVINCE) {
            draft.province = nameAbove(draft, draft.code / 10_000 * 10_000);
        }
        if (level == DivisionLevel.COUNTY) {
            draft.prefecture = nameAbove(draft, draft.code / 100 * 100);
        }
    }

    /** The same source's unit first: what the second source puts under 332800 is not under another source's 332800. */
    private String nameAbove(DivisionDraft draft, int unit) {
        DivisionDraft best = null;
        int bestScore = -1;
        for (DivisionDraft candidate : at(unit)) {
            boolean source = candidate.kind == draft.kind && draft.kind != DivisionMeaning.Kind.GROUP_HEADING;
            if (!source && !candidate.isPlace()) {
                continue;
            }
            boolean overlaps = candidate.fromYear <= draft.toYear && draft.fromYear <= candidate.toYear;
            boolean holds = draft.fromYear >= candidate.fromYear && draft.fromYear < candidate.toYear;
            int score = (source && overlaps ? 4 : 0) + (holds ? 2 : 0) + (overlaps ? 1 : 0);
            if (score >= bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best == null ? "" : best.name;
    }
}
