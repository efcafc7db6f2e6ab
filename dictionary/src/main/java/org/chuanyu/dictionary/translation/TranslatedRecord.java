// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.BitSet;

/** 转换结果: what happened to the cells of one record. A source cell has the gravest of its outcomes. */
public final class TranslatedRecord {
    private final Outcome[] outcomes;
    private final String[] rules;
    private final BitSet[] targets;
    private final BitSet supplied = new BitSet();
    private final BitSet withoutSource = new BitSet();

    TranslatedRecord(int sources) {
        outcomes = new Outcome[sources];
        rules = new String[sources];
        targets = new BitSet[sources];
        for (int i = 0; i < sources; i++) {
            outcomes[i] = Outcome.SAME;
            rules[i] = "";
            targets[i] = new BitSet();
        }
    }

    void tell(int source, Outcome outcome, String rule) {
        if (rules[source].isEmpty() || outcome.compareTo(outcomes[source]) > 0) {
            rules[source] = rule;
        }
        outcomes[source] = outcomes[source].graver(outcome);
    }

    void alsoIn(int source, int target) {
        targets[source].set(target);
    }

    boolean isIn(int source, int target) {
        return targets[source].get(target);
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
        return outcomes[source];
    }

    /**
     * Returns the rule that decided.
     *
     * @param source the source element's place
     * @return the mapping's id with source and target; empty for an empty cell
     */
    public String rule(int source) {
        return rules[source];
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
