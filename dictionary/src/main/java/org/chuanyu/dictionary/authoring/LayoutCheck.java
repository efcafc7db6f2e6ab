// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.element.RepresentationFormat;
import org.chuanyu.dictionary.pack.PackJson;
import org.chuanyu.dictionary.pack.PackTable;

/** 版式检查: what the elements of one layout name, and whether type and format go together. */
final class LayoutCheck {
    static final String FILE = "datasets.json";

    private static final String BY = "by ";

    private final FormChecks forms;
    private final Problems problems;
    private final KnownThings known;

    LayoutCheck(FormChecks forms, Problems problems, KnownThings known) {
        this.forms = forms;
        this.problems = problems;
        this.known = known;
    }

    /** Checks the elements of a layout; returns their identifiers. */
    Set<String> elements(JsonNode layout, PackJson json, String pointer) {
        String file = layout.path("fields").asText("");
        PackTable table = forms.table(file, "layout", Set.of()).orElse(null);
        if (table == null || table.indexOf("identifier") < 0) {
            return Set.of();
        }
        Map<String, PackTable.Row> byIdentifier = new LinkedHashMap<>();
        for (PackTable.Row row : table.rows()) {
            String identifier = ListCheck.cell(table, row, "identifier");
            PackTable.Row other = byIdentifier.putIfAbsent(identifier, row);
            if (other != null) {
                problems.cell(
                        file,
                        table,
                        row,
                        "identifier",
                        "code-twice",
                        "text",
                        identifier,
                        "line",
                        Integer.toString(other.line()));
            }
        }
        boolean cited = !layout.path("source").asText("").isBlank();
        for (PackTable.Row row : table.rows()) {
            element(file, table, row, byIdentifier);
            if (!cited && ListCheck.cell(table, row, "source").isBlank()) {
                problems.cell(file, table, row, "source", "source-missing");
            }
        }
        named(layout, json, pointer, byIdentifier.keySet());
        return byIdentifier.keySet();
    }

    private void named(JsonNode layout, PackJson json, String pointer, Set<String> identifiers) {
        for (String field : List.of("recordDate", "key")) {
            String identifier = layout.path(field).asText("");
            if (!identifier.isEmpty() && !identifiers.contains(identifier)) {
                problems.json(FILE, json, pointer + "/" + field, "element-unknown", "text", identifier);
            }
        }
        for (String identifier : conditionOf(layout.path("organizationWhen").asText(""))) {
            if (!identifiers.contains(identifier)) {
                problems.json(FILE, json, pointer + "/organizationWhen", "element-unknown", "text", identifier);
            }
        }
        String side = layout.path("side").asText("");
        if (!side.isEmpty() && !known.hasSide(side)) {
            problems.json(FILE, json, pointer + "/side", "side-unknown", "text", side);
        }
    }

    /** What is no condition was told already. */
    static Set<String> conditionOf(String text) {
        return CellRules.expected("condition", text).isPresent()
                ? Set.of()
                : Condition.of(text).elements();
    }

    private void element(String file, PackTable table, PackTable.Row row, Map<String, PackTable.Row> byIdentifier) {
        String list = ListCheck.cell(table, row, "code_list");
        if (!list.isEmpty() && !known.hasList(list)) {
            problems.cell(file, table, row, "code_list", "list-unknown", "text", list);
        }
        for (String identifier : conditionOf(ListCheck.cell(table, row, "condition"))) {
            if (!byIdentifier.containsKey(identifier)) {
                problems.cell(file, table, row, "condition", "element-unknown", "text", identifier);
            }
        }
        String type = ListCheck.cell(table, row, "code_type");
        if (type.startsWith(BY)) {
            PackTable.Row other = byIdentifier.get(type.substring(BY.length()));
            if (other == null) {
                problems.cell(file, table, row, "code_type", "element-unknown", "text", type.substring(BY.length()));
            }
        }
        String format = ListCheck.cell(table, row, "format");
        String dataType = ListCheck.cell(table, row, "type");
        Predicate<String> isDate =
                notation -> CellRules.expected("notation", notation).isEmpty()
                        && !notation.isEmpty()
                        && RepresentationFormat.of(notation).isDate();
        boolean dated = dataType.equals("date") || dataType.equals("datetime");
        if (!format.isEmpty() && CellRules.expected("notation", format).isEmpty() && isDate.test(format) != dated) {
            problems.cell(file, table, row, "format", "format-of-type", "text", format, "type", dataType);
        }
    }

    /** Synonyms belong to layouts of the pack. */
    void synonyms(String file, Map<String, Set<String>> layouts) {
        PackTable table = forms.table(file, "synonyms", Set.of()).orElse(null);
        if (table == null) {
            return;
        }
        Map<String, PackTable.Row> seen = new HashMap<>();
        for (PackTable.Row row : table.rows()) {
            String layout = ListCheck.cell(table, row, "layout");
            String identifier = ListCheck.cell(table, row, "identifier");
            String synonym = ListCheck.cell(table, row, "synonym");
            PackTable.Row other = seen.putIfAbsent(layout + " " + synonym, row);
            if (other != null) {
                problems.cell(
                        file,
                        table,
                        row,
                        "synonym",
                        "code-twice",
                        "text",
                        synonym,
                        "line",
                        Integer.toString(other.line()));
            }
            if (!layouts.containsKey(layout)) {
                problems.cell(file, table, row, "layout", "layout-unknown", "text", layout);
            } else if (!layouts.get(layout).contains(identifier)) {
                problems.cell(file, table, row, "identifier", "element-unknown", "text", identifier);
            }
        }
    }
}
