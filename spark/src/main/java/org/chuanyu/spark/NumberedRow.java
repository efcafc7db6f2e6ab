// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.spark.sql.Row;
import org.chuanyu.dictionary.table.TableRow;

/** 编号的行: the cells of a row, its number among all, and the part in which it lies. Its text shows no cell. */
final class NumberedRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int part;
    private final long number;
    private final String[] cells;

    private NumberedRow(int part, long number, String[] cells) {
        this.part = part;
        this.number = number;
        this.cells = cells;
    }

    /** Takes a row over; what is null is empty. */
    static NumberedRow of(int part, long index, Row row) {
        String[] cells = new String[row.length()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.isNullAt(i) ? "" : row.getString(i);
        }
        return new NumberedRow(part, index + 1, cells);
    }

    int part() {
        return part;
    }

    long number() {
        return number;
    }

    /** Returns the row as a file would have it below its heading, each row on a line. */
    TableRow row() {
        return new TableRow(number, number + 1, Arrays.asList(cells));
    }

    @Override
    public String toString() {
        return "row " + number;
    }
}
