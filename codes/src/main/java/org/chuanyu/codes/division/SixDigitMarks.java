// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.Arrays;

/**
 * 六位数标记: four marks for each number from 0 to 999,999. The first four digits find a block of 100 half bytes, one for
 * each end: a question costs two array reads and allocates nothing, and all codes since 1981 take 50 KB.
 */
final class SixDigitMarks {
    private static final int FIRST_FOUR = 10_000;
    private static final int LAST_TWO = 100;
    private static final int BLOCK = LAST_TWO / 2;

    /** Where each block begins; at 0 lies the block that stays empty. */
    private final char[] blocks = new char[FIRST_FOUR];

    private byte[] marks = new byte[640 * BLOCK];
    private int used = BLOCK;

    /** Sets marks of a number, beside those that it has. */
    void add(int number, int mark) {
        if (number < 0 || number >= FIRST_FOUR * LAST_TWO) {
            throw new IllegalArgumentException("not six digits: " + number);
        }
        int block = blocks[number / LAST_TWO];
        if (block == 0) {
            block = used;
            used += BLOCK;
            if (used > Character.MAX_VALUE) {
                throw new IllegalStateException("more than 1,300 different first four digits");
            }
            blocks[number / LAST_TWO] = (char) block;
            if (marks.length < used) {
                marks = Arrays.copyOf(marks, 2 * marks.length);
            }
        }
        int last = number % LAST_TWO;
        marks[block + last / 2] |= (byte) (mark << (4 * (last & 1)));
    }

    /** Returns the marks of a number; none for a number that has not six digits. */
    int of(int number) {
        if (number < 0 || number >= FIRST_FOUR * LAST_TWO) {
            return 0;
        }
        int last = number % LAST_TWO;
        return (marks[blocks[number / LAST_TWO] + (last >> 1)] >>> (4 * (last & 1))) & 15;
    }
}
