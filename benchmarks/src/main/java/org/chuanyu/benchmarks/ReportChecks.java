// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** 报告检查: what must hold of the table and of what the jobs made of it, whatever the number of rows. */
final class ReportChecks {
    private static final long HTML_MOST = 2L << 20;

    private final List<String> failures = new ArrayList<>();

    private ReportChecks() {}

    /** Returns what does not hold, in plain words; empty where all is well. */
    static List<String> failures(Path table, Path folder, long rows) throws IOException {
        ReportChecks checks = new ReportChecks();
        // That the numbers are found where they do stand shows that the scan can find them.
        ReportScan input = ReportScan.of(table);
        checks.hold(input.numbers() >= rows, "the table holds only " + input.numbers() + " citizen numbers");
        ReportScan lines = ReportScan.of(TableJob.VALIDATE_JSON_LINES.product(folder));
        checks.hold(
                lines.errors() == PenaltyTable.ERRORS_A_ROW * rows,
                "the JSON lines hold " + lines.errors() + " errors");
        checks.hold(lines.numbers() == 0, "the JSON lines hold " + lines.numbers() + " citizen numbers");
        ReportScan html = ReportScan.of(TableJob.VALIDATE_HTML.product(folder));
        checks.hold(html.bytes() < HTML_MOST, "the HTML has " + html.bytes() + " bytes");
        checks.hold(html.bytes() > 0, "the HTML is empty");
        checks.hold(html.numbers() == 0, "the HTML holds " + html.numbers() + " citizen numbers");
        return checks.failures;
    }

    /** Returns what does not hold of a job's own numbers. */
    static List<String> failures(TableJob job, TableJob.Done done, long rows) {
        ReportChecks checks = new ReportChecks();
        checks.hold(done.rows() == rows, job + " read " + done.rows() + " rows");
        checks.hold(done.errors() == PenaltyTable.ERRORS_A_ROW * rows, job + " found " + done.errors() + " errors");
        boolean translates = job == TableJob.TRANSLATE || job == TableJob.TRANSLATE_WITH_ACCOUNT;
        checks.hold(done.written() == (translates ? rows : 0), job + " wrote " + done.written() + " rows");
        return checks.failures;
    }

    private void hold(boolean good, String otherwise) {
        if (!good) {
            failures.add(otherwise);
        }
    }
}
