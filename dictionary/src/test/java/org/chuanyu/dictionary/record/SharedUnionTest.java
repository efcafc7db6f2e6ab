// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.element.Obligation;
import org.chuanyu.dictionary.element.Personal;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shared layouts against the union computed anew from the files of the pack: groups of fields, by hand. */
class SharedUnionTest {
    private static final Path PACK = Path.of("src/main/resources/org/chuanyu/dictionary/pack/chuanyu");

    /** A field of a side, and the group of fields that are one with it. */
    private static final class Field {
        private final String side;
        private final NamedCsvRecord row;
        private Set<Field> group;

        Field(String side, NamedCsvRecord row) {
            this.side = side;
            this.row = row;
            this.group = new HashSet<>(Set.of(this));
        }

        String get(String column) {
            return row.getField(column);
        }

        void join(Field other) {
            Set<Field> both = new HashSet<>(group);
            both.addAll(other.group);
            both.forEach(each -> each.group = both);
        }
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(PACK.resolve(file))) {
            return reader.stream().toList();
        }
    }

    private static JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(PACK.resolve(file).toFile());
    }

    private static Map<String, Field> fields(JsonNode set) throws IOException {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (JsonNode layout : set.path("layouts")) {
            for (NamedCsvRecord row : rows(layout.path("fields").asText())) {
                String id = layout.path("id").asText() + " " + row.getField("identifier");
                fields.put(id, new Field(layout.path("side").asText(), row));
            }
        }
        for (JsonNode mapping : json("mappings.json").path("mappings")) {
            for (NamedCsvRecord row : rows(mapping.path("rows").asText())) {
                Field from = fields.get(mapping.path("from").asText() + " " + row.getField("from_code"));
                Field to = fields.get(mapping.path("to").asText() + " " + row.getField("to_code"));
                boolean same = row.getField("relation").equals("equal")
                        && row.getField("condition").isEmpty()
                        && List.of("copy", "date").contains(row.getField("action"));
                if (from != null && to != null && same) {
                    from.join(to);
                }
            }
        }
        List<Field> all = List.copyOf(fields.values());
        for (Field one : all) {
            for (Field other : all) {
                boolean same = List.of("identifier", "type", "code_list", "unit").stream()
                        .allMatch(column -> one.get(column).equals(other.get(column)));
                if (same && !one.side.equals(other.side)) {
                    one.join(other);
                }
            }
        }
        return fields;
    }

    @ParameterizedTest
    @CsvSource({"administrative-penalty,109", "administrative-permit,34"})
    void every_group_of_fields_is_one_element_and_every_element_one_group(String id, int size) throws IOException {
        for (JsonNode set : json("datasets.json").path("datasets")) {
            if (set.path("id").asText().equals(id)) {
                compare(set, size);
                return;
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void so_it_is_where_one_side_alone_has_a_layout() throws IOException {
        int compared = 0;
        for (JsonNode set : json("datasets.json").path("datasets")) {
            // The portals have layouts of the catalogue in packs of their own.
            boolean alone = Samples.DICTIONARY
                            .dataSet(set.path("id").asText())
                            .orElseThrow()
                            .layouts()
                            .size()
                    == 2;
            if (alone) {
                compare(set, fields(set).size());
                compared++;
            }
        }
        assertThat(compared).isEqualTo(12);
    }

    private static void compare(JsonNode set, int size) throws IOException {
        Layout shared = Samples.layout(set.path("id").asText(), SharedLayout.SIDE);
        int sides = set.path("layouts").size();
        Set<Set<Field>> groups =
                fields(set).values().stream().map(field -> field.group).collect(Collectors.toSet());
        assertThat(groups).hasSize(size);
        Set<DataElement> elements = new HashSet<>();
        for (Set<Field> group : groups) {
            DataElement element = one(shared, group);
            String where = shared.id() + " " + element.identifier();
            elements.add(element);
            assertThat(element.obligation() == Obligation.MANDATORY)
                    .as(where)
                    .isEqualTo(texts(
                                            group.stream()
                                                    .filter(each -> each.get("obligation")
                                                            .equals("M")),
                                            "side")
                                    .size()
                            == sides);
            assertThat(texts(group.stream(), "type")).as(where).containsExactly(word(element.type()));
            assertThat(texts(group.stream(), "code_list")).as(where).containsExactly(element.codeList());
            assertThat(texts(group.stream(), "unit"))
                    .as(where)
                    .containsExactly(element.unit().symbol());
            assertThat(texts(group.stream(), "personal"))
                    .as(where)
                    .containsExactly(element.personal() == Personal.NO ? "" : word(element.personal()));
        }
        assertThat(shared.elements()).containsExactlyInAnyOrderElementsOf(elements);
    }

    private static Set<String> texts(Stream<Field> fields, String column) {
        return fields.map(each -> column.equals("side") ? each.side : each.get(column))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String word(Enum<?> word) {
        return word == DataType.STRINGS
                ? "string[]"
                : word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one element of the shared layout to which all identifiers of a group lead. */
    private static DataElement one(Layout shared, Set<Field> group) {
        Set<Integer> places = new TreeSet<>();
        for (Field field : group) {
            String identifier = field.get("identifier");
            int own = shared.indexOf(field.side + "." + identifier);
            int plain = shared.indexOf(identifier);
            int other = shared.indexOf(shared.synonyms().getOrDefault(identifier, ""));
            places.add(own >= 0 ? own : plain >= 0 ? plain : other);
        }
        assertThat(places).hasSize(1).noneMatch(place -> place < 0);
        return shared.elements().get(places.iterator().next());
    }
}
