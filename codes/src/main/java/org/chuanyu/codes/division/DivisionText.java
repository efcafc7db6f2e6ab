// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.chuanyu.codes.table.TextTable;

/** 留存文本: cells of one of our tables kept as bytes, so that a note is a place in them and becomes words when asked for. */
final class DivisionText {
    private final List<String> columns;
    private final byte[] bytes;

    private DivisionText(List<String> columns, byte[] bytes) {
        this.columns = columns;
        this.bytes = bytes;
    }

    /**
     * Reads a table and keeps some of its columns.
     *
     * @param file the table
     * @param kept the columns to keep
     * @param rows takes each row as it stands in the table, and the place where its kept cells begin
     */
    static DivisionText read(String file, List<String> kept, ObjIntConsumer<TextTable.Row> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        TextTable.of(DivisionText.class, file).forEach(row -> {
            rows.accept(row, out.size());
            StringBuilder cells = new StringBuilder();
            kept.forEach(column -> cells.append(row.get(column)).append('\t'));
            cells.setCharAt(cells.length() - 1, '\n');
            out.writeBytes(cells.toString().getBytes(StandardCharsets.UTF_8));
        });
        return new DivisionText(kept, out.toByteArray());
    }

    Row at(int place) {
        int end = place;
        while (bytes[end] != '\n') {
            end++;
        }
        String line = new String(bytes, place, end - place, StandardCharsets.UTF_8);
        return new Row(columns, List.of(line.split("\t", -1)));
    }

    /** 行: the kept cells of one row by column name. */
    record Row(List<String> columns, List<String> cells) {
        String get(String column) {
            return cells.get(columns.indexOf(column));
        }
    }
}
