// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.vehicle;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import org.chuanyu.codes.grammar.CodeMatch;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * 车辆识别代号: the vehicle identification number (VIN), GB 16735, such as {@code 1M8GDM9AXKP042788}. It does not hold a
 * name of a manufacturer: the table was not at hand.
 *
 * <p>17 characters of {@code 0-9A-HJ-NPR-Z} (without I, O and Q), in capitals:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>part</th><th>form</th></tr>
 * <tr><td>1-3</td><td>世界制造厂识别代号, world manufacturer identifier</td><td>an3</td></tr>
 * <tr><td>4-8</td><td>车辆说明部分, descriptor</td><td>an5</td></tr>
 * <tr><td>9</td><td>检验位, check digit</td><td>{@code 0-9X}: the weighted sum mod 11</td></tr>
 * <tr><td>10</td><td>车型年份, model year</td><td>an1</td></tr>
 * <tr><td>11</td><td>装配厂, plant</td><td>an1</td></tr>
 * <tr><td>12-17</td><td>生产顺序号, serial</td><td>an6</td></tr>
 * </table>
 *
 * <p>The standard was not at hand: the rules are known and provisional, the check is that of a published example.
 *
 * <p>Good: {@code 1M8GDM9AXKP042788}. Bad: {@code 1M8GDM9A1KP042788}, whose check digit should be {@code X}. Null is
 * not valid, and is rejected like an empty text.
 */
public final class VehicleIdentificationNumber extends CodeValue<VehicleIdentificationNumber> {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The number of characters. */
    public static final int LENGTH = 17;

    private static final VehicleIdentificationNumberType TYPE = new VehicleIdentificationNumberType();

    /** The canonical text. */
    private final String value;

    VehicleIdentificationNumber(CodeMatch match) {
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
    public static VehicleIdentificationNumber of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<VehicleIdentificationNumber> parse(@Nullable CharSequence text) {
        return parse(text, Judging.standard());
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge
     * @return accepted or rejected, with all findings
     */
    public static Parsed<VehicleIdentificationNumber> parse(@Nullable CharSequence text, Judging judging) {
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
     * @return 17 characters in capitals
     */
    @Override
    public String value() {
        return value;
    }

    @Override
    protected String typeId() {
        return VehicleIdentificationNumberType.ID;
    }

    /**
     * Returns the world manufacturer identifier.
     *
     * @return positions 1-3
     */
    public String manufacturer() {
        return value.substring(0, 3);
    }

    /**
     * Returns the descriptor section.
     *
     * @return positions 4-8
     */
    public String descriptor() {
        return value.substring(3, 8);
    }

    /**
     * Returns the check digit.
     *
     * @return position 9
     */
    public char checkCharacter() {
        return value.charAt(8);
    }

    /**
     * Returns the character of the model year.
     *
     * @return position 10
     */
    public char modelYear() {
        return value.charAt(9);
    }

    /**
     * Returns the serial.
     *
     * @return positions 12-17
     */
    public String serial() {
        return value.substring(11);
    }
}
