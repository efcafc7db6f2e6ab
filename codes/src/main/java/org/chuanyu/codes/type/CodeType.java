// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.type;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.chuanyu.codes.ascii.AsciiText;
import org.chuanyu.codes.check.CheckedSpan;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * 代码类型: a type of codes, as a service: a module names its types once, and the command line, the dictionary and the
 * integrations find them here.
 *
 * @param <T> the value type
 */
public interface CodeType<T extends CodeValue<T>> {

    /**
     * Returns the type's name on the command line and in layouts, such as {@code social-credit-code}.
     *
     * @return the stable name
     */
    String id();

    /**
     * Returns the type's name for people.
     *
     * @return the name
     */
    BilingualText name();

    /**
     * Returns the standard that defines the type.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * Returns the class of the values.
     *
     * @return the value class
     */
    Class<T> valueClass();

    /**
     * Tells whether the codes name natural persons, so that they are masked wherever they are shown.
     *
     * @return whether the codes are personal
     */
    default boolean isPersonal() {
        return false;
    }

    /**
     * Names the check systems of the codes, so that what they notice of slips is told without an edit elsewhere.
     *
     * @return each system with the part that it covers, the outermost first; none for codes without check characters
     */
    default List<CheckedSpan> checks() {
        return List.of();
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected like an empty one
     * @param judging by what to judge
     * @return accepted or rejected, with all findings
     */
    Parsed<T> parse(@Nullable CharSequence text, Judging judging);

    /**
     * Tells whether {@link #parse} accepts a text by the built-in tables. Allocates nothing.
     *
     * @param text the text; null is not valid
     * @return whether no finding is an error
     */
    boolean isValid(@Nullable CharSequence text);

    /**
     * Tells whether {@link #parse} accepts the text that stands in bytes of UTF-8. Allocates nothing for bytes of ASCII.
     *
     * @param bytes the bytes
     * @param offset where the text begins
     * @param length how many bytes it has
     * @return whether no finding is an error
     * @throws IndexOutOfBoundsException when the bytes do not hold so many
     */
    default boolean isValid(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        return isValid(
                AsciiText.isAscii(bytes, offset, length)
                        ? AsciiText.of(bytes, offset, length)
                        : new String(bytes, offset, length, StandardCharsets.UTF_8));
    }

    /**
     * Tells whether a text fully reaches a level by the built-in tables.
     *
     * @param text the text; null is not valid
     * @param level the level asked for; {@link Level#ASSIGNED_AT_DATE} is that of today
     * @return whether the level is reached
     */
    default boolean isValid(@Nullable CharSequence text, Level level) {
        Judging judging = Judging.standard();
        return parse(text, level == Level.ASSIGNED_AT_DATE ? judging.on(judging.today()) : judging)
                .level()
                .reaches(level);
    }

    /**
     * Returns what may be shown of a text of this type.
     *
     * @param text any text, good or bad
     * @return the text itself; a personal type returns its masked form
     */
    default String shown(CharSequence text) {
        return text.toString();
    }

    /**
     * Explains a value part by part.
     *
     * @param value the value
     * @param judging the tables and the date of the explanation
     * @return the parts in their order; personal ones masked
     */
    List<Part> explain(T value, Judging judging);
}
