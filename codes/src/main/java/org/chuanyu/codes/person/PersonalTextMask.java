// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import java.util.Arrays;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.organization.SocialCreditCode;
import org.chuanyu.core.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * 遮蔽: looks through one text for personal numbers. The text falls into runs of letters and digits with what print puts
 * between them; in each run a window of a number's length moves on place by place, and each place costs the same.
 */
final class PersonalTextMask {
    private static final int LENGTH = CitizenNumber.LENGTH;
    private static final int OLD_LENGTH = CitizenNumber.OLD_LENGTH;
    private static final int SHOWN = 6;
    private static final int SHOWN_OF_FOREIGNERS = 3;
    private static final byte FOREIGNER = 9;

    /** Characters of a window that may be neither digits nor look like one, where its ends are plain to see. */
    private static final int MOST_ODD = 2;

    /** So much may stand between two characters of one number; more parts two cells. */
    private static final int WIDEST_GAP = 3;

    /** The value of a letter that looks like no digit. */
    private static final byte ODD = 10;

    private static final int VALUES = 11;

    /** By two values: provinces, the three of the permits, and 9 for a foreigner's card. */
    private static final boolean[] PROVINCES =
            provinces("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 "
                    + "50 51 52 53 54 61 62 63 64 65 71 81 82 83 90 91 92 93 94 95 96 97 98 99");

    private final CharSequence text;
    private @Nullable StringBuilder out;

    // The run at hand: for each character its value, its place, and whether something stands before it.
    private byte[] values = new byte[64];
    private int[] places = new int[64];
    private boolean[] parted = new boolean[64];
    private int size;
    private int gap;

    PersonalTextMask(CharSequence text) {
        this.text = text;
    }

    String masked() {
        int width;
        for (int i = 0; i < text.length(); i += width) {
            int c = Character.codePointAt(text, i);
            width = Character.charCount(c);
            byte value = value(c);
            if (value >= 0) {
                add(value, i);
            } else if (!isInvisible(c) && (!isSeparator(c) || ++gap > WIDEST_GAP)) {
                maskRun();
            }
        }
        maskRun();
        return out == null ? text.toString() : out.toString();
    }

