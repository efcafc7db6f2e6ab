// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.township;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * 统计用区划代码: the statistical code of a village or residents' committee, such as {@code 500101001001}: the township,
 * GB/T 10114-2003, and three digits more. It does not hold the class of town and country that stands beside it in
 * statistical tables; {@link UrbanRuralClasses} has those.
 *
 * <p>12 digits:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>part</th><th>form</th></tr>
 * <tr><td>1-6</td><td>县级, county</td><td>n6, GB/T 2260, or a statistical zone</td></tr>
 * <tr><td>7-9</td><td>乡级, township</td><td>n3, as in {@link TownshipCode}</td></tr>
 * <tr><td>10-12</td><td>村级, village</td><td>n3: {@code 001}-{@code 199} residents' committee,
 * {@code 200}-{@code 399} villagers' committee</td></tr>
 * </table>
 *
 * <p>The compilation rules were not at hand; the ranges are those that public pages quote. There is no check character.
 * County and township are judged as in {@link TownshipCode}. Of villages there are no data: a notice says so, and no
 * level above {@link Level#ASSIGNED} is reached, which the township alone decides.
 *
 * <p>Good: {@code 500101001001}. Doubtful: {@code 500101001000}, which stands for the township itself. Bad:
 * {@code 500101001}, the township's code. Null is not valid, and is rejected like an empty text.
 */
public final class StatisticalDivisionCode extends CodeValue<StatisticalDivisionCode> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final StatisticalDivisionCodeType TYPE = new StatisticalDivisionCodeType();

    /** The number of digits. */
    public static final int LENGTH = 12;

    /** The digits. */
    private final String value;

    StatisticalDivisionCode(String value) {
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
    public static StatisticalDivisionCode of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<StatisticalDivisionCode> parse(@Nullable CharSequence text) {
        return parse(text, Judging.standard());
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge; with a date, a county or township not in force on it is told
     * @return accepted or rejected, with all findings
     */
    public static Parsed<StatisticalDivisionCode> parse(@Nullable CharSequence text, Judging judging) {
        return StatisticalDivisionCodeType.judge(text, judging);
    }

    /**
     * Tells whether {@link #parse} accepts a text. Allocates nothing.
     *
     * @param text the text; null is not valid
     * @return whether no finding is an error
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && TownshipJudge.areDigits(text, LENGTH);
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
     * @return 12 digits
     */
    @Override
    public String value() {
        return value;
    }

    @Override
    protected String typeId() {
        return StatisticalDivisionCodeType.ID;
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
     * Returns the township.
     *
     * @return positions 1-9, as a code of its own
     */
    public TownshipCode township() {
        return new TownshipCode(value.substring(0, TownshipCode.LENGTH));
    }

    /**
     * Returns the village's own digits.
     *
     * @return positions 10-12
     */
    public String village() {
        return value.substring(9, LENGTH);
    }
}
