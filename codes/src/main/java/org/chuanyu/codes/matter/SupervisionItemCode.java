// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.matter;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import org.chuanyu.codes.grammar.CodeMatch;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * 监管事项目录编码: the code of an item in the national catalogue of supervision ("Internet + supervision"), such as {@code
 * 01101026000001}. It does not hold a name: the catalogue was not at hand.
 *
 * <p>14 digits:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>part</th><th>form</th></tr>
 * <tr><td>1-14</td><td>监管事项目录编码, number</td><td>n14; no source tells its parts</td></tr>
 * </table>
 *
 * <p>The length is confirmed by the validation rules of a reporting front end. There is no check character and no
 * catalogue in reference data, so no level above {@link Level#CHECKED} is reached.
 *
 * <p>Good: {@code 01101026000001}, made up. Bad: {@code 0110102600000}, which is too short. Null is not valid, and is
 * rejected like an empty text.
 */
public final class SupervisionItemCode extends CodeValue<SupervisionItemCode> {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The number of characters. */
    public static final int LENGTH = 14;

    private static final SupervisionItemCodeType TYPE = new SupervisionItemCodeType();

    /** The canonical text. */
    private final String value;

    SupervisionItemCode(CodeMatch match) {
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
    public static SupervisionItemCode of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<SupervisionItemCode> parse(@Nullable CharSequence text) {
        return parse(text, Judging.standard());
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge
     * @return accepted or rejected, with all findings
     */
    public static Parsed<SupervisionItemCode> parse(@Nullable CharSequence text, Judging judging) {
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
     * @return 14 digits
     */
    @Override
    public String value() {
        return value;
    }

    @Override
    protected String typeId() {
        return SupervisionItemCodeType.ID;
    }
}
