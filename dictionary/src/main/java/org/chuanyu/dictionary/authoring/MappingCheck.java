// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.CodeRow;
import org.chuanyu.dictionary.pack.PackJson;
import org.chuanyu.dictionary.pack.PackTable;

/** 映射检查: whether the lists, codes, layouts and elements that a mapping names are there. */
final class MappingCheck {
    static final String FILE = "mappings.json";

    private final FormChecks forms;
    private final Problems problems;
    private final KnownThings known;

    MappingCheck(FormChecks forms, Problems problems, KnownThings known) {
        this.forms = forms;
        this.problems = problems;
        this.known = known;
    }

    void mapping(JsonNode mapping, PackJson json, String pointer) {
        String file = mapping.path("rows").asText("");
        boolean codes = mapping.path("kind").asText("").equals("codes");
        String from = mapping.path("from").asText("");
        String to = mapping.path("to").asText("");
        Optional<Set<String>> source = codes ? known.codesOf(from) : known.elementsOf(from);
        Optional<Set<String>> target = codes ? known.codesOf(to) : known.elementsOf(to);
        String missing = codes ? "list-unknown" : "layout-unknown";
        if (source.isEmpty()) {
            problems.json(FILE, json, pointer + "/from", missing, "text", from);
        }
        if (target.isEmpty()) {
            problems.json(FILE, json, pointer + "/to", missing, "text", to);
        }
        PackTable table = forms.table(file, "mapping", Set.of()).orElse(null);
        if (table == null) {
            return;
        }
        for (PackTable.Row row : table.rows()) {
            end(file, table, row, "from_code", source, from, codes);
            end(file, table, row, "to_code", target, to, codes);
            if (!codes) {
                action(file, table, row);
                source.ifPresent(elements -> condition(file, table, row, elements));
            }
        }
    }

    private void end(
            String file,
            PackTable table,
            PackTable.Row row,
            String column,
            Optional<Set<String>> known,
            String of,
            boolean codes) {
        String text = ListCheck.cell(table, row, column);
        if (known.isEmpty() || text.isEmpty()) {
            return;
        }
        for (String name : codes ? text.split("[;|]", -1) : new String[] {text}) {
            if (!known.get().contains(name) && !(codes && name.equals(CodeRow.ANY))) {
                String rule = codes ? "code-unknown" : "element-unknown";
                problems.cell(file, table, row, column, rule, "text", name, "of", of);
            }
        }
    }

    private void condition(String file, PackTable table, PackTable.Row row, Set<String> elements) {
        for (String identifier : LayoutCheck.conditionOf(ListCheck.cell(table, row, "condition"))) {
            if (!elements.contains(identifier)) {
                problems.cell(file, table, row, "condition", "element-unknown", "text", identifier);
            }
        }
    }

    private void action(String file, PackTable table, PackTable.Row row) {
        String text = ListCheck.cell(table, row, "action");
        if (CellRules.expected("action", text).isPresent()) {
            return;
        }
        Action action = Action.of(text);
        if (action instanceof Action.Code code) {
            for (Action.Code.Step step : code.steps()) {
                if (!known.hasCodeMapping(step.mapping())) {
                    problems.cell(file, table, row, "action", "mapping-unknown", "text", step.mapping());
                }
            }
        }
        if (action instanceof Action.ConvertType type
                && CodeTypes.find(type.type()).isEmpty()) {
            problems.cell(file, table, row, "action", "type", "text", type.type(), "expected", "chuanyu list types");
        }
    }
}
