// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.shape;

/** 字符位: the characters that may stand at one place of a shape, asked without looking through them. */
final class ShapePlace {
    private static final int HALF = 64;

    private final String alphabet;
    private final String abridged;

    /** A bit for each character below 64, and for each of the 64 above. */
    private final long low;

    private final long high;

    ShapePlace(String alphabet) {
        this.alphabet = alphabet;
        abridged = Shape.abridged(alphabet);
        long lower = 0;
        long upper = 0;
        for (int i = 0; i < alphabet.length(); i++) {
            char c = alphabet.charAt(i);
            if (c >= 2 * HALF) {
                throw new IllegalArgumentException("not ASCII: " + c);
            }
            if (c < HALF) {
                lower |= 1L << c;
            } else {
                upper |= 1L << c; // the shift takes the lowest six bits alone
            }
        }
        low = lower;
        high = upper;
    }

    boolean admits(char c) {
        return c < 2 * HALF && (((c < HALF ? low : high) >>> c) & 1) != 0;
    }

    String alphabet() {
        return alphabet;
    }

    /** The alphabet for people to read. */
    String abridged() {
        return abridged;
    }
}
