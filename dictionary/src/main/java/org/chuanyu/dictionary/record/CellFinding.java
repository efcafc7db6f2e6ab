// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import java.util.List;
import java.util.function.Supplier;
import org.chuanyu.core.finding.Finding;

/**
 * 单元格问题: a finding about a cell of a record, fit to be shown to anybody.
 *
 * @param element the element's place in the layout; -1 where the finding is about the row or the table
 * @param column the element's identifier or the column's heading; empty where the finding is about the row
 * @param finding the finding
 * @param value what may be shown of the cell
 * @param proposals finds the proposals that may be shown, when somebody asks for them
 */
public record CellFinding(int element, String column, Finding finding, String value, Supplier<List<String>> proposals) {

    /**
     * Makes a finding whose proposals are known.
     *
     * @param element the element's place in the layout; -1 where the finding is about the row or the table
     * @param column the element's identifier or the column's heading; empty where the finding is about the row
     * @param finding the finding
     * @param value what may be shown of the cell
     * @param repairs proposals that may be shown
     */
    public CellFinding(int element, String column, Finding finding, String value, List<String> repairs) {
        this(element, column, finding, value, () -> repairs);
    }

    /**
     * Returns the proposals.
     *
     * @return texts that would be accepted, likeliest first; none where they would tell what is personal
     */
    public List<String> repairs() {
        return proposals.get();
    }
}
