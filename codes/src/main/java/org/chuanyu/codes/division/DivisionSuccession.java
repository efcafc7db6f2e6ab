// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.core.time.Bound;

/**
 * 沿革: who took over whose area. Counties have their successors in the table; those of a prefecture or province are its
 * own and its counties', as far as the area left the unit. Predecessors are the same links seen from the other end.
 */
final class DivisionSuccession {
    private final DivisionDrafts drafts;
    private final DivisionDays days;

    DivisionSuccession(DivisionDrafts drafts, DivisionDays days) {
        this.drafts = drafts;
        this.days = days;
    }

    void apply() {
        for (List<DivisionDraft> meanings : drafts.all()) {
            for (DivisionDraft draft : meanings) {
                if (!draft.written.isEmpty()) {
                    written(draft);
                }
            }
            for (int i = 0; i + 1 < meanings.size(); i++) {
                follow(meanings.get(i), meanings.get(i + 1));
            }
        }
    }

    /** Reads {@code 510202[1994];500106}: a code with a year changed hands in that year, else when the source ended. */
    private void written(DivisionDraft source) {
        for (String part : source.written.split(";", -1)) {
            int code = Integer.parseInt(part.substring(0, 6));
            boolean dated = part.length() > 6;
            int year = dated ? Integer.parseInt(part.substring(7, 11)) : source.toYear;
            DivisionDraft target = drafts.place(code, year);
            if (target == null) {
                throw new IllegalStateException("no successor " + part + " of " + source.code);
            }
            Bound when = dated ? days.between(source, target, year) : source.to;
            link(source, target, when == null ? Bound.year(year) : when, year < source.toYear, DivisionDraft.NO_CHANGE);
        }
    }

    void link(DivisionDraft source, DivisionDraft target, Bound when, boolean part, int change) {
        DivisionPassage passage = new DivisionPassage(source, target, when, part, change);
        source.successors.add(passage);
        target.predecessors.add(passage);
        List<DivisionDraft> sourceUnits = units(source);
        List<DivisionDraft> targetUnits = units(target);
        for (DivisionDraft unit : sourceUnits) {
            if (unit != target && !targetUnits.contains(unit)) {
                unit.successors.add(passage);
            }
        }
        for (DivisionDraft unit : targetUnits) {
            if (unit != source && !sourceUnits.contains(unit)) {
                unit.predecessors.add(passage);
            }
        }
    }

    private List<DivisionDraft> units(DivisionDraft draft) {
        List<DivisionDraft> units = new ArrayList<>(2);
        DivisionDraft prefecture = drafts.unit(draft.code / 100 * 100, draft.prefecture, draft);
        if (prefecture != null) {
            units.add(prefecture);
        }
        DivisionDraft province = drafts.unit(draft.code / 10_000 * 10_000, draft.province, draft);
        if (province != null) {
            units.add(province);
        }
        return units;
    }

    /** Two meanings of one code without a gap: each names the other, and a prefecture's name goes on as a link. */
    private void follow(DivisionDraft before, DivisionDraft after) {
        if (!before.isFollowedBy(after)) {
            return;
        }
        before.notes.add(DivisionNotes.Kind.SAME_CODE_AFTER.with(after.row));
        after.notes.add(DivisionNotes.Kind.SAME_CODE_BEFORE.with(before.row));
        if (DivisionLevel.of(before.code) != DivisionLevel.COUNTY) {
            DivisionPassage passage = new DivisionPassage(before, after, after.from, false, DivisionDraft.NO_CHANGE);
            before.successors.add(passage);
            after.predecessors.add(passage);
        }
    }
}
