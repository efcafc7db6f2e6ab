// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import org.chuanyu.codes.grammar.CodeMatch;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * 工商注册号: the registration number of a market entity before the social credit code, GS 15-2006, such as {@code
 * 110108000000016}; also the 13 digits before 2007. It does not hold the name of the body.
 *
 * <p>15 digits, or 13 of which nothing but the form is known:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>part</th><th>form</th></tr>
 * <tr><td>1-6</td><td>登记机关行政区划, division of the authority</td>
 * <td>n6; development zones need not be in GB/T 2260</td></tr>
 * <tr><td>7</td><td>市场主体类别, kind of body</td><td>n1: 0-3 domestic, 4-5 foreign-invested, 6-9 individual</td></tr>
 * <tr><td>8-14</td><td>顺序码, sequence</td><td>n7</td></tr>
 * <tr><td>15</td><td>校验码, check digit</td><td>ISO/IEC 7064 MOD 11,10</td></tr>
 * </table>
 *
 * <p>Structure and check are confirmed on 3,385 numbers of a public register. In registers such a number stands in
 * the column of the social credit code where a body was never given one.
 *
 * <p>Good: {@code 110108000000016}. Bad: {@code 110108000000017}, whose check digit should be {@code 6}. Null is not
 * valid, and is rejected like an empty text.
 */
public final class BusinessRegistrationNumber extends CodeValue<BusinessRegistrationNumber> {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The number of characters. */
    public static final int LENGTH = 15;

    private static final BusinessRegistrationNumberType TYPE = new BusinessRegistrationNumberType();

    /** The canonical text. */
    private final String value;

    BusinessRegistrationNumber(CodeMatch match) {
        this.value = match.canonical();
    }

    /**
     * Returns the number that a text is.
     *
     * @param text the text, exactly as it stands
     * @return the number
     * @throws org.chuanyu.core.finding.RejectedException when the text is rejected; it carries all findings
     */
    @JsonCreator
    public static BusinessRegistrationNumber of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<BusinessRegistrationNumber> parse(@Nullable CharSequence text) {
        return parse(text, Judging.standard());
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge
     * @return accepted or rejected, with all findings
     */
    public static Parsed<BusinessRegistrationNumber> parse(@Nullable CharSequence text, Judging judging) {
        return TYPE.parse(text, judging);
    }

    /**
     * Tells whether {@link #parse} accepts a text. Allocates nothing.
     *
     * @param text the text; null is not valid
     * @return whether no finding is an error
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return TYPE.isValid(text);
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
     * Returns the canonical text.
     *
     * @return 15 or 13 digits
     */
    @Override
    public String value() {
        return value;
    }

    @Override
    protected String typeId() {
        return BusinessRegistrationNumberType.ID;
    }

    /**
     * Tells whether this is a number of 13 digits, from before 2007.
     *
     * @return whether it has no check digit
     */
    public boolean isOldForm() {
        return value.length() != LENGTH;
    }

    /**
     * Returns the division of the registration authority.
     *
     * @return positions 1-6; empty for 13 digits, whose parts no source tells
     */
    public String authority() {
        return isOldForm() ? "" : value.substring(0, 6);
    }

    /**
     * Returns kind of body and sequence.
     *
     * @return positions 7-14; empty for 13 digits
     */
    public String sequence() {
        return isOldForm() ? "" : value.substring(6, LENGTH - 1);
    }
}
