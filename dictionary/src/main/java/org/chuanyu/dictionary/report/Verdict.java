// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import static org.chuanyu.dictionary.report.ReportWords.number;

import org.chuanyu.core.finding.Severity;

/** 结论: the outcome of a run in one sentence. */
enum Verdict {
    /** 通过: nothing to do. */
    GOOD("✓"),
    /** 留意: all accepted, and somebody should look. */
    CAUTION("!"),
    /** 未通过: something was not accepted, held back or refused. */
    BAD("✗");

    private final String symbol;

    Verdict(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }

    static Verdict of(Report report) {
        boolean carried = report.translation()
                .map(each -> !each.stopped() && each.held() == 0 && each.refusedByTarget() == 0)
                .orElse(true);
        if (report.hasErrors() || !carried) {
            return BAD;
        }
        boolean open = report.translation()
                .map(each -> !each.missingSource().isEmpty())
                .orElse(false);
        return report.count(Severity.WARNING) > 0 || open ? CAUTION : GOOD;
    }

    static String sentence(Report report, ReportWords words) {
        return report.translation()
                .map(summary -> translated(report, summary, words))
                .orElseGet(() -> validated(report, words));
    }

    private static String validated(Report report, ReportWords words) {
        String key;
        if (report.rejected() > 0) {
            key = "verdict.rejected";
        } else if (report.hasErrors()) {
            key = "verdict.heading";
        } else if (report.rows() == 0) {
            key = "verdict.no-rows";
        } else if (report.count(Severity.WARNING) > 0) {
            key = "verdict.warnings";
        } else {
            key = "verdict.good";
        }
        return words.say(
                key,
                "rows",
                number(report.rows()),
                "rejected",
                number(report.rejected()),
                "warnings",
                number(report.count(Severity.WARNING)));
    }

    private static String translated(Report report, TranslationSummary summary, ReportWords words) {
        String key;
        if (summary.stopped()) {
            key = "verdict.stopped";
        } else if (report.rows() == 0) {
            key = report.hasErrors() ? "verdict.heading" : "verdict.no-rows";
        } else if (of(report) == BAD) {
            key = summary.dryRun() ? "verdict.would-partly" : "verdict.partly";
        } else {
            key = summary.dryRun() ? "verdict.would" : "verdict.translated";
        }
        return words.say(
                key,
                "rows",
                number(report.rows()),
                "written",
                number(summary.written()),
                "held",
                number(summary.held()),
                "refused",
                number(summary.refusedByTarget()));
    }
}
