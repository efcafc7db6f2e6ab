// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.Arrays;
import java.util.BitSet;

/**
 * 转换结果: what happened to the cells of one record, good until the next one is carried over. A source cell has the gravest
 * of its outcomes.
 */
public final class TranslatedRecord {
    private final RuleNames names;
    /** By source cell the outcome's place. */
    private final int[] outcomes;
    /** By source cell the number of the rule that decided. */
    private final int[] rules;

    private int gravest;
    private final BitSet supplied = new BitSet();
    private final BitSet withoutSource = new BitSet();

    TranslatedRecord(int sources, RuleNames names) {
        this.names = names;
        this.outcomes = new int[sources];
        this.rules = new int[sources];
    }

    /** Begins a record of which nothing happened but what is the same for all. */
    void begin(BitSet suppliedAlways, BitSet neverWithSource) {
        Arrays.fill(outcomes, 0);
        Arrays.fill(rules, RuleNames.NONE);
        gravest = 0;
        supplied.clear();
        supplied.or(suppliedAlways);
        withoutSource.clear();
        withoutSource.or(neverWithSource);
    }

    /** Tells something of a cell; the gravest is kept, and of what is equally grave the first. */
    void tell(int source, Told what) {
        int graver = what.outcome() - outcomes[source];
        if (graver > 0 || (graver == 0 && rules[source] == RuleNames.NONE)) {
            outcomes[source] = what.outcome();
            rules[source] = what.rule();
            gravest = Math.max(gravest, what.outcome());
        }
    }

    /** Returns the gravest outcome of all source cells. */
    Outcome gravest() {
        return Outcome.at(gravest);
    }

    void supplied(int target) {
        supplied.set(target);
    }

    void withoutSource(int target) {
        withoutSource.set(target);
    }

    /**
     * Returns what happened to a source cell.
     *
     * @param source the source element's place
     * @return the gravest of its outcomes; {@link Outcome#SAME} for an empty cell
     */
    public Outcome outcome(int source) {
        return Outcome.at(outcomes[source]);
    }

    /**
     * Returns the rule that decided.
     *
     * @param source the source element's place
     * @return the mapping's id with source and target; empty for an empty cell
     */
    public String rule(int source) {
        return names.name(rules[source]);
    }

    /**
     * Returns the target cells that were supplied.
     *
     * @return their places
     */
    public BitSet supplied() {
        return (BitSet) supplied.clone();
    }

    /**
     * Returns the target cells that have no source and were not supplied.
     *
     * @return their places
     */
    public BitSet withoutSource() {
        return (BitSet) withoutSource.clone();
    }
}
