// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.validation;

import org.chuanyu.core.finding.Severity;
import org.chuanyu.dictionary.record.CellFinding;

/**
 * 表格问题: a finding with its place in a table, fit to be shown to anybody.
 *
 * @param file the table's name where several are judged together; empty where there is one
 * @param row the data row, from 1; 0 for a finding about the table as a whole
 * @param line the line of the file on which the row begins
 * @param key what names the record, such as the number of the decision, as far as it may be shown; empty for none
 * @param cell the finding and the cell
 */
public record TableFinding(String file, long row, long line, String key, CellFinding cell) {

    /**
     * Makes a finding about the only table.
     *
     * @param row the data row, from 1; 0 for a finding about the table as a whole
     * @param line the line of the file on which the row begins
     * @param key what names the record, such as the number of the decision, as far as it may be shown; empty for none
     * @param cell the finding and the cell
     */
    public TableFinding(long row, long line, String key, CellFinding cell) {
        this("", row, line, key, cell);
    }

    /**
     * Tells whether the finding is an error.
     *
     * @return whether the row is not accepted because of it
     */
    public boolean isError() {
        return cell.finding().severity() == Severity.ERROR;
    }
}
