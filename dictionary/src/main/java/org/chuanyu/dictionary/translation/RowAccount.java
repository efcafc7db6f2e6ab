// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.io.IOException;
import java.util.List;
import org.chuanyu.dictionary.record.DataRecord;
import org.chuanyu.dictionary.table.HeadingBinding;
import org.chuanyu.dictionary.validation.JudgedRow;

/** 行台账: what the account says of one row: every cell that the output does not hold as it was. */
final class RowAccount {
    private static final String SUPPLIED = "supplied";

    private final HeadingBinding binding;
    private final List<String> columns;
    private final int[] carriers;

    RowAccount(HeadingBinding binding, List<String> columns, int[] carriers) {
        this.binding = binding;
        this.columns = columns;
        this.carriers = carriers;
    }

    /** The strictest treatment that the policy has for an outcome in this row. */
    Policy.Treatment treatment(JudgedRow row, TranslatedRecord result, Policy policy) {
        Policy.Treatment strictest = row.ragged() ? policy.of(Outcome.INVALID) : Policy.Treatment.KEEP;
        if (row.ragged() && strictest == Policy.Treatment.KEEP) {
            // Nobody knows which cell of a ragged row is which, so there is nothing that could be kept.
            strictest = Policy.Treatment.HOLD;
        }
        for (int i = 0; i < row.record().layout().elements().size(); i++) {
            Policy.Treatment treatment = policy.of(result.outcome(i));
            strictest = treatment.compareTo(strictest) > 0 ? treatment : strictest;
        }
        return strictest;
    }

    void write(AccountWriter account, JudgedRow row, TranslatedRecord result, DataRecord target, boolean held)
            throws IOException {
        List<String> cells = row.row().cells();
        boolean begun = false;
        for (int column = 0; column < cells.size(); column++) {
            String outcome = outcome(column, cells.get(column), row, result, target, held);
            if (outcome.isEmpty()) {
                continue;
            }
            if (!begun) {
                account.beginRow(row.row().number(), row.row().line(), held);
                begun = true;
            }
            int element = binding.elementOf(column);
            String name = column < columns.size() ? columns.get(column) : Columns.extra(column, columns);
            account.cell(name, cells.get(column), outcome, element < 0 || row.ragged() ? "" : result.rule(element));
        }
        if (begun) {
            account.endRow();
        }
    }

    /** Returns what to say of a cell; nothing where the output holds it as it was. */
    private String outcome(
            int column, String text, JudgedRow row, TranslatedRecord result, DataRecord target, boolean held) {
        if (row.ragged()) {
            return Outcome.INVALID.word();
        }
        int element = binding.elementOf(column);
        if (element < 0) {
            return text.isEmpty() && !held ? "" : Outcome.UNMAPPED.word();
        }
        Outcome outcome = result.outcome(element);
        if (held || outcome != Outcome.SAME) {
            return outcome.word();
        }
        int carrier = carriers[column];
        String carried = carrier < 0 ? "" : target.get(carrier);
        return carried.equals(text) ? "" : SUPPLIED;
    }
}
