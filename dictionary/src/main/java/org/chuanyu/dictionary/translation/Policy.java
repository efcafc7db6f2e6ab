// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.io.Serializable;
import java.util.Arrays;

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

    /** By the outcome's place in its order. */
    private final Treatment[] treatments;

    /** The place of the first outcome that does not keep the row. */
    private final int firstTreated;

    private Policy(Treatment[] treatments) {
        this.treatments = treatments;
        int first = 0;
        while (first < treatments.length && treatments[first] == Treatment.KEEP) {
            first++;
        }
        this.firstTreated = first;
    }

    /**
     * Returns the default policy.
     *
     * @return hold back what is invalid, keep all else
     */
    public static Policy standard() {
        Treatment[] treatments = new Treatment[Outcome.count()];
        Arrays.fill(treatments, Treatment.KEEP);
        treatments[Outcome.INVALID.place()] = Treatment.HOLD;
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
        Treatment[] changed = treatments.clone();
        changed[outcome.place()] = treatment;
        return new Policy(changed);
    }

    /** Tells whether rows are kept whose outcomes are none graver than this. */
    boolean keepsUpTo(Outcome gravest) {
        return gravest.place() < firstTreated;
    }

    /**
     * Returns what to do with a row that has a cell of an outcome.
     *
     * @param outcome the outcome
     * @return the treatment
     */
    public Treatment of(Outcome outcome) {
        return treatments[outcome.place()];
    }
}
