// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import static org.chuanyu.dictionary.pack.PackText.cell;
import static org.chuanyu.dictionary.pack.PackText.name;
import static org.chuanyu.dictionary.pack.PackText.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.Basis;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.CodeRow;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.mapping.Relation;
import org.chuanyu.dictionary.mapping.Targets;

/** 映射文件: the mappings of a pack, each a table of rows, and what was proved of them. */
final class MappingFiles {
    static final String INDEX = "mappings.json";

    private static final String REPORT = "report";

    /** What every table has; the period, the reason, the source of a row and who approved it may be left out. */
    private static final List<String> COLUMNS =
            List.of("from_code", "relation", "to_code", "action", "condition", "note");

    private final PackFiles files;
    private final List<CodeMapping> codeMappings = new ArrayList<>();
    private final List<LayoutMapping> layoutMappings = new ArrayList<>();
    private final Set<String> reportsConflicts = new LinkedHashSet<>();

    MappingFiles(PackFiles files, JsonNode index) {
        this.files = files;
        for (JsonNode mapping : index.path("mappings")) {
            if (text(mapping, "kind").equals("codes")) {
                codeMappings.add(codeMapping(mapping));
            } else {
                layoutMappings.add(layoutMapping(mapping));
            }
            if (text(mapping, "conflicts").equals(REPORT)) {
                reportsConflicts.add(text(mapping, "id"));
            }
        }
    }

    List<CodeMapping> codeMappings() {
        return codeMappings;
    }

    List<LayoutMapping> layoutMappings() {
        return layoutMappings;
    }

    Certificates certificates() {
        Set<String> ids = new LinkedHashSet<>();
        codeMappings.forEach(mapping -> ids.add(mapping.id()));
        layoutMappings.forEach(mapping -> ids.add(mapping.id()));
        return new Certificates(files, ids);
    }

    Set<String> reportsConflicts() {
        return reportsConflicts;
    }

    private CodeMapping codeMapping(JsonNode mapping) {
        List<CodeRow> rows = new ArrayList<>();
        Citation citation = Citation.of(text(mapping, "source"));
        files.rows(
                text(mapping, "rows"),
                COLUMNS,
                (line, row) -> rows.add(new CodeRow(
                        CodeRow.sources(cell(row, "from_code")),
                        Relation.ofWord(cell(row, "relation")),
                        Targets.of(cell(row, "to_code")),
                        period(row),
                        Condition.of(cell(row, "condition")),
                        basis(row, citation),
                        List.of())));
        return new CodeMapping(
                text(mapping, "id"),
                name(mapping),
                text(mapping, "from"),
                text(mapping, "to"),
                text(mapping, "level"),
                confidence(mapping),
                citation,
                rows);
    }

    private LayoutMapping layoutMapping(JsonNode mapping) {
        List<LayoutMapping.Row> rows = new ArrayList<>();
        Citation citation = Citation.of(text(mapping, "source"));
        files.rows(
                text(mapping, "rows"),
                COLUMNS,
                (line, row) -> rows.add(new LayoutMapping.Row(
                        cell(row, "from_code"),
                        Relation.ofWord(cell(row, "relation")),
                        cell(row, "to_code"),
                        Action.of(cell(row, "action")),
                        period(row),
                        Condition.of(cell(row, "condition")),
                        basis(row, citation))));
        return new LayoutMapping(
                text(mapping, "id"),
                name(mapping),
                text(mapping, "from"),
                text(mapping, "to"),
                confidence(mapping),
                citation,
                false,
                rows);
    }

    private static Period period(Map<String, String> row) {
        return Period.of(cell(row, "valid_from"), cell(row, "valid_to"));
    }

    private static Basis basis(Map<String, String> row, Citation mapping) {
        String source = cell(row, "source");
        return new Basis(
                cell(row, "justification"),
                source.isEmpty() ? mapping : Citation.of(source),
                cell(row, "approved_from"),
                cell(row, "approved_to"),
                cell(row, "note"));
    }

    private static Confidence confidence(JsonNode mapping) {
        return Confidence.ofWord(text(mapping, "confidence"));
    }
}
