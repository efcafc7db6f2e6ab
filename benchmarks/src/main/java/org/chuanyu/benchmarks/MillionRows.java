// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 百万行: a table of a million rows with three errors each is checked and translated in a heap of 64 MB. Prints rows per
 * second, the peak of the heap and the sizes of what was made; exits 1 when a finding is missing, a report is too large
 * or a report holds a citizen number.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar org.chuanyu.benchmarks.MillionRows [ROWS]
 * </pre>
 */
public final class MillionRows {
    private static final long ROWS = 1_000_000;
    private static final String HEAP = "-Xmx64m";

    private MillionRows() {}

    /**
     * Runs all jobs, each in a process of its own.
     *
     * @param args the number of rows; a million where it is left out
     * @throws IOException when the table can't be written or a report can't be read
     * @throws InterruptedException when the run is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        long rows = args.length > 0 ? Long.parseLong(args[0]) : ROWS;
        Path folder = Files.createTempDirectory("chuanyu-million-rows-");
        List<String> failures = new ArrayList<>();
        try {
            Path table = folder.resolve("penalties.csv");
            Path supply = folder.resolve("supply.csv");
            PenaltyTable.write(table, rows);
            Files.writeString(supply, PenaltyTable.SUPPLY);
            System.out.println("table: " + rows + " rows, " + megabytes(table) + ", heap " + HEAP);
            for (TableJob job : TableJob.values()) {
                failures.addAll(run(job, table, supply, folder, rows));
            }
            if (failures.isEmpty()) {
                failures.addAll(ReportChecks.failures(table, folder, rows));
            }
        } finally {
            remove(folder);
        }
        failures.forEach(failure -> System.out.println("FAILED: " + failure));
        if (!failures.isEmpty()) {
            System.exit(1);
        }
        System.out.println("all checks hold");
    }

    /** Runs one job in a process with a small heap. */
    private static List<String> run(TableJob job, Path table, Path supply, Path folder, long rows)
            throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        TableJob.class.getName(),
                        job.name(),
                        table.toString(),
                        supply.toString(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            said = String.join(" ", out.lines().toList());
        }
        String name = job.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (process.waitFor() != 0) {
            return List.of(name + " exited with " + process.exitValue());
        }
        Path account = job.account(folder);
        System.out.println(name + ": " + said + ", made " + megabytes(job.product(folder))
                + (account == null ? "" : ", account " + megabytes(account)));
        TableJob.Done done = TableJob.Done.of(said);
        return ReportChecks.failures(job, done, rows);
    }

    private static String megabytes(@Nullable Path file) {
        return file == null ? "" : String.format(Locale.ROOT, "%.2f MB", TableJob.size(file) / 1e6);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
