// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.RepresentationFormat;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.mapping.Relation;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.DataRecord;
import org.chuanyu.dictionary.record.Layout;

/**
 * 记录转换: carries single records over to another layout and says what happened to every cell. Nothing is chosen
 * silently: where a value has several targets the cell stays empty and is told as ambiguous. Not safe for several
 * threads: one translator a thread.
 */
public final class Translator {
    private static final int NONE = -1;
    private static final String CLEANED = "cleaning";

    private final Layout from;
    private final Layout to;
    private final LayoutMapping mapping;
    private final Supply supply;
    private final CellCarrier carrier;
    private final TranslationPlan plan;
    private final List<List<Rule>> rules = new ArrayList<>();
    private final List<Implied> implied = new ArrayList<>();
    private final boolean[] deliberate;
    private final boolean[] filled;
    private final int[] writer;

    /** 规则: a row of the mapping by the places of its elements. */
    private record Rule(LayoutMapping.Row row, int target, CellCarrier.Part part, String name) {}

    /** 隐含的规则: a rule that writes nothing, because its target's place says it. */
    private record Implied(int source, Rule rule) {}

    /**
     * Makes a translator.
     *
     * @param dictionary the dictionary that holds the code mappings
     * @param from the source layout
     * @param to the target layout
     * @param mapping the mapping between them
     * @param supply what the caller declares
     * @param judging by what codes are written canonically
     */
    public Translator(
            Dictionary dictionary, Layout from, Layout to, LayoutMapping mapping, Supply supply, Judging judging) {
        this.from = from;
        this.to = to;
        this.mapping = mapping;
        this.supply = supply;
        this.carrier = new CellCarrier(dictionary, judging);
        this.plan = TranslationPlan.of(dictionary, from, to, mapping, supply);
        this.deliberate = new boolean[from.elements().size()];
        this.filled = new boolean[to.elements().size()];
        this.writer = new int[to.elements().size()];
        for (int i = 0; i < from.elements().size(); i++) {
            rules.add(new ArrayList<>());
        }
        for (LayoutMapping.Row row : mapping.rows()) {
            add(row);
        }
    }

    private void add(LayoutMapping.Row row) {
        int source = from.indexOf(row.source());
        int target = to.indexOf(row.target());
        if (source >= 0 && !row.carries()) {
            deliberate[source] = true;
        }
        if (source < 0 || target < 0 || !row.carries()) {
            return;
        }
        List<LayoutMapping.Row> parts = mapping.rows().stream()
                .filter(each ->
                        each.action() instanceof Action.Split && each.source().equals(row.source()))
                .toList();
        CellCarrier.Part part = row.action() instanceof Action.Split
                ? new CellCarrier.Part(parts.indexOf(row), parts.size())
                : CellCarrier.Part.WHOLE;
        Rule rule = new Rule(row, target, part, mapping.id() + ":" + row.source() + ">" + row.target());
        rules.get(source).add(rule);
        if (row.action() instanceof Action.Implied) {
            implied.add(new Implied(source, rule));
        } else {
            filled[target] = true;
        }
    }

    /**
     * Returns what can be said before a record is read.
     *
     * @return the plan
     */
    public TranslationPlan plan() {
        return plan;
    }

    /**
     * Returns the target element that holds a source cell's identical text, where its outcome is {@link Outcome#SAME}.
     *
     * @param source the source element's place
     * @return the target element's place; -1 where no row copies the cell
     */
    public int copyOf(int source) {
        for (Rule rule : rules.get(source)) {
            boolean copies = rule.row().action() instanceof Action.Copy
                    || rule.row().action() instanceof Action.Date
                    || rule.row().action() instanceof Action.ConvertType
                    || rule.row().action() instanceof Action.ConvertUnit
                    || rule.row().action() instanceof Action.Code;
            if (copies && rule.row().relation() != Relation.NONE) {
                return rule.target();
            }
        }
        return NONE;
    }

    /**
     * Carries a record over.
     *
     * @param source the source record
     * @param invalid the places of the cells that are not good at their own side; they are not carried over
     * @param target filled with the target record
     * @return what happened to the cells; good until the next call
     */
    public TranslatedRecord translate(DataRecord source, BitSet invalid, DataRecord target) {
        TranslatedRecord result = new TranslatedRecord(rules.size());
        target.clear();
        carrier.begin(source);
        Arrays.fill(writer, NONE);
        for (int i = 0; i < rules.size(); i++) {
            if (invalid.get(i)) {
                result.tell(i, Outcome.INVALID, from.id());
                continue;
            }
            if (source.isCleaned(i)) {
                // The output holds what the cell means, so it does not hold the cell as it was.
                result.tell(i, Outcome.EQUAL, CLEANED);
            }
            if (!source.get(i).isEmpty()) {
                carry(i, source, target, result);
            }
        }
        fit(target, result);
        imply(source, target, result);
        for (int t = 0; t < to.elements().size(); t++) {
            if (target.get(t).isEmpty()) {
                supply(t, source, target, result);
            }
        }
        return result;
    }

