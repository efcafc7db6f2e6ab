// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Bound;

/** 附注: what is to be said of a meaning, kept as a number and put into words when somebody asks. */
final class DivisionNotes {
    /** What the words need of a row of the days. */
    static final List<String> OF_DAYS =
            List.of("date", "date_kind", "document", "source", "related", "published", "confirmed");
    /** What they need of a row of the disagreements. */
    static final List<String> OF_DISAGREEMENTS = List.of("history", "second_source");

    private static final int PLACE_BITS = 27;

    private final DivisionText dates;
    private final DivisionText disagreements;
    private final DivisionChanges changes;
    private final DivisionMisprints misprints;

    /** 附注种类: the sorts of notes, and what the number beside each is. */
    enum Kind {
        /** The place of a row of the days. */
        START,
        END,
        IN_FORCE,
        AREA_IN,
        AREA_OUT,
        /** The number of a change since the last yearly list. */
        CHANGE,
        /** The place of a row of the disagreements. */
        DISAGREE,
        SETTLED,
        /** The number of the other meaning of the same code. */
        SAME_CODE_AFTER,
        SAME_CODE_BEFORE,
        /** Nothing further. */
        DERIVED,
        HEADING,
        MISPRINT,
        /** How many real codes were seen. */
        REGISTRATION;

        private static final List<Kind> ALL = List.of(values());

        int with(int number) {
            return (ALL.indexOf(this) << PLACE_BITS) | number;
        }
    }

    DivisionNotes(
            DivisionText dates, DivisionText disagreements, DivisionChanges changes, DivisionMisprints misprints) {
        this.dates = dates;
        this.disagreements = disagreements;
        this.changes = changes;
        this.misprints = misprints;
    }

    BilingualText words(int note, int row, DivisionTable table) {
        int number = note & ((1 << PLACE_BITS) - 1);
        return switch (Kind.ALL.get(note >>> PLACE_BITS)) {
            case START -> day("day.start", dates.at(number));
            case END -> day("day.end", dates.at(number));
            case IN_FORCE -> day("day.in-force", dates.at(number));
            case AREA_IN -> day("day.area-in", dates.at(number));
            case AREA_OUT -> day("day.area-out", dates.at(number));
            case CHANGE -> changes.words(number);
            case DISAGREE -> disagreement("", disagreements.at(number));
            case SETTLED -> disagreement("settled", disagreements.at(number));
            case SAME_CODE_AFTER -> same("same-code.after", table.fullName(number), table.from(number));
            case SAME_CODE_BEFORE -> same("same-code.before", table.fullName(number), table.to(number));
            case DERIVED -> DivisionWords.text("derived");
            case HEADING -> DivisionWords.text("heading");
            case MISPRINT -> misprint(table.code(row));
            case REGISTRATION -> DivisionWords.text("registration", "count", Integer.toString(number));
        };
    }

    private BilingualText misprint(int code) {
        DivisionMisprints.Misprint misprint = misprints.find(code);
        if (misprint == null) {
            throw new IllegalStateException("no misprint " + code);
        }
        return DivisionWords.text(
                "misprint." + misprint.ground(), "expected", misprint.correctedTo(), "reason", misprint.reason());
    }

    private static BilingualText same(String key, String name, Bound when) {
        return DivisionWords.text(key, "name", name, "date", when.toString());
    }

    private static BilingualText day(String key, DivisionText.Row row) {
        List<String> detail = new ArrayList<>();
        for (String column : List.of("document", "source")) {
            if (!row.get(column).isEmpty()) {
                detail.add(row.get(column));
            }
        }
        BilingualText details = BilingualText.same(String.join("; ", detail));
        String published = row.get("published");
        if (!published.isEmpty()) {
            BilingualText words = DivisionWords.text("day.published", "date", published);
            details = new BilingualText(details.zh() + "; " + words.zh(), details.en() + "; " + words.en());
        }
        String kind = row.get("date_kind");
        boolean confirmed = !row.get("confirmed").isEmpty();
        return DivisionWords.text(
                key,
                Map.of(
                        "date", BilingualText.same(row.get("date")),
                        "kind", DivisionWords.text("date-kind." + kind),
                        "related", BilingualText.same(row.get("related").replace(',', '、')),
                        "detail", details,
                        "confirmed", DivisionWords.text(confirmed ? "confirmed.yes" : "confirmed.no")));
    }

    private static BilingualText disagreement(String variant, DivisionText.Row row) {
        String history = row.get("history");
        String second = row.get("second_source");
        String key = !variant.isEmpty()
                ? variant
                : second.isEmpty() ? "only-history" : history.isEmpty() ? "only-second" : "both";
        return DivisionWords.text("disagree." + key, "history", history, "second", second);
    }
}
