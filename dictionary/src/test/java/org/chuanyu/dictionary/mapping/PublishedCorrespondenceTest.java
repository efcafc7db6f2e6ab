// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Correspondences that others published with their answers: Eurostat's correspondenceTables and SSSOM. */
class PublishedCorrespondenceTest {

    /** The examples' rows by example; source, target, component, cardinality. */
    private static Map<String, List<String[]>> examples() throws IOException {
        Map<String, List<String[]>> examples = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PublishedCorrespondenceTest.class.getResourceAsStream("mapping-examples.csv")),
                StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                examples.computeIfAbsent(cells[0], each -> new ArrayList<>())
                        .add(List.of(cells).subList(1, 5).toArray(new String[0]));
            }
        }
        return examples;
    }

    private static CodeMapping mapping(List<String[]> rows) {
        return new CodeMapping(
                "example",
                BilingualText.same("example"),
                "a",
                "b",
                Confidence.VERIFIED,
                Citation.of("mapping-examples.csv"),
                rows.stream()
                        .map(row -> CodeRow.of(
                                row[0], row[0].isEmpty() || row[1].isEmpty() ? Relation.NONE : Relation.EQUAL, row[1]))
                        .toList());
    }

    @Test
    void every_pair_lies_in_a_component_of_the_published_kind() throws IOException {
        List<String[]> rows = examples().getOrDefault("eurostat-annex", List.of());
        List<MappingComponent> components = MappingComponent.of(mapping(rows));
        assertThat(rows).hasSize(41);
        for (String[] row : rows) {
            List<MappingComponent> own = components.stream()
                    .filter(each -> each.sources().contains(row[0]))
                    .toList();
            assertThat(own).singleElement().satisfies(component -> {
                assertThat(component.targets()).contains(row[1]);
                assertThat(component.cardinality()).hasToString(row[2].replace('M', 'n'));
            });
        }
        assertThat(components.stream().flatMap(each -> each.sources().stream()))
                .doesNotHaveDuplicates()
                .hasSize(26);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sssom-cardinality", "sssom-unmapped"})
    void every_row_has_the_published_cardinality(String example) throws IOException {
        List<String[]> rows = examples().getOrDefault(example, List.of());
        CodeMapping mapping = mapping(rows);
        List<String> cardinalities = mapping.rows().stream()
                .map(row -> MappingComponent.of(row, mapping).toString())
                .toList();
        assertThat(cardinalities)
                .isEqualTo(rows.stream().map(row -> row[3]).toList())
                .isNotEmpty();
    }
}
