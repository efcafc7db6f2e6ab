// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.type;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * 代码值: what all values of codes have in common: they are their canonical text, immutable, equal and ordered by it,
 * written to JSON as a string (Jackson 2 and 3, as a value and as a map key), and serialised as their type's name and
 * their text. It does not hold the parts of a code, which each type tells by accessors of its own.
 *
 * <p>A value class is final and has, written alike in all of them:
 *
 * <ul>
 *   <li>{@code public static X of(String)}, annotated {@code @JsonCreator}: the value, or one exception that carries
 *       all findings;
 *   <li>{@code public static Parsed<X> parse(CharSequence)} and {@code parse(CharSequence, Judging)}: never throw;
 *   <li>{@code public static boolean isValid(CharSequence)}: takes null and allocates nothing;
 *   <li>{@code public static boolean isValid(CharSequence, Level)}: whether a level is fully reached.
 * </ul>
 *
 * @param <T> the value class itself
 */
public abstract class CodeValue<T extends CodeValue<T>> implements Comparable<T>, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Made by a value class, which has judged the text. */
    protected CodeValue() {}

    /**
     * Returns the canonical text, in full even where it names a person.
     *
     * @return the text
     */
    @JsonValue
    public abstract String value();

    /**
     * Returns the name of the type that judged the text.
     *
     * @return the name, such as {@code social-credit-code}
     */
    protected abstract String typeId();

    /**
     * Compares by the canonical text.
     *
     * @param other the other value
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(T other) {
        return value().compareTo(other.value());
    }

    /**
     * Tells whether the other is a value of the same type with the same canonical text.
     *
     * @param other the other
     * @return whether both are the same code
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeValue<?> code && typeId().equals(code.typeId()) && value().equals(code.value());
    }

    @Override
    public int hashCode() {
        return value().hashCode();
    }

    /**
     * Returns the canonical text, masked where it names a person.
     *
     * @return what may be shown
     */
    @Override
    public String toString() {
        return value();
    }

    /**
     * Writes the serial form in place of the value.
     *
     * @return the type's name and the canonical text, in full
     */
    @Serial
    protected final Object writeReplace() {
        return new SerialForm(typeId(), value());
    }

    /**
     * Refuses to read a value that was not written as its serial form.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("read as its serial form");
    }
}
