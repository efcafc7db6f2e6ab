// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.inspection;

import java.util.List;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.key.FirstRows;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.KeyJudge;
import org.chuanyu.dictionary.table.HeadingBinding;
import org.chuanyu.dictionary.table.TableRow;
import org.chuanyu.dictionary.validation.RowJudge;

/** 单元格证据: how many cells of each column of a sample hold something, and how many of those are wrong for its element. */
final class CellEvidence {
    /** Fewer cells prove nothing. */
    private static final int FEWEST = 5;

    private final int[] filled;
    private final int[] wrong;

    private CellEvidence(int columns) {
        filled = new int[columns];
        wrong = new int[columns];
    }

    /** Judges a sample as the layout does. */
    static CellEvidence of(HeadingBinding binding, List<TableRow> sample, Dictionary dictionary, Judging judging) {
        int columns = binding.heading().size();
        CellEvidence evidence = new CellEvidence(columns);
        int[] columnOf = new int[binding.layout().elements().size()];
        for (int column = 0; column < columns; column++) {
            int element = binding.elementOf(column);
            if (element >= 0) {
                columnOf[element] = column;
            }
        }
        KeyJudge keys = new KeyJudge(binding.layout(), Disclosure.MASKED, FirstRows.none());
        RowJudge judge = new RowJudge("", binding, dictionary, judging, Disclosure.MASKED, keys);
        for (TableRow row : sample) {
            if (row.cells().size() != columns) {
                continue;
            }
            for (int column = 0; column < columns; column++) {
                evidence.filled[column] += row.cells().get(column).isEmpty() ? 0 : 1;
            }
            judge.judge(row, finding -> {
                int element = finding.cell().element();
                if (finding.isError()
                        && element >= 0
                        && !row.cells().get(columnOf[element]).isEmpty()) {
                    evidence.wrong[columnOf[element]]++;
                }
            });
        }
        return evidence;
    }

    int filled(int column) {
        return filled[column];
    }

    /** Returns how many cells are wrong; a cell with several defects counts once for each. */
    int wrong(int column) {
        return Math.min(wrong[column], filled[column]);
    }

    /** Tells whether cells speak against an element: there are enough of them, and most are wrong. */
    static boolean speaksAgainst(int filled, int wrong) {
        return filled >= FEWEST && 2 * wrong > filled;
    }
}
