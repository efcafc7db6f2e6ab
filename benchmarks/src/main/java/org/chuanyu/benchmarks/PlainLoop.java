// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.util.Arrays;

/** 朴素循环: the loop that a good engineer writes for a credit code in half an hour: weights, charAt, one look-up. */
final class PlainLoop {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] VALUES = new int[128];

    static {
        Arrays.fill(VALUES, -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            VALUES[ALPHABET.charAt(i)] = i;
        }
    }

    private PlainLoop() {}

    static boolean isCreditCode(String code) {
        if (code.length() != 18) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int value = value(code.charAt(i));
            if (value < 0 || (i >= 2 && i < 8 && value > 9)) {
                return false;
            }
            sum += value * WEIGHTS[i];
        }
        int check = value(code.charAt(17));
        return check >= 0 && (sum + check) % 31 == 0;
    }

    private static int value(char c) {
        return c < VALUES.length ? VALUES[c] : -1;
    }
}
