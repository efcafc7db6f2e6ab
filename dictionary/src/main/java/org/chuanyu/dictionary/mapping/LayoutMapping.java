// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.element.Condition;

/**
 * 数据元对应: rows that say how each element of one layout is carried over to another.
 *
 * @param id the mapping's id
 * @param name the mapping's name
 * @param from the id of the source layout
 * @param to the id of the target layout
 * @param confidence how far the rows are confirmed
 * @param citation where the rows come from
 * @param digest the SHA-256 of the rows as the pack holds them
 * @param inverted whether the rows are read from the other end
 * @param rows the rows
 */
public record LayoutMapping(
        String id,
        BilingualText name,
        String from,
        String to,
        Confidence confidence,
        Citation citation,
        String digest,
        boolean inverted,
        List<Row> rows) {

    /**
     * Takes a copy of the rows.
     *
     * @param id the mapping's id
     * @param name the mapping's name
     * @param from the id of the source layout
     * @param to the id of the target layout
     * @param confidence how far the rows are confirmed
     * @param citation where the rows come from
     * @param digest the SHA-256 of the rows as the pack holds them
     * @param inverted whether the rows are read from the other end
     * @param rows the rows
     */
    public LayoutMapping {
        rows = List.copyOf(rows);
    }

    /**
     * 对应行: one row.
     *
     * @param source the source element; empty for a target without a source
     * @param relation what the target is to the source
     * @param target the target element; empty for a source without a target
     * @param action how the target's text is made
     * @param condition when the row applies, by the source record
     * @param note what people should know of the row; never read by a program
     */
    public record Row(
            String source, Relation relation, String target, Action action, Condition condition, String note) {

        /**
         * Tells whether the row carries something over.
         *
         * @return whether it has a source and a target
         */
        public boolean carries() {
            return relation != Relation.NONE && !source.isEmpty() && !target.isEmpty();
        }
    }

    /**
     * Returns the mapping read from the other end. A constant that a source implied becomes a condition: only records
     * with that constant are carried back to that source.
     *
     * @return the inverse
     */
    public LayoutMapping inverse() {
        List<Row> turned = new ArrayList<>();
        for (Row row : rows) {
            turned.add(new Row(
                    row.target(),
                    row.relation().inverse(),
                    row.source(),
                    row.action().inverse(),
                    conditionBack(row),
                    row.note()));
        }
        return new LayoutMapping(id, name, to, from, confidence, citation, digest, !inverted, turned);
    }

    private Condition conditionBack(Row row) {
        for (Row sibling : rows) {
            if (sibling.action() instanceof Action.Constant constant
                    && !row.source().isEmpty()
                    && sibling.source().equals(row.source())) {
                return new Condition.Is(sibling.target(), List.of(constant.text()));
            }
        }
        return Condition.ALWAYS;
    }

    @Override
    public String toString() {
        return inverted ? id + "^-1" : id;
    }
}
