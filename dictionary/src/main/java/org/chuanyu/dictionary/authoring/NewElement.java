// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.authoring.PackNotes.Note;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.Personal;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.table.HeadingBinding;
import org.jspecify.annotations.Nullable;

/**
 * 新数据元: an element of a pack that is begun, made of a column.
 *
 * @param identifier its identifier
 * @param name its Chinese name
 * @param takenOver the element of the data set whose definition it takes over; empty where it takes none
 * @param row the row of the layout's table, by column
 * @param notes what has to be said of it
 */
public record NewElement(
        String identifier, String name, String takenOver, Map<String, String> row, List<BilingualText> notes) {
    /** The id of the one source of a pack that is begun. */
    static final String SOURCE = "S1";

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern AFTER_NAME = Pattern.compile("[（(：:，,；;。]");
    private static final Map<String, String> PERSONAL_WORDS = personalWords();

    private static Map<String, String> personalWords() {
        String file = "personal-words.tsv";
        try (InputStream in = NewElement.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (a, b) -> a, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static List<NewElement> of(SourceTable table, @Nullable Layout shared) {
        Set<String> taken = new HashSet<>();
        table.columns().stream()
                .map(SourceTable.Column::name)
                .filter(IDENTIFIER.asMatchPredicate())
                .forEach(taken::add);
        List<NewElement> elements = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            SourceTable.Column column = table.columns().get(i);
            elements.add(new Making(column, match(column, shared), shared).element(i, taken));
        }
        return List.copyOf(elements);
    }

    /** A column is known by its own name, else by the name that the definition's comment gives it. */
    private static @Nullable DataElement match(SourceTable.Column column, @Nullable Layout shared) {
        if (shared == null) {
            return null;
        }
        return HeadingBinding.find(column.name(), shared)
                .or(() -> HeadingBinding.find(nameIn(column.comment()), shared))
                .orElse(null);
    }

    /** A comment often begins with the name and goes on with an explanation. */
    private static String nameIn(String comment) {
        String first = AFTER_NAME.split(comment.strip(), 2)[0].strip();
        return first.isEmpty() ? comment.strip() : first;
    }

    /** Writes the table of a layout's elements. */
    static String table(List<NewElement> elements) {
        List<String> columns =
                PackFormat.of("layout").stream().map(PackFormat.Field::name).toList();
        StringBuilder out = new StringBuilder(CanonicalForm.row(columns));
        for (NewElement element : elements) {
            out.append(CanonicalForm.row(columns.stream()
                    .map(column -> element.row().getOrDefault(column, ""))
                    .toList()));
        }
        return out.toString();
    }

    /** 制作: makes one element. */
    private static final class Making {
        private final SourceTable.Column column;
        private final @Nullable DataElement known;
        private final @Nullable Layout shared;
        private final Map<String, String> row = new LinkedHashMap<>();
        private final List<BilingualText> notes;

        Making(SourceTable.Column column, @Nullable DataElement known, @Nullable Layout shared) {
            this.column = column;
            this.known = known;
            this.shared = shared;
            this.notes = new ArrayList<>(column.notes());
        }

        NewElement element(int at, Set<String> taken) {
            String comment = column.comment().strip();
            String name = comment.isEmpty() ? column.name() : nameIn(comment);
            row.put("identifier", identifier(at, taken));
            row.put("name_zh", name);
            row.put("name_en", known == null ? column.name() : known.name().en());
            row.put("definition", known == null ? comment : known.definition());
            definition(name);
            row.put("obligation", column.mandatory() ? "M" : "O");
            String source = known == null || shared == null
                    ? SOURCE
                    : SOURCE + "; as " + known.identifier() + " of " + shared.id();
            row.put("source", source);
            for (String what : List.of("field", "format", "obligation")) {
                row.put("confidence_" + what, "provisional");
            }
            row.put("note", notes.stream().map(BilingualText::zh).collect(Collectors.joining("；")));
            return new NewElement(
                    row.getOrDefault("identifier", ""),
                    name,
                    known == null ? "" : known.identifier(),
                    Map.copyOf(row),
                    List.copyOf(notes));
        }

        private String identifier(int at, Set<String> taken) {
            if (IDENTIFIER.matcher(column.name()).matches()) {
                return column.name();
            }
            String proposed = known == null ? "column_" + (at + 1) : known.identifier();
            String free = proposed;
            for (int i = 2; !taken.add(free); i++) {
                free = proposed + "_" + i;
            }
            notes.add(PackNotes.of(Note.IDENTIFIER_PROPOSED, "identifier", free));
            return free;
        }

        private void definition(String name) {
            DataElement same = known;
            if (same == null) {
                boolean typed = !column.type().isEmpty();
                row.put("type", typed ? column.type() : "string");
                row.put("format", typed ? column.format() : "ul");
                if (!typed) {
                    notes.add(PackNotes.of(Note.UNTYPED));
                }
                proposePersonal(name);
                return;
            }
            notes.add(PackNotes.of(
                    Note.TAKEN_OVER, "element", same.identifier(), "layout", shared == null ? "" : shared.id()));
            row.put("type", same.type().word());
            row.put("format", same.format().notation());
            row.put("unit", same.unit().toString());
            row.put("code_list", same.codeList());
            row.put("code_type", same.codeType().startsWith("by ") ? "" : same.codeType());
            takeOverPersonal(same.personal());
        }

        /** Without a word on organisations a value that may be personal has to count as personal. */
        private void takeOverPersonal(Personal personal) {
            boolean depends = personal == Personal.NAME_WHEN_PERSON || personal == Personal.NUMBER_WHEN_PERSON;
            if (depends) {
                notes.add(PackNotes.of(Note.PERSONAL_ALWAYS));
            }
            row.put(
                    "personal",
                    switch (personal) {
                        case NO -> "";
                        case NAME, NAME_WHEN_PERSON -> "name";
                        case NUMBER, NUMBER_WHEN_PERSON -> "number";
                    });
        }

        private void proposePersonal(String name) {
            PERSONAL_WORDS.entrySet().stream()
                    .filter(word -> (name + column.comment()).contains(word.getKey()))
                    .findFirst()
                    .ifPresent(word -> {
                        row.put("personal", word.getValue());
                        notes.add(PackNotes.of(Note.PERSONAL_PROPOSED, "kind", word.getValue()));
                    });
        }
    }
}
