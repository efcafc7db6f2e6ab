// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.chuanyu.dictionary.table.TableException;
import org.chuanyu.dictionary.table.TableReader;
import org.chuanyu.dictionary.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * 还原: rebuilds the input of a translation from its output and its account, cell by cell equal, in the encoding, with
 * the separator and the line ends that it had; of several tables each by its name.
 */
public final class Restoration {
    private final AccountReader account;
    private final TableReader output;
    private @Nullable TableRow carried;

    private Restoration(TableReader output, AccountReader account) {
        this.output = output;
        this.account = account;
        this.carried = output.next().orElse(null);
    }

    /** 原表去处: where restored tables are written. */
    @FunctionalInterface
    public interface Originals {

        /**
         * Begins a table.
         *
         * @param file the table's name, as the account has it; empty where it is the only one
         * @return where to write it; closed when the table is whole
         * @throws IOException when it can't be written
         * @throws TableException when there can be no table of that name
         */
        OutputStream begin(String file) throws IOException;
    }

    /**
     * Rebuilds the input.
     *
     * @param output the output of a translation
     * @param account its account
     * @param originals where to write the tables of the input
     * @return the number of rows, of all tables together
     * @throws IOException when they can't be written
     * @throws TableException when output and account do not belong together
     */
    public static long restore(Path output, Path account, Originals originals) throws IOException {
        try (TableReader table = TableReader.open(output);
                AccountReader lines = AccountReader.open(account)) {
            return new Restoration(table, lines).write(originals);
        } catch (UncheckedIOException e) {
            // The CSV library wraps what the disk says.
            throw new IOException(e.getMessage(), e);
        }
    }

    private long write(Originals originals) throws IOException {
        long rows = 0;
        do {
            OriginalTable table = new OriginalTable(account.header(), output.heading());
            try (CsvWriter csv = table.begin(originals.begin(table.file()))) {
                rows += table.file().isEmpty() ? all(table, csv) : oneOfSeveral(table, csv);
            }
        } while (account.peek() != null);
        if (carried != null) {
            throw new TableException(
                    "输出文件与台账不符：输出文件的行比台账多",
                    "output and account do not belong together: the output has more rows than the account");
        }
        return rows;
    }

    /** The only table has every row that the output or the account has. */
    private long all(OriginalTable table, CsvWriter csv) throws IOException {
        long rows = 0;
        while (account.peek() != null || carried != null) {
            rows++;
            restore(rows, table, csv);
        }
        return rows;
    }

    /** Of several tables, the account tells where each ends. */
    private long oneOfSeveral(OriginalTable table, CsvWriter csv) throws IOException {
        long rows = 0;
        for (JsonNode next = account.peek();
                next != null && (next.has("row") || rows < next.path("rows").asLong());
                next = account.peek()) {
            rows++;
            restore(rows, table, csv);
        }
        account.end(table.file(), rows);
        return rows;
    }

    private void restore(long row, OriginalTable table, CsvWriter csv) throws IOException {
        JsonNode told = account.row(row);
        if (told != null && told.path("held").asBoolean()) {
            csv.writeRecord(OriginalTable.heldRow(told));
            return;
        }
        if (carried == null) {
            throw new TableException(
                    "输出文件与台账不符：缺少第 " + row + " 行",
                    "output and account do not belong together: row " + row + " is missing");
        }
        csv.writeRecord(table.row(told, carried));
        carried = output.next().orElse(null);
    }
}
