// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chuanyu.dictionary.pack.PackTable;

/**
 * 概念检查: whether concepts stand once, whether the concepts, layouts and elements that are named are there, and the words of
 * registrations. What else may not be registered is told when the pack is read.
 */
final class ConceptCheck {
    static final String CONCEPTS = "concepts.csv";
    static final String ELEMENTS = "concept-elements.csv";
    static final String REGISTRATIONS = "registrations.csv";

    private final FormChecks forms;
    private final Problems problems;
    private final KnownThings known;
    private final Map<String, Integer> concepts = new LinkedHashMap<>();

    ConceptCheck(FormChecks forms, Problems problems, KnownThings known) {
        this.forms = forms;
        this.problems = problems;
        this.known = known;
    }

    void concepts() {
        forms.table(CONCEPTS, "concepts", Set.of())
                .ifPresent(table -> table.rows().forEach(row -> {
                    String id = ListCheck.cell(table, row, "id");
                    Integer line = concepts.putIfAbsent(id, row.line());
                    if (line != null) {
                        problems.cell(
                                CONCEPTS, table, row, "id", "code-twice", "text", id, "line", Integer.toString(line));
                    }
                }));
    }

    void elements() {
        forms.table(ELEMENTS, "concept-elements", Set.of())
                .ifPresent(table -> table.rows().forEach(row -> {
                    String concept = ListCheck.cell(table, row, "concept");
                    if (!concept.isEmpty() && !concepts.containsKey(concept)) {
                        problems.cell(ELEMENTS, table, row, "concept", "concept-unknown", "text", concept);
                    }
                    element(ELEMENTS, table, row, "layout");
                }));
    }

    void registrations() {
        forms.table(REGISTRATIONS, "registrations", Set.of())
                .ifPresent(table -> table.rows().forEach(row -> {
                    if (ListCheck.cell(table, row, "kind").equals("element")) {
                        element(REGISTRATIONS, table, row, "id");
                    }
                }));
    }

    private void element(String file, PackTable table, PackTable.Row row, String column) {
        String layout = ListCheck.cell(table, row, column);
        String element = ListCheck.cell(table, row, "element");
        Set<String> elements = known.elementsOf(layout).orElse(null);
        if (elements == null) {
            if (!layout.isEmpty()) {
                problems.cell(file, table, row, column, "layout-unknown", "text", layout);
            }
        } else if (!element.isEmpty() && !elements.contains(element)) {
            problems.cell(file, table, row, "element", "element-unknown", "text", element);
        }
    }
}
