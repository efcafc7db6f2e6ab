// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import java.io.Serializable;

/**
 * 行的位置: the part in which a row lies, and its number; in the order of the table.
 *
 * @param part the part
 * @param row the row's number
 */
record RowPlace(int part, long row) implements Comparable<RowPlace>, Serializable {

    @Override
    public int compareTo(RowPlace other) {
        return part != other.part ? Integer.compare(part, other.part) : Long.compare(row, other.row);
    }
}
