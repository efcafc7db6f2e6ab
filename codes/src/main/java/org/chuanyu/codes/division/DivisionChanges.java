// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Bound;
import org.jspecify.annotations.Nullable;

/** 2025年以来的变更: changes of counties after the last yearly list of the history, each with its day. */
final class DivisionChanges {
    private static final String MERGE = "merge";
    private static final String TRANSFER = "area-transfer";
    private static final String ESTABLISH = "establish";

    private static final String TOWNSHIP = "township-recode";

    private final List<Change> changes = new ArrayList<>();
    /** The towns that went from one county to another, by the codes of both. */
    private final Map<String, List<DivisionShare.Town>> towns = new HashMap<>();

    private DivisionChanges() {}

    private record Change(
            LocalDate date,
            String kind,
            List<Integer> from,
            int to,
            String newName,
            Citation citation,
            Confidence confidence,
            BilingualText note) {}

    static DivisionChanges load() {
        DivisionChanges table = new DivisionChanges();
        TextTable.of(DivisionChanges.class, "changes-2025.tsv").forEach(row -> {
            if (row.get("kind").equals(TOWNSHIP)) {
                table.township(row);
                return;
            }
            List<Integer> from = new ArrayList<>();
            for (String code : row.get("from").split(";", -1)) {
                from.add(Integer.valueOf(code));
            }
            String names = row.get("names");
            table.changes.add(new Change(
                    LocalDate.parse(row.get("date")),
                    row.get("kind"),
                    from,
                    Integer.parseInt(row.get("to")),
                    names.substring(names.indexOf('>') + 1).strip(),
                    Citation.of(row.get("source")),
                    Confidence.ofWord(row.get("confidence")),
                    new BilingualText(row.get("note_zh"), row.get("note"))));
        });
        return table;
    }

    private void township(TextTable.Row row) {
        String before = row.get("from");
        String after = row.get("to");
        towns.computeIfAbsent(route(before.substring(0, 6), after.substring(0, 6)), key -> new ArrayList<>())
                .add(new DivisionShare.Town(
                        row.get("names"),
                        before,
                        after.length() > 6 ? after : "",
                        Citation.of(row.get("source")),
                        Confidence.ofWord(row.get("confidence"))));
    }

    private static String route(String from, String to) {
        return from + ">" + to;
    }

    void forEachCode(BiConsumer<Integer, Confidence> codes) {
        for (Change change : changes) {
            change.from.forEach(code -> codes.accept(code, change.confidence));
            codes.accept(change.to, change.confidence);
        }
    }

    /**
     * Tells whether an official row begins or ends a code. The history stops before it and the second source has it, so
     * that the two seem to disagree and do not.
     */
    boolean isSettled(int code) {
        return changes.stream()
                .anyMatch(change -> change.kind.equals(MERGE)
                        && change.confidence == Confidence.VERIFIED
                        && (change.to == code || change.from.contains(code)));
    }

    /** Ends and begins what the rows end and begin. */
    void applyTo(DivisionDrafts drafts) {
        for (int number = 0; number < changes.size(); number++) {
            Change change = changes.get(number);
            int year = change.date.getYear();
            if (change.kind.equals(MERGE) || change.kind.equals(ESTABLISH)) {
                begin(number, drafts);
            }
            for (int code : change.from) {
                DivisionDraft draft = drafts.place(code, year - 1);
                if (draft != null && change.kind.equals(MERGE)) {
                    draft.to = Bound.day(change.date);
                    draft.toYear = year;
                }
                note(draft, number);
            }
            note(drafts.place(change.to, year), number);
        }
    }

    private void begin(int number, DivisionDrafts drafts) {
        Change change = changes.get(number);
        DivisionDraft source = drafts.place(change.from.get(0), change.date.getYear() - 1);
        DivisionDraft fresh = new DivisionDraft(change.to, change.newName, DivisionMeaning.Kind.PLACE);
        fresh.during(change.date.getYear(), DivisionDraft.NEVER)
                .under(source == null ? "" : source.province, source == null ? "" : source.prefecture);
        fresh.from = Bound.day(change.date);
        fresh.confidence = change.confidence;
        fresh.change = number;
        drafts.add(fresh);
    }

    private static void note(@Nullable DivisionDraft draft, int number) {
        if (draft != null) {
            draft.notes.add(DivisionNotes.Kind.CHANGE.with(number));
        }
    }

    BilingualText words(int number) {
        Change change = changes.get(number);
        return DivisionWords.text(
                "change",
                Map.of(
                        "date", BilingualText.same(change.date.toString()),
                        "note", change.note,
                        "source", BilingualText.same(change.citation.toString())));
    }

    BilingualText note(int number) {
        return changes.get(number).note;
    }

    Citation citation(int number) {
        return changes.get(number).citation;
    }

    /** Returns the towns that went from one county to another by a change. */
    List<DivisionShare.Town> towns(int from, int to, int number) {
        return number == DivisionDraft.NO_CHANGE
                ? List.of()
                : towns.getOrDefault(route(DivisionMisprints.digits(from), DivisionMisprints.digits(to)), List.of());
    }

    /** Links what gave area to what took it. */
    void link(DivisionDrafts drafts, DivisionSuccession succession) {
        for (int number = 0; number < changes.size(); number++) {
            Change change = changes.get(number);
            int year = change.date.getYear();
            DivisionDraft target = drafts.place(change.to, year);
            boolean moves = change.kind.equals(MERGE) || change.kind.equals(TRANSFER) || change.kind.equals(ESTABLISH);
            for (int code : change.from) {
                DivisionDraft source = drafts.place(code, year - 1);
                if (moves && source != null && target != null) {
                    succession.link(source, target, Bound.day(change.date), false, number);
                }
            }
        }
    }
}
