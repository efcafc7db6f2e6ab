// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.Arrays;
import java.util.BitSet;

/**
 * 转换结果: what happened to the cells of one record, good until the next one is carried over. A source cell has the gravest
 * of its outcomes.
 */
public final class TranslatedRecord {
    private final Outcome[] outcomes;
    private final String[] rules;
    private final Outcome[] allSame;
    private final String[] noRules;
    private final BitSet supplied = new BitSet();
    private final BitSet withoutSource = new BitSet();

    TranslatedRecord(int sources) {
        allSame = new Outcome[sources];
        Arrays.fill(allSame, Outcome.SAME);
        noRules = new String[sources];
        Arrays.fill(noRules, "");
        outcomes = allSame.clone();
        rules = noRules.clone();
    }

    /** Forgets the record before. */
    void clear() {
        System.arraycopy(allSame, 0, outcomes, 0, outcomes.length);
        System.arraycopy(noRules, 0, rules, 0, rules.length);
        supplied.clear();
        withoutSource.clear();
    }

    void tell(int source, Outcome outcome, String rule) {
        if (outcome.compareTo(outcomes[source]) > 0) {
            outcomes[source] = outcome;
            rules[source] = rule;
        } else if (rules[source].isEmpty()) {
            rules[source] = rule;
        }
    }

    void supplied(int target) {
        supplied.set(target);
    }

    void supplied(BitSet targets) {
        supplied.or(targets);
    }

    void withoutSource(int target) {
        withoutSource.set(target);
    }

    void withoutSource(BitSet targets) {
        withoutSource.or(targets);
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
