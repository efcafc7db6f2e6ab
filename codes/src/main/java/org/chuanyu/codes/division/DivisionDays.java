// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.time.Bound;
import org.jspecify.annotations.Nullable;

/**
 * 变更日期: the days of changes in Chongqing and Sichuan. A day refines a year where the two agree; a row that knows only
 * the year gives no day. Most days are of approval and not of effect, which a note tells.
 */
final class DivisionDays {
    private static final Set<String> BEGIN = Set.of("established", "code-assigned", "renamed-to");
    private static final Set<String> END = Set.of("abolished", "code-ended", "renamed-from");
    private static final Set<String> AREA = Set.of("area-in", "area-out");
    private static final String IN_FORCE = "inaugurated";
    private static final int DAY = "1997-03-14".length();

    private final DivisionDrafts drafts;
    /** The days on which a code took in or handed over area, with the names on the other side. */
    private final Map<Integer, List<Area>> areas = new HashMap<>();

    private record Area(LocalDate day, String related) {
        boolean names(String name) {
            for (String other : related.split(",", -1)) {
                if (other.endsWith(name)) {
                    return true;
                }
            }
            return false;
        }
    }

    DivisionDays(DivisionDrafts drafts) {
        this.drafts = drafts;
    }

    DivisionText apply() {
        DivisionText kept = DivisionText.read("dates-50-51.tsv", DivisionNotes.OF_DAYS, this::apply);
        for (List<DivisionDraft> meanings : drafts.all()) {
            for (int i = 0; i + 1 < meanings.size(); i++) {
                inherit(meanings.get(i), meanings.get(i + 1));
            }
        }
        return kept;
    }

    private void apply(TextTable.Row row, int place) {
        String text = row.get("date");
        String event = row.get("event");
        int code = Integer.parseInt(row.get("code"));
        int year = Integer.parseInt(text.substring(0, 4));
        if (AREA.contains(event)) {
            DivisionDraft draft = drafts.place(code, year - (event.equals("area-out") ? 1 : 0));
            if (draft != null) {
                boolean in = event.equals("area-in");
                draft.notes.add((in ? DivisionNotes.Kind.AREA_IN : DivisionNotes.Kind.AREA_OUT).with(place));
            }
        }
        if (text.length() != DAY) {
            return;
        }
        LocalDate day = LocalDate.parse(text);
        if (!row.get("related").isEmpty()) {
            areas.computeIfAbsent(code, key -> new ArrayList<>(1)).add(new Area(day, row.get("related")));
        }
        for (DivisionDraft draft : drafts.at(code)) {
            if (!draft.isPlace() || !draft.name.equals(row.get("name"))) {
                continue;
            }
            if (draft.fromYear == year && BEGIN.contains(event)) {
                draft.from = Bound.day(day);
                draft.notes.add(DivisionNotes.Kind.START.with(place));
            } else if (draft.fromYear == year && event.equals(IN_FORCE)) {
                draft.notes.add(DivisionNotes.Kind.IN_FORCE.with(place));
            } else if (draft.toYear == year && END.contains(event)) {
                draft.to = Bound.day(day);
                draft.notes.add(DivisionNotes.Kind.END.with(place));
            }
        }
    }

    /** A county whose row ends only because the prefecture above took another name: the day is the prefecture's. */
    private void inherit(DivisionDraft before, DivisionDraft after) {
        if (!before.isFollowedBy(after)
                || !before.name.equals(after.name)
                || before.prefecture.equals(after.prefecture)
                || after.prefecture.isEmpty()
                || after.from.precision() != Bound.Precision.YEAR) {
            return;
        }
        DivisionDraft unit = drafts.unit(after.code / 100 * 100, after.prefecture, after);
        if (unit != null && unit.fromYear == after.fromYear && unit.from.precision() == Bound.Precision.DAY) {
            before.to = unit.from;
            after.from = unit.from;
        }
    }

    /** Returns the day on which area passed between two places in a year, if a row names both. */
    @Nullable
    Bound between(DivisionDraft source, DivisionDraft target, int year) {
        for (Area area : areas.getOrDefault(source.code, List.of())) {
            if (area.day.getYear() == year && area.names(target.name)) {
                return Bound.day(area.day);
            }
        }
        for (Area area : areas.getOrDefault(target.code, List.of())) {
            if (area.day.getYear() == year && area.names(source.name)) {
                return Bound.day(area.day);
            }
        }
        return null;
    }
}
