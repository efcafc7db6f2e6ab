// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.time.Bound;

/** 名册以外的代码: what stands beside the history: group headings, misprints, codes of registration bureaus. */
final class DivisionSideTables {
    private final DivisionDrafts drafts;

    DivisionSideTables(DivisionDrafts drafts) {
        this.drafts = drafts;
    }

    void apply(DivisionMisprints misprints, SixDigitSet known) {
        headings();
        for (DivisionMisprints.Misprint misprint : misprints.all()) {
            misprint(misprint);
        }
        registration(known);
        drafts.all()
                .forEach(meanings -> meanings.forEach(draft -> {
                    boolean named = !draft.isPlace() && !draft.name.isEmpty();
                    if (named && draft.province.isEmpty()) {
                        drafts.deriveParents(draft);
                        if (draft.kind == DivisionMeaning.Kind.SECOND_SOURCE) {
                            draft.notes.add(DivisionNotes.Kind.DERIVED.with(0));
                        }
                    }
                }));
    }

    private void headings() {
        TextTable.of(DivisionSideTables.class, "collective.tsv").forEach(row -> {
            DivisionDraft draft = new DivisionDraft(
                    Integer.parseInt(row.get("code")), row.get("name"), DivisionMeaning.Kind.GROUP_HEADING);
            draft.during(
                    DivisionDrafts.year(row.get("from_year"), 0),
                    DivisionDrafts.year(row.get("to_year"), DivisionDraft.NEVER));
            draft.confidence = Confidence.PROVISIONAL;
            draft.notes.add(DivisionNotes.Kind.HEADING.with(0));
            drafts.add(draft);
        });
    }

    private void misprint(DivisionMisprints.Misprint misprint) {
        DivisionDraft draft = new DivisionDraft(misprint.code(), misprint.name(), DivisionMeaning.Kind.MISPRINT);
        draft.during(misprint.fromYear(), misprint.toYear());
        draft.notes.add(DivisionNotes.Kind.MISPRINT.with(0));
        DivisionDraft meant = drafts.place(Integer.parseInt(misprint.correctedTo()), misprint.fromYear());
        if (meant != null) {
            draft.under(meant.province, meant.prefecture);
        }
        drafts.add(draft);
    }

    private void registration(SixDigitSet known) {
        TextTable.of(DivisionSideTables.class, "registration.tsv").forEach(row -> {
            int code = Integer.parseInt(row.get("division"));
            if (known.contains(code)) {
                return;
            }
            DivisionDraft draft = new DivisionDraft(code, "", DivisionMeaning.Kind.REGISTRATION);
            draft.from = Bound.UNKNOWN;
            draft.to = Bound.UNKNOWN;
            draft.confidence = Confidence.PROVISIONAL;
            draft.notes.add(DivisionNotes.Kind.REGISTRATION.with(Integer.parseInt(row.get("codes_seen"))));
            drafts.add(draft);
        });
    }
}
