// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.property;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import org.chuanyu.codes.grammar.CodeMatch;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * 不动产单元代码: the code of a real estate unit, GB/T 37346-2019, such as {@code 510104001001GB00001F00010001}. It does not
 * hold an address or an owner.
 *
 * <p>28 characters:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>part</th><th>form</th></tr>
 * <tr><td>1-6</td><td>县级行政区划, county</td><td>n6, GB/T 2260</td></tr>
 * <tr><td>7-9</td><td>地籍区, cadastral area</td><td>n3</td></tr>
 * <tr><td>10-12</td><td>地籍子区, cadastral sub-area</td><td>n3</td></tr>
 * <tr><td>13</td><td>土地所有权类型, ownership</td><td>{@code G} state, {@code J} collective, {@code Z} undetermined</td></tr>
 * <tr><td>14</td><td>宗地特征码, kind of right</td>
 * <td>{@code A-HSWXY}; {@code A} and {@code C} only with {@code J}</td></tr>
 * <tr><td>15-19</td><td>宗地顺序号, parcel sequence</td><td>n5</td></tr>
 * <tr><td>20</td><td>定着物特征码, fixture</td>
 * <td>{@code F} building, {@code L} forest, {@code Q} other, {@code W} none</td></tr>
 * <tr><td>21-28</td><td>定着物单元号, unit number</td><td>n8, {@code 00000000} with {@code W}</td></tr>
 * </table>
 *
 * <p>The structure is confirmed on public pages; the text of the standard was not at hand. There is no check
 * character.
 *
 * <p>Good: {@code 510104001001GB00001F00010001}, made up. Bad: {@code 510104001001KB00001F00010001}, for {@code K} is
 * no ownership. Null is not valid, and is rejected like an empty text.
 */
public final class RealEstateUnitCode extends CodeValue<RealEstateUnitCode> {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The number of characters. */
    public static final int LENGTH = 28;

    private static final RealEstateUnitCodeType TYPE = new RealEstateUnitCodeType();

    /** The canonical text. */
    private final String value;

    RealEstateUnitCode(CodeMatch match) {
        this.value = match.canonical();
    }

    /**
     * Returns the code that a text is.
     *
     * @param text the text, exactly as it stands
     * @return the code
     * @throws org.chuanyu.core.finding.RejectedException when the text is rejected; it carries all findings
     */
    @JsonCreator
    public static RealEstateUnitCode of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<RealEstateUnitCode> parse(@Nullable CharSequence text) {
        return parse(text, Judging.standard());
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge
     * @return accepted or rejected, with all findings
     */
    public static Parsed<RealEstateUnitCode> parse(@Nullable CharSequence text, Judging judging) {
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
     * @return 28 characters
     */
    @Override
    public String value() {
        return value;
    }

    @Override
    protected String typeId() {
        return RealEstateUnitCodeType.ID;
    }

    /**
     * Returns the county.
     *
     * @return positions 1-6
     */
    public String county() {
        return value.substring(0, 6);
    }

    /**
     * Returns the cadastral area.
     *
     * @return positions 7-9
     */
    public String cadastralArea() {
        return value.substring(6, 9);
    }

    /**
     * Returns the cadastral sub-area.
     *
     * @return positions 10-12
     */
    public String cadastralSubArea() {
        return value.substring(9, 12);
    }

    /**
     * Returns ownership and kind of right.
     *
     * @return positions 13-14
     */
    public String parcelFeature() {
        return value.substring(12, 14);
    }

    /**
     * Returns the sequence of the parcel.
     *
     * @return positions 15-19
     */
    public String parcelSequence() {
        return value.substring(14, 19);
    }

    /**
     * Returns the fixture.
     *
     * @return position 20
     */
    public char fixture() {
        return value.charAt(19);
    }

    /**
     * Returns the number of the unit.
     *
     * @return positions 21-28
     */
    public String unitNumber() {
        return value.substring(20);
    }
}
