// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.organization;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.chuanyu.codes.check.CheckSystem;

/**
 * 扫描: one pass over 18 characters that adds up all that GB 32100 and GB 11714 say of each at its place, so that a
 * column is judged in a few nanoseconds a code. A table holds a {@code long} for each place and character; the sum of 18
 * of them holds, side by side:
 *
 * <table>
 * <caption>Fields of a sum</caption>
 * <tr><th>bits</th><th>field</th></tr>
 * <tr><td>0-9</td><td>weighted sum of GB 32100, check character at weight 1, each term reduced by 31</td></tr>
 * <tr><td>10-17</td><td>weighted sum of GB 11714, check character at weight 1, each term reduced by 11; 128 and more
 * where position 17 can't be a check character of it</td></tr>
 * <tr><td>18-37</td><td>division of positions 3-8 as a number</td></tr>
 * <tr><td>38-</td><td>how many characters may not stand at their place</td></tr>
 * </table>
 *
 * <p>It knows no authorities, divisions and exceptions: those are reference data, see {@link CreditCodeRules}.
 */
final class CreditCodeScan {
    private static final int LENGTH = SocialCreditCode.LENGTH;

    /** So many places are added in one round: the compiler then unrolls the loop as a whole. */
    private static final int ROUND = 6;

    private static final int LATIN = 256;
    /** Rows lie a little further apart than they are long, or they would compete for the same lines of the cache. */
    private static final int ROW = LATIN + 8;

    private static final int MODULUS = 31;
    private static final int RADIX = 3;
    private static final int OUTER_BITS = 10;
    private static final int INNER_MODULUS = 11;
    /** Those of {@link CheckSystem#GB_11714}, which a fresh program would wait for; tests hold the two together. */
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private static final int INNER_BITS = 8;
    private static final int NO_INNER_CHECK = 128;
    private static final int DIVISION_BITS = 20;
    private static final int INNER = OUTER_BITS;
    private static final int DIVISION = INNER + INNER_BITS;
    private static final int STRANGERS = DIVISION + DIVISION_BITS;
    private static final long STRANGER = 1L << STRANGERS;

    private static final long[] TERMS = terms();

    private CreditCodeScan() {}

    private static long[] terms() {
        byte[] alphabet = CheckSystem.CREDIT_CODE_ALPHABET.getBytes(StandardCharsets.ISO_8859_1);
        long[] terms = new long[LENGTH * ROW];
        Arrays.fill(terms, STRANGER);
        int tens = 100_000;
        int power = 1;
        for (int place = 0; place < LENGTH; place++) {
            boolean isDivision = place >= 2 && place < 8;
            int weight = place == LENGTH - 1 ? 1 : power;
            for (int value = 0; value < (isDivision ? 10 : alphabet.length); value++) {
                long term = (value * weight % MODULUS) | ((long) inner(place, alphabet[value]) << INNER);
                if (isDivision) {
                    term |= ((long) value * tens) << DIVISION;
                }
                terms[place * ROW + alphabet[value]] = term;
            }
            tens = isDivision ? tens / 10 : tens;
            power = power * RADIX % MODULUS;
        }
        return terms;
    }

    /** What a character adds to the sum of the organisation code, whose letters count from A = 10 without gaps. */
    private static int inner(int place, byte c) {
        int value = c <= '9' ? c - '0' : c - 'A' + 10;
        if (place >= 8 && place < 16) {
            return value * INNER_WEIGHTS[place - 8] % INNER_MODULUS;
        }
        if (place == 16) {
            return c == 'X' ? 10 : value < 10 ? value : NO_INNER_CHECK;
        }
        return 0;
    }

    /** Adds up a text of 18 characters. */
    static long of(CharSequence text) {
        if (text instanceof String string) {
            return of(string);
        }
        long sums = 0;
        for (int i = 0; i < LENGTH; i++) {
            sums += term(text.charAt(i), i);
        }
        return sums;
    }

    private static long of(String text) {
        long sums = 0;
        for (int i = 0; i < LENGTH; i += ROUND) {
            sums += term(text.charAt(i), i)
                    + term(text.charAt(i + 1), i + 1)
                    + term(text.charAt(i + 2), i + 2)
                    + term(text.charAt(i + 3), i + 3)
                    + term(text.charAt(i + 4), i + 4)
                    + term(text.charAt(i + 5), i + 5);
        }
        return sums;
    }

    /** Adds up 18 bytes of ASCII; every other byte is a stranger. */
    static long of(byte[] bytes, int offset) {
        long sums = 0;
        for (int i = 0; i < LENGTH; i += ROUND) {
            int at = offset + i;
            sums += term(bytes[at], i)
                    + term(bytes[at + 1], i + 1)
                    + term(bytes[at + 2], i + 2)
                    + term(bytes[at + 3], i + 3)
                    + term(bytes[at + 4], i + 4)
                    + term(bytes[at + 5], i + 5);
        }
        return sums;
    }

    private static long term(char c, int place) {
        return c < LATIN ? TERMS[place * ROW + c] : STRANGER;
    }

    private static long term(byte b, int place) {
        return TERMS[place * ROW + (b & (LATIN - 1))];
    }

    /** How many characters may not stand at their place. */
    static int strangers(long sums) {
        return (int) (sums >>> STRANGERS);
    }

    /** Whether all characters may stand at their places and the check character is that of GB 32100. */
    static boolean isChecked(long sums) {
        return sums < STRANGER && outer(sums) % MODULUS == 0;
    }

    /** The check character that GB 32100 gives for the 17 characters before the last; a stranger there has no value. */
    static char check(long sums, char last) {
        int found = Math.max(0, CheckSystem.CREDIT_CODE_ALPHABET.indexOf(last));
        return CheckSystem.CREDIT_CODE_ALPHABET.charAt(Math.floorMod(found - outer(sums), MODULUS));
    }

    private static int outer(long sums) {
        return (int) sums & ((1 << OUTER_BITS) - 1);
    }

    /** Whether position 17 is the check character of positions 9-16 by GB 11714. */
    static boolean isInnerChecked(long sums) {
        int inner = (int) (sums >>> INNER) & ((1 << INNER_BITS) - 1);
        return inner < NO_INNER_CHECK && inner % INNER_MODULUS == 0;
    }

    /** The division as a number; nobody's where a stranger stands in it. */
    static int division(long sums) {
        return (int) (sums >>> DIVISION) & ((1 << DIVISION_BITS) - 1);
    }
}
