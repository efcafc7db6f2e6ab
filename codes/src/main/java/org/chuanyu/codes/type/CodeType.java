// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.type;

import java.util.List;
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
public interface CodeType<T> {

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
    boolean isPersonal();

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected like an empty one
     * @param judging by what to judge
     * @return accepted or rejected, with all findings
     */
    Parsed<T> parse(@Nullable CharSequence text, Judging judging);

    /**
     * Returns the canonical text of a value.
     *
     * @param value the value
     * @return the text, in full even where it is personal
     */
    String text(T value);

    /**
     * Returns what may be shown of a text of this type.
     *
     * @param text any text, good or bad
     * @return the text itself, or its masked form where the type is personal
     */
    String shown(CharSequence text);

    /**
     * Explains a value part by part.
     *
     * @param value the value
     * @param judging the tables and the date of the explanation
     * @return the parts in their order; personal ones masked
     */
    List<Part> explain(T value, Judging judging);
}
