// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.matter;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import java.util.Optional;
import org.chuanyu.codes.grammar.CodeMatch;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * 政务服务事项编码: the code of a government service item, GB/T 39554.1-2020, such as {@code 11370800MB285591846370117000003}
 * (implementation code) and the same with two digits more (handling item); also the codes of Guizhou and of the
 * Sichuan service network. It does not hold the name of the item.
 *
 * <p>31 or 33 characters by the profile {@code service-national}:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>part</th><th>form</th></tr>
 * <tr><td>1-18</td><td>实施主体, implementing body</td><td>an18, social credit code</td></tr>
 * <tr><td>19</td><td>行使层级, exercise level</td><td>n1: 1-6</td></tr>
 * <tr><td>20-31</td><td>基本编码, basic code</td><td>n12: region 2, type 2, department 2, main item 3, sub-item 3</td></tr>
 * <tr><td>32-33</td><td>办理项, handling item</td><td>n2, in the longer form alone</td></tr>
 * </table>
 *
 * <p>The form is confirmed on seven real codes, the inner meanings are provisional. {@code service-guizhou} (DB52/T
 * 1264-2018): 2 letters, 5 and 3 digits. {@code service-sichuan}: {@code
 * 511A0022300007-510000000000-000-11510000699166855E-1-00}, confirmed in form on 61 real codes. Without a profile
 * named the first that accepts a text judges it. A defect of the credit code inside is a warning.
 *
 * <p>Good: the examples above. Bad: {@code 11370800MB28559184}, the body alone. Null is not valid, and is rejected
 * like an empty text.
 */
public final class ServiceItemCode extends CodeValue<ServiceItemCode> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final ServiceItemCodeType TYPE = new ServiceItemCodeType();

    /** The canonical text. */
    private final String value;

    /** The structure that accepted the code. */
    private final String profile;

    /** The implementing body; empty where the structure has none. */
    private final String body;

    ServiceItemCode(CodeMatch match) {
        this.value = match.canonical();
        this.profile = match.grammar().id();
        this.body = match.grammar().hasPart("body") ? match.part("body") : "";
    }

    /**
     * Returns the code that a text is.
     *
     * @param text the text, exactly as it stands
     * @return the code
     * @throws org.chuanyu.core.finding.RejectedException when the text is rejected; it carries all findings
     */
    @JsonCreator
    public static ServiceItemCode of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<ServiceItemCode> parse(@Nullable CharSequence text) {
        return parse(text, Judging.standard());
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge
     * @return accepted or rejected, with all findings
     */
    public static Parsed<ServiceItemCode> parse(@Nullable CharSequence text, Judging judging) {
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
        return ServiceItemCodeType.ID;
    }

    /**
     * Returns the name of the structure that accepted the code.
     *
     * @return such as {@code service-national}
     */
    public String profile() {
        return profile;
    }

    /**
     * Returns the implementing body, whose code need not be right.
     *
     * @return a social credit code, or empty where the structure has none
     */
    public Optional<String> body() {
        return body.isEmpty() ? Optional.empty() : Optional.of(body);
    }
}
