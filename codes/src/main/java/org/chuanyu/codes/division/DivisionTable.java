// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Bound;
import org.chuanyu.core.time.Holding;
import org.chuanyu.core.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * 含义表: all meanings of all codes, put together from the tables when they are first asked for. They lie packed in
 * {@link DivisionRows} and {@link DivisionPassages}, a few dozen bytes each; a meaning is made when somebody asks for it,
 * and its links and notes when somebody looks at them.
 */
final class DivisionTable {
    private final DivisionRows rows;
    private final DivisionPassages passages;
    private final DivisionChanges changes;
    private final DivisionMisprints misprints;
    private final DivisionNotes notes;

    private DivisionTable(
            DivisionDrafts drafts, DivisionChanges changes, DivisionMisprints misprints, DivisionNotes notes) {
        this.rows = new DivisionRows(drafts);
        this.passages = new DivisionPassages(drafts);
        this.changes = changes;
        this.misprints = misprints;
        this.notes = notes;
    }

    static DivisionTable load(DivisionMisprints misprints, SixDigitSet known) {
        DivisionDrafts drafts = DivisionDrafts.ofHistory();
        DivisionChanges changes = DivisionChanges.load();
        changes.applyTo(drafts);
        DivisionDays days = new DivisionDays(drafts);
        DivisionText dates = days.apply();
        DivisionText disagreements = new DivisionDisagreements(drafts, changes).apply();
        new DivisionSideTables(drafts).apply(misprints, known);
        drafts.number();
        DivisionSuccession succession = new DivisionSuccession(drafts, days);
        succession.apply();
        changes.link(drafts, succession);
        DivisionNotes notes = new DivisionNotes(dates, disagreements, changes, misprints);
        return new DivisionTable(drafts, changes, misprints, notes);
    }

    List<DivisionMeaning> meanings(int code) {
        int first = rows.first(code);
        int end = rows.end(code, first);
        if (first == end) {
            return List.of();
        }
        DivisionMeaning[] found = new DivisionMeaning[end - first];
        for (int row = first; row < end; row++) {
            found[row - first] = meaning(row);
        }
        return List.of(found);
    }

    List<DivisionMeaning> meaningsOn(int code, LocalDate day) {
        int first = rows.first(code);
        int end = rows.end(code, first);
        int packed = PackedDay.of(day);
        List<DivisionMeaning> found = List.of();
        for (int row = first; row < end; row++) {
            if (rows.on(row, packed).isPossible()) {
                DivisionMeaning meaning = meaning(row);
                if (found.isEmpty()) {
                    found = List.of(meaning);
                } else {
                    List<DivisionMeaning> more = new ArrayList<>(found);
                    more.add(meaning);
                    found = List.copyOf(more);
                }
            }
        }
        return found;
    }

    /** Tells whether any meaning of a code holds on a day. */
    Holding on(int code, LocalDate day) {
        int first = rows.first(code);
        return rows.on(first, rows.end(code, first), PackedDay.of(day));
    }

    /** All meanings in the order of their codes. */
    List<DivisionMeaning> all() {
        DivisionMeaning[] all = new DivisionMeaning[rows.count()];
        for (int row = 0; row < all.length; row++) {
            all[row] = meaning(row);
        }
        return List.of(all);
    }

