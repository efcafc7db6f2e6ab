// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuanyu.dictionary.authoring.PackFormat.Field;
import org.chuanyu.dictionary.authoring.PackFormat.Need;
import org.chuanyu.dictionary.pack.PackException;
import org.chuanyu.dictionary.pack.PackJson;
import org.chuanyu.dictionary.pack.PackTable;

/** 格式检查: holds tables and JSON objects to {@link PackFormat}, cell by cell. */
final class FormChecks {
    private final PackDraft draft;
    private final Problems problems;

    FormChecks(PackDraft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    /** Reads a table and checks its columns and cells; empty where it can't be read at all. */
    Optional<PackTable> table(String file, String kind, Set<String> moreColumns) {
        if (draft.file(file).isEmpty()) {
            problems.file(file, "file-missing");
            return Optional.empty();
        }
        PackTable table;
        try {
            table = draft.table(file);
        } catch (PackException e) {
            problems.file(
                    file, "unreadable", "zh", e.reason().zh(), "en", e.reason().en());
            return Optional.empty();
        }
        columns(file, table, kind, moreColumns);
        boolean whole = true;
        for (PackTable.Row row : table.rows()) {
            int count = row.cells().size();
            if (count != table.heading().size()) {
                whole = false;
                problems.row(
                        file,
                        row,
                        "ragged",
                        "count",
                        Integer.toString(count),
                        "expected",
                        Integer.toString(table.heading().size()));
            } else {
                cells(file, table, row, kind);
            }
        }
        return whole ? Optional.of(table) : Optional.empty();
    }

    private void columns(String file, PackTable table, String kind, Set<String> moreColumns) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < table.heading().size(); i++) {
            String heading = table.heading().get(i);
            if (seen.putIfAbsent(heading, i) != null) {
                problems.heading(file, i + 1, heading, "column-twice");
            } else if (PackFormat.field(kind, heading).isEmpty() && !moreColumns.contains(heading)) {
                problems.heading(file, i + 1, heading, "column-unknown", "expected", names(kind));
            }
        }
        for (Field field : PackFormat.of(kind)) {
            if (field.need() != Need.MAY && !table.heading().contains(field.name())) {
                problems.heading(file, 0, field.name(), "column-missing");
            }
        }
    }

    private static String names(String kind) {
        return String.join(", ", PackFormat.of(kind).stream().map(Field::name).toList());
    }

    private void cells(String file, PackTable table, PackTable.Row row, String kind) {
        for (Field field : PackFormat.of(kind)) {
            int at = table.indexOf(field.name());
            if (at < 0) {
                continue;
            }
            String text = row.cells().get(at);
            if (text.isEmpty() && field.need() == Need.MUST) {
                problems.cell(file, table, row, field.name(), "empty");
            }
            CellRules.expected(field.rule(), text)
                    .ifPresent(expected -> problems.cell(
                            file, table, row, field.name(), word(field.rule()), "text", text, "expected", expected));
        }
    }

    /** What can't be a date is told in other words than what is no known word. */
    private static String word(String rule) {
        return rule.equals("bound") || rule.equals("day") ? "date" : rule.endsWith("type") ? "type" : "word";
    }

    /** Reads a JSON file and checks its fields; empty where it can't be read at all. */
    Optional<PackJson> json(String file, String kind) {
        try {
            PackJson json = draft.json(file);
            object(file, json, "", json.root(), kind, kind);
            return Optional.of(json);
        } catch (PackException e) {
            problems.file(
                    file, "unreadable", "zh", e.reason().zh(), "en", e.reason().en());
            return Optional.empty();
        }
    }

    private void object(String file, PackJson json, String pointer, JsonNode object, String kind, String group) {
        if (!object.isObject()) {
            problems.json(file, json, pointer, "not-object");
            return;
        }
        object.fieldNames().forEachRemaining(name -> {
            if (PackFormat.field(kind, name).isEmpty()) {
                problems.json(file, json, pointer + "/" + name, "field-unknown", "expected", names(kind));
            }
        });
        for (Field field : PackFormat.of(kind)) {
            field(file, json, pointer, object, field, group);
        }
    }

    private void field(String file, PackJson json, String pointer, JsonNode object, Field field, String group) {
        JsonNode value = object.path(field.name());
        String at = pointer + "/" + field.name();
        if (value.isMissingNode()) {
            if (field.need() != Need.MAY) {
                problems.json(file, json, at, "field-missing");
            }
            return;
        }
        switch (field.rule()) {
            case "objects" -> objects(file, json, at, value, field.name(), group);
            case "object" -> {}
            case "name" -> {
                boolean both = List.of("zh", "en").stream()
                        .noneMatch(language -> value.path(language).asText("").isBlank());
                if (!both) {
                    problems.json(file, json, at, "name");
                }
            }
            default -> {
                String text = value.asText("");
                if (!value.isValueNode() || (text.isEmpty() && field.need() == Need.MUST)) {
                    problems.json(file, json, at, "empty");
                }
                CellRules.expected(field.rule(), text)
                        .ifPresent(expected ->
                                problems.json(file, json, at, word(field.rule()), "text", text, "expected", expected));
            }
        }
    }

    /** The objects of an array have ids of their own, as far as they have any. */
    private void objects(String file, PackJson json, String pointer, JsonNode array, String name, String group) {
        if (!array.isArray()) {
            problems.json(file, json, pointer, "not-array");
            return;
        }
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < array.size(); i++) {
            String at = pointer + "/" + i;
            object(file, json, at, array.get(i), group + "/" + name, group);
            String key = array.get(i).has("id") ? "id" : "path";
            String id = array.get(i).path(key).asText("");
            Integer other = ids.putIfAbsent(array.get(i).path("type").asText("") + " " + id, i);
            if (other != null && !id.isEmpty()) {
                problems.json(
                        file,
                        json,
                        at + "/" + key,
                        "id-twice",
                        "text",
                        id,
                        "line",
                        Integer.toString(json.line(pointer + "/" + other)));
            }
        }
    }
}
