// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * 数据包表格: one of a pack's tables as it is written, each row with its line. A row may have another number of cells than
 * the heading, which its reader has to judge.
 *
 * @param heading the cells of the first row
 * @param headingText the first row as it is written, with its line end
 * @param rows the other rows
 */
public record PackTable(List<String> heading, String headingText, List<Row> rows) {
    /** The longest cell, in characters. */
    public static final int LONGEST_CELL = PackFiles.LONGEST_CELL;

    private static final int LONGEST_ROW = 1 << 20;

    /**
     * 行: one row.
     *
     * @param line the line of the file on which it begins, from 1
     * @param cells its cells
     * @param text the row as it is written, with its line end
     */
    public record Row(int line, List<String> cells, String text) {}

    /**
     * Reads a table.
     *
     * @param path the file's path inside its pack, for messages
     * @param text its text: comma-separated, cells with commas, quotes or line ends in quotes
     * @return the table
     * @throws PackException when it is no such table: a quote that is never closed, a cell that is too long, no heading
     */
    public static PackTable parse(String path, String text) {
        List<CsvRecord> records = records(path, text);
        if (records.isEmpty()) {
            throw new PackException(path, "是空的，没有表头", "is empty: it has no heading");
        }
        List<Integer> starts = lineStarts(text);
        List<Row> rows = new ArrayList<>(records.size());
        for (int i = 0; i < records.size(); i++) {
            int line = (int) records.get(i).getStartingLineNumber();
            int from = starts.get(line - 1);
            int to = i + 1 == records.size()
                    ? text.length()
                    : starts.get((int) records.get(i + 1).getStartingLineNumber() - 1);
            rows.add(new Row(line, records.get(i).getFields(), text.substring(from, to)));
        }
        Row heading = rows.get(0);
        return new PackTable(heading.cells(), heading.text(), List.copyOf(rows.subList(1, rows.size())));
    }

    private static List<CsvRecord> records(String path, String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_ROW)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_ROW)
                                .build(),
                        new StringReader(text))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (CsvParseException e) {
            throw new PackException(
                    path,
                    "不是合格的 CSV：引号没有闭合，或单元格超过 " + LONGEST_CELL + " 个字符（" + e.getMessage() + "）",
                    "is not good CSV: a quote is never closed, or a cell has more than " + LONGEST_CELL
                            + " characters (" + e.getMessage() + ")");
        }
    }

    private static List<Integer> lineStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean twoFold = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !twoFold)) {
                starts.add(i + 1);
            }
        }
        return starts;
    }

    /**
     * Returns the place of a column.
     *
     * @param column the column's heading
     * @return its place from 0; -1 where there is none
     */
    public int indexOf(String column) {
        return heading.indexOf(column);
    }
}
