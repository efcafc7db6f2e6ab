// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Bound;
import org.jspecify.annotations.Nullable;

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
            link(
                    source,
                    target,
                    when == null ? Bound.year(year) : when,
                    year < source.toYear ? DivisionWords.text("link.part") : null);
        }
    }

    void link(DivisionDraft source, DivisionDraft target, Bound when, @Nullable BilingualText note) {
        DivisionLink forth = new DivisionLink(target.digits, target.name, when, note);
        DivisionLink back = new DivisionLink(source.digits, source.name, when, note);
        source.successors.add(forth);
        target.predecessors.add(back);
        List<DivisionDraft> sourceUnits = units(source);
        List<DivisionDraft> targetUnits = units(target);
        for (DivisionDraft unit : sourceUnits) {
            if (unit != target && !targetUnits.contains(unit)) {
                unit.successors.add(forth);
            }
        }
        for (DivisionDraft unit : targetUnits) {
            if (unit != source && !sourceUnits.contains(unit)) {
                unit.predecessors.add(back);
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
        before.notes.add(same("same-code.after", after, after.from));
        after.notes.add(same("same-code.before", before, before.to));
        if (DivisionLevel.of(before.code) != DivisionLevel.COUNTY) {
            before.successors.add(new DivisionLink(after.digits, after.name, after.from, null));
            after.predecessors.add(new DivisionLink(before.digits, before.name, before.to, null));
        }
    }

    private static BilingualText same(String key, DivisionDraft other, Bound when) {
        return DivisionWords.text(
                key,
                Map.of(
                        "name", BilingualText.same(other.fullName()),
                        "date", BilingualText.same(when.toString())));
    }
}
