// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.source.Confidence;
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

    DivisionText apply() {
        return DivisionText.read("disagreements.tsv", DivisionNotes.OF_DISAGREEMENTS, this::apply);
    }

    private void apply(TextTable.Row row, int place) {
        int code = Integer.parseInt(row.get("code"));
        for (Segment segment : segments(row.get("second_source"))) {
            List<DivisionDraft> same = new ArrayList<>();
            for (DivisionDraft draft : drafts.at(code)) {
                if (draft.name.equals(segment.name)) {
                    same.add(draft);
                }
            }
            if (same.isEmpty()) {
                drafts.add(new DivisionDraft(code, segment.name, DivisionMeaning.Kind.SECOND_SOURCE)
                        .during(segment.from, segment.to));
            } else {
                widen(same, segment);
            }
        }
        boolean settled = changes.isSettled(code);
        int note = (settled ? DivisionNotes.Kind.SETTLED : DivisionNotes.Kind.DISAGREE).with(place);
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

    /**
     * Gives the second source's ends to the rows of one name. There are several when the unit above changed, which is one
     * run of years, or when the place was away in between: then the earlier run has the second source's years up to the
     * return, and each row speaks of its own time.
     */
    private static void widen(List<DivisionDraft> same, Segment segment) {
        List<DivisionDraft> sorted = new ArrayList<>(same);
        sorted.sort(Comparator.comparingInt(draft -> draft.fromYear));
        int begin = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean isLast = i + 1 == sorted.size();
            if (!isLast && sorted.get(i).isFollowedBy(sorted.get(i + 1))) {
                continue;
            }
            DivisionDraft first = sorted.get(begin);
            int from = begin == 0 ? segment.from : Math.max(segment.from, first.fromYear);
            int to = isLast ? segment.to : Math.min(segment.to, sorted.get(i + 1).fromYear);
            if (from < to) {
                widen(first, sorted.get(i), new Segment(segment.name, from, to));
            }
            begin = i + 1;
        }
    }

    private static void widen(DivisionDraft first, DivisionDraft last, Segment segment) {
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
}
