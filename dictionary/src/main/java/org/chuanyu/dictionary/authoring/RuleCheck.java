// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.util.Set;
import org.chuanyu.dictionary.rule.CleaningRow;
import org.chuanyu.dictionary.rule.RecordRule;

/** 规则检查: whether the layouts and elements that rules and declared cleaning name are there. */
final class RuleCheck {
    static final String RULES = "rules.csv";
    static final String CLEANING = "cleaning.csv";

    private final FormChecks forms;
    private final Problems problems;
    private final KnownThings known;

    RuleCheck(FormChecks forms, Problems problems, KnownThings known) {
        this.forms = forms;
        this.problems = problems;
        this.known = known;
    }

    void rules() {
        forms.table(RULES, "rules", Set.of()).ifPresent(table -> {
            ElementCells cells = new ElementCells(problems, known, RULES, table);
            table.rows().forEach(row -> {
                String rule = ListCheck.cell(table, row, "rule");
                boolean good =
                        !rule.isEmpty() && CellRules.expected("rule", rule).isEmpty();
                cells.elements(row, "layout", "rule", good ? RecordRule.of(rule).elements() : Set.of());
                cells.elements(
                        row, "layout", "condition", LayoutCheck.conditionOf(ListCheck.cell(table, row, "condition")));
                cells.layout(row, "layout");
            });
        });
    }

    void cleaning() {
        forms.table(CLEANING, "cleaning", Set.of()).ifPresent(table -> {
            ElementCells cells = new ElementCells(problems, known, CLEANING, table);
            table.rows().forEach(row -> {
                String element = ListCheck.cell(table, row, "element");
                cells.elements(row, "layout", "element", element.equals(CleaningRow.ANY) ? Set.of() : Set.of(element));
                if (!ListCheck.cell(table, row, "layout").equals(CleaningRow.ANY)) {
                    cells.layout(row, "layout");
                }
            });
        });
    }
}
