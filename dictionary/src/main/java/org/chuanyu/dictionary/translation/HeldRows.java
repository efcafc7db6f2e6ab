// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chuanyu.dictionary.table.HeadingBinding;
import org.chuanyu.dictionary.validation.FindingSink;
import org.chuanyu.dictionary.validation.TableFinding;

/** 暂留原因: gathers, row by row, why a row is held back, and tells it with the row. */
final class HeldRows implements FindingSink {
    private final String file;
    private final HeadingBinding binding;
    private final Policy policy;
    private final HeldRowSink sink;
    private final List<TableFinding> errors = new ArrayList<>();

    HeldRows(String file, HeadingBinding binding, Policy policy, HeldRowSink sink) {
        this.file = file;
        this.binding = binding;
        this.policy = policy;
        this.sink = sink;
    }

    @Override
    public void accept(TableFinding finding) {
        if (finding.isError() && finding.row() > 0) {
            errors.add(finding);
        }
    }

    /** Tells of a row, if it is held back; what was found so far was found of it. */
    void tell(TranslatedRow row) throws IOException {
        if (row.isHeld()) {
            boolean invalid = row.source().ragged() || policy.of(Outcome.INVALID) == Policy.Treatment.HOLD;
            sink.accept(new HeldRow(file, binding, row.source(), invalid ? errors : List.of(), outcomes(row)));
        }
        errors.clear();
    }

    private Map<Integer, Outcome> outcomes(TranslatedRow row) {
        Map<Integer, Outcome> outcomes = new TreeMap<>();
        if (row.source().ragged()) {
            return outcomes;
        }
        for (int i = 0; i < binding.layout().elements().size(); i++) {
            Outcome outcome = row.cells().outcome(i);
            if (outcome != Outcome.INVALID && policy.of(outcome) == Policy.Treatment.HOLD) {
                outcomes.put(i, outcome);
            }
        }
        return outcomes;
    }
}
