// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.shape;

import java.math.BigInteger;
import java.util.Arrays;
import org.chuanyu.codes.check.CheckSystem;

/**
 * 校验求解: which one character at a place makes a weighted sum come out right, where the modulus is a prime. It spares
 * trying the others.
 */
public final class SolvedCheck {
    private static final int ASCII = 128;

    private final String alphabet;
    private final int modulus;

    /** The value of each ASCII character of the alphabet. */
    private final int[] values = new int[ASCII];

    private final int remainder;
    private final int[] weights;
    private final int[] inverses;

    /**
     * Solves a weighted check system for codes of one length, with the check character at the end.
     *
     * @param system the system
     * @param modulus its modulus, a prime
     * @param remainder what the sum over all positions leaves
     * @param alphabet the characters by value, those of the check character included
     * @param length the number of characters
     */
    public SolvedCheck(CheckSystem system, int modulus, int remainder, String alphabet, int length) {
        this.alphabet = alphabet;
        this.modulus = modulus;
        this.remainder = remainder;
        Arrays.fill(values, -1);
        for (int i = 0; i < alphabet.length(); i++) {
            values[alphabet.charAt(i)] = i;
        }
        weights = new int[length];
        inverses = new int[length];
        for (int i = 0; i < length; i++) {
            weights[i] = i == length - 1 ? 1 : system.weight(i, length - 1);
            inverses[i] = BigInteger.valueOf(weights[i])
                    .modInverse(BigInteger.valueOf(modulus))
                    .intValueExact();
        }
    }

    /** Returns the character that has to stand at a position if all others are right, or none. */
    String at(CharSequence text, int position) {
        int sum = -remainder;
        for (int i = 0; i < weights.length; i++) {
            if (i != position) {
                sum += weights[i] * values[text.charAt(i)];
            }
        }
        int value = Math.floorMod(-sum * inverses[position], modulus);
        return value < alphabet.length() ? alphabet.substring(value, value + 1) : "";
    }
}
