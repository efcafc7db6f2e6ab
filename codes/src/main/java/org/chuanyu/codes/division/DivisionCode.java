// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import org.chuanyu.codes.exception.Exceptions;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * 行政区划代码: the code of an administrative division of county level or above, GB/T 2260, such as {@code 511402}. It does
 * not hold a date: what place it names depends on when, which {@link DivisionHistory} tells.
 *
 * <p>6 digits:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>part</th><th>form</th></tr>
 * <tr><td>1-2</td><td>省级, province</td><td>n2</td></tr>
 * <tr><td>3-4</td><td>地级, prefecture</td><td>n2; {@code 00} for the province itself</td></tr>
 * <tr><td>5-6</td><td>县级, county</td><td>n2; {@code 00} for the prefecture itself</td></tr>
 * </table>
 *
 * <p>There is no check character, so {@link Level#CHECKED} is reached with the shape. A code is assigned when any source
 * has it, at whatever time; group headings and misprints of the yearly lists are accepted with a notice.
 *
 * <p>Good: {@code 511402}, {@code 510222} (to 1994). Bad: {@code 519999}, which stands in no source. Null is not valid,
 * and is rejected like an empty text.
 */
public final class DivisionCode extends CodeValue<DivisionCode> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final DivisionCodeType TYPE = new DivisionCodeType();

    /** The number of digits. */
    public static final int LENGTH = 6;

    /** The six digits. */
    private final String value;

    DivisionCode(String value) {
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
    public static DivisionCode of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<DivisionCode> parse(@Nullable CharSequence text) {
        return parse(text, Judging.standard());
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge; with a date, a code not in force on it is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<DivisionCode> parse(@Nullable CharSequence text, Judging judging) {
        return Exceptions.applied(
                DivisionCodeType.judge(text, judging), text, DivisionCodeType.ID, DivisionCode::new, judging);
    }

    /**
     * Tells whether {@link #parse} accepts a text. Allocates nothing.
     *
     * @param text the text; null is not valid
     * @return whether no finding is an error
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && BuiltIn.HISTORY.isKnown(DivisionJudge.number(text));
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
     * @return 6 digits
     */
    @Override
    public String value() {
        return value;
    }

    @Override
    protected String typeId() {
        return DivisionCodeType.ID;
    }

    /**
     * Returns the province's digits.
     *
     * @return positions 1-2
     */
    public String province() {
        return value.substring(0, 2);
    }

    /**
     * Returns the prefecture's digits.
     *
     * @return positions 3-4
     */
    public String prefecture() {
        return value.substring(2, 4);
    }

    /**
     * Returns the county's digits.
     *
     * @return positions 5-6
     */
    public String county() {
        return value.substring(4, 6);
    }

    /**
     * Returns the level that the digits stand for.
     *
     * @return province, prefecture or county
     */
    public DivisionLevel level() {
        return DivisionLevel.of(number());
    }

    /**
     * Returns the code as a number, as {@link DivisionHistory} takes it.
     *
     * @return the number
     */
    public int number() {
        return DivisionJudge.number(value);
    }

    /** Loaded with the first code, not with the class. */
    private static final class BuiltIn {
        static final DivisionHistory HISTORY = ReferenceData.builtIn().get(DivisionHistory.KEY);
    }
}
