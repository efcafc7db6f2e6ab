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
 * 检查实施清单编码: the code of an entry in the list of inspections that a body carries out ("Internet + supervision"), such
 * as {@code 11510000699166855E201}. It does not hold the supervision item.
 *
 * <p>At least 19 characters:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>part</th><th>form</th></tr>
 * <tr><td>1-18</td><td>实施机构, implementing body</td><td>an18, social credit code</td></tr>
 * <tr><td>19</td><td>行使层级, exercise level</td><td>n1: 1-5</td></tr>
 * <tr><td>20-</td><td>其余部分, remainder</td><td>letters and digits; no source tells its length or meaning</td></tr>
 * </table>
 *
 * <p>Positions 1 to 19 are confirmed by the validation rules of a reporting front end, the remainder is provisional.
 * A defect of the credit code inside is a warning, as is a level outside 1 to 5.
 *
 * <p>Good: {@code 11510000699166855E201}. Bad: {@code 11510000699166855E}, which has no level. Null is not valid, and
 * is rejected like an empty text.
 */
public final class InspectionListCode extends CodeValue<InspectionListCode> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final InspectionListCodeType TYPE = new InspectionListCodeType();

    /** The canonical text. */
    private final String value;

    InspectionListCode(CodeMatch match) {
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
    public static InspectionListCode of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<InspectionListCode> parse(@Nullable CharSequence text) {
        return parse(text, Judging.standard());
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge
     * @return accepted or rejected, with all findings
     */
    public static Parsed<InspectionListCode> parse(@Nullable CharSequence text, Judging judging) {
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
     * @return the text as it is
     */
    @Override
    public String value() {
        return value;
    }

    @Override
    protected String typeId() {
        return InspectionListCodeType.ID;
    }

    /**
     * Returns the implementing body, whose code need not be right.
     *
     * @return positions 1-18, a social credit code
     */
    public String body() {
        return value.substring(0, 18);
    }

    /**
     * Returns the exercise level.
     *
     * @return position 19
     */
    public String level() {
        return value.substring(18, 19);
    }

    /**
     * Returns what follows the level.
     *
     * @return positions 20 and after; empty where there is nothing
     */
    public String remainder() {
        return value.substring(19);
    }
}
