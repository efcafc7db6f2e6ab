// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.column;

import java.util.Arrays;

/** 判定位图: the verdicts on a column, a bit for each row. */
public final class VerdictBits implements Verdicts {
    private long[] words = new long[16];
    private long rows;
    private long valid;

    /** Makes a bitmap without rows. */
    public VerdictBits() {}

    @Override
    public void verdict(long row, boolean good) {
        int word = Math.toIntExact(row >>> 6);
        if (word >= words.length) {
            words = Arrays.copyOf(words, Math.max(word + 1, 2 * words.length));
        }
        rows = Math.max(rows, row + 1);
        if (good) {
            words[word] |= 1L << row;
            valid++;
        }
    }

    /**
     * Tells the verdict on a row.
     *
     * @param row the row, from 0
     * @return whether its code is valid; false for a row that the column does not have
     */
    public boolean isValid(long row) {
        return row >= 0 && row < rows && ((words[(int) (row >>> 6)] >>> row) & 1) != 0;
    }

    /**
     * Returns how many rows were judged.
     *
     * @return the number of rows
     */
    public long rows() {
        return rows;
    }

    /**
     * Returns how many rows hold a valid code.
     *
     * @return the number of valid rows
     */
    public long valid() {
        return valid;
    }
}
