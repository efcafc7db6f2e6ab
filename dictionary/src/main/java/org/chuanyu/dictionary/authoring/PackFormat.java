// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanyu.core.text.BilingualText;

/**
 * 数据包格式: every column of a pack's tables and every field of its JSON, with what it may hold, as {@code format.tsv}
 * tells.
 */
public final class PackFormat {
    private static final String FILE = "format.tsv";
    private static final Map<String, List<Field>> FIELDS = read();

    /**
     * 字段: one column or field.
     *
     * @param of the table or object that has it, such as {@code list} or {@code manifest/files}
     * @param name its heading or name
     * @param need whether it must be there
     * @param rule what it may hold
     * @param meaning what it means
     */
    public record Field(String of, String name, Need need, String rule, BilingualText meaning) {}

    /** 必要性: whether a column or field must be there. */
    public enum Need {
        /** 必填: it is there and not empty. */
        MUST,
        /** 必有: it is there, and may be empty. */
        HAS,
        /** 可有: it may be left out. */
        MAY
    }

    private PackFormat() {}

    private static Map<String, List<Field>> read() {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        try (InputStream in = PackFormat.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Field(
                            cells[0],
                            cells[1],
                            switch (cells[2]) {
                                case "must" -> Need.MUST;
                                case "has" -> Need.HAS;
                                default -> Need.MAY;
                            },
                            cells[3],
                            new BilingualText(cells[4], cells[5])))
                    .forEach(field -> fields.computeIfAbsent(field.of(), of -> new ArrayList<>())
                            .add(field));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return fields;
    }

    /**
     * Returns all columns and fields.
     *
     * @return the columns and fields, those of one table or object together
     */
    public static List<Field> all() {
        return FIELDS.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Returns the columns of a table or the fields of an object.
     *
     * @param what the table or object
     * @return its columns or fields; none for what packs do not have
     */
    public static List<Field> of(String what) {
        return FIELDS.getOrDefault(what, List.of());
    }

    static Optional<Field> field(String what, String name) {
        return of(what).stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
