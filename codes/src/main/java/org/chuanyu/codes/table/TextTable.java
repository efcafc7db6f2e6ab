// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 文本表: one of this module's tables: UTF-8, a line per fact, cells parted by tabs. Lines that begin with {@code #} tell
 * where the rows come from; the first other line names the columns.
 */
public final class TextTable {
    private final String file;
    private final Function<String, ? extends InputStream> open;

    private TextTable(Function<String, ? extends InputStream> open, String file) {
        this.open = open;
        this.file = file;
    }

    /**
     * Names a table that stands beside a class.
     *
     * @param anchor the class
     * @param file the file's name
     * @return the table, not yet read
     */
    public static TextTable of(Class<?> anchor, String file) {
        return new TextTable(
                new Function<String, InputStream>() { // not a method reference, which a fresh program would wait for
                    @Override
                    public @Nullable InputStream apply(String name) {
                        return anchor.getResourceAsStream(name);
                    }
                },
                file);
    }

    /**
     * Names a table that stands beside a class of another module, which opens it to this one.
     *
     * @param open finds a file by its name; a class's {@code getResourceAsStream} serves
     * @param file the file's name
     * @return the table, not yet read
     */
    public static TextTable of(Function<String, ? extends InputStream> open, String file) {
        return new TextTable(open, file);
    }

    /**
     * Reads the table row by row.
     *
     * @param rows takes each row; the row is only good during the call
     */
    public void forEach(Consumer<Row> rows) {
        try (InputStream in = open.apply(file)) {
            if (in == null) {
                throw new IllegalStateException("no table " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
            Row row = null;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                if (row == null) {
                    row = new Row(file, List.of(line.split("\t", -1)));
                } else {
                    rows.accept(row.fill(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read table " + file, e);
        }
    }

    /** 行: one row of a table, its cells by column name. */
    public static final class Row {
        private final String file;
        private final List<String> columns;
        private final @Nullable String[] cells;

        private Row(String file, List<String> columns) {
            this.file = file;
            this.columns = columns;
            this.cells = new String[columns.size()];
        }

        private Row fill(String line) {
            int start = 0;
            int column = 0;
            for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
                put(column++, line.substring(start, tab), line);
                start = tab + 1;
            }
            put(column++, line.substring(start), line);
            Arrays.fill(cells, column, cells.length, "");
            return this;
        }

        private void put(int column, String cell, String line) {
            if (column >= cells.length) {
                throw new IllegalStateException(file + " has a row with too many cells: " + line);
            }
            cells[column] = cell;
        }

        /**
         * Returns a cell.
         *
         * @param column the column's name
         * @return the text; empty where the table says nothing
         */
        public String get(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalStateException(file + " has no column " + column);
            }
            String cell = cells[index];
            return cell == null ? "" : cell;
        }
    }
}
