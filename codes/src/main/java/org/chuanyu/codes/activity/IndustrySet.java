// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.activity;

/**
 * 行业代码集合: the codes of one edition without their names: the letter of each division, and a bit for each group and
 * class. A question allocates nothing.
 */
final class IndustrySet {
    /** Sections, as letters that follow each other. */
    static final String SECTIONS = "ABCDEFGHIJKLMNOPQRST";

    private static final char NO_LETTER = '\0';
    private static final int BITS = 64;

    private int sections;
    private final char[] letters = new char[100];
    private final long[] groups = new long[1_000 / BITS + 1];
    private final long[] classes = new long[10_000 / BITS + 1];

    void add(String code) {
        int number = number(code, 1, code.length());
        switch (IndustryLevel.ofLength(code.length())) {
            case SECTION -> sections |= 1 << SECTIONS.indexOf(code.charAt(0));
            case DIVISION -> letters[number] = code.charAt(0);
            case GROUP -> groups[number / BITS] |= 1L << number;
            case CLASS -> classes[number / BITS] |= 1L << number;
        }
    }

    /** Tells whether a text is a code by its form: a letter, two to four digits, or both. */
    static boolean hasShape(CharSequence text) {
        int length = text.length();
        if (length == 0 || length > IndustryLevel.CLASS.length()) {
            return false;
        }
        int start = SECTIONS.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        int digits = length - start;
        if (digits > 4 || digits == 1 || (digits == 0 && start == 0)) {
            return false;
        }
        for (int i = start; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns where the digits of a code begin. */
    static int digits(CharSequence code) {
        return code.charAt(0) >= 'A' ? 1 : 0;
    }

    /** Returns the section of a code with or without its letter, {@link #NO_LETTER} where this edition has none. */
    private char letter(CharSequence code) {
        int start = digits(code);
        if (code.length() == start) {
            return (sections >>> SECTIONS.indexOf(code.charAt(0)) & 1) == 0 ? NO_LETTER : code.charAt(0);
        }
        char letter = letters[number(code, start, start + 2)];
        return start == 0 || letter == code.charAt(0) ? letter : NO_LETTER;
    }

    /** Tells whether this edition has the division of a code, and under its letter where it is written with one. */
    boolean hasDivision(CharSequence code) {
        return letter(code) != NO_LETTER;
    }

    /** Tells whether this edition has all of a code but perhaps the class. */
    boolean hasGroup(CharSequence code) {
        int start = digits(code);
        if (!hasDivision(code) || code.length() - start < 3) {
            return hasDivision(code);
        }
        int group = number(code, start, start + 3);
        return (groups[group / BITS] >>> group & 1) != 0;
    }

    /** Tells whether this edition has a code. */
    boolean contains(CharSequence code) {
        int start = digits(code);
        if (!hasGroup(code) || code.length() - start < 4) {
            return hasGroup(code);
        }
        int number = number(code, start, start + 4);
        return (classes[number / BITS] >>> number & 1) != 0;
    }

    /** Writes a code whose division this edition has with its letter. */
    String canonical(CharSequence code) {
        return digits(code) == 1 ? code.toString() : letter(code) + code.toString();
    }

    private static int number(CharSequence text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }
}
