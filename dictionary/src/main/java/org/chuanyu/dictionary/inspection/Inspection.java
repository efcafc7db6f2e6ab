// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.inspection;

import java.util.List;
import java.util.Optional;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.table.HeadingRows;
import org.chuanyu.dictionary.table.TableBinding;
import org.chuanyu.dictionary.table.TableFormat;

/**
 * 辨认结果: what a table is found to be.
 *
 * @param format encoding, separator and line end
 * @param headingRows where its heading stands
 * @param layout the layout that fits best
 * @param others further layouts that fit as well, so that somebody has to choose; none where the best is alone
 * @param columns what each column holds
 */
public record Inspection(
        TableFormat format, HeadingRows headingRows, Layout layout, List<Layout> others, List<Column> columns) {

    /**
     * Copies the lists.
     *
     * @param format the format
     * @param headingRows the heading's rows
     * @param layout the layout
     * @param others the others
     * @param columns the columns
     */
    public Inspection {
        others = List.copyOf(others);
        columns = List.copyOf(columns);
    }

    /** 理由: why a column is bound to its element, or to none. */
    public enum Reason {
        /** 同名: the heading is the element's identifier or name, or a known synonym. */
        NAMED("named"),
        /** 去掉序号或说明后同名: so it is without a number in front or a note for whoever fills it in. */
        CLEANED("cleaned"),
        /** 去掉计量单位后同名: so it is without the unit, which is the element's. */
        WITHOUT_UNIT("without-unit"),
        /** 去掉套话后同名: so it is without the words that any name of such a table may have, such as 行政 and 作出. */
        PLAIN("plain"),
        /** 合并的表头: so is the last part of a merged heading. */
        PART("part"),
        /** 单元格不符: the heading names the element, but most cells are not good for it. */
        CELLS_DISAGREE("cells-disagree"),
        /** 单位不同: the heading names the element with another unit. */
        OTHER_UNIT("other-unit"),
        /** 不止一个: the heading, or two headings, may be meant otherwise. */
        SEVERAL("several"),
        /** 不认识: the heading names nothing of the layout. */
        UNKNOWN("unknown");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /**
         * Returns the word for programs.
         *
         * @return such as {@code without-unit}
         */
        public String word() {
            return word;
        }
    }

    /**
     * 列: what a column holds.
     *
     * @param heading the heading
     * @param element the element; empty where nobody can be sure
     * @param reason why
     * @param candidates the elements that may be meant where none is sure
     * @param filled how many cells of the sample hold something
     * @param wrong how many of them are not good for the element
     */
    public record Column(
            String heading,
            Optional<DataElement> element,
            Reason reason,
            List<DataElement> candidates,
            int filled,
            int wrong) {

        /**
         * Copies the candidates.
         *
         * @param heading the heading
         * @param element the element
         * @param reason why
         * @param candidates the candidates
         * @param filled how many cells hold something
         * @param wrong how many are wrong
         */
        public Column {
            candidates = List.copyOf(candidates);
        }

        /**
         * Tells whether somebody has to say what the column holds.
         *
         * @return whether an element may be meant, and it is not sure which
         */
        public boolean isAsked() {
            return element.isEmpty() && !candidates.isEmpty();
        }
    }

    /**
     * Returns the binding, in which columns that are not sure are left out.
     *
     * @return the binding
     */
    public TableBinding binding() {
        return new TableBinding(
                headingRows,
                columns.stream().map(Column::heading).toList(),
                columns.stream()
                        .map(column ->
                                column.element().map(DataElement::identifier).orElse(""))
                        .toList());
    }
}
