// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.translation.Translation;
import org.chuanyu.dictionary.validation.Progress;
import org.chuanyu.dictionary.validation.TableValidation;
import org.jspecify.annotations.Nullable;

/**
 * 文件到文件: a table of penalties from CSV to CSV, by the library as the command line does it, which judges every row on
 * both sides, compares the keys of all rows and counts what happened, and by {@link HashMapLoop} between a reader and a
 * writer of the same CSV library, which only maps. So the two do not do the same; both figures are told and no bound is
 * set. Each runs in this one thread, several times in turn; the quickest run counts.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar org.chuanyu.benchmarks.TranslationEndToEnd [ROWS]
 * </pre>
 */
public final class TranslationEndToEnd {
    private static final int ROUNDS = 5;
    private static final long ROWS = 200_000;

    private TranslationEndToEnd() {}

    /**
     * Writes the table, carries it over in the three ways, compares the outputs and prints the rates.
     *
     * @param args the number of rows; 200,000 where it is left out
     * @throws IOException when a file can't be written or read
     */
    public static void main(String[] args) throws IOException {
        long rows = args.length > 0 ? Long.parseLong(args[0]) : ROWS;
        Path folder = Files.createTempDirectory("chuanyu-translation-");
        Path table = folder.resolve("penalties.csv");
        Path byLoop = folder.resolve("loop.csv");
        Path byLibrary = folder.resolve("library.csv");
        Path account = folder.resolve("account.jsonl");
        try {
            write(table, rows);
            long loop = Long.MAX_VALUE;
            long library = Long.MAX_VALUE;
            long withAccount = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                withLoop(table, byLoop);
                long looped = System.nanoTime();
                withLibrary(table, byLibrary, null);
                long carried = System.nanoTime();
                withLibrary(table, byLibrary, account);
                long accounted = System.nanoTime();
                loop = Math.min(loop, looped - start);
                library = Math.min(library, carried - looped);
                withAccount = Math.min(withAccount, accounted - carried);
                if (Files.mismatch(byLoop, byLibrary) >= 0) {
                    throw new IllegalStateException("the outputs differ");
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d rows, %d MB, rows/s: loop, mapping only %.0f; library, judging both sides %.0f, %.1f times"
                            + " the time; with account %.0f%n",
                    rows,
                    Files.size(table) >> 20,
                    rows * 1e9 / loop,
                    rows * 1e9 / library,
                    (double) library / loop,
                    rows * 1e9 / withAccount);
        } finally {
            for (Path file : new Path[] {table, byLoop, byLibrary, account, folder}) {
                Files.deleteIfExists(file);
            }
        }
    }

    static void write(Path table, long rows) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(table)) {
            csv.writeRecord(PenaltyRows.heading(PenaltyRows.translation().from()));
            for (long row = 0; row < rows; row++) {
                csv.writeRecord(PenaltyRows.good(row));
            }
        }
    }

    static void withLoop(Path table, Path output) throws IOException {
        Translation layouts = PenaltyRows.translation();
        HashMapLoop loop = new HashMapLoop(Dictionary.builtIn(), layouts.to());
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(output)) {
            csv.writeRecord(PenaltyRows.heading(layouts.to()));
            Iterator<CsvRecord> records = reader.iterator();
            records.next();
            while (records.hasNext()) {
                String[] cells = records.next().getFields().toArray(new String[0]);
                csv.writeRecord(loop.translate(cells));
            }
        }
    }

    /** Returns what happened. */
    static Translation withLibrary(Path table, Path output, @Nullable Path account) throws IOException {
        Translation translation = PenaltyRows.translation();
        try (TableValidation rows = TableValidation.open(
                        table, translation.from(), Dictionary.builtIn(), Judging.standard(), Disclosure.MASKED);
                OutputStream out = Files.newOutputStream(output);
                OutputStream accounts = account == null ? null : Files.newOutputStream(account)) {
            translation.run(rows, finding -> {}, out, accounts, Progress.SILENT);
        }
        return translation;
    }
}
