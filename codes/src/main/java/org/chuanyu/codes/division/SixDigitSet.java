// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.Arrays;

/**
 * 六位数集合: a set of numbers from 0 to 999,999. The first four digits find a block of 100 bits, one for each end: a
 * question costs two array reads and allocates nothing.
 */
final class SixDigitSet {
    private static final int FIRST_FOUR = 10_000;
    private static final int LAST_TWO = 100;

    /** The number of each block; 0 is the block that stays empty. */
    private final short[] blocks = new short[FIRST_FOUR];

    private long[] bits = new long[2 * 64];
    private int used = 1;

    void add(int number) {
        if (number < 0 || number >= FIRST_FOUR * LAST_TWO) {
            throw new IllegalArgumentException("not six digits: " + number);
        }
        int block = blocks[number / LAST_TWO];
        if (block == 0) {
            block = used++;
            blocks[number / LAST_TWO] = (short) block;
            if (bits.length < 2 * used) {
                bits = Arrays.copyOf(bits, 2 * bits.length);
            }
        }
        int last = number % LAST_TWO;
        bits[2 * block + (last >> 6)] |= 1L << last;
    }

    boolean contains(int number) {
        if (number < 0 || number >= FIRST_FOUR * LAST_TWO) {
            return false;
        }
        int last = number % LAST_TWO;
        return (bits[2 * blocks[number / LAST_TWO] + (last >> 6)] >>> last & 1) != 0;
    }
}
