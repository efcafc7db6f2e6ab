// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.key;

import java.io.Closeable;
import java.util.List;

/**
 * 首行: knows for every key in which row it came first. What is kept for it is given back with {@link #close}.
 */
public interface FirstRows extends Closeable {

    /**
     * Returns the row in which a key came first.
     *
     * @param rule which of the layout's rules on keys asks, from 0
     * @param parts the parts of the key, none empty
     * @param row the row that is judged, from 1
     * @return the first row with this key; {@code row} itself where there was none before
     */
    long firstRow(int rule, List<String> parts, long row);

    /**
     * Compares rows as they come, one after the other.
     *
     * @param rules how many rules on keys the layout has
     * @return keeps digests of the keys, see {@link KeyIndex}
     */
    static FirstRows inOrder(int rules) {
        return new RowsInOrder(rules);
    }

    /**
     * Compares nothing, for who judges rows that are no table.
     *
     * @return takes every key for new
     */
    static FirstRows none() {
        return new FirstRows() {
            @Override
            public long firstRow(int rule, List<String> parts, long row) {
                return row;
            }

            @Override
            public void close() {
                // Nothing is kept.
            }
        };
    }

    @Override
    void close();
}