    private void carry(int i, DataRecord source, DataRecord target, TranslatedRecord result) {
        boolean applied = false;
        for (Rule rule : rules.get(i)) {
            if (!rule.row().condition().holds(source)
                    || !carrier.holds(rule.row().period())) {
                continue;
            }
            applied = true;
            DataElement goal = to.elements().get(rule.target());
            CellCarrier.Carried carried = source.isOpenEnd(i) && goal.format().isDate()
                    ? openEnd(rule, source.get(i))
                    : carrier.carry(
                            rule.row().action(),
                            rule.row().relation(),
                            source.get(i),
                            from.elements().get(i),
                            goal,
                            rule.part());
            result.tell(i, carried.outcome(), rule.name());
            if (!carried.text().isEmpty()) {
                write(i, rule, carried.text(), target, result);
            }
        }
        if (!applied) {
            result.tell(i, deliberate[i] ? Outcome.NO_TARGET : Outcome.UNMAPPED, mapping.id());
        }
    }

    /** An open end is no day that could be written otherwise: the target says how it writes one, or has no way to. */
    private CellCarrier.Carried openEnd(Rule rule, String text) {
        return to.cleaning(rule.target())
                .openEnd()
                .map(written ->
                        new CellCarrier.Carried(written, Outcome.of(rule.row().relation(), written.equals(text))))
                .orElse(CellCarrier.Carried.nothing(Outcome.DOES_NOT_FIT));
    }

    private void write(int i, Rule rule, String text, DataRecord target, TranslatedRecord result) {
        int t = rule.target();
        int other = writer[t];
        String there = target.get(t);
        if (other == NONE) {
            target.set(t, text);
            writer[t] = i;
        } else if (rule.row().action() instanceof Action.Join join) {
            target.set(t, there + join.separator() + text);
        } else if (!there.equals(text)) {
            // Two sources say different things; neither is chosen, and what was written is taken back.
            target.set(t, "");
            result.tell(other, Outcome.AMBIGUOUS, rule.name());
            result.tell(i, Outcome.AMBIGUOUS, rule.name());
        }
        result.alsoIn(i, t);
    }

    /** A text that is too long for its target is never cut. */
    private void fit(DataRecord target, TranslatedRecord result) {
        for (int t = 0; t < to.elements().size(); t++) {
            String text = target.get(t);
            if (text.isEmpty() || !isTooLong(to.elements().get(t), text)) {
                continue;
            }
            target.set(t, "");
            for (int i = 0; i < rules.size(); i++) {
                if (result.isIn(i, t)) {
                    result.tell(
                            i,
                            Outcome.DOES_NOT_FIT,
                            to.elements().get(t).format().notation());
                }
            }
        }
    }

    /** What the target's place says is said only where something stands there. */
    private void imply(DataRecord source, DataRecord target, TranslatedRecord result) {
        for (Implied each : implied) {
            Rule rule = each.rule();
            boolean said = source.get(each.source()).isEmpty()
                    || !target.get(rule.target()).isEmpty()
                    || !rule.row().condition().holds(source);
            if (!said) {
                result.tell(each.source(), Outcome.NO_TARGET, rule.name());
            }
        }
    }

    private static boolean isTooLong(DataElement element, String text) {
        RepresentationFormat.Defect defect = element.format().judge(text).orElse(null);
        if (defect == null) {
            return false;
        }
        return switch (defect) {
            case TOO_LONG, TOO_MANY_DIGITS, TOO_MANY_DECIMALS -> true;
            case WRONG_LENGTH ->
                text.codePointCount(0, text.length()) > element.format().longest();
            default -> false;
        };
    }

    private void supply(int t, DataRecord source, DataRecord target, TranslatedRecord result) {
        String value = supply.valueOf(to.elements().get(t).identifier(), source);
        if (!value.isEmpty()) {
            target.set(t, value);
            result.supplied(t);
        } else if (!filled[t]) {
            result.withoutSource(t);
        }
    }
}
