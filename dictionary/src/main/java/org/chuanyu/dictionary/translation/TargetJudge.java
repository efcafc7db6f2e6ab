// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.CellFinding;
import org.chuanyu.dictionary.record.DataRecord;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.KeyJudge;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.record.RecordCleaner;
import org.chuanyu.dictionary.record.RecordJudge;

/** 目标侧判定: judges what is written as the target's own validation will. Not safe for several threads. */
public final class TargetJudge {
    private final Layout to;
    private final RecordCleaner cleaner;
    private final RecordJudge judge;
    private final KeyJudge keys;
    private final DataRecord judged;

    TargetJudge(Layout to, Dictionary dictionary, Judging judging, KeyJudge keys) {
        this.to = to;
        this.cleaner = new RecordCleaner(to, Disclosure.MASKED);
        this.judge = new RecordJudge(to, dictionary::list, judging, Disclosure.MASKED);
        this.keys = keys;
        this.judged = new DataRecord(to);
    }

    /**
     * Judges a row of the output.
     *
     * @param target the row, which stays as it is
     * @param row the number of the source row, by which rows with equal keys are told apart
     * @return the places of the elements with an error; none where the target takes the row
     */
    public BitSet refused(DataRecord target, long row) {
        BitSet refused = new BitSet();
        Consumer<CellFinding> errors = cell -> {
            if (cell.finding().severity() == Severity.ERROR) {
                refused.set(cell.element());
            }
        };
        read(target, errors);
        judge.judge(judged, row, errors);
        keys.judge(judged, row, errors);
        judged.clear();
        return refused;
    }

    /**
     * Returns the keys of a row of the output, for who compares them elsewhere.
     *
     * @param target the row
     * @return the parts of the key of each of the target's rules on keys; no parts where the rule asks nothing of the row
     */
    public List<List<String>> keys(DataRecord target) {
        read(target, finding -> {});
        List<List<String>> all = keys.keys(judged);
        judged.clear();
        return all;
    }

    /** What is written stays as it is; only what is judged is read as the target declares. */
    private void read(DataRecord target, Consumer<CellFinding> findings) {
        for (int t = 0; t < to.elements().size(); t++) {
            judged.set(t, target.get(t));
        }
        cleaner.clean(judged, findings);
    }
}
