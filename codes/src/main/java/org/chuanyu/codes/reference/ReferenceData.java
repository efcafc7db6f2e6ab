// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 参考数据: the tables by which codes are judged: divisions, authorities, exceptions. It is immutable and handed in as
 * an argument; another table makes another {@code ReferenceData}, and nothing global changes. It does not hold code
 * lists and layouts, which live in packs.
 */
public final class ReferenceData {
    private static final ReferenceData BUILT_IN = new ReferenceData(Map.of());

    private final Map<ReferenceKey<?>, Object> given;
    private final Map<ReferenceKey<?>, Object> made = new ConcurrentHashMap<>();

    private ReferenceData(Map<ReferenceKey<?>, Object> given) {
        this.given = given;
    }

    /**
     * Returns the tables that come with this library.
     *
     * @return the built-in reference data, loaded table by table when asked for
     */
    public static ReferenceData builtIn() {
        return BUILT_IN;
    }

    /**
     * Returns a table.
     *
     * @param key the table's key
     * @param <T> the type of the table
     * @return the table that was given for the key, else the built-in one
     */
    public <T> T get(ReferenceKey<T> key) {
        Object value = given.get(key);
        if (value == null) {
            value = made.get(key);
        }
        if (value == null) {
            Object fresh = this == BUILT_IN || key.isDerived() ? key.make(this) : BUILT_IN.get(key);
            Object raced = made.putIfAbsent(key, fresh);
            value = raced == null ? fresh : raced;
        }
        @SuppressWarnings("unchecked") // with() and make() put only a T under a ReferenceKey<T>
        T table = (T) value;
        return table;
    }

    /**
     * Returns reference data with one table replaced.
     *
     * @param key the table's key
     * @param table the table to judge by
     * @param <T> the type of the table
     * @return new reference data; this one stays as it is
     */
    public <T> ReferenceData with(ReferenceKey<T> key, T table) {
        Map<ReferenceKey<?>, Object> tables = new HashMap<>(given);
        tables.put(key, table);
        return new ReferenceData(Map.copyOf(tables));
    }
}
