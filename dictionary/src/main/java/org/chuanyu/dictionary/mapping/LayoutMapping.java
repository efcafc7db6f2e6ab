// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;
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
     * @param period when the row holds, by the date of a record
     * @param condition when the row applies, by the source record
     * @param basis why it says so, and who agreed
     */
    public record Row(
            String source,
            Relation relation,
            String target,
            Action action,
            Period period,
            Condition condition,
            Basis basis) {

        /**
         * Tells whether the row carries something over.
         *
         * @return whether it has a source and a target
         */
        public boolean carries() {
            return relation != Relation.NONE && !source.isEmpty() && !target.isEmpty();
        }

        /**
         * Returns what people should know of the row.
         *
         * @return the note; never read by a program
         */
        public String note() {
            return basis.note();
        }

        /**
         * Returns the row in one line, as certificates hold it: what a program reads of it, without notes.
         *
         * @return source, relation, target and action, with period and condition where there are any
         */
        public String statement() {
            return (source + " " + statementOfTarget()).strip();
        }

        /**
         * Returns what the row says of its source in one line.
         *
         * @return relation, target and action, with period and condition where there are any
         */
        public String statementOfTarget() {
            String does = action.toString();
            return (relation.word() + " " + target).strip()
                    + (does.isEmpty() ? "" : ": " + does)
                    + CodeRow.restriction(period, condition);
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
                    row.period(),
                    conditionBack(row),
                    row.basis().turned()));
        }
        return new LayoutMapping(id, name, to, from, confidence, citation, !inverted, turned);
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

    /**
     * Returns the chain of this mapping and another: side, shared, side. A relation over two steps is the weakest of both,
     * and a row holds while both its steps do. Its basis names the element between them.
     *
     * @param next the mapping that begins where this one ends
     * @return the chain
     * @throws IllegalArgumentException when the next begins with another layout, when it asks for a condition of a record of
     *     its own side, or when what two rows do one after the other is no single action
     */
    public LayoutMapping then(LayoutMapping next) {
        if (!to.equals(next.from)) {
            throw new IllegalArgumentException(next + " begins with " + next.from + ", " + this + " ends with " + to);
        }
        List<Row> chained = new ArrayList<>();
        for (Row row : rows) {
            if (!row.carries()) {
                if (!row.source().isEmpty()) {
                    chained.add(row);
                }
                continue;
            }
            for (Row further : next.rows) {
                if (further.source().equals(row.target())) {
                    chained.add(chained(row, further));
                }
            }
        }
        next.rows.stream().filter(row -> row.source().isEmpty()).forEach(chained::add);
        return new LayoutMapping(
                this + " > " + next,
                new BilingualText(name.zh() + "；" + next.name.zh(), name.en() + "; " + next.name.en()),
                from,
                next.to,
                confidence.and(next.confidence),
                Citation.of(citation + "; " + next.citation),
                false,
                chained);
    }

    private static Row chained(Row row, Row next) {
        if (next.condition() != Condition.ALWAYS) {
            throw new IllegalArgumentException("a further row has a condition: " + next.statement());
        }
        boolean carries = next.carries();
        Action action = carries
                ? Action.chain(row.action(), next.action())
                        .orElseThrow(() -> new IllegalArgumentException(
                                "no single action does both: " + row.statement() + "; " + next.statement()))
                : Action.NOTHING;
        return new Row(
                row.source(),
                carries ? row.relation().then(next.relation()) : Relation.NONE,
                carries ? next.target() : "",
                action,
                row.period().and(next.period()),
                row.condition(),
                new Basis(
                        "by way of " + row.target(),
                        row.basis().citation(),
                        row.basis().approvedFrom(),
                        next.basis().approvedTo(),
                        (row.note() + " " + next.note()).strip()));
    }

    @Override
    public String toString() {
        return new Action.Code.Step(id, inverted).toString();
    }
}
