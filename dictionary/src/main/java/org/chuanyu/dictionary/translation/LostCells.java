// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.List;

/**
 * 受损单元格: cells of one column that are not carried over with their whole meaning: how many, and the first rows in which
 * they stand.
 *
 * @param column the element's identifier; of a column that is none its number, such as {@code #3}
 * @param outcome what happened to them
 * @param count how many there are
 * @param rows the first data rows with such a cell, from 1
 */
public record LostCells(String column, Outcome outcome, long count, List<Long> rows) {
    /** How many rows are named. */
    public static final int NAMED = 5;

    /**
     * Copies the rows.
     *
     * @param column the column
     * @param outcome the outcome
     * @param count the number of cells
     * @param rows the first rows
     */
    public LostCells {
        rows = List.copyOf(rows);
    }
}
