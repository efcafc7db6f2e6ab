// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.BitSet;
import org.chuanyu.dictionary.record.DataRecord;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.validation.JudgedRow;

/**
 * 行转换: carries judged rows over one by one, wherever they come from, and says what the policy makes of each. Not safe
 * for several threads.
 */
public final class RowTranslation {
    private final Translator translator;
    private final Policy policy;
    private final DataRecord target;
    private final BitSet all = new BitSet();

    RowTranslation(Translator translator, Policy policy, Layout from, Layout to) {
        this.translator = translator;
        this.policy = policy;
        this.target = new DataRecord(to);
        all.set(0, from.elements().size());
    }

    /**
     * Carries a row over.
     *
     * @param row the row, judged at its own side; no cell of a ragged one is carried over
     * @return what became of it, good until the next call
     */
    public TranslatedRow translate(JudgedRow row) {
        TranslatedRecord cells = translator.translate(row.record(), row.ragged() ? all : row.invalid(), target);
        return new TranslatedRow(row, cells, target, treatment(row, cells));
    }

    /** The strictest treatment that the policy has for an outcome in this row. */
    private Policy.Treatment treatment(JudgedRow row, TranslatedRecord cells) {
        Policy.Treatment strictest = row.ragged() ? policy.of(Outcome.INVALID) : Policy.Treatment.KEEP;
        if (row.ragged() && strictest == Policy.Treatment.KEEP) {
            // Nobody knows which cell of a ragged row is which, so there is nothing that could be kept.
            strictest = Policy.Treatment.HOLD;
        }
        if (policy.keepsUpTo(cells.gravest())) {
            return strictest;
        }
        for (int i = 0; i < row.record().layout().elements().size(); i++) {
            Policy.Treatment treatment = policy.of(cells.outcome(i));
            strictest = treatment.compareTo(strictest) > 0 ? treatment : strictest;
        }
        return strictest;
    }
}
