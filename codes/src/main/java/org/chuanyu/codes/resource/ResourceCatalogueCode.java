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
 * 政务信息资源代码: the code of a government information resource in a catalogue by the national guide of 2017
 * (发改高技〔2017〕1272号), such as {@code 307001/000001}. It does not tell where the resource lies.
 *
 * <p>A classification code, {@code /}, and a sequence code:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>part</th><th>form</th></tr>
 * <tr><td>1</td><td>类, class</td><td>n1: {@code 1} basic, {@code 2} thematic, {@code 3} departmental</td></tr>
 * <tr><td>2-3</td><td>项, item</td><td>n2, numbered by each platform</td></tr>
 * <tr><td>4-6</td><td>目, category</td><td>n3</td></tr>
 * <tr><td>7-</td><td>细目, sub-category</td><td>letters and digits, may be left out</td></tr>
 * <tr><td>after /</td><td>顺序码, sequence code</td><td>letters and digits</td></tr>
 * </table>
 *
 * <p>Parts and lengths are confirmed on a Sichuan government page of 2018; the separator is known from no source, and
 * the numbers of the items are by their order in the guide, provisional, and replaced by a pack.
 *
 * <p>Good: {@code 307001/000001}. Bad: {@code 30700/1}, whose classification code is too short. Null is not valid,
 * and is rejected like an empty text.
 */
public final class ResourceCatalogueCode extends CodeValue<ResourceCatalogueCode> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final ResourceCatalogueCodeType TYPE = new ResourceCatalogueCodeType();

    /** The canonical text. */
    private final String value;

    ResourceCatalogueCode(CodeMatch match) {
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
    public static ResourceCatalogueCode of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<ResourceCatalogueCode> parse(@Nullable CharSequence text) {
        return parse(text, Judging.standard());
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge
     * @return accepted or rejected, with all findings
     */
    public static Parsed<ResourceCatalogueCode> parse(@Nullable CharSequence text, Judging judging) {
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
     * @return classification code, {@code /}, sequence code
     */
    @Override
    public String value() {
        return value;
    }

    @Override
    protected String typeId() {
        return ResourceCatalogueCodeType.ID;
    }

    /**
     * Returns the class, 类.
     *
     * @return position 1
     */
    public String resourceClass() {
        return value.substring(0, 1);
    }

    /**
     * Returns the item, 项.
     *
     * @return positions 2-3
     */
    public String item() {
        return value.substring(1, 3);
    }

    /**
     * Returns the category, 目.
     *
     * @return positions 4-6
     */
    public String category() {
        return value.substring(3, 6);
    }

    /**
     * Returns the sub-category, 细目.
     *
     * @return what stands between category and separator; empty where it is left out
     */
    public String subCategory() {
        return value.substring(6, value.indexOf('/'));
    }

    /**
     * Returns the sequence code, 顺序码.
     *
     * @return what stands after the separator
     */
    public String sequence() {
        return value.substring(value.indexOf('/') + 1);
    }
}
