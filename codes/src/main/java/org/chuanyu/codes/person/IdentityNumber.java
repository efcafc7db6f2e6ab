// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import java.util.Optional;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * 个人身份号码: any kind of personal number, and which kind it is, such as {@code 11010519491231002X}, a resident identity
 * card. It stands for a column that holds the numbers of citizens and of foreigners; it does not hold passports, or the
 * travel permits of Hong Kong, Macao and Taiwan residents.
 *
 * <p>15 or 18 characters, by their first the one or the other:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>first</th><th>length</th><th>kind</th><th>form</th></tr>
 * <tr><td>digit but 9</td><td>18</td><td>公民身份号码, 港澳台居民居住证</td><td>{@link CitizenNumber}, GB 11643-1999</td></tr>
 * <tr><td>digit</td><td>15</td><td>15位旧号</td><td>{@link CitizenNumber}, GB 11643-1989</td></tr>
 * <tr><td>9</td><td>18</td><td>外国人永久居留身份证（2023版）</td><td>{@link PermanentResidenceNumber}, GA 2102-2023</td></tr>
 * <tr><td>letter</td><td>15</td><td>外国人永久居留身份证（旧版）</td><td>{@link PermanentResidenceNumber}</td></tr>
 * </table>
 *
 * <p>A text is judged as the kind that it most likely is, and rejected with that kind's findings; level, confidence and
 * masking are that kind's too.
 *
 * <p>Good: {@code 440524188001010014}, {@code 911124198108030024}. Bad: {@code 440524188001010015}, whose check character
 * should be {@code 4}. Null is not valid, and is rejected like an empty text.
 */
public final class IdentityNumber extends CodeValue<IdentityNumber> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final IdentityNumberType TYPE = new IdentityNumberType();

    /** The number as a value of its own type. */
    private final CodeValue<?> number;

    /** Which kind of number it is. */
    private final IdentityKind kind;

    IdentityNumber(CitizenNumber number) {
        this.number = number;
        this.kind = IdentityKind.of(number);
    }

    IdentityNumber(PermanentResidenceNumber number) {
        this.number = number;
        this.kind = IdentityKind.of(number);
    }

    /**
     * Returns the number that a text is.
     *
     * @param text the text, exactly as it stands
     * @return the number
     * @throws org.chuanyu.core.finding.RejectedException when the text is rejected; it carries all findings
     */
    @JsonCreator
    public static IdentityNumber of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<IdentityNumber> parse(@Nullable CharSequence text) {
        return parse(text, Judging.standard());
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge
     * @return accepted or rejected, with all findings
     */
    public static Parsed<IdentityNumber> parse(@Nullable CharSequence text, Judging judging) {
        return IdentityNumberType.judge(text, judging);
    }

    /**
     * Tells whether {@link #parse} accepts a text. Allocates nothing.
     *
     * @param text the text; null is not valid
     * @return whether no finding is an error
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null
                && (PermanentResidenceRules.areMeantBy(text)
                        ? PermanentResidenceNumber.isValid(text)
                        : CitizenNumber.isValid(text));
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
     * Returns the canonical text, in full: it names a person.
     *
     * @return 15 or 18 characters
     */
    @Override
    public String value() {
        return number.value();
    }

    @Override
    protected String typeId() {
        return IdentityNumberType.ID;
    }

    /**
     * Returns which card or permit the number belongs to.
     *
     * @return the kind
     */
    public IdentityKind kind() {
        return kind;
    }

    /**
     * Returns the number of a citizen, or of a resident of Hong Kong, Macao or Taiwan.
     *
     * @return the number, or empty where it is a foreigner's
     */
    public Optional<CitizenNumber> citizenNumber() {
        return number instanceof CitizenNumber citizen ? Optional.of(citizen) : Optional.empty();
    }

    /**
     * Returns the number of a foreigner's permanent residence card.
     *
     * @return the number, or empty where it is none
     */
    public Optional<PermanentResidenceNumber> permanentResidenceNumber() {
        return number instanceof PermanentResidenceNumber foreigner ? Optional.of(foreigner) : Optional.empty();
    }

    /**
     * Returns the masked text, as that of its kind.
     *
     * @return what may be shown
     */
    @Override
    public String toString() {
        return number.toString();
    }
}
