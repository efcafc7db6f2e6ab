// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 表示格式: the form of a data element's values in the notation of GB/T 19488.1, such as {@code an..18}, {@code n6},
 * {@code n..18,6} or {@code YYYY/MM/DD}.
 *
 * <p>{@code a} is letters, {@code n} digits, {@code an} any text; a number is the exact length, {@code ..} before it up
 * to, {@code ..} after it at least, {@code ul} no stated limit. With {@code p,q} it is a number of up to p digits, q of
 * them decimals. A pattern of {@code YYYY MM DD hh mm ss} is a date or a moment; patterns parted by {@code |} are
 * alternatives. Length counts characters (code points), not bytes.
 *
 * <p>Local standards write {@code C18}, {@code C..200} and {@code N..8,2} (DB510100/T 048, DB15/T 1102-2024), where
 * {@code C} is any text and {@code N} digits; these are read too. A type letter of the guideline 发改高技〔2017〕1272号
 * with its length is read by {@link #ofItemType}.
 */
public final class RepresentationFormat {
    private static final Pattern TEXT = Pattern.compile("(an|a|n)(\\d+)?(\\.\\.(\\d+)?)?");
    private static final Pattern NUMBER = Pattern.compile("n(?:\\.\\.)?(\\d+),(\\d+)");
    private static final Pattern DAY =
            Pattern.compile("YYYY(?:[-/.]?MM(?:[-/.]?DD(?:[ T]?hh(?::?mm(?::?ss)?)?)?)?)?|YYYY年(?:MM月(?:DD日)?)?");
    private static final int UNLIMITED = Integer.MAX_VALUE;

    /** 不符: how a text misses a format. */
    public enum Defect {
        /** 过长: more characters than allowed. */
        TOO_LONG,
        /** 过短: fewer characters than required. */
        TOO_SHORT,
        /** 长度不符: not the exact number of characters. */
        WRONG_LENGTH,
        /** 字符不符: not only digits, or not only letters. */
        WRONG_CHARACTERS,
        /** 不是数值: not a number in plain digits. */
        NOT_A_NUMBER,
        /** 位数过多: too many digits. */
        TOO_MANY_DIGITS,
        /** 小数过多: too many decimals. */
        TOO_MANY_DECIMALS,
        /** 不是日期: not a date of the pattern and the calendar. */
        NOT_A_DATE
    }

    private final String notation;
    private final String characters;
    private final int shortest;
    private final int longest;
    private final int digits;
    private final int decimals;
    private final List<DatePattern> patterns;

    private RepresentationFormat(
            String notation,
            String characters,
            int shortest,
            int longest,
            int digits,
            int decimals,
            List<String> patterns) {
        this.notation = notation;
        this.characters = characters;
        this.shortest = shortest;
        this.longest = longest;
        this.digits = digits;
        this.decimals = decimals;
        this.patterns = patterns.stream().map(DatePattern::new).toList();
    }

    /**
     * Reads a notation.
     *
     * @param notation the notation
     * @return the format
     * @throws IllegalArgumentException when the notation has none of the forms above
     */
    public static RepresentationFormat of(String notation) {
        return of(notation, FormatNotations.ofCharacters(notation));
    }

    /**
     * Reads the type of a data item as the guideline 发改高技〔2017〕1272号 writes it. Such a type says at most how long a
     * text may be, so nothing shorter is refused; where it says nothing of the length there is no limit.
     *
     * @param type a letter such as {@code C}, or a word that ends in one, such as {@code 字符型/C}
     * @param length the length, {@code p,q} for digits and decimals; empty where none is stated
     * @return the format
     * @throws IllegalArgumentException when the type ends in none of the eleven letters, or the length is none
     */
    public static RepresentationFormat ofItemType(String type, String length) {
        return of(FormatNotations.ofItemType(type, length));
    }

    private static RepresentationFormat of(String written, String notation) {
        if (notation.equals("ul")) {
            return new RepresentationFormat(written, "an", 0, UNLIMITED, 0, 0, List.of());
        }
        Matcher number = NUMBER.matcher(notation);
        if (number.matches()) {
            int digits = Integer.parseInt(number.group(1));
            int decimals = Integer.parseInt(number.group(2));
            if (digits == 0 || decimals > digits) {
                throw new IllegalArgumentException(
                        "a number needs digits, and no more decimals than digits: " + written);
            }
            return new RepresentationFormat(written, "n", 0, UNLIMITED, digits, decimals, List.of());
        }
        Matcher text = TEXT.matcher(notation);
        if (text.matches()) {
            boolean range = text.group(3) != null;
            int shortest = text.group(2) == null ? 0 : Integer.parseInt(text.group(2));
            int longest = text.group(4) != null ? Integer.parseInt(text.group(4)) : range ? UNLIMITED : shortest;
            if (!range && shortest == 0) {
                throw new IllegalArgumentException("a format needs a length: " + written);
            }
            if (longest == 0 || longest < shortest) {
                throw new IllegalArgumentException("no text can have the length of the format: " + written);
            }
            return new RepresentationFormat(written, text.group(1), shortest, longest, 0, 0, List.of());
        }
        List<String> patterns = List.of(notation.split("\\|", -1));
        if (patterns.stream().allMatch(each -> DAY.matcher(each).matches())) {
            return new RepresentationFormat(written, "an", 0, UNLIMITED, 0, 0, patterns);
        }
        throw new IllegalArgumentException("not a format: " + written);
    }

    /**
     * Returns the notation.
     *
     * @return the notation as it was read
     */
    public String notation() {
        return notation;
    }

    /**
     * Returns the largest number of characters.
     *
     * @return the limit; {@link Integer#MAX_VALUE} where none is stated
     */
    public int longest() {
        return longest;
    }

    /**
     * Returns the smallest number of characters of a text.
     *
     * @return the number; 0 where none is stated
     */
    public int shortest() {
        return shortest;
    }

    /**
     * Returns which characters a text may have.
     *
     * @return {@code a} for letters, {@code n} for digits, {@code an} for any
     */
    public String characters() {
        return characters;
    }

    /**
     * Returns the number of digits of a number.
     *
     * @return the digits, decimals included; 0 for a format that is not a number with a stated number of them
     */
    public int digits() {
        return digits;
    }

    /**
     * Tells whether this is a pattern of dates.
     *
     * @return whether values are dates or moments
     */
    public boolean isDate() {
        return !patterns.isEmpty();
    }

    /**
     * Returns the number of decimals of a number.
     *
     * @return the decimals; 0 for a format that is not a number with decimals
     */
    public int decimals() {
        return decimals;
    }

    /**
     * Returns the date patterns.
     *
     * @return the patterns, the one to write first; none for other formats
     */
    public List<String> patterns() {
        return patterns.stream().map(DatePattern::toString).toList();
    }

    /**
     * Returns a format that admits what this or another admits.
     *
     * @param other the other
     * @return the wider of two texts or of two numbers, both patterns of two dates, this for two of different kinds
     */
    public RepresentationFormat widened(RepresentationFormat other) {
        if (isDate() && other.isDate()) {
            List<String> all = new ArrayList<>(patterns());
            other.patterns().stream().filter(each -> !all.contains(each)).forEach(all::add);
            return of(String.join("|", all));
        }
        if (digits > 0 && other.digits > 0) {
            return widerNumber(other);
        }
        if (isDate() || digits > 0 || other.isDate() || other.digits > 0) {
            return this;
        }
        int low = Math.min(shortest, other.shortest);
        int high = Math.max(longest, other.longest);
        String kind = characters.equals(other.characters) ? characters : "an";
        if (high == UNLIMITED) {
            return of(low == 0 ? "ul" : kind + low + "..");
        }
        return of(low == high ? kind + low : kind + (low == 0 ? "" : low) + ".." + high);
    }

    private RepresentationFormat widerNumber(RepresentationFormat other) {
        int fraction = Math.max(decimals, other.decimals);
        long whole = Math.max(digits - decimals, other.digits - other.decimals);
        boolean same = fraction == decimals && whole == digits - decimals;
        return same ? this : of("n.." + Math.min(whole + fraction, UNLIMITED) + "," + fraction);
    }

    /**
     * Judges a text.
     *
     * @param text the text, not empty
     * @return what is wrong, or empty when it fits
     */
    public Optional<Defect> judge(String text) {
        if (isDate()) {
            for (DatePattern pattern : patterns) {
                if (pattern.fits(text)) {
                    return Optional.empty();
                }
            }
            return Optional.of(Defect.NOT_A_DATE);
        }
        return digits > 0 ? judgeNumber(text) : judgeText(text);
    }

    /**
     * Tells whether a text has more characters, digits or decimals than there is room for. A text that misses the format in
     * another way is not too long, nor is a date.
     *
     * @param text the text, not empty
     * @return whether it would have to be cut
     */
    public boolean isTooLong(String text) {
        if (digits == 0) {
            return text.length() > longest && text.codePointCount(0, text.length()) > longest;
        }
        Defect defect = judgeNumber(text).orElse(null);
        return defect == Defect.TOO_MANY_DIGITS || defect == Defect.TOO_MANY_DECIMALS;
    }

    private Optional<Defect> judgeText(String text) {
        int length = text.length();
        if (length > longest || shortest > 0) {
            length = text.codePointCount(0, length);
        }
        if (shortest == longest && length != longest) {
            return Optional.of(Defect.WRONG_LENGTH);
        }
        if (length > longest) {
            return Optional.of(Defect.TOO_LONG);
        }
        if (length < shortest) {
            return Optional.of(Defect.TOO_SHORT);
        }
        if (!characters.equals("an")) {
            boolean digit = characters.equals("n");
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean good = digit ? c >= '0' && c <= '9' : (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
                if (!good) {
                    return Optional.of(Defect.WRONG_CHARACTERS);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Defect> judgeNumber(String text) {
        int start = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        if (!areDigits(text, start, end) || (point >= 0 && !areDigits(text, point + 1, text.length()))) {
            return Optional.of(Defect.NOT_A_NUMBER);
        }
        int first = start;
        while (first < end && text.charAt(first) == '0') {
            first++;
        }
        if (point >= 0 && text.length() - point - 1 > decimals) {
            return Optional.of(Defect.TOO_MANY_DECIMALS);
        }
        return end - first > digits - decimals ? Optional.of(Defect.TOO_MANY_DIGITS) : Optional.empty();
    }

    private static boolean areDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return end > start;
    }

    /**
     * Reads the day of a date or moment.
     *
     * @param text the text
     * @return the day, or empty when the text fits none of the patterns
     */
    public Optional<LocalDate> date(String text) {
        for (DatePattern pattern : patterns) {
            Optional<LocalDate> day = pattern.day(text);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /**
     * Writes a day in the first pattern, a moment at midnight.
     *
     * @param day the day
     * @return the text
     * @throws IllegalStateException for a format that is not a date
     */
    public String write(LocalDate day) {
        if (patterns.isEmpty()) {
            throw new IllegalStateException(notation + " is not a date");
        }
        return patterns.get(0).write(day);
    }

    /**
     * Tells whether every text that another format admits is admitted by this one too.
     *
     * @param other the other
     * @return whether nothing that fits the other misses this one
     */
    public boolean admits(RepresentationFormat other) {
        if (isDate()) {
            return other.isDate() && patterns().containsAll(other.patterns());
        }
        if (digits > 0) {
            boolean digitsOnly = other.digits == 0 && !other.isDate() && other.characters.equals("n");
            return other.digits > 0
                    ? decimals >= other.decimals && digits - decimals >= other.digits - other.decimals
                    : digitsOnly && other.shortest > 0 && other.longest <= digits - decimals;
        }
        if (other.isDate()) {
            return characters.equals("an")
                    && other.patterns().stream()
                            .allMatch(pattern -> shortest <= pattern.length() && pattern.length() <= longest);
        }
        if (other.digits > 0) {
            // A number may have a sign, and zeros before it without an end.
            return characters.equals("an") && shortest <= 1 && longest == UNLIMITED;
        }
        return shortest <= other.shortest
                && longest >= other.longest
                && (characters.equals("an") || characters.equals(other.characters));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RepresentationFormat format && notation.equals(format.notation);
    }

    @Override
    public int hashCode() {
        return notation.hashCode();
    }

    @Override
    public String toString() {
        return notation;
    }
}
