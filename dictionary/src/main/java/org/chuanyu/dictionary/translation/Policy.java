// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/**
 * 处理策略: what to do with a row by the gravest outcome of its cells: keep it, hold it back, or stop the run. By default
 * only a row with a cell that is not good at its own side is held back.
 *
 * @serial exclude
 */
public final class Policy implements Serializable {
    private static final long serialVersionUID = 1L;

    /** 处理: what is done with a row. */
    public enum Treatment {
        /** 保留: the row is carried over; what can't be stays empty in the target and whole in the account. */
        KEEP,
        /** 扣留: the row is not carried over, and stands whole in the account. */
        HOLD,
        /** 停止: the run ends without an output. */
        STOP
    }

    private final Map<Outcome, Treatment> treatments;

    private Policy(Map<Outcome, Treatment> treatments) {
        this.treatments = treatments;
    }

    /**
     * Returns the default policy.
     *
     * @return hold back what is invalid, keep all else
     */
    public static Policy standard() {
        Map<Outcome, Treatment> treatments = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            treatments.put(outcome, outcome == Outcome.INVALID ? Treatment.HOLD : Treatment.KEEP);
        }
        return new Policy(treatments);
    }

    /**
     * Returns this policy with one outcome treated otherwise.
     *
     * @param outcome the outcome
     * @param treatment what to do
     * @return the policy
     */
    public Policy with(Outcome outcome, Treatment treatment) {
        Map<Outcome, Treatment> changed = new EnumMap<>(treatments);
        changed.put(outcome, treatment);
        return new Policy(changed);
    }

    /**
     * Returns what to do with a row that has a cell of an outcome.
     *
     * @param outcome the outcome
     * @return the treatment
     */
    public Treatment of(Outcome outcome) {
        return treatments.getOrDefault(outcome, Treatment.KEEP);
    }
}
