// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.reference.ReferenceKey;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.junit.jupiter.api.Test;

/** 全部参考数据: the program that measures the heap asks for every table, and for a value of every type. */
class ReferenceMemoryTest {

    @Test
    void all_tables_are_asked_for() throws Exception {
        assertThat(ReferenceMemory.tables())
                .allSatisfy(table -> assertThat(table.load().applyAsInt(ReferenceData.builtIn()))
                        .isNotNegative());
        Field made = ReferenceData.class.getDeclaredField("made");
        made.setAccessible(true);
        Set<Object> loaded = ((Map<?, ?>) made.get(ReferenceData.builtIn()))
                .keySet().stream().map(Object.class::cast).collect(Collectors.toSet());
        Set<Object> declared = declaredKeys();
        assertThat(declared).hasSizeGreaterThan(10);
        assertThat(loaded).containsAll(declared);
    }

    /** Finds all keys that classes of the module name, public or not. */
    private static Set<Object> declaredKeys() throws IOException, URISyntaxException, ReflectiveOperationException {
        Path source = Path.of(ReferenceData.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(source)) {
            return declaredKeys(source);
        }
        try (FileSystem jar = FileSystems.newFileSystem(source)) {
            return declaredKeys(jar.getPath("/"));
        }
    }

    private static Set<Object> declaredKeys(Path root) throws IOException, ReflectiveOperationException {
        Set<Object> keys = new HashSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = root.relativize(file).toString().replace('/', '.').replace('\\', '.');
                if (!name.endsWith(".class") || name.contains(".validation.") || name.equals("module-info.class")) {
                    continue;
                }
                Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
                for (Field field : type.getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers()) && field.getType() == ReferenceKey.class) {
                        field.setAccessible(true);
                        keys.add(field.get(null));
                    }
                }
            }
        }
        return keys;
    }

    @Test
    void every_type_has_a_sample_that_it_accepts() {
        Map<String, String> samples = SampleCodes.ofEveryType();
        assertThat(new TreeSet<>(samples.keySet()))
                .containsExactlyElementsOf(
                        CodeTypes.all().stream().map(CodeType::id).sorted().toList());
        assertThat(CodeTypes.all()).allMatch(type -> type.isValid(samples.get(type.id())));
    }
}
