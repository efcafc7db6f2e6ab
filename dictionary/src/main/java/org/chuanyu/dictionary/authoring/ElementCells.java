// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.util.Collection;
import org.chuanyu.dictionary.pack.PackTable;

/** 数据元单元格: whether the layout and the elements that a row of one table names are there. An empty cell names nothing. */
record ElementCells(Problems problems, KnownThings known, String file, PackTable table) {

    void layout(PackTable.Row row, String column) {
        String layout = ListCheck.cell(table, row, column);
        if (!layout.isEmpty() && known.elementsOf(layout).isEmpty()) {
            problems.cell(file, table, row, column, "layout-unknown", "text", layout);
        }
    }

    /** Says nothing where the layout itself is not there. */
    void elements(PackTable.Row row, String layoutColumn, String column, Collection<String> elements) {
        known.elementsOf(ListCheck.cell(table, row, layoutColumn))
                .ifPresent(there -> elements.stream()
                        .filter(element -> !element.isEmpty() && !there.contains(element))
                        .forEach(element ->
                                problems.cell(file, table, row, column, "element-unknown", "text", element)));
    }
}
