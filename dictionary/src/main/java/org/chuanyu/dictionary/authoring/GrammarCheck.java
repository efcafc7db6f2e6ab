// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarException;
import org.chuanyu.codes.grammar.PartTable;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.pack.PackTable;

/** 编码结构检查: whether the parts of a structure can be used, row by row and together. */
final class GrammarCheck {
    private static final String LIST = "list:";

    private final PackDraft draft;
    private final FormChecks forms;
    private final Problems problems;

    GrammarCheck(PackDraft draft, FormChecks forms, Problems problems) {
        this.draft = draft;
        this.forms = forms;
        this.problems = problems;
    }

    /** Checks a structure; returns the files of its tables of values. */
    void grammar(JsonNode grammar, Set<String> used) {
        String file = grammar.path("parts").asText("");
        PackTable table = forms.table(file, "part", Set.of()).orElse(null);
        if (table == null) {
            return;
        }
        Grammar.Builder builder = Grammar.of(
                grammar.path("type").asText(""),
                grammar.path("id").asText(""),
                BilingualText.same(grammar.path("id").asText("")),
                Citation.of(grammar.path("source").asText("")));
        boolean whole = true;
        for (PackTable.Row row : table.rows()) {
            String meaning = ListCheck.cell(table, row, "meaning");
            if (meaning.startsWith(LIST)) {
                String list = meaning.substring(LIST.length());
                String values = valuesOf(grammar, file, list);
                if (draft.file(values).isEmpty()) {
                    problems.cell(file, table, row, "meaning", "values-missing", "text", list, "file", values);
                    whole = false;
                    continue;
                }
                if (used.add(values)) {
                    forms.table(values, "value", Set.of());
                }
                builder.table(list, PartTable.of(List.of()));
            }
            try {
                builder.part(column -> ListCheck.cell(table, row, column));
            } catch (GrammarException e) {
                whole = false;
                problems.row(
                        file,
                        row,
                        "part",
                        "zh",
                        e.reason().zh(),
                        "en",
                        e.reason().en());
            }
        }
        if (whole) {
            together(file, builder);
        }
    }

    private void together(String file, Grammar.Builder builder) {
        try {
            builder.build();
        } catch (GrammarException e) {
            problems.file(file, "part", "zh", e.reason().zh(), "en", e.reason().en());
        }
    }

    private static String valuesOf(JsonNode grammar, String parts, String list) {
        String named = grammar.path("tables").path(list).asText("");
        return named.isEmpty() ? parts.substring(0, parts.lastIndexOf('/') + 1) + list + ".csv" : named;
    }
}
