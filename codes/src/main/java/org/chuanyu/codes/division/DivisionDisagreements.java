// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Bound;
import org.chuanyu.core.time.Period;

/** 来源分歧: codes on which the history and the second source differ. Both are kept, and neither is chosen. */
final class DivisionDisagreements {
    private static final Pattern SEGMENT = Pattern.compile("(.*) (\\d*)-(\\d*)");
    /** The first list of the history: a source that begins earlier, or says nothing, does not differ from it. */
    private static final int FIRST_LIST = 1981;

    private final DivisionDrafts drafts;
    private final DivisionChanges changes;

    private record Segment(String name, int from, int to) {}

    DivisionDisagreements(DivisionDrafts drafts, DivisionChanges changes) {
        this.drafts = drafts;
        this.changes = changes;
    }

    void apply() {
        TextTable.of(DivisionDisagreements.class, "disagreements.tsv").forEach(this::apply);
    }

    private void apply(TextTable.Row row) {
        int code = Integer.parseInt(row.get("code"));
        for (Segment segment : segments(row.get("second_source"))) {
            List<DivisionDraft> same = new ArrayList<>();
            for (DivisionDraft draft : drafts.at(code)) {
                if (draft.name.equals(segment.name)) {
                    same.add(draft);
                }
            }
            if (same.isEmpty()) {
                drafts.add(new DivisionDraft(
                                code, segment.name, DivisionMeaning.Kind.SECOND_SOURCE, DivisionSources.SECOND)
                        .during(segment.from, segment.to));
            } else {
                widen(same, segment);
            }
        }
        boolean settled = changes.isSettled(code);
        BilingualText note = note(row, settled);
        for (DivisionDraft draft : drafts.at(code)) {
            draft.notes.add(note);
            if (!settled) {
                draft.confidence = Confidence.PROVISIONAL;
            }
        }
    }

    /**
     * Reads {@code 东郊区 -1991; 东丽区 1992-}. The source ends a name in the last year that has it where the next name
     * begins the year after, and in the year of the change otherwise.
     */
    private static List<Segment> segments(String text) {
        List<Segment> segments = new ArrayList<>();
        for (String part : text.split("; ", -1)) {
            Matcher matcher = SEGMENT.matcher(part);
            if (matcher.matches()) {
                segments.add(new Segment(
                        matcher.group(1),
                        DivisionDrafts.year(matcher.group(2), 0),
                        DivisionDrafts.year(matcher.group(3), DivisionDraft.NEVER)));
            }
        }
        for (int i = 0; i + 1 < segments.size(); i++) {
            Segment segment = segments.get(i);
            int next = segments.get(i + 1).from;
            if (segment.to + 1 == next) {
                segments.set(i, new Segment(segment.name, segment.from, next));
            }
        }
        return segments;
    }

    /** Gives the second source's ends to the rows of one name, of which there are several when the unit above changed. */
    private static void widen(List<DivisionDraft> same, Segment segment) {
        DivisionDraft first = same.get(0);
        DivisionDraft last = same.get(0);
        for (DivisionDraft draft : same) {
            if (draft.isFollowedBy(first)) {
                first = draft;
            }
            if (last.isFollowedBy(draft)) {
                last = draft;
            }
        }
        boolean begins = segment.from != first.fromYear && !(segment.from == 0 && first.fromYear == FIRST_LIST);
        boolean ends = segment.to != last.toYear;
        if (begins) {
            first.other = new Period(
                    segment.from == 0 ? Bound.OPEN : Bound.year(segment.from),
                    first == last && ends ? end(segment) : first.to);
        }
        if (ends && !(first == last && begins)) {
            last.other = new Period(last.from, end(segment));
        }
    }

    private static Bound end(Segment segment) {
        return segment.to == DivisionDraft.NEVER ? Bound.OPEN : Bound.year(segment.to);
    }

    private static BilingualText note(TextTable.Row row, boolean settled) {
        String history = row.get("history");
        String second = row.get("second_source");
        String key =
                settled ? "settled" : second.isEmpty() ? "only-history" : history.isEmpty() ? "only-second" : "both";
        return DivisionWords.text("disagree." + key, "history", history, "second", second);
    }
}
