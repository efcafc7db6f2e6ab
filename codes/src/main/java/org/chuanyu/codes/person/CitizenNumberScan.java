// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import java.util.Arrays;
import org.chuanyu.codes.check.CheckSystem;

/**
 * 扫描: one pass over a citizen number that adds up all that GB 11643 says of each character at its place. A table holds
 * a {@code long} for each place and character; the sum of 18 of them holds, side by side:
 *
 * <table>
 * <caption>Fields of a sum</caption>
 * <tr><th>bits</th><th>field</th></tr>
 * <tr><td>0-27</td><td>birth date, as {@link NumberDigits} keeps it: day 7 bits, month 7, year 14</td></tr>
 * <tr><td>28-47</td><td>division of positions 1-6 as a number</td></tr>
 * <tr><td>48-55</td><td>weighted sum of MOD 11-2, check character at weight 1, each term reduced by 11</td></tr>
 * <tr><td>56-</td><td>how many characters may not stand at their place</td></tr>
 * </table>
 *
 * <p>Of 15 digits the same is added up, but for the weighted sum. It knows no divisions: those are reference data.
 */
final class CitizenNumberScan {
    /** The bits of birth date and division. */
    static final int PARTS_BITS = 48;

    private static final int LENGTH = CitizenNumber.LENGTH;
    private static final int OLD_LENGTH = CitizenNumber.OLD_LENGTH;

    /** So many places are added in one round: the compiler then unrolls the loop as a whole. */
    private static final int ROUND = 6;

    private static final int LATIN = 256;
    /** Rows lie a little further apart than they are long, or they would compete for the same lines of the cache. */
    private static final int ROW = LATIN + 8;

    private static final int MODULUS = 11;
    private static final int BIRTH_BITS = 28;
    private static final int DIVISION_BITS = 20;
    private static final int STRANGERS = 56;
    private static final long STRANGER = 1L << STRANGERS;

    /** What a digit is worth at each place of the division, the year, the month and the day; the sequence has no field. */
    private static final long[] WORTH = {
        100_000L << BIRTH_BITS,
        10_000L << BIRTH_BITS,
        1_000L << BIRTH_BITS,
        100L << BIRTH_BITS,
        10L << BIRTH_BITS,
        1L << BIRTH_BITS,
        1000L << NumberDigits.YEAR,
        100L << NumberDigits.YEAR,
        10L << NumberDigits.YEAR,
        1L << NumberDigits.YEAR,
        10L << NumberDigits.DAY_BITS,
        1L << NumberDigits.DAY_BITS,
        10L,
        1L
    };

    private static final long[] TERMS = terms();

    private CitizenNumberScan() {}

    private static long[] terms() {
        long[] terms = new long[LENGTH * ROW];
        Arrays.fill(terms, STRANGER);
        for (int place = 0; place < LENGTH; place++) {
            int weight = place == LENGTH - 1 ? 1 : CheckSystem.MOD_11_2.weight(place, LENGTH - 1);
            for (int digit = 0; digit < 10; digit++) {
                terms[place * ROW + '0' + digit] =
                        (worth(place) * digit) | ((long) (digit * weight % MODULUS) << PARTS_BITS);
            }
        }
        terms[(LENGTH - 1) * ROW + 'X'] = 10L << PARTS_BITS;
        return terms;
    }

    private static long worth(int place) {
        return place < WORTH.length ? WORTH[place] : 0;
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

    /** Adds up 15 digits, with the century put in: 18 where the sequence is 996-999, else 19. */
    static long ofOld(CharSequence text) {
        long sums = 0;
        int sequence = 0;
        for (int i = 0; i < OLD_LENGTH; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return STRANGER;
            }
            sums += worth(i < 6 ? i : i + 2) * digit;
            sequence = sequence * 10 % 1000 + digit;
        }
        return sums + ((isCentenarian(sequence) ? 1800L : 1900L) << NumberDigits.YEAR);
    }

    /** The provisional rule of the sequences 996-999 of 15 digits. */
    static boolean isCentenarian(int sequence) {
        return sequence >= 996;
    }

    static boolean hasShape(long sums) {
        return sums < STRANGER;
    }

    /** Whether all characters may stand at their places and the check character is that of MOD 11-2. */
    static boolean isChecked(long sums) {
        return hasShape(sums) && (sums >>> PARTS_BITS) % MODULUS == 1;
    }

    static int division(long sums) {
        return (int) (sums >>> BIRTH_BITS) & ((1 << DIVISION_BITS) - 1);
    }

    static int birth(long sums) {
        return (int) sums & ((1 << BIRTH_BITS) - 1);
    }

    /** The division and the birth date together, without what is needed for judging alone. */
    static long parts(long sums) {
        return sums & ((1L << PARTS_BITS) - 1);
    }

    /** The three digits after the birth date of a number of the right shape. */
    static int sequence(CharSequence number) {
        int at = number.length() == OLD_LENGTH ? 12 : 14;
        return 100 * (number.charAt(at) - '0') + 10 * (number.charAt(at + 1) - '0') + number.charAt(at + 2) - '0';
    }
}
