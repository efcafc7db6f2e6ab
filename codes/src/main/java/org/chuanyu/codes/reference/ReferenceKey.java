// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.reference;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * 参考数据键: names one table of {@link ReferenceData} and knows how the built-in one is loaded.
 *
 * @param <T> the type of the table
 */
public final class ReferenceKey<T> {
    private final String id;
    private final boolean derived;
    private final Function<ReferenceData, T> maker;

    private ReferenceKey(String id, boolean derived, Function<ReferenceData, T> maker) {
        this.id = id;
        this.derived = derived;
        this.maker = maker;
    }

    /**
     * Names a table that stands by itself. The built-in one is loaded once, when it is first asked for.
     *
     * @param id the table's name, for messages
     * @param builtIn loads the built-in table
     * @param <T> the type of the table
     * @return the key
     */
    public static <T> ReferenceKey<T> table(String id, Supplier<T> builtIn) {
        return new ReferenceKey<>(
                id,
                false,
                new Function<>() { // not a lambda, which a fresh program would wait for
                    @Override
                    public T apply(ReferenceData data) {
                        return builtIn.get();
                    }
                });
    }

    /**
     * Names something that is computed from other tables, once for each {@link ReferenceData}.
     *
     * @param id its name, for messages
     * @param maker computes it
     * @param <T> its type
     * @return the key
     */
    public static <T> ReferenceKey<T> derived(String id, Function<ReferenceData, T> maker) {
        return new ReferenceKey<>(id, true, maker);
    }

    boolean isDerived() {
        return derived;
    }

    T make(ReferenceData data) {
        return maker.apply(data);
    }

    @Override
    public String toString() {
        return id;
    }
}
