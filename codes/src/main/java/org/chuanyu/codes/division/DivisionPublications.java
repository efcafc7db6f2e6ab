// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.time.Bound;
import org.chuanyu.core.time.Holding;
import org.chuanyu.core.time.Period;

/**
 * 公布日期: when a change became public. A day where a row tells it; the day of the change where that is the day of its
 * announcement; else the year, whose list told it on 31 December at the latest. Where no list tells a meaning, it is
 * unknown.
 */
final class DivisionPublications {
    private static final String DATES = "dates-50-51.tsv";
    private static final String CHANGES = "changes-2025.tsv";

    /** The days on which changes were published, by code and the day of the change. */
    private final Map<String, LocalDate> changes = new HashMap<>();
    /** The days on which codes were published, where they came after the change. */
    private final Map<String, LocalDate> codes = new HashMap<>();

    private DivisionPublications() {}

    static DivisionPublications load() {
        DivisionPublications table = new DivisionPublications();
        TextTable.of(DivisionPublications.class, DATES).forEach(row -> {
            if (!row.get("published").isEmpty() && row.get("date").length() == "2011-10-22".length()) {
                table.changes.put(key(row.get("code"), row.get("date")), LocalDate.parse(row.get("published")));
            }
        });
        TextTable.of(DivisionPublications.class, CHANGES).forEach(row -> {
            String date = row.get("date");
            for (String code : (row.get("from") + ";" + row.get("to")).split(";", -1)) {
                table.changes.put(key(code, date), LocalDate.parse(date));
            }
            if (!row.get("published").isEmpty()) {
                table.codes.put(key(row.get("to"), date), LocalDate.parse(row.get("published")));
            }
        });
        return table;
    }

    private static String key(String code, String date) {
        return code + " " + date;
    }

    /** Returns when a change of a code became public. */
    Bound ofChange(String code, Bound when) {
        LocalDate date = when.date();
        if (date == null || when.precision() == Bound.Precision.YEAR) {
            return when;
        }
        LocalDate published = changes.get(key(code, date.toString()));
        return published == null ? Bound.year(date.getYear()) : Bound.day(published);
    }

    /** Returns when it became public that a code has a meaning. */
    Bound ofMeaning(DivisionMeaning meaning) {
        return switch (meaning.kind()) {
            case PLACE -> {
                LocalDate code =
                        codes.get(key(meaning.code(), meaning.period().from().toString()));
                yield code == null ? ofChange(meaning.code(), meaning.period().from()) : Bound.day(code);
            }
            case MISPRINT -> meaning.period().from();
            case GROUP_HEADING, SECOND_SOURCE, REGISTRATION -> Bound.UNKNOWN;
        };
    }

    static Holding isKnown(Bound since, LocalDate day) {
        return new Period(since, Bound.OPEN).on(day);
    }
}
