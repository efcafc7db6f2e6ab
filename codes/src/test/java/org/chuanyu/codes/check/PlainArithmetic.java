// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.check;

import java.math.BigInteger;
import java.util.Map;

/**
 * The formulas as the standards write them, each by itself and with big numbers, to compare the one kernel with. Answers
 * are the value of the check characters.
 */
final class PlainArithmetic {
    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final Map<Character, Integer> VIN_LETTERS = Map.ofEntries(
            Map.entry('A', 1),
            Map.entry('B', 2),
            Map.entry('C', 3),
            Map.entry('D', 4),
            Map.entry('E', 5),
            Map.entry('F', 6),
            Map.entry('G', 7),
            Map.entry('H', 8),
            Map.entry('J', 1),
            Map.entry('K', 2),
            Map.entry('L', 3),
            Map.entry('M', 4),
            Map.entry('N', 5),
            Map.entry('P', 7),
            Map.entry('R', 9),
            Map.entry('S', 2),
            Map.entry('T', 3),
            Map.entry('U', 4),
            Map.entry('V', 5),
            Map.entry('W', 6),
            Map.entry('X', 7),
            Map.entry('Y', 8),
            Map.entry('Z', 9));

    private PlainArithmetic() {}

    static int check(String system, String payload) {
        return switch (system) {
            case "MOD 11-2", "GB 11643" -> pure(payload, DIGITS, 11, 2, 1, 0);
            case "MOD 37-2" -> pure(payload, DIGITS + LETTERS, 37, 2, 1, 0);
            case "MOD 97-10" -> pure(payload, DIGITS, 97, 10, 2, 2);
            case "MOD 661-26" -> pure(payload, LETTERS, 661, 26, 2, 0);
            case "MOD 1271-36" -> pure(payload, DIGITS + LETTERS, 1271, 36, 2, 0);
            case "MOD 11,10", "GS 15" -> hybrid(payload, DIGITS);
            case "MOD 27,26" -> hybrid(payload, LETTERS);
            case "MOD 37,36" -> hybrid(payload, DIGITS + LETTERS);
            case "GB 11714" -> organization(payload);
            case "GB 32100" -> powersFromLeft(payload, "0123456789ABCDEFGHJKLMNPQRTUWXY", 31, 3);
            case "VIN" -> vin(payload);
            default -> throw new IllegalArgumentException(system);
        };
    }

    /** The check characters of a very long text by the recursions of ISO/IEC 7064, a remainder each time. */
    static String byRecursion(CheckSystem system, CharSequence text) {
        String alphabet = system.alphabet();
        if (system.checkLength() == 1 && system.checkAlphabet().equals(alphabet)) {
            return String.valueOf(alphabet.charAt(hybrid(text, alphabet)));
        }
        String[] parameters = system.name().substring("MOD ".length()).split("-", 2);
        int modulus = Integer.parseInt(parameters[0]);
        int radix = Integer.parseInt(parameters[1]);
        int p = 0;
        for (int i = 0; i < text.length(); i++) {
            p = (p + alphabet.indexOf(text.charAt(i))) * radix % modulus;
        }
        String checks = system.checkAlphabet();
        if (system.checkLength() == 1) {
            return String.valueOf(checks.charAt((modulus + 1 - p) % modulus));
        }
        int value = (modulus + 1 - p * radix % modulus) % modulus;
        value += modulus == 97 && value < 2 ? modulus : 0;
        return "" + checks.charAt(value / radix) + checks.charAt(value % radix);
    }

    /** The polynomial: the payload is a number in base r, shifted by the check characters, which make it 1 mod M. */
    private static int pure(String payload, String alphabet, int modulus, int radix, int checks, int lowest) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < payload.length(); i++) {
            long value = alphabet.indexOf(payload.charAt(i));
            number = number.multiply(BigInteger.valueOf(radix)).add(BigInteger.valueOf(value));
        }
        BigInteger shifted = number.multiply(BigInteger.valueOf(radix).pow(checks));
        int value = BigInteger.ONE
                .subtract(shifted)
                .mod(BigInteger.valueOf(modulus))
                .intValue();
        return value < lowest ? value + modulus : value;
    }

    /** The recursion: P = M; S = (P mod (M+1)) + a; P = (S mod M or M) x 2. All checks are tried. */
    private static int hybrid(CharSequence payload, String alphabet) {
        int modulus = alphabet.length();
        int p = modulus;
        for (int i = 0; i < payload.length(); i++) {
            int s = p % (modulus + 1) + alphabet.indexOf(payload.charAt(i));
            p = (s % modulus == 0 ? modulus : s % modulus) * 2;
        }
        for (int check = 0; check < modulus; check++) {
            if ((p % (modulus + 1) + check) % modulus == 1) {
                return check;
            }
        }
        throw new IllegalStateException("no check character");
    }

    private static int organization(String payload) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += weights[i] * (DIGITS + LETTERS).indexOf(payload.charAt(i));
        }
        int check = 11 - sum % 11;
        return check == 11 ? 0 : check;
    }

    /** Each value by a power of the radix, from the left; the check value makes the sum a multiple of the modulus. */
    static int powersFromLeft(String payload, String alphabet, int modulus, int radix) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < payload.length(); i++) {
            long value = alphabet.indexOf(payload.charAt(i));
            sum = sum.add(BigInteger.valueOf(radix).pow(i).multiply(BigInteger.valueOf(value)));
        }
        int rest = sum.mod(BigInteger.valueOf(modulus)).intValue();
        return rest == 0 ? 0 : modulus - rest;
    }

    private static int vin(String payload) {
        String whole = payload.substring(0, 8) + "0" + payload.substring(8);
        int[] weights = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            char c = whole.charAt(i);
            sum += weights[i] * (c <= '9' ? c - '0' : VIN_LETTERS.get(c));
        }
        return sum % 11;
    }
}
