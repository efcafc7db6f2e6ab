// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.dictionary.finding.DictionaryFindings;
import org.chuanyu.dictionary.report.Report;
import org.chuanyu.dictionary.validation.FindingSink;
import org.chuanyu.dictionary.validation.TableFinding;

/** 分部报告: what was found in the rows of a part, as much of it as the report of the whole may need. */
final class PartReport implements FindingSink, Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<Found, Long> counts = new LinkedHashMap<>();
    private final List<ToldFinding> kept = new ArrayList<>();
    private final Map<String, Integer> keptByCode = new HashMap<>();

    /** 一类问题: findings that a report counts together. */
    private record Found(String code, String column, Severity severity) implements Serializable {}

    @Override
    public void accept(TableFinding finding) {
        String code = finding.cell().finding().code();
        Severity severity = finding.cell().finding().severity();
        counts.merge(new Found(code, finding.cell().column(), severity), 1L, Long::sum);
        if (keptByCode.merge(code, 1, Integer::sum) <= Report.KEPT_OF_EACH_KIND) {
            kept.add(ToldFinding.of(finding));
        }
    }

    /**
     * Adds what was found to the report of the whole, to which the parts before have been added. What is told once of a
     * table, each part has told once.
     */
    void addTo(Report report) {
        Set<String> told = report.findings().stream()
                .map(TableFinding::cell)
                .filter(cell -> DictionaryFindings.isToldOnce(cell.finding().kind()))
                .map(cell -> cell.finding().code() + " " + cell.column())
                .collect(Collectors.toSet());
        counts.forEach((found, times) -> {
            if (!told.contains(found.code() + " " + found.column())) {
                report.count(ToldFinding.kind(found.code()), found.column(), found.severity(), times);
            }
        });
        for (ToldFinding each : kept) {
            TableFinding finding = each.finding();
            if (!told.contains(
                    finding.cell().finding().code() + " " + finding.cell().column())) {
                report.keep(finding);
            }
        }
    }
}
