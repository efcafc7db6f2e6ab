// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.spec;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/** A type with the static methods of its value class, which are found by the names that all value classes give them. */
record LawSubject<T extends CodeValue<T>>(CodeType<T> type) {

    static List<LawSubject<?>> all() {
        List<LawSubject<?>> all = new ArrayList<>();
        CodeTypes.all().forEach(type -> all.add(new LawSubject<>(type)));
        return all;
    }

    T of(String text) {
        return type.valueClass().cast(call("of", String.class, text));
    }

    @SuppressWarnings("unchecked") // the value class of T has parse of Parsed<T>
    Parsed<T> parse(@Nullable CharSequence text) {
        return (Parsed<T>) call("parse", CharSequence.class, text);
    }

    boolean isValid(@Nullable CharSequence text) {
        return (Boolean) call("isValid", CharSequence.class, text);
    }

    boolean isValid(@Nullable CharSequence text, Level level) {
        try {
            return (Boolean) type.valueClass()
                    .getMethod("isValid", CharSequence.class, Level.class)
                    .invoke(null, text, level);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.id() + " has no public static isValid with a level", e);
        }
    }

    private Object call(String method, Class<?> parameter, @Nullable Object argument) {
        try {
            return Objects.requireNonNull(
                    type.valueClass().getMethod(method, parameter).invoke(null, argument));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.id() + " has no public static " + method, e);
        }
    }

    /** Returns the accepted values of the type's table. */
    List<T> samples() {
        return SpecRow.of(type.id()).stream()
                .filter(row -> row.isAccepted() && row.on() == null)
                .map(row -> of(String.valueOf(row.input())))
                .toList();
    }

    @Override
    public String toString() {
        return type.id();
    }
}
