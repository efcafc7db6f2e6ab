// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code list} counts is what the files of the built-in pack hold. */
class ListCommandTest {
    private static final Path PACK = Path.of("../dictionary/src/main/resources/org/chuanyu/dictionary/pack/chuanyu");

    private static Map<String, Integer> listed(String kind) {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode item : CommandRun.of("list", kind, "--json").jsonLines()) {
            if (item.path("pack").asText().equals("chuanyu")) {
                counts.put(item.path("id").asText(), item.path("count").asInt());
            }
        }
        return counts;
    }

    /** Rows of a table without a cell that goes over several lines, as all of the pack are. */
    private static Map<String, Integer> rows(String folder) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        try (Stream<Path> files = Files.list(PACK.resolve(folder))) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file);
                assertThat(lines)
                        .allMatch(line -> line.chars().filter(c -> c == '"').count() % 2 == 0);
                counts.put(file.getFileName().toString().replace(".csv", ""), lines.size() - 1);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return counts;
    }

    private static JsonNode datasets() throws IOException {
        return new ObjectMapper()
                .readTree(PACK.resolve("datasets.json").toFile())
                .path("datasets");
    }

    @Test
    void lists_and_mappings_are_counted_by_their_rows() throws IOException {
        assertThat(listed("lists")).isEqualTo(rows("lists")).hasSize(61);
        assertThat(listed("mappings")).isEqualTo(rows("mappings")).hasSize(10);
        assertThat(listed("lists").values().stream().mapToInt(each -> each).sum())
                .isEqualTo(1435);
    }

    @Test
    void data_sets_are_counted_by_their_sides_and_the_shared_one() throws IOException {
        Map<String, Integer> expected = new TreeMap<>();
        List<String> layouts = new ArrayList<>();
        for (JsonNode set : datasets()) {
            expected.put(set.path("id").asText(), set.path("layouts").size() + 1);
            set.path("layouts").forEach(layout -> layouts.add(layout.path("id").asText()));
        }
        assertThat(listed("datasets")).isEqualTo(expected).hasSize(15);
        assertThat(layouts).hasSameElementsAs(rows("layouts").keySet()).hasSize(19);
        assertThat(rows("layouts").values().stream().mapToInt(each -> each).sum())
                .isEqualTo(474);
    }

    @Test
    void every_side_is_listed_with_its_data_sets() {
        Map<String, Integer> sides = new TreeMap<>();
        for (JsonNode item : CommandRun.of("list", "sides", "--json").jsonLines()) {
            sides.put(item.path("id").asText(), item.path("count").asInt());
        }
        assertThat(sides)
                .isEqualTo(Map.of(
                        "credit-publicity-2016", 2,
                        "credit-publicity-2018", 2,
                        "gbt-19488", 1,
                        "government-service", 1,
                        "internet-supervision", 10,
                        "market-registration", 1,
                        "national-2017", 1,
                        "shared", 15,
                        "zhejiang", 1));
    }

    @Test
    void the_pack_is_counted_by_its_lists() {
        assertThat(listed("packs")).isEqualTo(Map.of("chuanyu", 61));
    }
}
