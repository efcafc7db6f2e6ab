// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.chuanyu.dictionary.key.FirstRows;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * 已知的首行: which keys of the rows of a part stand in earlier rows, as the whole cluster has found. The rows are asked in
 * their order, and only the keys of one row are in memory.
 */
final class KnownFirstRows {
    private final Iterator<Tuple2<RowPlace, RepeatedKey>> repeated;
    private final List<RepeatedKey> ofRow = new ArrayList<>();
    private @Nullable Tuple2<RowPlace, RepeatedKey> next;

    KnownFirstRows(Iterator<Tuple2<RowPlace, RepeatedKey>> repeated) {
        this.repeated = repeated;
        this.next = following();
    }

    private @Nullable Tuple2<RowPlace, RepeatedKey> following() {
        return repeated.hasNext() ? repeated.next() : null;
    }

    /** Goes on to a row. */
    void begin(NumberedRow row) {
        ofRow.clear();
        while (next != null && next._1().row() <= row.number()) {
            if (next._1().row() == row.number()) {
                ofRow.add(next._2());
            }
            next = following();
        }
    }

    /** Answers for the rules of one side. */
    FirstRows of(RepeatedKey.Side side) {
        return new FirstRows() {
            @Override
            public long firstRow(int rule, List<String> parts, long row) {
                for (RepeatedKey key : ofRow) {
                    if (key.side() == side && key.rule() == rule) {
                        return key.first();
                    }
                }
                return row;
            }

            @Override
            public void close() {
                ofRow.clear();
            }
        };
    }
}
