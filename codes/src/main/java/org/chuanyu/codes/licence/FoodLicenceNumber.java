// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.licence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import org.chuanyu.codes.grammar.CodeMatch;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * 食品生产（经营）许可证编号: the number of a food production licence ({@code SC}) or a food business licence ({@code JY}), such
 * as {@code SC10633019702613}. It does not hold the licensee.
 *
 * <p>{@code SC} or {@code JY} and 14 digits:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>part</th><th>form</th></tr>
 * <tr><td>1-2</td><td>SC or JY</td><td>the initials of 生产, production, and 经营, business</td></tr>
 * <tr><td>3</td><td>识别码 or 主体业态, kind</td>
 * <td>SC: {@code 1} food, {@code 2} additive; JY: {@code 1} seller, {@code 2} catering, {@code 3} canteen</td></tr>
 * <tr><td>4-5</td><td>类别, category</td><td>n2, of SC alone</td></tr>
 * <tr><td>6-11 or 4-9</td><td>省、市、县, division</td><td>n6, GB/T 2260</td></tr>
 * <tr><td>12-15 or 10-15</td><td>顺序码, sequence</td><td>n4 or n6</td></tr>
 * <tr><td>16</td><td>校验码, check digit</td><td>ISO/IEC 7064 MOD 11,10 over the digits</td></tr>
 * </table>
 *
 * <p>The structure is confirmed on public pages, the check on 37 of 39 real numbers; {@code SC10633042101885} and
 * {@code JY25001030000028} fail it unexplained and are rejected. The division may be outside GB/T 2260 or abolished
 * before the licence was issued: a warning at most.
 *
 * <p>Good: {@code SC10633019702613}. Bad: {@code SC10633019702614}, whose check digit should be {@code 3}. Null is
 * not valid, and is rejected like an empty text.
 */
public final class FoodLicenceNumber extends CodeValue<FoodLicenceNumber> {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The number of characters. */
    public static final int LENGTH = 16;

    private static final FoodLicenceNumberType TYPE = new FoodLicenceNumberType();

    /** The canonical text. */
    private final String value;

    FoodLicenceNumber(CodeMatch match) {
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
    public static FoodLicenceNumber of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<FoodLicenceNumber> parse(@Nullable CharSequence text) {
        return parse(text, Judging.standard());
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge
     * @return accepted or rejected, with all findings
     */
    public static Parsed<FoodLicenceNumber> parse(@Nullable CharSequence text, Judging judging) {
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
     * @return 16 characters
     */
    @Override
    public String value() {
        return value;
    }

    @Override
    protected String typeId() {
        return FoodLicenceNumberType.ID;
    }

    /**
     * Tells whether this is a food production licence.
     *
     * @return true for {@code SC}, false for {@code JY}
     */
    public boolean isProduction() {
        return value.charAt(0) == 'S';
    }

    /**
     * Returns the kind of food or of business.
     *
     * @return position 3
     */
    public char kind() {
        return value.charAt(2);
    }

    /**
     * Returns the division, which need not be in GB/T 2260.
     *
     * @return six digits
     */
    public String division() {
        return isProduction() ? value.substring(5, 11) : value.substring(3, 9);
    }

    /**
     * Returns the check digit.
     *
     * @return position 16
     */
    public char checkCharacter() {
        return value.charAt(LENGTH - 1);
    }
}
