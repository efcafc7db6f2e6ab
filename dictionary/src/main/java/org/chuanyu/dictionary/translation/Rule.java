// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.element.RepresentationFormat;
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
    private final boolean always;
    private final Predicate<DataRecord> condition;
    private final CellCarrier carrier;
    private final @Nullable Told copied;
    private final boolean sole;
    private final RepresentationFormat format;
    private final Told toldTooLong;
    /** What it tells, by the outcome's place. */
    private final Told[] told = new Told[Outcome.count()];

    /**
     * Makes a rule.
     *
     * @param number the rule's number among those of its translator
     * @param row the row, which has a source and a target
     * @param mapping the mapping's id
     * @param from the source layout
     * @param to the target layout
     * @param carrier what the row does with a cell
     * @param names takes the names under which it tells
     * @param sole whether no other row of the mapping writes to the target element
     */
    Rule(
            int number,
            LayoutMapping.Row row,
            String mapping,
            Layout from,
            Layout to,
            CellCarrier carrier,
            RuleNames names,
            boolean sole) {
        this.number = number;
        this.source = from.indexOf(row.source());
        this.target = to.indexOf(row.target());
        this.row = row;
        this.always = row.condition() == Condition.ALWAYS && row.period().equals(Period.ALWAYS);
        this.condition = placed(row.condition(), from);
        this.carrier = to.elements().get(target).format().isDate()
                ? withOpenEnd(carrier, to.cleaning(target).openEnd())
                : carrier;
        this.sole = sole;
        this.format = to.elements().get(target).format();
        String name = mapping + ":" + row.source() + ">" + row.target();
        for (Outcome outcome : Outcome.values()) {
            told[outcome.place()] = names.told(outcome, name);
        }
        this.toldTooLong = names.told(Outcome.DOES_NOT_FIT, format.notation());
        this.copied = this.carrier instanceof CellCarrier.Copying copying ? told(copying.outcome()) : null;
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

    /** Tells whether no other rule writes to its target. */
    boolean isSole() {
        return sole;
    }

    /** What it tells of a cell. */
    Told told(Outcome outcome) {
        return told[outcome.place()];
    }

    /** Tells whether a text has no room in its target. */
    boolean isTooLong(String text) {
        return format.isTooLong(text);
    }

    /** What is told of a cell whose text has no room in its target. */
    Told toldTooLong() {
        return toldTooLong;
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

    /** Returns what a rule that only copies tells of every cell, for which nothing needs to be made; else null. */
    @Nullable
    Told copied() {
        return copied;
    }

    CellCarrier.Carried carry(String text, RecordInHand record) {
        return carrier.carry(text, record);
    }
}
