// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.chuanyu.dictionary.table.TableFormat;

/**
 * 台账文本: the lines of an account one by one, for who keeps it elsewhere than in a file. They are data and hold personal
 * values in full. Not safe for several threads.
 */
public final class AccountText {
    private final RowAccount rows;
    private final AccountHeader header;
    private final StringWriter text = new StringWriter();
    private final AccountWriter writer;

    AccountText(RowAccount rows, AccountHeader header) {
        this.rows = rows;
        this.header = header;
        try {
            writer = new AccountWriter(text);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /**
     * Returns the header's line.
     *
     * @param format how the input is to be written where it is restored
     * @return a JSON object without a line end
     */
    public String header(TableFormat format) {
        try {
            writer.header("", rows, header, format, List.of());
            return taken();
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /**
     * Returns what the account says of a row.
     *
     * @param row the row
     * @return a JSON object without a line end; empty where the output holds every cell as it was
     */
    public String row(TranslatedRow row) {
        try {
            rows.write(writer, row);
            return taken();
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private String taken() throws IOException {
        writer.flush();
        String line = text.toString().strip();
        text.getBuffer().setLength(0);
        return line;
    }

    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException("nothing can fail in memory", e);
    }
}
