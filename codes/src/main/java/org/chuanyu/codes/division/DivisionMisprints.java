// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chuanyu.codes.table.TextTable;
import org.jspecify.annotations.Nullable;

/** 名册误印代码: codes that the ministry's yearly lists print and that the standard, or another stated ground, corrects. */
final class DivisionMisprints {
    private final Map<Integer, Misprint> byCode = new TreeMap<>();

    private DivisionMisprints() {}

    /** The ground is a word that has a text of its own; the reason names the editions of the standard. */
    record Misprint(int code, String name, int fromYear, int toYear, String correctedTo, String ground, String reason) {
        String variant() {
            return ground.equals("standard") ? "" : ground;
        }
    }

    static String digits(int code) {
        return Integer.toString(1_000_000 + code).substring(1);
    }

    static DivisionMisprints load() {
        DivisionMisprints table = new DivisionMisprints();
        TextTable.of(DivisionMisprints.class, "as-printed.tsv").forEach(row -> {
            int code = Integer.parseInt(row.get("code"));
            table.byCode.put(
                    code,
                    new Misprint(
                            code,
                            row.get("name"),
                            Integer.parseInt(row.get("from_year")),
                            Integer.parseInt(row.get("to_year")),
                            row.get("corrected_to"),
                            row.get("ground"),
                            row.get("reason").replace(" to ", "–").replace(" on", "–")));
        });
        return table;
    }

    Iterable<Misprint> all() {
        return byCode.values();
    }

    /** Returns the misprints that stand for a code. */
    List<Misprint> of(String corrected) {
        return byCode.values().stream()
                .filter(misprint -> misprint.correctedTo.equals(corrected))
                .toList();
    }

    @Nullable
    Misprint find(int code) {
        return byCode.get(code);
    }
}
