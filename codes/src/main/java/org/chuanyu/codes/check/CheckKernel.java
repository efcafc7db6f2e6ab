// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.check;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * 核算规则: the arithmetic of all check systems. Either each character's value is multiplied by the weight of its place, the
 * check value has the weight 1, and the sum over all leaves a given remainder by the modulus; or, without weights, the
 * hybrid recursion of ISO/IEC 7064. A pure system of ISO/IEC 7064 is the first kind: its recursion
 * {@code P = (P + a) x r} gives each character a power of {@code r}, counted from the right.
 *
 * <p>One pass, no object, and no overflow at any length: weights repeat, and the sum is reduced each time they do.
 */
final class CheckKernel {
    /** The answer where a character has no value, or the number of characters is not that of the weights. */
    static final int NO_VALUE = -1;

    /** What to give as a separator where there is none: no character equals it. */
    static final int NO_SEPARATOR = -1;

    /** Small enough that no sum over one round of weights can overflow, and larger than any modulus in use. */
    private static final int LARGEST_MODULUS = 2048;

    /** Tables of weights are repeated to at least this length, so that usual texts need one reduction. */
    private static final int TABLED = 64;

    private final int modulus;
    private final int remainder;
    private final CheckAlphabet alphabet;
    private final int @Nullable [] weights;
    private final boolean fromRight;

    /** The only number of characters that there are weights for; 0 where any number will do. */
    private final int onlyLength;

    private CheckKernel(
            CheckAlphabet alphabet,
            int modulus,
            int remainder,
            int @Nullable [] weights,
            boolean fromRight,
            int onlyLength) {
        this.alphabet = alphabet;
        this.modulus = modulus;
        this.remainder = remainder;
        this.weights = weights;
        this.fromRight = fromRight;
        this.onlyLength = onlyLength;
    }

    /** A pure system of ISO/IEC 7064: powers of the radix from the right, above the check characters' own. */
    static CheckKernel pure(CheckAlphabet alphabet, int modulus, int radix, int checkLength) {
        int first = checkLength == 1 ? radix : radix * radix;
        return new CheckKernel(alphabet, modulus, 1, powers(first % modulus, radix, modulus), true, 0);
    }

    /** Powers of the radix from the left; the sum is a multiple of the modulus. */
    static CheckKernel fromLeft(CheckAlphabet alphabet, int modulus, int radix) {
        return new CheckKernel(alphabet, modulus, 0, powers(1, radix, modulus), false, 0);
    }

    /** A weight for each place; the sum is a multiple of the modulus. */
    static CheckKernel weighted(CheckAlphabet alphabet, int modulus, int... weights) {
        return new CheckKernel(alphabet, modulus, 0, weights, false, weights.length);
    }

    /** A hybrid system of ISO/IEC 7064, whose first modulus is the number of characters. */
    static CheckKernel hybrid(CheckAlphabet alphabet) {
        return new CheckKernel(alphabet, alphabet.size(), 1, null, false, 0);
    }

    /** The same arithmetic for texts of one length. */
    CheckKernel only(int length) {
        return new CheckKernel(alphabet, modulus, remainder, weights, fromRight, length);
    }

    /** The powers of a radix up to where they repeat, and so on for whole rounds. */
    private static int[] powers(int first, int radix, int modulus) {
        if (modulus < 2 || modulus > LARGEST_MODULUS || radix < 1 || radix > LARGEST_MODULUS) {
            throw new IllegalArgumentException("no check system has modulus " + modulus + " and radix " + radix);
        }
        int[] powers = new int[modulus + TABLED];
        int round = 0;
        int power = first;
        do {
            if (round == modulus) {
                throw new IllegalArgumentException(radix + " has a factor in common with " + modulus);
            }
            powers[round++] = power;
            power = power * radix % modulus;
        } while (power != first);
        int length = (TABLED + round - 1) / round * round;
        for (int i = round; i < length; i++) {
            powers[i] = powers[i - round];
        }
        return Arrays.copyOf(powers, length);
    }

    CheckAlphabet alphabet() {
        return alphabet;
    }

    int modulus() {
        return modulus;
    }

    int onlyLength() {
        return onlyLength;
    }

    boolean isWeighted() {
        return weights != null;
    }

    /** The weight of a place among so many. */
    int weight(int position, int length) {
        if (weights == null) {
            throw new IllegalStateException("a hybrid system has no weights");
        }
        return weights[(fromRight ? length - 1 - position : position) % weights.length];
    }

    /**
     * Computes the value that is missing to the remainder, from 0 to the modulus - 1.
     *
     * @param hole the index of a character to leave out, -1 for none
     * @param separator a character to leave out wherever it stands, or {@link #NO_SEPARATOR}
     * @return the value; {@link #NO_VALUE} where there is none
     */
    int missing(CharSequence text, int start, int end, int hole, int separator) {
        return weights == null
                ? recursion(text, start, end, separator)
                : sum(text, start, end, hole, separator, weights);
    }

    private int sum(CharSequence text, int start, int end, int hole, int separator, int[] by) {
        int step = fromRight ? -1 : 1;
        int stop = fromRight ? start - 1 : end;
        int sum = 0;
        int place = 0;
        int full = 0;
        for (int i = fromRight ? end - 1 : start; i != stop; i += step) {
            char c = text.charAt(i);
            if (c == separator || i == hole) {
                continue;
            }
            int value = alphabet.value(c);
            if (value < 0) {
                return NO_VALUE;
            }
            sum += value * by[place];
            if (++place == by.length) {
                full += place;
                place = 0;
                sum %= modulus;
            }
        }
        return fits(full + place) ? Math.floorMod(remainder - sum, modulus) : NO_VALUE;
    }

    /** ISO/IEC 7064: S = P + a, by M with M for 0; P = 2 S, by M + 1. Neither can pass twice its modulus. */
    private int recursion(CharSequence text, int start, int end, int separator) {
        int product = modulus;
        int length = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == separator) {
                continue;
            }
            int value = alphabet.value(c);
            if (value < 0) {
                return NO_VALUE;
            }
            int sum = product + value;
            product = 2 * (sum > modulus ? sum - modulus : sum);
            if (product > modulus) {
                product -= modulus + 1;
            }
            length++;
        }
        return fits(length) ? Math.floorMod(remainder - product, modulus) : NO_VALUE;
    }

    private boolean fits(int length) {
        return onlyLength == 0 ? length > 0 : length == onlyLength;
    }
}
