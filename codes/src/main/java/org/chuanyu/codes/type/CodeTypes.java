// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.type;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** 代码类型一览: all types of codes that the modules at hand provide, by their names. */
public final class CodeTypes {
    private static final Map<String, CodeType<?>> ALL = load();

    private CodeTypes() {}

    private static Map<String, CodeType<?>> load() {
        Map<String, CodeType<?>> types = new TreeMap<>();
        for (CodeType<?> type : ServiceLoader.load(CodeType.class, CodeType.class.getClassLoader())) {
            types.put(type.id(), type);
        }
        return Collections.unmodifiableMap(types);
    }

    /**
     * Returns all types, sorted by name.
     *
     * @return the types
     */
    public static Collection<CodeType<?>> all() {
        return ALL.values();
    }

    /**
     * Finds a type by its name.
     *
     * @param id the name, such as {@code social-credit-code}
     * @return the type, or empty where no module provides it
     */
    public static Optional<CodeType<?>> find(String id) {
        return Optional.ofNullable(ALL.get(id));
    }

    /**
     * Finds the type of a class of values.
     *
     * @param valueClass the class, such as that of social credit codes
     * @param <T> the value class
     * @return the type, or empty where no module provides it
     */
    @SuppressWarnings("unchecked") // a type with the value class T is a type of T
    public static <T extends CodeValue<T>> Optional<CodeType<T>> of(Class<T> valueClass) {
        return ALL.values().stream()
                .filter(type -> type.valueClass() == valueClass)
                .map(type -> (CodeType<T>) type)
                .findFirst();
    }
}
