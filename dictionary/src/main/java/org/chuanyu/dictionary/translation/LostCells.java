// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * 受损单元格: cells of one column that are not carried over with their whole meaning: how many, and the first rows in which
 * they stand.
 *
 * @param file the table's name where several are carried over together; empty where there is one
 * @param column the element's identifier; of a column that is none its number, such as {@code #3}
 * @param outcome what happened to them
 * @param count how many there are
 * @param rows the first data rows with such a cell, from 1
 * @serial exclude
 */
public record LostCells(String file, String column, Outcome outcome, long count, List<Long> rows)
        implements Serializable {
    /** How many rows are named. */
    public static final int NAMED = 5;

    /**
     * Copies the rows.
     *
     * @param file the table's name
     * @param column the column
     * @param outcome the outcome
     * @param count the number of cells
     * @param rows the first rows
     */
    public LostCells {
        rows = List.copyOf(rows);
    }

    /**
     * Tells of cells of the only table.
     *
     * @param column the column
     * @param outcome the outcome
     * @param count the number of cells
     * @param rows the first rows
     */
    public LostCells(String column, Outcome outcome, long count, List<Long> rows) {
        this("", column, outcome, count, rows);
    }

    /** Adds cells of the same table, column and outcome that stand in later rows. */
    LostCells and(LostCells later) {
        List<Long> first =
                Stream.concat(rows.stream(), later.rows.stream()).limit(NAMED).toList();
        return new LostCells(file, column, outcome, count + later.count, first);
    }
}
