// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.SerialForm;
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
public final class DivisionCode implements Comparable<DivisionCode>, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

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
        return DivisionCodeType.judge(text, judging);
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
        Judging judging = Judging.standard();
        return parse(text, level == Level.ASSIGNED_AT_DATE ? judging.on(judging.today()) : judging)
                .level()
                .reaches(level);
    }

    /**
     * Returns the canonical text.
     *
     * @return 6 digits
     */
    public String value() {
        return value;
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

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DivisionCode code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns the canonical text.
     *
     * @return {@link #value()}: the code is public
     */
    @Override
    public String toString() {
        return value;
    }

    /**
     * Writes the serial form in place of the code.
     *
     * @return the type's name and the canonical text
     */
    @Serial
    private Object writeReplace() {
        return new SerialForm(DivisionCodeType.ID, value);
    }

    /**
     * Refuses to read a code that was not written as its serial form.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("read as its serial form");
    }

    /** Loaded with the first code, not with the class. */
    private static final class BuiltIn {
        static final DivisionHistory HISTORY = ReferenceData.builtIn().get(DivisionHistory.KEY);
    }
}
