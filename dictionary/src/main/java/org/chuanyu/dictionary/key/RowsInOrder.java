// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.key;

import java.util.ArrayList;
import java.util.List;

/** 顺序比较: an index for each rule, which remembers every key it is asked of. */
final class RowsInOrder implements FirstRows {
    private final List<KeyIndex> indexes = new ArrayList<>();

    RowsInOrder(int rules) {
        for (int i = 0; i < rules; i++) {
            indexes.add(KeyIndex.standard());
        }
    }

    @Override
    public long firstRow(int rule, List<String> parts, long row) {
        return indexes.get(rule).firstRow(parts, row);
    }

    @Override
    public void close() {
        indexes.forEach(KeyIndex::close);
    }
}
