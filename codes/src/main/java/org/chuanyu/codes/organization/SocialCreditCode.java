// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
import org.chuanyu.codes.division.DivisionCode;
import org.chuanyu.codes.exception.Exceptions;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * 统一社会信用代码: the unified social credit code of a legal person or other organisation, GB 32100-2015 with amendment
 * XG1-2016, such as {@code 91350100M000100Y43}. It does not hold the organisation's name or the date of registration.
 *
 * <p>18 characters of {@code 0-9A-HJ-NP-RTUWXY} (31 characters, without I, O, S, V and Z), in capitals:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>part</th><th>form</th></tr>
 * <tr><td>1</td><td>登记管理部门, registration authority</td><td>one of {@code 123456789ANY}; {@code G} and {@code J}
 * are provisional</td></tr>
 * <tr><td>2</td><td>机构类别, class of organisation</td><td>by authority</td></tr>
 * <tr><td>3-8</td><td>登记管理机关行政区划码, division of the authority</td><td>n6, GB/T 2260</td></tr>
 * <tr><td>9-17</td><td>主体标识码, organisation code</td><td>an9, GB 11714, with its own check character</td></tr>
 * <tr><td>18</td><td>校验码, check character</td><td>weights 3^(i-1), modulus 31</td></tr>
 * </table>
 *
 * <p>The text of the standard was not at hand; the structure is confirmed on 1.1 million real codes. Two exceptions
 * ({@link CreditCodeExceptions}) are accepted with a warning unless the reference data leave them out.
 *
 * <p>Good: {@code 91330100799655058B}. Bad: {@code 91330100799655058C}, whose check character should be {@code B}. Null
 * is not valid, and is rejected like an empty text.
 *
 * @serial exclude
 */
public final class SocialCreditCode extends CodeValue<SocialCreditCode> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final SocialCreditCodeType TYPE = new SocialCreditCodeType();

    /** The number of characters. */
    public static final int LENGTH = 18;

    private static final int BITS = 6;
    private static final int MASK = (1 << BITS) - 1;
    private static final int DIVISION_BITS = 20;
    private static final int TAIL = 8;
    private static final char FIRST = '0';

    /** Authority and class, each as its distance from {@code 0} in six bits, and the division as a number. */
    private final int head;

    /** Positions 9-18, each as its distance from {@code 0} in six bits, so that a code takes 24 bytes and no text. */
    private final long tail;

    /** Takes 18 characters from {@code 0} to {@code Z}, which have been judged, and their division. */
    SocialCreditCode(String text, int division) {
        head = ((((text.charAt(0) - FIRST) << BITS) | (text.charAt(1) - FIRST)) << DIVISION_BITS) | division;
        long packed = 0;
        for (int i = TAIL; i < LENGTH; i += 5) { // in rounds, which the compiler unrolls
            long five = (long) (text.charAt(i) - FIRST) << (4 * BITS);
            five += (text.charAt(i + 1) - FIRST) << (3 * BITS);
            five += (text.charAt(i + 2) - FIRST) << (2 * BITS);
            five += (text.charAt(i + 3) - FIRST) << BITS;
            five += text.charAt(i + 4) - FIRST;
            packed = (packed << (5 * BITS)) + five;
        }
        tail = packed;
    }

    /** Returns a code of the right shape as it is written. */
    static SocialCreditCode written(String text) {
        return new SocialCreditCode(text, CreditCodeScan.division(CreditCodeScan.of(text)));
    }

    private char at(int position) {
        if (position >= TAIL) {
            return (char) (FIRST + ((tail >>> (BITS * (LENGTH - 1 - position))) & MASK));
        }
        if (position < 2) {
            return (char) (FIRST + ((head >>> (DIVISION_BITS + BITS * (1 - position))) & MASK));
        }
        int number = head & ((1 << DIVISION_BITS) - 1);
        for (int i = position; i < TAIL - 1; i++) {
            number /= 10;
        }
        return (char) ('0' + number % 10);
    }

    private String text(int start, int end) {
        char[] text = new char[end - start];
        for (int i = start; i < end; i++) {
            text[i - start] = at(i);
        }
        return new String(text);
    }

    /**
     * Returns the code that a text is.
     *
     * @param text the text, exactly as it stands
     * @return the code
     * @throws org.chuanyu.core.finding.RejectedException when the text is rejected; it carries all findings
     */
    @JsonCreator
    public static SocialCreditCode of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<SocialCreditCode> parse(@Nullable CharSequence text) {
        return BuiltIn.RULES.parse(text, null);
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge
     * @return accepted or rejected, with all findings
     */
    public static Parsed<SocialCreditCode> parse(@Nullable CharSequence text, Judging judging) {
        ReferenceData reference = judging.reference();
        CreditCodeRules rules =
                reference == ReferenceData.builtIn() ? BuiltIn.RULES : reference.get(CreditCodeRules.KEY);
        return Exceptions.applied(
                rules.parse(text, judging), text, SocialCreditCodeType.ID, SocialCreditCode::written, judging);
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
        return length == LENGTH && BuiltIn.RULES.isValid(bytes, offset);
    }

    /**
     * Tells whether a text fully reaches a level.
     *
     * @param text the text; null is not valid
     * @param level the level asked for; {@link Level#ASSIGNED_AT_DATE} is that of today
     * @return whether the level is reached
     */
    public static boolean isValid(@Nullable CharSequence text, Level level) {
        return level == Level.CHECKED ? BuiltIn.RULES.isChecked(text) : TYPE.isValid(text, level);
    }

    /**
     * Returns the canonical text.
     *
     * @return 18 characters in capitals
     */
    @Override
    public String value() {
        return text(0, LENGTH);
    }

    @Override
    public int compareTo(SocialCreditCode other) {
        int order = Integer.compareUnsigned(head, other.head);
        return order != 0 ? order : Long.compare(tail, other.tail);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SocialCreditCode code && head == code.head && tail == code.tail;
    }

    @Override
    public int hashCode() {
        return 31 * head + Long.hashCode(tail);
    }

    @Override
    protected String typeId() {
        return SocialCreditCodeType.ID;
    }

    /**
     * Returns the registration authority.
     *
     * @return position 1
     */
    public char authority() {
        return at(0);
    }

    /**
     * Returns the class of organisation within its authority.
     *
     * @return position 2
     */
    public char organizationClass() {
        return at(1);
    }

    /**
     * Returns the division of the registration authority, which need not be in GB/T 2260.
     *
     * @return positions 3-8
     */
    public String division() {
        return text(2, 8);
    }

    /**
     * Returns the division of the registration authority as a code.
     *
     * @return the division, or empty where it stands in no source of GB/T 2260
     */
    public Optional<DivisionCode> divisionCode() {
        return DivisionCode.parse(division()).value();
    }

    /**
     * Returns the organisation code inside, which need not have a right check character.
     *
     * @return positions 9-17
     */
    public String organizationCode() {
        return text(8, 17);
    }

    /**
     * Returns the check character.
     *
     * @return position 18
     */
    public char checkCharacter() {
        return at(17);
    }

    /** Loaded with the first code, not with the class. */
    private static final class BuiltIn {
        static final CreditCodeRules RULES = ReferenceData.builtIn().get(CreditCodeRules.KEY);
    }
}
