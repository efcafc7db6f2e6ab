// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.dictionary.validation.TableFinding;

/**
 * 原因: a kind of finding that occurred, with how often, how grave and examples.
 *
 * @param kind the kind
 * @param count how often it occurred
 * @param severity the gravest severity among the examples, which may be milder than the kind's
 * @param examples the findings of this kind that the report keeps, in the order of the table
 */
record Reason(FindingKind kind, long count, Severity severity, List<TableFinding> examples) {

    /** Returns the reasons of a report, the gravest first, then the most frequent. */
    static List<Reason> of(Report report) {
        Map<String, List<TableFinding>> kept = new LinkedHashMap<>();
        for (TableFinding finding : report.findings()) {
            kept.computeIfAbsent(finding.cell().finding().code(), code -> new ArrayList<>())
                    .add(finding);
        }
        List<Reason> reasons = new ArrayList<>();
        report.kinds().forEach((code, kind) -> {
            List<TableFinding> examples = kept.getOrDefault(code, List.of());
            Severity gravest = examples.stream()
                    .map(each -> each.cell().finding().severity())
                    .min(Comparator.naturalOrder())
                    .orElse(kind.severity());
            reasons.add(new Reason(kind, report.byCode().getOrDefault(code, 0L), gravest, examples));
        });
        reasons.sort(Comparator.comparing(Reason::severity)
                .thenComparing(Comparator.comparingLong(Reason::count).reversed())
                .thenComparing(reason -> reason.kind().code()));
        return reasons;
    }

    static String symbol(Severity severity) {
        return switch (severity) {
            case ERROR -> "✗";
            case WARNING -> "!";
            case NOTICE -> "i";
        };
    }
}
