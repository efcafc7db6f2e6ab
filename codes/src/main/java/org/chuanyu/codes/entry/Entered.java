// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * 录入值: a text as somebody entered it where a code belongs, good or bad: the field of a form, or a string of JSON. It is
 * made without a judgement, so that no framework fails on it and prints it; it prints as stars, so a log, a message or
 * an answer that repeats it shows nothing. It does not hold what the text is judged to be, which {@link #as} tells.
 *
 * <p>Spring binds it by {@link #of(String)}, from a form as from a path or a parameter, Jackson 2 and 3 read it from JSON;
 * neither wants configuration. A constraint such as {@code @CitizenNumber} gives a bad one its error:
 *
 * <pre>{@code
 * record Application(@NotNull @CitizenNumber Entered number) {}
 *
 * CitizenNumber number = application.number().as(CitizenNumber.class).orElseThrow();
 * }</pre>
 *
 * <p>Nothing entered, null or an empty text, is null, as it is for a date or a number.
 */
public final class Entered {
    /** As long as the longest personal number, so that the stars do not tell more. */
    private static final int MOST_STARS = 18;

    /** Up to here every whole number of JSON keeps its digits, whoever wrote it. */
    private static final BigDecimal LAST_EXACT = BigDecimal.valueOf(1L << 53);

    private final String text;

    private Entered(String text) {
        this.text = text;
    }

    /**
     * Returns what a text is as an entry.
     *
     * @param text the text, exactly as it stands
     * @return the entry; null where nothing was entered
     */
    @JsonCreator
    public static @Nullable Entered of(@Nullable String text) {
        return text == null || text.isEmpty() ? null : new Entered(text);
    }

    /**
     * Returns a number of JSON as an entry, so that it is an error of its field and not of the whole document. A number
     * that may have lost digits on its way is entered in the form in which programs show it, {@code 5.1E17}, which is no
     * code.
     *
     * @param number the number
     * @return the entry
     */
    @JsonCreator
    public static Entered of(BigDecimal number) {
        boolean exact = number.scale() == 0 && number.abs().compareTo(LAST_EXACT) <= 0;
        return new Entered(exact ? number.toString() : Double.toString(number.doubleValue()));
    }

    /**
     * Judges the text by the built-in reference data.
     *
     * @param valueClass the class of the value that it should be
     * @param <T> the type of the value
     * @return accepted or rejected, with all findings
     * @throws IllegalArgumentException when no module provides a type with this class
     */
    public <T extends CodeValue<T>> Parsed<T> as(Class<T> valueClass) {
        return as(valueClass, Judging.standard());
    }

    /**
     * Judges the text.
     *
     * @param valueClass the class of the value that it should be
     * @param judging by what to judge
     * @param <T> the type of the value
     * @return accepted or rejected, with all findings
     * @throws IllegalArgumentException when no module provides a type with this class
     */
    public <T extends CodeValue<T>> Parsed<T> as(Class<T> valueClass, Judging judging) {
        CodeType<T> type = CodeTypes.of(valueClass)
                .orElseThrow(() -> new IllegalArgumentException("no type of codes has values of " + valueClass));
        return type.parse(text, judging);
    }

    /**
     * Returns the text as it was entered, in full: it may name a person.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entered entered && text.equals(entered.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns stars, in JSON too.
     *
     * @return a star for each character, at most 18
     */
    @Override
    @JsonValue
    public String toString() {
        return "*".repeat(Math.min(text.length(), MOST_STARS));
    }
}
