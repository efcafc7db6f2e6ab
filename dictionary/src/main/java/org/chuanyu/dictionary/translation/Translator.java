// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.Arrays;
import java.util.BitSet;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.RepresentationFormat;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.LayoutMapping;
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

    private final Told bad;
    private final Told cleaned;
    private final TranslationPlan plan;
    private final MappingRules rules;
    private final RepresentationFormat[] formats;
    private final EmptyCells empty;

    private final RecordInHand inHand;
    private final TranslatedRecord result;
    /** By target the source whose text stands there. */
    private final int[] writer;
    /** By the rule's number whether it wrote something where others may. */
    private final boolean[] wrote;
    /** Whether some target may hold a text that is too long for it. */
    private boolean tight;

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
        this.plan = TranslationPlan.of(dictionary, from, to, mapping, supply);
        this.rules = new MappingRules(dictionary, from, to, mapping, judging);
        this.bad = rules.names().told(Outcome.INVALID, from.id());
        this.cleaned = rules.names().told(Outcome.EQUAL, "cleaning");
        this.formats = to.elements().stream().map(DataElement::format).toArray(RepresentationFormat[]::new);
        this.empty = new EmptyCells(from, to, supply, rules.named(), rules.sourced());
        this.inHand = new RecordInHand(new DataRecord(from));
        this.result = new TranslatedRecord(from.elements().size(), rules.names());
        this.writer = new int[to.elements().size()];
        this.wrote = new boolean[rules.count()];
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
        for (Rule rule : rules.of(source)) {
            if (rule.copies()) {
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
        empty.begin(target, result);
        inHand.take(source);
        Arrays.fill(writer, NONE);
        Arrays.fill(wrote, false);
        tight = false;
        boolean allGood = invalid.isEmpty();
        boolean asWritten = source.isAsWritten();
        for (int i = 0; i < rules.sources(); i++) {
            if (!allGood && invalid.get(i)) {
                result.tell(i, bad);
                continue;
            }
            if (!asWritten && source.isCleaned(i)) {
                // The output holds what the cell means, so it does not hold the cell as it was.
                result.tell(i, cleaned);
            }
            String text = source.get(i);
            if (!text.isEmpty()) {
                carry(i, text, target);
            }
        }
        if (tight) {
            fit(target);
        }
        imply(source, target);
        empty.fill(source, target, result);
        return result;
    }

    private void carry(int i, String text, DataRecord target) {
        boolean applied = false;
        for (Rule rule : rules.of(i)) {
            if (!rule.holds(inHand)) {
                continue;
            }
            applied = true;
            Told copied = rule.copied();
            if (copied != null) {
                result.tell(i, copied);
                write(rule, text, target);
                continue;
            }
            CellCarrier.Carried carried = rule.carry(text, inHand);
            result.tell(i, rule.told(carried.outcome()));
            if (!carried.text().isEmpty()) {
                write(rule, carried.text(), target);
            }
        }
        if (!applied) {
            result.tell(i, rules.withoutRule(i));
        }
    }

    private void write(Rule rule, String text, DataRecord target) {
        tight |= rule.isTooLong(text);
        if (rule.isSole()) {
            target.set(rule.target(), text);
        } else {
            share(rule, text, target);
        }
    }

    /** Writes where another source may have written before. */
    private void share(Rule rule, String text, DataRecord target) {
        int t = rule.target();
        int other = writer[t];
        wrote[rule.number()] = true;
        if (other == NONE) {
            target.set(t, text);
            writer[t] = rule.source();
        } else if (rule.action() instanceof Action.Join join) {
            target.set(t, target.get(t) + join.separator() + text);
            tight = true;
        } else if (!target.get(t).equals(text)) {
            // Two sources say different things; neither is chosen, and what was written is taken back.
            target.set(t, "");
            result.tell(other, rule.told(Outcome.AMBIGUOUS));
            result.tell(rule.source(), rule.told(Outcome.AMBIGUOUS));
        }
    }

    /** A text that is too long for its target is never cut. */
    private void fit(DataRecord target) {
        for (int t : rules.targets()) {
            String text = target.get(t);
            if (text.isEmpty() || !formats[t].isTooLong(text)) {
                continue;
            }
            target.set(t, "");
            for (Rule rule : rules.all()) {
                if (rule.target() == t && (rule.isSole() || wrote[rule.number()])) {
                    result.tell(rule.source(), rule.toldTooLong());
                }
            }
        }
    }

    /** What the target's place says is said only where something stands there. */
    private void imply(DataRecord source, DataRecord target) {
        for (Rule rule : rules.implied()) {
            boolean said = source.get(rule.source()).isEmpty()
                    || !target.get(rule.target()).isEmpty()
                    || !rule.concerns(source);
            if (!said) {
                result.tell(rule.source(), rule.told(Outcome.NO_TARGET));
            }
        }
    }
}
