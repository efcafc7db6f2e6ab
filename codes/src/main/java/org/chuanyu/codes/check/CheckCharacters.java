// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.check;

/**
 * 校验字符: the one or two check characters of a system: what they may be, where they stand, and which value they write.
 *
 * @param alphabet the characters
 * @param length how many there are: 1 or 2
 * @param place how many characters stand before them; {@link #AT_END} where they are the last
 * @param lowest the lowest value that is computed; it and the modulus - 1 values above it are
 */
record CheckCharacters(CheckAlphabet alphabet, int length, int place, int lowest) {
    static final int AT_END = -1;

    static CheckCharacters one(String alphabet) {
        return new CheckCharacters(CheckAlphabet.of(alphabet), 1, AT_END, 0);
    }

    static CheckCharacters two(String alphabet, int lowest) {
        return new CheckCharacters(CheckAlphabet.of(alphabet), 2, AT_END, lowest);
    }

    static CheckCharacters oneAfter(int place, String alphabet) {
        return new CheckCharacters(CheckAlphabet.of(alphabet), 1, place, 0);
    }

    /** The value that is computed where one is missing; a value that no character writes is possible. */
    int computed(int missing, int modulus) {
        return lowest + Math.floorMod(missing - lowest, modulus);
    }

    /** Tells whether every value below a modulus is written by some characters. */
    boolean writesAll(int modulus) {
        return modulus <= (length == 1 ? alphabet.size() : alphabet.size() * alphabet.size());
    }

    /** Writes a value; empty where no characters write it. */
    String text(int value) {
        int size = alphabet.size();
        if (length == 1) {
            return value < size ? String.valueOf(alphabet.characters().charAt(value)) : "";
        }
        String both = alphabet.characters();
        return value < size * size ? "" + both.charAt(value / size) + both.charAt(value % size) : "";
    }

    /** Finds the first check character of a whole code; -1 where the code is too short. */
    int indexIn(CharSequence code, int start, int end, int separator) {
        if (place == AT_END) {
            int left = length;
            for (int i = end - 1; i >= start; i--) {
                if (code.charAt(i) != separator && --left == 0) {
                    return i;
                }
            }
            return -1;
        }
        int left = place;
        for (int i = start; i < end; i++) {
            if (code.charAt(i) != separator && --left < 0) {
                return i;
            }
        }
        return -1;
    }

    /** Reads the value written from an index on, where {@link #length} characters stand; -1 where one is not of ours. */
    int value(CharSequence code, int index, int separator) {
        int first = alphabet.value(code.charAt(index));
        if (length == 1 || first < 0) {
            return first;
        }
        int next = index + 1;
        while (code.charAt(next) == separator) {
            next++;
        }
        int second = alphabet.value(code.charAt(next));
        return second < 0 ? -1 : first * alphabet.size() + second;
    }
}
