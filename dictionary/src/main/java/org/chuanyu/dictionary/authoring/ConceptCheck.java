// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

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
        forms.table(ELEMENTS, "concept-elements", Set.of()).ifPresent(table -> {
            ElementCells cells = new ElementCells(problems, known, ELEMENTS, table);
            table.rows().forEach(row -> {
                String concept = ListCheck.cell(table, row, "concept");
                if (!concept.isEmpty() && !concepts.containsKey(concept) && !known.hasConcept(concept)) {
                    problems.cell(ELEMENTS, table, row, "concept", "concept-unknown", "text", concept);
                }
                cells.layout(row, "layout");
                cells.elements(row, "layout", "element", Set.of(ListCheck.cell(table, row, "element")));
            });
        });
    }

    void registrations() {
        forms.table(REGISTRATIONS, "registrations", Set.of()).ifPresent(table -> {
            ElementCells cells = new ElementCells(problems, known, REGISTRATIONS, table);
            table.rows().stream()
                    .filter(row -> ListCheck.cell(table, row, "kind").equals("element"))
                    .forEach(row -> {
                        cells.layout(row, "id");
                        cells.elements(row, "id", "element", Set.of(ListCheck.cell(table, row, "element")));
                    });
        });
    }
}
