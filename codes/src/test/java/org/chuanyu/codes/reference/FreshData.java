// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.reference;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** 重读的数据: reference data whose tables are read anew, every one that this module names by a key. */
public final class FreshData {
    private static final Path CLASSES = Path.of("target", "classes");

    private FreshData() {}

    /** Reads all tables again; what is derived from them is computed again with them. */
    public static ReferenceData read() throws IOException {
        ReferenceData fresh = ReferenceData.builtIn();
        for (ReferenceKey<?> key : keys()) {
            fresh = key.isDerived() ? fresh : with(fresh, key);
        }
        return fresh;
    }

    private static <T> ReferenceData with(ReferenceData data, ReferenceKey<T> key) {
        return data.with(key, key.make(ReferenceData.builtIn()));
    }

    private static List<ReferenceKey<?>> keys() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && file.startsWith("org"))
                    .sorted()
                    .<ReferenceKey<?>>flatMap(FreshData::keysOf)
                    .toList();
        }
    }

    private static Stream<ReferenceKey<?>> keysOf(String file) {
        try {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            Stream.Builder<ReferenceKey<?>> keys = Stream.builder();
            for (Field field : Class.forName(name).getDeclaredFields()) {
                if (field.getType() == ReferenceKey.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    keys.add((ReferenceKey<?>) field.get(null));
                }
            }
            return keys.build();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(file, e);
        }
    }
}
