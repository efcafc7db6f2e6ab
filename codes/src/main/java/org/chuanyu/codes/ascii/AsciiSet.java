// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.ascii;

/** 字符集合: ASCII characters as two words of bits, asked without looking through a text. */
public final class AsciiSet {
    private static final int HALF = 64;

    private final long low;
    private final long high;

    private AsciiSet(long low, long high) {
        this.low = low;
        this.high = high;
    }

    /**
     * Makes the set of a text's characters.
     *
     * @param characters the characters, all of them ASCII
     * @return the set
     * @throws IllegalArgumentException when one is not ASCII
     */
    public static AsciiSet of(String characters) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c >= 2 * HALF) {
                throw new IllegalArgumentException("not ASCII: " + c);
            }
            if (c < HALF) {
                low |= 1L << c;
            } else {
                high |= 1L << (c - HALF);
            }
        }
        return new AsciiSet(low, high);
    }

    /**
     * Tells whether a character is in the set.
     *
     * @param c any character
     * @return whether it is
     */
    public boolean contains(char c) {
        return c < HALF ? (low >>> c & 1) != 0 : c < 2 * HALF && (high >>> (c - HALF) & 1) != 0;
    }
}