    private void add(byte value, int place) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
            parted = Arrays.copyOf(parted, 2 * size);
        }
        parted[size] = gap > 0;
        places[size] = place;
        values[size++] = value;
        gap = 0;
    }

    private void maskRun() {
        for (int i = 0; i + OLD_LENGTH <= size; i++) {
            int length = numberAt(i);
            if (length > 0 && !isCreditCode(i)) {
                mask(i, length);
            }
        }
        size = 0;
        gap = 0;
    }

    private void mask(int start, int length) {
        StringBuilder copy = out == null ? new StringBuilder(text) : out;
        out = copy;
        int from = shown(start, length);
        int to = from == SHOWN ? length - 1 : length;
        for (int i = start + from; i < start + to; i++) {
            int place = places[i];
            int end = place + Character.charCount(Character.codePointAt(text, place));
            while (place < end) {
                copy.setCharAt(place++, '*');
            }
        }
    }

    /** Of a foreigner's number the nationality is masked too, as {@link PermanentResidenceNumberType} does. */
    private int shown(int start, int length) {
        if (length == OLD_LENGTH && areLetters(start, start + SHOWN_OF_FOREIGNERS)) {
            return 0;
        }
        return values[start] == FOREIGNER ? SHOWN_OF_FOREIGNERS : SHOWN;
    }

    /** Returns how many characters from a place on may be a number; 0 for none. */
    private int numberAt(int i) {
        boolean begins = begins(i);
        int left = size - i;
        if (isProvince(values[i], values[i + 1]) && isYear(values[i + 6], values[i + 7]) && isDay(i + 10)) {
            if (left >= LENGTH && odd(i, LENGTH - 1) == 0 && (begins || isUnbroken(i, LENGTH))) {
                return LENGTH;
            }
            for (int length = LENGTH; length >= OLD_LENGTH; length--) {
                if (begins && left >= length && ends(i + length) && odd(i, length - 1) <= MOST_ODD) {
                    return length;
                }
            }
            if (left == LENGTH - 1 && odd(i, left) == 0) {
                return left;
            }
        }
        boolean old = begins && ends(i + OLD_LENGTH) && odd(i + 3, OLD_LENGTH - 3) == 0;
        boolean citizen = isProvince(values[i], values[i + 1]) && isDay(i + 8);
        boolean foreigner = areLetters(i, i + 3) && isDay(i + 9);
        return old && (citizen || foreigner) ? OLD_LENGTH : 0;
    }

    /** Something stands before, or a letter, which is no part of a number even if it looks like a digit. */
    private boolean begins(int i) {
        return i == 0 || parted[i] || areLetters(i - 1, i);
    }

    private boolean ends(int i) {
        return i == size || parted[i] || areLetters(i, i + 1);
    }

    private boolean isUnbroken(int start, int length) {
        for (int i = start + 1; i < start + length; i++) {
            if (parted[i]) {
                return false;
            }
        }
        return true;
    }

    private int odd(int start, int length) {
        int odd = 0;
        for (int i = start; i < start + length; i++) {
            odd += values[i] == ODD ? 1 : 0;
        }
        return odd;
    }

    private boolean areLetters(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLetter(Character.codePointAt(text, places[i]))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isProvince(byte first, byte second) {
        return PROVINCES[first * VALUES + second];
    }

    private static boolean[] provinces(String all) {
        boolean[] table = new boolean[VALUES * VALUES];
        for (String digits : all.split(" ", -1)) {
            int first = digits.charAt(0) - '0';
            int second = digits.charAt(1) - '0';
            table[first * VALUES + second] = true;
            table[first * VALUES + ODD] = true;
            table[ODD * VALUES + second] = true;
        }
        return table;
    }

    private static boolean isYear(byte first, byte second) {
        boolean past = isLike(first, 1) && (isLike(second, 8) || isLike(second, 9));
        return past || (isLike(first, 2) && isLike(second, 0));
    }

    /** Two digits of a month and two of a day up to 31, whatever the month: 31 June is a slip, no proof of another code. */
    private boolean isDay(int i) {
        byte month = values[i + 1];
        boolean inYear = (isLike(values[i], 0) && month != 0) || (isLike(values[i], 1) && isUpTo(2, month));
        byte day = values[i + 3];
        return inYear
                && switch (values[i + 2]) {
                    case 0 -> day != 0;
                    case 1, 2, ODD -> true;
                    case 3 -> isUpTo(1, day);
                    default -> false;
                };
    }

    private static boolean isUpTo(int most, byte value) {
        return value <= most || value == ODD;
    }

    private static boolean isLike(byte value, int digit) {
        return value == digit || value == ODD;
    }

    /**
     * A code by itself that is right in every part. One citizen number in 300 passes for a credit code by accident, so
     * what has the check character of a citizen number is taken for one.
     */
    private boolean isCreditCode(int i) {
        int start = places[i];
        while (start > 0 && places[i] - start <= LENGTH && isPlain(text.charAt(start - 1))) {
            start--;
        }
        int end = places[i];
        while (end < text.length() && end - start <= LENGTH && isPlain(text.charAt(end))) {
            end++;
        }
        if (end - start != LENGTH) {
            return false;
        }
        CharSequence code = text.subSequence(start, end);
        if (!SocialCreditCode.isValid(code) || CheckSystem.MOD_11_2.isValid(code)) {
            return false;
        }
        return SocialCreditCode.parse(code).findings().stream()
                .allMatch(finding -> finding.severity() == Severity.NOTICE);
    }

    private static boolean isPlain(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** Returns the digit that a character is or looks like, {@link #ODD} for any other Latin letter, else -1. */
    private static byte value(int c) {
        if (c >= '0' && c <= '9') {
            return (byte) (c - '0');
        }
        int plain = c >= '！' && c <= '～' ? c - 0xFEE0 : c;
        return switch (plain) {
            case 'O', 'o', 'О', 'о', 'Ο', 'ο' -> 0;
            case 'I', 'i', 'l', 'L', '|' -> 1;
            case 'Z', 'z' -> 2;
            case 'S', 's' -> 5;
            case 'B', 'b', 'В' -> 8;
            case 'Х', 'х', 'Χ', 'χ' -> ODD;
            default -> {
                boolean latin = plain < 128 && Character.isLetter(plain);
                yield latin ? ODD : (byte) Character.digit(plain, 10);
            }
        };
    }

    private static boolean isSeparator(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.DASH_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.CONTROL -> true;
            default -> ".,/·，．／−'’".indexOf(c) >= 0;
        };
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    }
}
