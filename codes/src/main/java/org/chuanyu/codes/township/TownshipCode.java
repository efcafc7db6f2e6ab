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
 * 乡级行政区划代码: the code of a township, town or subdistrict, GB/T 10114-2003, such as {@code 500101001}. It does not
 * hold a date: what place it names depends on when, which {@link TownshipRegister} tells for Chongqing and Sichuan.
 *
 * <p>9 digits:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>part</th><th>form</th></tr>
 * <tr><td>1-6</td><td>县级, county</td><td>n6, GB/T 2260, or a statistical zone</td></tr>
 * <tr><td>7-9</td><td>乡级, township</td><td>n3: {@code 001}-{@code 099} subdistrict, {@code 100}-{@code 199} town,
 * {@code 200}-{@code 399} township, {@code 400}-{@code 599} unit both government and enterprise</td></tr>
 * </table>
 *
 * <p>The text of the standard was not at hand; the ranges are confirmed on all 4,153 codes of the edition of 2023. There
 * is no check character. A code of 50 or 51 is assigned when that edition or the changes of 2025 have it, and a warning
 * else, as one edition does not know the townships of other years. Of other provinces there are no data: the level is
 * {@link Level#SHAPE}, and a notice says so. With a date, a code that was not yet or no longer used is a warning.
 *
 * <p>Good: {@code 500101001}, {@code 500112009} (to 2025). Doubtful: {@code 510104999}, which lies in no range. Bad:
 * {@code 51010402}, a digit short. Null is not valid, and is rejected like an empty text.
 */
public final class TownshipCode extends CodeValue<TownshipCode> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final TownshipCodeType TYPE = new TownshipCodeType();

    /** The number of digits. */
    public static final int LENGTH = 9;

    /** The digits. */
    private final String value;

    TownshipCode(String value) {
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
    public static TownshipCode of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<TownshipCode> parse(@Nullable CharSequence text) {
        return parse(text, Judging.standard());
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge; with a date, a county or township not in force on it is told
     * @return accepted or rejected, with all findings
     */
    public static Parsed<TownshipCode> parse(@Nullable CharSequence text, Judging judging) {
        return TownshipCodeType.judge(text, judging);
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
     * @return 9 digits
     */
    @Override
    public String value() {
        return value;
    }

    @Override
    protected String typeId() {
        return TownshipCodeType.ID;
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
     * Returns the township's own digits.
     *
     * @return positions 7-9
     */
    public String township() {
        return value.substring(6, 9);
    }
}
