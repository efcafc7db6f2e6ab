// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.check;

import java.util.Arrays;
import org.chuanyu.core.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * 校验系统: how a check character is computed from the characters before it, such as ISO/IEC 7064 MOD 11-2. One kernel
 * serves all systems with one check character: either a weighted sum that has to leave a given remainder, or the hybrid
 * recursion of ISO/IEC 7064.
 *
 * <p>In a weighted system the check character has the weight 1 and the sum over all positions leaves the remainder; the
 * value that is missing to it is the check value. A value without a character (36 of the Fujian pilot) means that there
 * is no such code.
 */
public final class CheckSystem {
    /** What {@link #check} answers where no check character exists. */
    public static final char NONE = '\0';

    private static final String DIGITS = "0123456789";
    private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    /** The 31 characters of GB 32100: digits and capital letters without I, O, S, V and Z. */
    public static final String CREDIT_CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** ISO/IEC 7064 MOD 11-2: digits, check character {@code 0-9X}; weights are powers of 2 from the right. */
    public static final CheckSystem MOD_11_2 = new CheckSystem(
            "MOD 11-2",
            Citation.of("ISO/IEC 7064:2003", "pure systems"),
            11,
            1,
            powers(2, 11, true),
            DIGITS,
            DIGITS + "X");

    /** ISO/IEC 7064 MOD 11,10: digits, check character a digit. */
    public static final CheckSystem MOD_11_10 = new CheckSystem(
            "MOD 11,10", Citation.of("ISO/IEC 7064:2003", "hybrid systems"), 10, 1, null, DIGITS, DIGITS);

    /** GB 11714-1997: {@code 0-9A-Z}, check character {@code 0-9X}; weights 3 7 9 10 5 8 4 2. */
    public static final CheckSystem GB_11714 = new CheckSystem(
            "GB 11714",
            Citation.of("GB 11714-1997"),
            11,
            0,
            fixed(3, 7, 9, 10, 5, 8, 4, 2),
            ALPHANUMERIC,
            DIGITS + "X");

    /** GB 32100-2015: 31 characters; weights are powers of 3 from the left. */
    public static final CheckSystem GB_32100 =
            powersFromLeft("GB 32100", Citation.of("GB 32100-2015"), 31, 3, CREDIT_CODE_ALPHABET, CREDIT_CODE_ALPHABET);

    /** Longer texts than this are rare; their weights are computed on. */
    private static final int TABLED = 64;

    /** Gives the weight of a position. */
    private interface Weights {
        int at(int position, int length);
    }

    private final String name;
    private final Citation citation;
    private final int modulus;
    private final int remainder;
    private final @Nullable Weights weights;
    private final byte[] values;
    private final String checkAlphabet;

    private CheckSystem(
            String name,
            Citation citation,
            int modulus,
            int remainder,
            @Nullable Weights weights,
            String alphabet,
            String checkAlphabet) {
        this.name = name;
        this.citation = citation;
        this.modulus = modulus;
        this.remainder = remainder;
        this.weights = weights;
        this.values = new byte[128];
        this.checkAlphabet = checkAlphabet;
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < alphabet.length(); i++) {
            values[alphabet.charAt(i)] = (byte) i;
        }
    }

    /**
     * Makes a system whose weights are the powers of a radix, counted from the left, and whose sum with the check value
     * is a multiple of the modulus.
     *
     * @param name the system's name
     * @param citation where it is defined
     * @param modulus the modulus
     * @param radix the radix
     * @param alphabet the characters by value
     * @param checkAlphabet the check characters by value
     * @return the system
     */
    public static CheckSystem powersFromLeft(
            String name, Citation citation, int modulus, int radix, String alphabet, String checkAlphabet) {
        return new CheckSystem(name, citation, modulus, 0, powers(radix, modulus, false), alphabet, checkAlphabet);
    }

    private static Weights fixed(int... weights) {
        return (position, length) -> weights[position];
    }

    /** Powers of a radix, counted from the check character on the right or from the left. */
    private static Weights powers(int radix, int modulus, boolean fromRight) {
        int[] powers = new int[TABLED];
        powers[0] = 1;
        for (int i = 1; i < TABLED; i++) {
            powers[i] = powers[i - 1] * radix % modulus;
        }
        return (position, length) -> {
            int exponent = fromRight ? length - position : position;
            int power = powers[exponent % TABLED];
            for (int rest = exponent / TABLED; rest > 0; rest--) {
                power = power * powers[TABLED - 1] % modulus * radix % modulus;
            }
            return power;
        };
    }

    /**
     * Returns the system's name, such as {@code MOD 11-2}.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns where the system is defined.
     *
     * @return the citation
     */
    public Citation citation() {
        return citation;
    }

    /**
     * Returns the weight of a position in a weighted system.
     *
     * @param position the position, from 0
     * @param length the number of characters before the check character
     * @return the weight
     * @throws IllegalStateException for a hybrid system, which has none
     */
    public int weight(int position, int length) {
        if (weights == null) {
            throw new IllegalStateException(name + " has no weights");
        }
        return weights.at(position, length);
    }

    /**
     * Computes the check character of a part of a text.
     *
     * @param text the text
     * @param start where the characters begin
     * @param end where they end: the check character's place
     * @return the check character; {@link #NONE} where a character is not of the alphabet or none exists
     */
    public char check(CharSequence text, int start, int end) {
        int value = weights == null ? hybrid(text, start, end) : weighted(text, start, end, weights);
        return value < 0 || value >= checkAlphabet.length() ? NONE : checkAlphabet.charAt(value);
    }

    /**
     * Computes the check character of a whole text.
     *
     * @param text the characters before the check character
     * @return the check character; {@link #NONE} where a character is not of the alphabet or none exists
     */
    public char check(CharSequence text) {
        return check(text, 0, text.length());
    }

    /**
     * Tells whether a text ends in its check character.
     *
     * @param text the text; null is not valid
     * @return whether the last character is the one computed from those before it
     */
    public boolean isValid(@Nullable CharSequence text) {
        if (text == null || text.length() < 2) {
            return false;
        }
        int last = text.length() - 1;
        char check = check(text, 0, last);
        return check != NONE && check == text.charAt(last);
    }

    private int weighted(CharSequence text, int start, int end, Weights by) {
        int sum = 0;
        for (int i = start; i < end; i++) {
            int value = value(text.charAt(i));
            if (value < 0) {
                return -1;
            }
            sum += value * by.at(i - start, end - start);
        }
        return Math.floorMod(remainder - sum, modulus);
    }

    private int hybrid(CharSequence text, int start, int end) {
        int product = modulus;
        for (int i = start; i < end; i++) {
            int value = value(text.charAt(i));
            if (value < 0) {
                return -1;
            }
            int sum = (product % (modulus + 1) + value) % modulus;
            product = (sum == 0 ? modulus : sum) * 2 % (modulus + 1);
        }
        return Math.floorMod(remainder - product, modulus);
    }

    private int value(char c) {
        return c < values.length ? values[c] : -1;
    }

    @Override
    public String toString() {
        return name;
    }
}
