// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.division.DivisionCode;
import org.chuanyu.codes.exception.Exceptions;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * 公民身份号码: the citizen number, GB 11643-1999, such as {@code 11010519491231002X}; also the number on residence permits
 * of Hong Kong, Macao and Taiwan residents (2018), and the 15 digits of GB 11643-1989. It does not hold a name, or
 * whether the number was ever given to anybody.
 *
 * <p>18 characters; of the 15 digits a number has no century and no check character:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>of 15</th><th>part</th><th>form</th></tr>
 * <tr><td>1-6</td><td>1-6</td><td>地址码, division at the time of assignment</td><td>n6, GB/T 2260; {@code 810000},
 * {@code 820000}, {@code 830000} on permits</td></tr>
 * <tr><td>7-14</td><td>7-12</td><td>出生日期码, birth date</td><td>{@code YYYYMMDD}; of 15 {@code YYMMDD} with 19
 * before, or 18 where the sequence is 996-999</td></tr>
 * <tr><td>15-17</td><td>13-15</td><td>顺序码, sequence</td><td>n3, odd for men, even for women; never {@code
 * 000}</td></tr>
 * <tr><td>18</td><td></td><td>校验码, check character</td><td>{@code 0-9X}, ISO/IEC 7064 MOD 11-2</td></tr>
 * </table>
 *
 * <p>The text of the standards was not at hand; the rules are confirmed by their published examples, but for the
 * sequences 996-999 of 15 digits, which are provisional. A number names a person: {@link #toString} and all findings are
 * masked, {@link #value} is not.
 *
 * <p>Good: {@code 440524188001010014}. Bad: {@code 440524188001010015}, whose check character should be {@code 4}; a
 * small {@code x}. Null is not valid, and is rejected like an empty text.
 */
public final class CitizenNumber extends CodeValue<CitizenNumber> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final CitizenNumberType TYPE = new CitizenNumberType();

    /** The number of characters. */
    public static final int LENGTH = 18;

    /** The number of digits by the standard of 1989. */
    public static final int OLD_LENGTH = 15;

    private static final int SEQUENCE_BITS = 10;
    private static final int OLD_BIT = CitizenNumberScan.PARTS_BITS + SEQUENCE_BITS;
    private static final long OLD = 1L << OLD_BIT;
    private static final int OTHER_CHECK = OLD_BIT + 1;
    private static final String CHECKS = "0123456789X";

    /**
     * From the right: sequence, birth date with its century and division, as {@link CitizenNumberScan} adds them up, and
     * whether the number has 15 digits. The check character follows from them, so that a number takes 24 bytes and no text;
     * one that does not, because a register of exceptions lifts the error, stands in front as its value and one more.
     */
    private final long parts;

    /** Takes the parts of a number that has been judged. */
    CitizenNumber(long divisionAndBirth, int sequence, boolean old) {
        this((divisionAndBirth << SEQUENCE_BITS) | sequence | (old ? OLD : 0));
    }

    private CitizenNumber(long parts) {
        this.parts = parts;
    }

    /** Returns a number of the right shape as it is written, whether or not its check character is right. */
    static CitizenNumber written(String text) {
        boolean old = text.length() == OLD_LENGTH;
        long sums = old ? CitizenNumberScan.ofOld(text) : CitizenNumberScan.of(text);
        CitizenNumber number = new CitizenNumber(CitizenNumberScan.parts(sums), CitizenNumberScan.sequence(text), old);
        if (old || CitizenNumberScan.isChecked(sums)) {
            return number;
        }
        long check = CHECKS.indexOf(text.charAt(LENGTH - 1)) + 1L;
        return new CitizenNumber(number.parts | (check << OTHER_CHECK));
    }

    private boolean isOld() {
        return (parts & OLD) != 0;
    }

    private int divisionNumber() {
        return CitizenNumberScan.division(parts >>> SEQUENCE_BITS);
    }

    private int birth() {
        return CitizenNumberScan.birth(parts >>> SEQUENCE_BITS);
    }

    /**
     * Returns the number that a text is.
     *
     * @param text the text, exactly as it stands
     * @return the number
     * @throws org.chuanyu.core.finding.RejectedException when the text is rejected; it carries all findings
     */
    @JsonCreator
    public static CitizenNumber of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<CitizenNumber> parse(@Nullable CharSequence text) {
        return BuiltIn.RULES.parse(text, null);
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge; with a date, a division not in force on it is told
     * @return accepted or rejected, with all findings
     */
    public static Parsed<CitizenNumber> parse(@Nullable CharSequence text, Judging judging) {
        ReferenceData reference = judging.reference();
        CitizenNumberRules rules =
                reference == ReferenceData.builtIn() ? BuiltIn.RULES : reference.get(CitizenNumberRules.KEY);
        return Exceptions.applied(
                rules.parse(text, judging), text, CitizenNumberType.ID, CitizenNumber::written, judging);
    }

    /**
     * Tells whether {@link #parse} accepts a text. Allocates nothing.
     *
     * @param text the text; null is not valid
     * @return whether no finding is an error
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return BuiltIn.RULES.isValid(text);
    }

    /**
     * Tells whether {@link #parse} accepts the text that stands in bytes of ASCII, UTF-8 or GB 18030. Allocates nothing.
     *
     * @param bytes the bytes
     * @param offset where the text begins
     * @param length how many bytes it has
     * @return whether no finding is an error
     * @throws IndexOutOfBoundsException when the bytes do not hold so many
     */
    public static boolean isValid(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        return BuiltIn.RULES.isValid(bytes, offset, length);
    }

    /**
     * Tells whether a text fully reaches a level.
     *
     * @param text the text; null is not valid
     * @param level the level asked for; {@link Level#ASSIGNED_AT_DATE} is that of today
     * @return whether the level is reached
     */
    public static boolean isValid(@Nullable CharSequence text, Level level) {
        return TYPE.isValid(text, level);
    }

    /**
     * Returns the canonical text, in full: it names a person.
     *
     * @return 18 characters, or 15 digits where it was given so
     */
    @Override
    public String value() {
        int birth = birth();
        StringBuilder text = new StringBuilder(LENGTH);
        append(text, divisionNumber(), 100_000);
        append(text, isOld() ? NumberDigits.year(birth) % 100 : NumberDigits.year(birth), isOld() ? 10 : 1000);
        append(text, NumberDigits.month(birth), 10);
        append(text, NumberDigits.day(birth), 10);
        append(text, sequence(), 100);
        if (isOld()) {
            return text.toString();
        }
        int other = (int) (parts >>> OTHER_CHECK);
        char check = other == 0 ? CheckSystem.MOD_11_2.check(text) : CHECKS.charAt(other - 1);
        return text.append(check).toString();
    }

    /** Appends a number with leading zeros; the unit is the worth of its first digit. */
    private static void append(StringBuilder text, int number, int unit) {
        for (int worth = unit; worth > 0; worth /= 10) {
            text.append((char) ('0' + number / worth % 10));
        }
    }

    /**
     * Compares by the canonical text.
     *
     * @param other the other number
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(CitizenNumber other) {
        return (parts | other.parts) < OLD ? Long.compare(parts, other.parts) : value().compareTo(other.value());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CitizenNumber number && parts == number.parts;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(parts);
    }

    @Override
    protected String typeId() {
        return CitizenNumberType.ID;
    }

    /**
     * Returns which card or permit the number belongs to.
     *
     * @return the form
     */
    public CitizenNumberForm form() {
        return isOld() ? CitizenNumberForm.FIFTEEN_DIGITS : CitizenNumberForm.ofDivision(divisionNumber());
    }

    /**
     * Returns the division at the time when the number was assigned.
     *
     * @return positions 1-6
     */
    public String division() {
        StringBuilder text = new StringBuilder(6);
        append(text, divisionNumber(), 100_000);
        return text.toString();
    }

    /**
     * Returns the division as a code.
     *
     * @return the division, or empty for 830000, which stands for Taiwan on permits alone
     */
    public Optional<DivisionCode> divisionCode() {
        return DivisionCode.parse(division()).value();
    }

    /**
     * Returns the birth date.
     *
     * @return positions 7-14, or 7-12 with the century
     */
    public LocalDate birthDate() {
        return NumberDigits.date(birth());
    }

    /**
     * Returns the sequence among those born in the division on that day.
     *
     * @return the three digits before the check character, as a number
     */
    public int sequence() {
        return (int) parts & ((1 << SEQUENCE_BITS) - 1);
    }

    /**
     * Returns the sex.
     *
     * @return male for an odd sequence, female for an even one
     */
    public Sex sex() {
        return Sex.ofSequence(sequence());
    }

    /**
     * Returns the number of 18 characters for one of 15 digits: the century put in, the check character at the end.
     *
     * @return the 18 characters; this number itself where it has them
     */
    public CitizenNumber upgraded() {
        return isOld() ? new CitizenNumber(parts & ~OLD) : this;
    }

    /**
     * Returns the masked text, such as {@code 110105***********X}.
     *
     * @return the division and the last character, stars between
     */
    @Override
    public String toString() {
        return CitizenNumberType.masked(value());
    }

    /** Loaded with the first number, not with the class. */
    private static final class BuiltIn {
        static final CitizenNumberRules RULES = ReferenceData.builtIn().get(CitizenNumberRules.KEY);
    }
}
