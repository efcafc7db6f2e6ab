// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.exception.Exceptions;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * 组织机构代码: the organisation code, GB 11714-1997, such as {@code D2143569X}. It stands at positions 9-17 of the social
 * credit code. It does not hold a division or an authority.
 *
 * <p>9 characters of {@code 0-9A-Z}; in print there is a hyphen before the last, which is accepted and not kept:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>part</th><th>form</th></tr>
 * <tr><td>1-8</td><td>本体代码, body</td><td>an8; {@code PDY00001}-{@code PDY99999} are assigned by users
 * themselves</td></tr>
 * <tr><td>9</td><td>校验码, check character</td><td>{@code 0-9X}, weights 3 7 9 10 5 8 4 2, modulus 11</td></tr>
 * </table>
 *
 * <p>The text of the standard was not at hand; the check is confirmed by its published example and on 1.1 million real
 * codes. There is no public register in reference data, so no level above {@link Level#CHECKED} is reached.
 *
 * <p>Good: {@code D2143569X}, {@code D2143569-X}. Bad: {@code D21435691}, whose check character should be {@code X}.
 * Null is not valid, and is rejected like an empty text.
 *
 * @serial exclude
 */
public final class OrganizationCode extends CodeValue<OrganizationCode> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final OrganizationCodeType TYPE = new OrganizationCodeType();

    /** The number of characters, without the hyphen of print. */
    public static final int LENGTH = 9;

    private final String value;

    OrganizationCode(String value) {
        this.value = value;
    }

    /**
     * Returns the code that a text is.
     *
     * @param text the text, exactly as it stands
     * @return the code
     * @throws org.chuanyu.core.finding.RejectedException when the text is rejected; it carries all findings
     */
    @JsonCreator
    public static OrganizationCode of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<OrganizationCode> parse(@Nullable CharSequence text) {
        return OrganizationCodeType.judge(text);
    }

    /**
     * Judges a text. The code has no parts that reference data or a date could judge, but there may be an exception.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge
     * @return accepted or rejected, with all findings
     */
    public static Parsed<OrganizationCode> parse(@Nullable CharSequence text, Judging judging) {
        return Exceptions.applied(
                OrganizationCodeType.judge(text),
                text,
                OrganizationCodeType.ID,
                printed -> new OrganizationCode(printed.replace("-", "")),
                judging);
    }

    /**
     * Tells whether {@link #parse} accepts a text. Allocates nothing.
     *
     * @param text the text; null is not valid
     * @return whether no finding is an error
     */
    public static boolean isValid(@Nullable CharSequence text) {
        if (text == null) {
            return false;
        }
        int last = text.length() - 1;
        boolean printed = last == LENGTH && text.charAt(LENGTH - 1) == '-';
        if (!printed && last != LENGTH - 1) {
            return false;
        }
        char check = CheckSystem.GB_11714.check(text, 0, LENGTH - 1);
        return check != CheckSystem.NONE && check == text.charAt(last);
    }

    /**
     * Tells whether a text fully reaches a level.
     *
     * @param text the text; null is not valid
     * @param level the level asked for
     * @return whether the level is reached
     */
    public static boolean isValid(@Nullable CharSequence text, Level level) {
        return TYPE.isValid(text, level);
    }

    /**
     * Returns the canonical text.
     *
     * @return 9 characters without a hyphen
     */
    @Override
    public String value() {
        return value;
    }

    @Override
    protected String typeId() {
        return OrganizationCodeType.ID;
    }

    /**
     * Returns the text as it is printed.
     *
     * @return 8 characters, a hyphen, the check character
     */
    public String printed() {
        return body() + "-" + checkCharacter();
    }

    /**
     * Returns the body.
     *
     * @return positions 1-8
     */
    public String body() {
        return value.substring(0, 8);
    }

    /**
     * Returns the check character.
     *
     * @return position 9
     */
    public char checkCharacter() {
        return value.charAt(8);
    }

    /**
     * Tells whether a user may have assigned this code itself.
     *
     * @return whether the body lies in {@code PDY00001}-{@code PDY99999}
     */
    public boolean isSelfAssigned() {
        return OrganizationCodeType.isSelfAssigned(value);
    }
}
