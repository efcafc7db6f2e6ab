// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.authoring.PackNotes.Note;

/** SQL 类型: how a type of SQL becomes the type and format of an element, as {@code sql-types.tsv} tells. */
final class SqlTypes {
    private static final String FILE = "sql-types.tsv";
    private static final Map<String, String[]> TYPES = read();

    private SqlTypes() {}

    /** 元素类型: a type and format as packs write them, and what has to be said of them. */
    record ElementType(String type, String format, List<BilingualText> notes) {}

    private static Map<String, String[]> read() {
        try (InputStream in = SqlTypes.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE);
            }
            Map<String, String[]> types = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> types.put(cells[0], cells));
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    static boolean isKnown(String name) {
        return TYPES.containsKey(name);
    }

    /**
     * Reads a type.
     *
     * @param name its words in small letters
     * @param numbers the numbers in brackets
     * @param unit {@code byte} or {@code char} where the length says so; empty else
     */
    static ElementType of(String name, List<String> numbers, String unit) {
        String[] type = TYPES.get(name);
        if (type == null) {
            return new ElementType("string", "ul", List.of(PackNotes.of(Note.TYPE_UNKNOWN, "type", name)));
        }
        boolean plain = numbers.stream().allMatch(number -> number.matches("\\d{1,9}"));
        boolean given = plain && !numbers.isEmpty() && Integer.parseInt(numbers.get(0)) > 0;
        boolean sized = type[2].contains("{");
        if (sized && !given) {
            boolean open = type[3].equals("ul");
            return new ElementType(
                    type[1], type[3], open ? List.of(PackNotes.of(Note.LENGTH_OPEN, "type", name)) : List.of());
        }
        String decimals = numbers.size() > 1 ? numbers.get(1) : "0";
        String format = sized
                ? type[2].replace("{n}", numbers.get(0))
                        .replace("{p}", numbers.get(0))
                        .replace("{s}", decimals)
                : type[2];
        if (unit.equals("byte")) {
            return new ElementType(type[1], format, List.of(PackNotes.of(Note.BYTES, "length", numbers.get(0))));
        }
        boolean date = type[1].startsWith("date");
        return new ElementType(
                type[1], format, date ? List.of(PackNotes.of(Note.DATE_FORM, "format", format)) : List.of());
    }
}
