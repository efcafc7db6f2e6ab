// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanyu.core.time.Bound;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.pack.PackTable;

/** 代码表检查: codes that stand twice, parents, periods, sources of one list. */
final class ListCheck {
    /** Said of a list whose rows name their sources, so it is no source of a row without one. */
    private static final String BY_ROW = "as each row tells";

    private final FormChecks forms;
    private final Problems problems;

    ListCheck(FormChecks forms, Problems problems) {
        this.forms = forms;
        this.problems = problems;
    }

    /** Checks the values of a list; returns its codes. */
    Set<String> codes(JsonNode list) {
        String file = list.path("values").asText("");
        Set<String> properties = new HashSet<>();
        list.path("properties")
                .forEach(property -> properties.add(property.path("id").asText("")));
        PackTable table = forms.table(file, "list", properties).orElse(null);
        if (table == null || table.indexOf("code") < 0) {
            return Set.of();
        }
        Map<String, List<PackTable.Row>> byCode = new LinkedHashMap<>();
        for (PackTable.Row row : table.rows()) {
            byCode.computeIfAbsent(cell(table, row, "code"), code -> new ArrayList<>(1))
                    .add(row);
        }
        String source = list.path("source").asText("");
        for (PackTable.Row row : table.rows()) {
            inverted(file, table, row);
            if (cell(table, row, "source").isBlank() && (source.isBlank() || source.equals(BY_ROW))) {
                problems.cell(file, table, row, "source", "source-missing");
            }
        }
        byCode.forEach((code, rows) -> twice(file, table, code, rows));
        parents(file, table, byCode);
        return byCode.keySet();
    }

    static String cell(PackTable table, PackTable.Row row, String column) {
        int at = table.indexOf(column);
        return at < 0 ? "" : row.cells().get(at);
    }

    /** A code may stand twice where it was given a second meaning later, and each row says when it holds. */
    private void twice(String file, PackTable table, String code, List<PackTable.Row> rows) {
        for (int i = 1; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                PackTable.Row row = rows.get(i);
                boolean dated = isDated(table, row) && isDated(table, rows.get(j));
                if (!dated || overlap(table, row, rows.get(j))) {
                    problems.cell(
                            file,
                            table,
                            row,
                            "code",
                            dated ? "periods-overlap" : "code-twice",
                            "text",
                            code,
                            "line",
                            Integer.toString(rows.get(j).line()));
                }
            }
        }
    }

    private static boolean isDated(PackTable table, PackTable.Row row) {
        return !cell(table, row, "valid_from").isEmpty()
                || !cell(table, row, "valid_to").isEmpty();
    }

    private static boolean overlap(PackTable table, PackTable.Row one, PackTable.Row other) {
        Period a = period(table, one);
        Period b = period(table, other);
        return begins(a).isBefore(ends(b)) && begins(b).isBefore(ends(a));
    }

    private void inverted(String file, PackTable table, PackTable.Row row) {
        Period period = period(table, row);
        if (!begins(period).isBefore(ends(period))) {
            problems.cell(
                    file,
                    table,
                    row,
                    "valid_to",
                    "period-inverted",
                    "from",
                    cell(table, row, "valid_from"),
                    "to",
                    cell(table, row, "valid_to"));
        }
    }

    /** What is no date was told already, and is open here. */
    private static Period period(PackTable table, PackTable.Row row) {
        try {
            return Period.of(cell(table, row, "valid_from"), cell(table, row, "valid_to"));
        } catch (DateTimeException e) {
            return Period.ALWAYS;
        }
    }

    private static LocalDate begins(Period period) {
        Bound from = period.from();
        LocalDate date = from.date();
        return date == null ? LocalDate.MIN : date;
    }

    private static LocalDate ends(Period period) {
        LocalDate date = period.to().date();
        return date == null ? LocalDate.MAX : date;
    }

    /** Every way up ends at a code without a parent. */
    private void parents(String file, PackTable table, Map<String, List<PackTable.Row>> byCode) {
        Map<String, String> above = new HashMap<>();
        byCode.forEach((code, rows) -> above.put(code, cell(table, rows.get(0), "parent")));
        Set<String> told = new HashSet<>();
        for (PackTable.Row row : table.rows()) {
            String parent = cell(table, row, "parent");
            if (!parent.isEmpty() && !byCode.containsKey(parent)) {
                problems.cell(file, table, row, "parent", "parent-missing", "text", parent);
            }
            Set<String> way = new LinkedHashSet<>();
            String code = cell(table, row, "code");
            while (!code.isEmpty() && above.containsKey(code) && way.add(code)) {
                code = above.get(code);
            }
            boolean circle = code.equals(cell(table, row, "code")) && !code.isEmpty();
            if (circle && told.add(code)) {
                told.addAll(way);
                way.add(code);
                problems.cell(
                        file, table, row, "parent", "parent-cycle", "text", String.join(" → ", way) + " → " + code);
            }
        }
    }
}
