// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.resource;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import org.chuanyu.codes.grammar.CodeMatch;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * 公共信息资源标识: the identifier of a public information resource by the joint standard DB51/T 10002-2022 = DB50/T
 * 10002-2022 of Sichuan and Chongqing, and by the provincial profiles of GB/T 21063.5-2007, such as {@code
 * 120001/A001}. It does not hold the class of the resource in a catalogue, which is {@link ResourceCatalogueCode}.
 *
 * <p>A front code, {@code /}, and a rear code; what is not known of the joint standard is not judged:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>part</th><th>form</th></tr>
 * <tr><td></td><td>组织分类码 [Z], organisation class</td><td>not at hand: annex A</td></tr>
 * <tr><td></td><td>省（直辖市）码 [SM], province</td><td>not at hand: annex D</td></tr>
 * <tr><td></td><td>政务部门码 [SZ] or 市、县码 [XM], department or city</td><td>not at hand: annexes E and F</td></tr>
 * <tr><td>1-</td><td>前段码, front code</td><td>{@code 0-9A-Z}, made of the parts above</td></tr>
 * <tr><td>after /</td><td>后段码, rear code</td><td>{@code 0-9A-Z}, given by the department</td></tr>
 * </table>
 *
 * <p>Of the joint standard the contents page alone was at hand, so its structure is provisional: by the profile
 * {@code joint}, which judges when no other is named, no level above {@link Level#SHAPE} is reached, and a notice
 * says so. A pack puts the true structure in its place. The profiles {@code gb21063-tianjin} (DB12/T 819.3-2018) and
 * {@code gb21063-guangdong} (2009, one source) judge when they are named; the separator and the form of the rear code
 * are provisional in all.
 *
 * <p>Good: {@code 120001/A001}. Bad: {@code 120001}, which has no rear code; {@code 12000a/1}, with a small letter.
 * Null is not valid, and is rejected like an empty text.
 */
public final class ResourceIdentifier extends CodeValue<ResourceIdentifier> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final ResourceIdentifierType TYPE = new ResourceIdentifierType();

    /** The canonical text. */
    private final String value;

    ResourceIdentifier(CodeMatch match) {
        this.value = match.canonical();
    }

    /**
     * Returns the identifier that a text is.
     *
     * @param text the text, exactly as it stands
     * @return the identifier
     * @throws org.chuanyu.core.finding.RejectedException when the text is rejected; it carries all findings
     */
    @JsonCreator
    public static ResourceIdentifier of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<ResourceIdentifier> parse(@Nullable CharSequence text) {
        return parse(text, Judging.standard());
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge
     * @return accepted or rejected, with all findings
     */
    public static Parsed<ResourceIdentifier> parse(@Nullable CharSequence text, Judging judging) {
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
     * @return front code, {@code /}, rear code
     */
    @Override
    public String value() {
        return value;
    }

    @Override
    protected String typeId() {
        return ResourceIdentifierType.ID;
    }

    /**
     * Returns the front code, 前段码.
     *
     * @return what stands before the separator
     */
    public String frontCode() {
        return value.substring(0, value.indexOf('/'));
    }

    /**
     * Returns the rear code, 后段码.
     *
     * @return what stands after the separator
     */
    public String rearCode() {
        return value.substring(value.indexOf('/') + 1);
    }
}
