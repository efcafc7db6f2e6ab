// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import java.time.LocalDate;
import java.util.Optional;
import org.chuanyu.codes.exception.Exceptions;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * 外国人永久居留身份证号码: the number of a foreigner's permanent residence card, GA 2102-2023, such as
 * {@code 911124198108030024}; also the 15 characters of the card before, which is still met. It does not hold a name, or
 * whether the number was ever given to anybody.
 *
 * <p>18 characters, since 1 December 2023:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>part</th><th>form</th></tr>
 * <tr><td>1</td><td>外国人标识, mark of foreigners</td><td>{@code 9}</td></tr>
 * <tr><td>2-3</td><td>申领地省级代码, province of application</td><td>n2, GB/T 2260</td></tr>
 * <tr><td>4-6</td><td>国籍代码, nationality</td><td>n3, ISO 3166-1</td></tr>
 * <tr><td>7-14</td><td>出生日期码, birth date</td><td>{@code YYYYMMDD}</td></tr>
 * <tr><td>15-17</td><td>顺序码, sequence</td><td>n3, odd for men, even for women</td></tr>
 * <tr><td>18</td><td>校验码, check character</td><td>{@code 0-9X}, ISO/IEC 7064 MOD 11-2</td></tr>
 * </table>
 *
 * <p>15 characters, before: 3 letters nationality, 4 digits region, 6 digits birth date without its century, a sequence
 * and a check digit. Region, sequence and check digit are known by hearsay, and how the check is computed is not, so
 * they are not judged: no level above {@link Level#SHAPE} is reached, and a notice says so.
 *
 * <p>The text of the standard was not at hand; the form of 2023 is confirmed by its official samples. A province or
 * nationality that no table has is a warning. A number names a person, and nationality and province together may
 * already do so: {@link #toString} keeps the first three characters of 18 and nothing of 15, {@link #value} is in full.
 *
 * <p>Good: {@code 932682198501010017}. Bad: {@code 932682198501010018}, whose check character should be {@code 7}. Null
 * is not valid, and is rejected like an empty text.
 */
public final class PermanentResidenceNumber extends CodeValue<PermanentResidenceNumber> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final PermanentResidenceNumberType TYPE = new PermanentResidenceNumberType();

    /** The number of characters. */
    public static final int LENGTH = 18;

    /** The number of characters on the card before December 2023. */
    public static final int OLD_LENGTH = 15;

    /** The 18 or 15 characters. */
    private final String value;

    PermanentResidenceNumber(String value) {
        this.value = value;
    }

    /**
     * Returns the number that a text is.
     *
     * @param text the text, exactly as it stands
     * @return the number
     * @throws org.chuanyu.core.finding.RejectedException when the text is rejected; it carries all findings
     */
    @JsonCreator
    public static PermanentResidenceNumber of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<PermanentResidenceNumber> parse(@Nullable CharSequence text) {
        return parse(text, Judging.standard());
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge; with a date before December 2023 it is told that the card came later
     * @return accepted or rejected, with all findings
     */
    public static Parsed<PermanentResidenceNumber> parse(@Nullable CharSequence text, Judging judging) {
        return Exceptions.applied(
                PermanentResidenceRules.parse(text, judging),
                text,
                PermanentResidenceNumberType.ID,
                PermanentResidenceNumber::new,
                judging);
    }

    /**
     * Tells whether {@link #parse} accepts a text. Allocates nothing.
     *
     * @param text the text; null is not valid
     * @return whether no finding is an error
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && PermanentResidenceRules.isValid(text, NumberDigits.today());
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
     * @return 18 characters, or 15 where it was given so
     */
    @Override
    public String value() {
        return value;
    }

    @Override
    protected String typeId() {
        return PermanentResidenceNumberType.ID;
    }

    /**
     * Returns which card the number belongs to.
     *
     * @return the card
     */
    public PermanentResidenceCard card() {
        return PermanentResidenceCard.of(value);
    }

    /**
     * Returns the province of application.
     *
     * @return positions 2-3; empty for the card before, whose region is not confirmed
     */
    public Optional<String> province() {
        return isOld() ? Optional.empty() : Optional.of(value.substring(1, 3));
    }

    /**
     * Returns the nationality, as {@link Countries} takes it.
     *
     * @return three digits, or three letters for the card before
     */
    public String nationality() {
        return isOld() ? value.substring(0, 3) : value.substring(3, 6);
    }

    /**
     * Returns the birth date.
     *
     * @return positions 7-14; empty for the card before, which leaves the century out
     */
    public Optional<LocalDate> birthDate() {
        return isOld() ? Optional.empty() : Optional.of(NumberDigits.date(PermanentResidenceRules.birth(value)));
    }

    /**
     * Returns the sex.
     *
     * @return male for an odd sequence, female for an even one; empty for the card before
     */
    public Optional<Sex> sex() {
        return isOld() ? Optional.empty() : Optional.of(Sex.ofSequence(value.charAt(16) - '0'));
    }

    private boolean isOld() {
        return value.length() == OLD_LENGTH;
    }

    /**
     * Returns the masked text, such as {@code 911***************}.
     *
     * @return the mark and the province, stars for all else; of 15 characters stars alone
     */
    @Override
    public String toString() {
        return PermanentResidenceNumberType.masked(value);
    }
}
