// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.table;

import java.util.List;
import java.util.Optional;
import org.chuanyu.dictionary.record.Layout;

/**
 * 表格绑定: where the heading of a table stands and which column holds which element, as it was found once and is used again.
 *
 * @param rows which rows are the heading
 * @param headings the heading of each column
 * @param elements for each column the identifier of its element; empty for a column that is left out
 */
public record TableBinding(HeadingRows rows, List<String> headings, List<String> elements) {

    /**
     * Copies the lists.
     *
     * @param rows the rows
     * @param headings the headings
     * @param elements the elements, as many as headings
     */
    public TableBinding {
        headings = List.copyOf(headings);
        elements = List.copyOf(elements);
        if (headings.size() != elements.size()) {
            throw new IllegalArgumentException(headings.size() + " headings, " + elements.size() + " elements");
        }
    }

    /**
     * Binds a table.
     *
     * @param heading the table's heading
     * @param layout the layout
     * @return the binding
     * @throws TableException when the table has another heading, or the elements are not those of the layout
     */
    public HeadingBinding bind(List<String> heading, Layout layout) {
        firstDifference(heading).ifPresent(column -> {
            String was = column < headings.size() ? headings.get(column) : "";
            String now = column < heading.size() ? heading.get(column) : "";
            throw new TableException(
                    "表头与绑定文件不同：第 " + (column + 1) + " 列原为“" + was + "”，现为“" + now + "”，请重新 inspect",
                    "the heading is not that of the binding: column " + (column + 1) + " was “" + was + "” and is “"
                            + now + "”; inspect the table anew");
        });
        return HeadingBinding.by(heading, layout, elements);
    }

    private Optional<Integer> firstDifference(List<String> heading) {
        for (int column = 0; column < Math.max(headings.size(), heading.size()); column++) {
            if (column >= headings.size()
                    || column >= heading.size()
                    || !headings.get(column).equals(heading.get(column))) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
