// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import java.util.Optional;
import org.chuanyu.codes.exception.Exceptions;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * 国民经济行业代码: the code of an economic activity, GB/T 4754-2017 and GB/T 4754-2011, such as {@code A0111}. It does not
 * hold an edition: what a code means depends on when, which {@link IndustryClassification} tells.
 *
 * <p>A letter and up to 4 digits; many tables leave the letter out, which is accepted, and it is found again by the
 * division. A code may stop at any level:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>part</th><th>form</th></tr>
 * <tr><td>1</td><td>门类, section</td><td>{@code A}-{@code T}</td></tr>
 * <tr><td>2-3</td><td>大类, division</td><td>n2, unique over all sections of an edition</td></tr>
 * <tr><td>4</td><td>中类, group</td><td>n1</td></tr>
 * <tr><td>5</td><td>小类, class</td><td>n1</td></tr>
 * </table>
 *
 * <p>There is no check character, so {@link Level#CHECKED} is reached with the shape. A code is assigned when either
 * edition has it. An unknown section, division or group is an error: of these both editions are complete by the
 * standard's own counts. An unknown class is a warning: the text of amendment 1 of 2019 was not at hand, and it has one
 * or two classes that are not in the list. With a date, a code that the edition in force on it does not have is a
 * warning too, as registers do not change over in a night. The text of the standards was not at hand; the days from
 * which they hold are provisional.
 *
 * <p>126 classes keep their code from one edition to the next and change their meaning, and 13 more keep their digits
 * under another letter; both are told. Without a date digits alone are taken for a code of the latest edition that has
 * them.
 *
 * <p>Good: {@code A0111}, {@code 0111}, {@code C39}. Bad: {@code B0111}, as division 01 is of section A. Null is not
 * valid, and is rejected like an empty text.
 */
public final class IndustryCode extends CodeValue<IndustryCode> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final IndustryCodeType TYPE = new IndustryCodeType();

    /** The letter and the digits. */
    private final String value;

    IndustryCode(String value) {
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
    public static IndustryCode of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<IndustryCode> parse(@Nullable CharSequence text) {
        return parse(text, Judging.standard());
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge; its date decides which edition has to have the code
     * @return accepted or rejected, with all findings
     */
    public static Parsed<IndustryCode> parse(@Nullable CharSequence text, Judging judging) {
        Parsed<IndustryCode> parsed = judging.reference().get(IndustryRules.KEY).parse(text, judging);
        // Of digits alone that stand in no edition nobody can tell the letter, and no value can be made.
        boolean lettered = text != null && text.length() > 0 && Character.isLetter(text.charAt(0));
        return lettered ? Exceptions.applied(parsed, text, IndustryCodeType.ID, IndustryCode::new, judging) : parsed;
    }

    /**
     * Tells whether {@link #parse} accepts a text. Allocates nothing.
     *
     * @param text the text; null is not valid
     * @return whether no finding is an error
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && BuiltIn.RULES.isValid(text);
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
     * @return the letter, and up to 4 digits
     */
    @Override
    public String value() {
        return value;
    }

    @Override
    protected String typeId() {
        return IndustryCodeType.ID;
    }

    /**
     * Returns the level that the code stops at.
     *
     * @return section, division, group or class
     */
    public IndustryLevel level() {
        return IndustryLevel.ofLength(value.length());
    }

    /**
     * Returns the section.
     *
     * @return position 1
     */
    public char section() {
        return value.charAt(0);
    }

    /**
     * Returns the code without its letter, as many tables write it.
     *
     * @return positions 2-5; empty for a section
     */
    public String digits() {
        return value.substring(1);
    }

    /**
     * Returns the code above at a level.
     *
     * @param level the level
     * @return the code cut to the level, itself at its own; empty where it stops above
     */
    public Optional<IndustryCode> at(IndustryLevel level) {
        return level.length() > value.length()
                ? Optional.empty()
                : Optional.of(new IndustryCode(value.substring(0, level.length())));
    }

    /** Loaded with the first code, not with the class. */
    private static final class BuiltIn {
        static final IndustryRules RULES = ReferenceData.builtIn().get(IndustryRules.KEY);
    }
}
