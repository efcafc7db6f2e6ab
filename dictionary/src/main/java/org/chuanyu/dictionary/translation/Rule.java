// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.record.DataRecord;
import org.chuanyu.dictionary.record.Layout;
import org.jspecify.annotations.Nullable;

/**
 * 规则: a row of a mapping that carries cells over, made ready once for all records: its elements are known by their places,
 * its condition and its action need no names.
 */
final class Rule {
    private final int number;
    private final int source;
    private final int target;
    private final LayoutMapping.Row row;
    private final String name;
    private final boolean always;
    private final Predicate<DataRecord> condition;
    private final CellCarrier carrier;
    private final @Nullable Outcome copied;

    /**
     * Makes a rule.
     *
     * @param number the rule's number among those of its translator
     * @param row the row, which has a source and a target
     * @param mapping the mapping's id
     * @param from the source layout
     * @param to the target layout
     * @param carrier what the row does with a cell
     */
    Rule(int number, LayoutMapping.Row row, String mapping, Layout from, Layout to, CellCarrier carrier) {
        this.number = number;
        this.source = from.indexOf(row.source());
        this.target = to.indexOf(row.target());
        this.row = row;
        this.name = mapping + ":" + row.source() + ">" + row.target();
        this.always = row.condition() == Condition.ALWAYS && row.period().equals(Period.ALWAYS);
        this.condition = placed(row.condition(), from);
        this.carrier = to.elements().get(target).format().isDate()
                ? withOpenEnd(carrier, to.cleaning(target).openEnd())
                : carrier;
        this.copied = this.carrier instanceof CellCarrier.Copying copying ? copying.outcome() : null;
    }

    private static Predicate<DataRecord> placed(Condition condition, Layout from) {
        if (condition instanceof Condition.Present present && from.indexOf(present.element()) >= 0) {
            int place = from.indexOf(present.element());
            return record -> !record.get(place).isEmpty();
        }
        if (condition instanceof Condition.Is is && from.indexOf(is.element()) >= 0) {
            int place = from.indexOf(is.element());
            List<String> values = is.values();
            return record -> values.contains(record.get(place));
        }
        return condition::holds;
    }

    /** An open end is no day that could be written otherwise: the target says how it writes one, or has no way to. */
    private CellCarrier withOpenEnd(CellCarrier otherwise, Optional<String> openEnd) {
        return (text, record) -> record.cells().isOpenEnd(source)
                ? openEnd.map(written -> CellCarrier.Carried.written(written, text, row.relation()))
                        .orElse(CellCarrier.Carried.nothing(Outcome.DOES_NOT_FIT))
                : otherwise.carry(text, record);
    }

    /** The rule's number among those of its translator. */
    int number() {
        return number;
    }

    /** The source element's place. */
    int source() {
        return source;
    }

    /** The target element's place. */
    int target() {
        return target;
    }

    Action action() {
        return row.action();
    }

    /** The name under which accounts tell it. */
    String name() {
        return name;
    }

    /** Tells whether it is about a record, at that record's date. */
    boolean holds(RecordInHand record) {
        return always || (condition.test(record.cells()) && record.isIn(row.period()));
    }

    /** Tells whether its condition holds, at whatever date. */
    boolean concerns(DataRecord record) {
        return condition.test(record);
    }

    /** Tells whether its target holds the identical text of a cell whose outcome is {@link Outcome#SAME}. */
    boolean copies() {
        Action action = row.action();
        return action instanceof Action.Copy
                || action instanceof Action.Date
                || action instanceof Action.ConvertType
                || action instanceof Action.ConvertUnit
                || action instanceof Action.Code;
    }

    /** Returns the outcome of every cell of a rule that only copies, for which nothing needs to be made; else null. */
    @Nullable
    Outcome copied() {
        return copied;
    }

    CellCarrier.Carried carry(String text, RecordInHand record) {
        return carrier.carry(text, record);
    }
}
