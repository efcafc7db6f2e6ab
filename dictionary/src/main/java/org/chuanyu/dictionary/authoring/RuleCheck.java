// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.util.LinkedHashSet;
import java.util.Set;
import org.chuanyu.dictionary.pack.PackTable;
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
        forms.table(RULES, "rules", Set.of())
                .ifPresent(table -> table.rows().forEach(row -> {
                    Set<String> elements = new LinkedHashSet<>();
                    String rule = ListCheck.cell(table, row, "rule");
                    if (!rule.isEmpty() && CellRules.expected("rule", rule).isEmpty()) {
                        elements.addAll(RecordRule.of(rule).elements());
                    }
                    named(RULES, table, row, "rule", elements);
                    named(
                            RULES,
                            table,
                            row,
                            "condition",
                            LayoutCheck.conditionOf(ListCheck.cell(table, row, "condition")));
                    layout(RULES, table, row);
                }));
    }

    void cleaning() {
        forms.table(CLEANING, "cleaning", Set.of())
                .ifPresent(table -> table.rows().forEach(row -> {
                    String element = ListCheck.cell(table, row, "element");
                    named(
                            CLEANING,
                            table,
                            row,
                            "element",
                            element.equals(CleaningRow.ANY) ? Set.of() : Set.of(element));
                    layout(CLEANING, table, row);
                }));
    }

    private void layout(String file, PackTable table, PackTable.Row row) {
        String layout = ListCheck.cell(table, row, "layout");
        boolean any = file.equals(CLEANING) && layout.equals(CleaningRow.ANY);
        if (!any && !layout.isEmpty() && known.elementsOf(layout).isEmpty()) {
            problems.cell(file, table, row, "layout", "layout-unknown", "text", layout);
        }
    }

    private void named(String file, PackTable table, PackTable.Row row, String column, Set<String> elements) {
        known.elementsOf(ListCheck.cell(table, row, "layout"))
                .ifPresent(there -> elements.stream()
                        .filter(element -> !element.isEmpty() && !there.contains(element))
                        .forEach(element ->
                                problems.cell(file, table, row, column, "element-unknown", "text", element)));
    }
}
