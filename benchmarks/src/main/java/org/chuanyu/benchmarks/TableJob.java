// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.report.HtmlReport;
import org.chuanyu.dictionary.report.JsonLinesReport;
import org.chuanyu.dictionary.report.Report;
import org.chuanyu.dictionary.table.SafeFile;
import org.chuanyu.dictionary.translation.Outcome;
import org.chuanyu.dictionary.translation.Policy;
import org.chuanyu.dictionary.translation.Supply;
import org.chuanyu.dictionary.translation.Translation;
import org.chuanyu.dictionary.validation.FindingSink;
import org.chuanyu.dictionary.validation.Progress;
import org.chuanyu.dictionary.validation.TableValidation;
import org.jspecify.annotations.Nullable;

/** 任务: one thing done with a whole table, as the command line does it, by calling the library. */
enum TableJob {
    /** 校验, JSON 行报告. */
    VALIDATE_JSON_LINES("findings.jsonl", ""),
    /** 校验, HTML 报告. */
    VALIDATE_HTML("report.html", ""),
    /** 转换, 无台账. */
    TRANSLATE("out.csv", ""),
    /** 转换, 有台账. */
    TRANSLATE_WITH_ACCOUNT("out-2.csv", "out-2.account.jsonl");

    private static final int MEGABYTE = 1 << 20;

    private final String product;
    private final String account;

    TableJob(String product, String account) {
        this.product = product;
        this.account = account;
    }

    /**
     * What was done, in what time and memory: the seconds that passed, those in which the thread really ran, and the sum
     * of the peaks of the heap's pools.
     */
    record Done(
            long rows,
            long errors,
            long written,
            double seconds,
            double ran,
            long peakHeapMegabytes,
            long liveKilobytes) {

        /** Reads what another process printed. */
        static Done of(String said) {
            String[] numbers = said.split("[^0-9.]+", -1);
            return new Done(
                    Long.parseLong(numbers[0]),
                    Long.parseLong(numbers[1]),
                    Long.parseLong(numbers[2]),
                    Double.parseDouble(numbers[3]),
                    Double.parseDouble(numbers[5]),
                    Long.parseLong(numbers[7]),
                    Long.parseLong(numbers[8]));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d rows, %d errors, %d rows written, %.2f s, %.0f rows/s (it ran %.2f s, %.0f rows/s),"
                            + " peak heap %d MB, live after all %d kB",
                    rows,
                    errors,
                    written,
                    seconds,
                    rows / seconds,
                    ran,
                    rows / ran,
                    peakHeapMegabytes,
                    liveKilobytes);
        }
    }

    /** Runs one job in this process: its name, the table, the supply, the folder for what it makes. */
    public static void main(String[] args) throws IOException {
        Done done = valueOf(args[0]).run(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
        System.out.println(done);
    }

    /** Returns the main file that it makes in a folder: the report of a validation, the output of a translation. */
    Path product(Path folder) {
        return folder.resolve(product);
    }

    /** Returns the account that it makes in a folder; null where it makes none. */
    @Nullable
    Path account(Path folder) {
        return account.isEmpty() ? null : folder.resolve(account);
    }

    /** Does it. */
    Done run(Path table, Path supply, Path folder) throws IOException {
        long start = System.nanoTime();
        Dictionary dictionary = Dictionary.builtIn();
        Layout from = layout(dictionary, PenaltyTable.FROM);
        Report report = new Report(
                from,
                dictionary.dataSet(PenaltyTable.DATA_SET).orElseThrow().name(),
                String.valueOf(table.getFileName()),
                "",
                "");
        long written = 0;
        try (SafeFile file = SafeFile.begin(product(folder));
                TableValidation rows =
                        TableValidation.open(table, from, dictionary, Judging.standard(), Disclosure.MASKED)) {
            if (name().startsWith("VALIDATE")) {
                validate(rows, report, file);
            } else {
                written = translate(dictionary, rows, report, supply, file, account(folder));
            }
            file.publish();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double ran = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
        long peak = peakHeap();
        System.gc();
        long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return new Done(
                report.rows(), report.count(Severity.ERROR), written, seconds, ran, peak / MEGABYTE, live / 1024);
    }

    private void validate(TableValidation rows, Report report, SafeFile file) throws IOException {
        if (this == VALIDATE_JSON_LINES) {
            try (JsonLinesReport lines = new JsonLinesReport(file.out())) {
                FindingSink both = report.and(lines);
                report.counted(rows.judgeAll(both, Progress.SILENT));
            }
        } else {
            report.counted(rows.judgeAll(report, Progress.SILENT));
            HtmlReport.write(report, Language.ZH, file.out());
        }
    }

    private static long translate(
            Dictionary dictionary,
            TableValidation rows,
            Report report,
            Path supply,
            SafeFile output,
            @Nullable Path account)
            throws IOException {
        Layout from = layout(dictionary, PenaltyTable.FROM);
        Layout to = layout(dictionary, PenaltyTable.TO);
        Translation translation = new Translation(
                dictionary,
                from,
                to,
                dictionary.mapping(from, to).orElseThrow(),
                Supply.read(supply, from, to),
                Policy.standard().with(Outcome.INVALID, Policy.Treatment.KEEP),
                Judging.standard());
        try (SafeFile accounts = account == null ? null : SafeFile.begin(account)) {
            report.counted(translation.run(
                    rows, report, output.out(), accounts == null ? null : accounts.out(), Progress.SILENT));
            if (accounts != null) {
                accounts.publish();
            }
        }
        return translation.tally().written();
    }

    private static Layout layout(Dictionary dictionary, String side) {
        return dictionary
                .dataSet(PenaltyTable.DATA_SET)
                .flatMap(set -> set.layout(side))
                .orElseThrow();
    }

    private static long peakHeap() {
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
            }
        }
        return peak;
    }

    /** Returns how large a file is. */
    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
