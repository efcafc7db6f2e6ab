// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import static org.chuanyu.dictionary.pack.PackText.cell;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.rule.CleaningRow;
import org.chuanyu.dictionary.rule.LayoutRule;
import org.chuanyu.dictionary.rule.Reading;
import org.chuanyu.dictionary.rule.RecordRule;

/**
 * 规则文件: what a pack asks of records beyond single cells ({@code rules.csv}), and which other ways of writing it declares
 * ({@code cleaning.csv}). A pack may do without either.
 */
final class RuleFiles {
    private static final String RULES = "rules.csv";
    private static final String CLEANING = "cleaning.csv";
    private static final List<String> RULE_COLUMNS =
            List.of("layout", "rule", "condition", "severity", "confidence", "source", "note");
    private static final List<String> CLEANING_COLUMNS =
            List.of("layout", "element", "text", "reading", "confidence", "source");

    private final PackFiles files;

    RuleFiles(PackFiles files) {
        this.files = files;
    }

    List<LayoutRule> rules() {
        List<LayoutRule> rules = new ArrayList<>();
        if (files.has(RULES)) {
            files.rows(
                    RULES,
                    RULE_COLUMNS,
                    (line, row) -> rules.add(new LayoutRule(
                            cell(row, "layout"),
                            RecordRule.of(cell(row, "rule")),
                            Condition.of(cell(row, "condition")),
                            Severity.ofWord(cell(row, "severity")),
                            Confidence.ofWord(cell(row, "confidence")),
                            Citation.of(cell(row, "source")),
                            cell(row, "note"))));
        }
        return rules;
    }

    List<CleaningRow> cleaning() {
        List<CleaningRow> rows = new ArrayList<>();
        if (files.has(CLEANING)) {
            files.rows(
                    CLEANING,
                    CLEANING_COLUMNS,
                    (line, row) -> rows.add(new CleaningRow(
                            cell(row, "layout"),
                            cell(row, "element"),
                            cell(row, "text"),
                            Reading.ofWord(cell(row, "reading")),
                            Confidence.ofWord(cell(row, "confidence")),
                            Citation.of(cell(row, "source")))));
        }
        return rows;
    }
}
