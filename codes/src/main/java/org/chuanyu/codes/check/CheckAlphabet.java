// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.check;

import java.util.Arrays;

/**
 * 字符集与数值: the characters of a check system and their values. Usually a character's value is its place; the letters of a
 * VIN share theirs. The first character always has the value 0.
 */
final class CheckAlphabet {
    private static final int LATIN = 128;

    private final String characters;
    private final byte[] values = new byte[LATIN];

    private CheckAlphabet(String characters, String digits) {
        this.characters = characters;
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c >= LATIN || values[c] >= 0) {
                throw new IllegalArgumentException("not an alphabet: " + characters);
            }
            values[c] = (byte) (digits.isEmpty() ? i : digits.charAt(i) - '0');
        }
    }

    /** Makes an alphabet whose characters are worth their place, from 0. */
    static CheckAlphabet of(String characters) {
        return new CheckAlphabet(characters, "");
    }

    /** Makes an alphabet whose values, all of one digit, stand in a second text below the characters. */
    static CheckAlphabet of(String characters, String digits) {
        return new CheckAlphabet(characters, digits);
    }

    String characters() {
        return characters;
    }

    int size() {
        return characters.length();
    }

    /** Returns a character's value, -1 where it has none. */
    int value(char c) {
        return c < LATIN ? values[c] : -1;
    }
}