    /** Finds a division's own name, else a full name such as 重庆市江北区, else a group heading of that name. */
    List<DivisionMeaning> named(String text) {
        String name = text.replaceAll("\\s", "");
        if (name.isEmpty()) {
            return List.of();
        }
        List<DivisionMeaning> places = new ArrayList<>();
        List<DivisionMeaning> headings = new ArrayList<>();
        List<DivisionMeaning> full = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            if (!rows.nameEnds(row, name)) {
                continue;
            }
            DivisionMeaning meaning = meaning(row);
            if (meaning.name().equals(name)) {
                boolean heading = meaning.kind() == DivisionMeaning.Kind.GROUP_HEADING;
                (heading ? headings : places).add(meaning);
            }
            if (meaning.fullName().equals(name)) {
                full.add(meaning);
            }
        }
        List<DivisionMeaning> found = !places.isEmpty() ? places : full.isEmpty() ? headings : full;
        return List.copyOf(found);
    }

    int code(int row) {
        return rows.code(row);
    }

    String fullName(int row) {
        return (rows.parent(row) + rows.name(row)).replace(" ", "");
    }

    Bound from(int row) {
        return PackedDay.bound(rows.from(row));
    }

    Bound to(int row) {
        return PackedDay.bound(rows.to(row));
    }

    private DivisionMeaning meaning(int row) {
        int code = rows.code(row);
        DivisionMeaning.Kind kind = rows.kind(row);
        DivisionMisprints.Misprint misprint = kind == DivisionMeaning.Kind.MISPRINT ? misprints.find(code) : null;
        return new DivisionMeaning(
                DivisionMisprints.digits(code),
                rows.name(row),
                kind,
                DivisionLevel.of(code),
                rows.parent(row),
                new Period(from(row), to(row)),
                rows.other(row),
                misprint == null ? null : misprint.correctedTo(),
                LaterList.of(() -> successors(row)),
                LaterList.of(() -> predecessors(row)),
                rows.confidence(row),
                citation(kind, row),
                LaterList.of(() -> notes(row)));
    }

    private Citation citation(DivisionMeaning.Kind kind, int row) {
        return switch (kind) {
            case PLACE -> citation(rows.change(row));
            case GROUP_HEADING, SECOND_SOURCE -> DivisionSources.SECOND;
            case MISPRINT -> DivisionSources.PRINTED;
            case REGISTRATION -> DivisionSources.REGISTER;
        };
    }

    private Citation citation(int change) {
        return change == DivisionDraft.NO_CHANGE ? DivisionSources.HISTORY : changes.citation(change);
    }

    private List<BilingualText> notes(int row) {
        List<BilingualText> texts = new ArrayList<>();
        for (int note : rows.notes(row)) {
            texts.add(notes.words(note, row, this));
        }
        return texts;
    }

    private List<DivisionLink> successors(int row) {
        Set<DivisionLink> links = new LinkedHashSet<>();
        for (int passage : passages.from(row)) {
            int target = passages.target(passage);
            DivisionShare share = passages.source(passage) == row ? share(passage) : DivisionShare.COUNTY;
            links.add(link(passage, target, share));
        }
        return List.copyOf(links);
    }

    private List<DivisionLink> predecessors(int row) {
        Set<DivisionLink> links = new LinkedHashSet<>();
        for (int passage : passages.into(row)) {
            links.add(link(passage, passages.source(passage), share(passage)));
        }
        return List.copyOf(links);
    }

    private DivisionLink link(int passage, int other, DivisionShare share) {
        int change = passages.change(passage);
        return new DivisionLink(
                DivisionMisprints.digits(rows.code(other)),
                rows.name(other),
                PackedDay.bound(passages.when(passage)),
                linkNote(passage, change),
                share,
                citation(change));
    }

    private @Nullable BilingualText linkNote(int passage, int change) {
        if (change != DivisionDraft.NO_CHANGE) {
            return changes.note(change);
        }
        return passages.isPart(passage) ? DivisionWords.text("link.part") : null;
    }

    /** The whole, where the source ended and nobody else took area from it. */
    private DivisionShare share(int passage) {
        int source = passages.source(passage);
        if (rows.to(source) != PackedDay.OPEN && passesToOneAlone(source)) {
            return DivisionShare.WHOLE;
        }
        List<DivisionShare.Town> towns =
                changes.towns(rows.code(source), rows.code(passages.target(passage)), passages.change(passage));
        return towns.isEmpty() ? DivisionShare.NOT_TOLD : new DivisionShare(DivisionShare.Kind.TOWN, towns);
    }

    private boolean passesToOneAlone(int source) {
        int heir = -1;
        for (int passage : passages.from(source)) {
            if (passages.source(passage) == source) {
                int code = rows.code(passages.target(passage));
                if (heir >= 0 && heir != code) {
                    return false;
                }
                heir = code;
            }
        }
        return heir >= 0;
    }

    /** Returns the first year that any source has a code; see {@link DivisionHistory#firstYear}. */
    int firstYear(int code) {
        int row = rows.first(code);
        int end = rows.end(code, row);
        int first = row == end ? -1 : Integer.MAX_VALUE;
        for (; row < end; row++) {
            Period other = rows.other(row);
            first = Math.min(first, PackedDay.year(rows.from(row)));
            first = other == null ? first : Math.min(first, DivisionGraph.year(other.from(), 0));
        }
        return first;
    }
}
