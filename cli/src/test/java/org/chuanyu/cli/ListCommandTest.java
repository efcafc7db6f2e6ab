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
            // The nine portals have layouts of the catalogue too.
            boolean catalogue = set.path("id").asText().equals("resource-catalogue");
            expected.put(set.path("id").asText(), set.path("layouts").size() + 1 + (catalogue ? 9 : 0));
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
        List<String> portals = List.of(
                "portal-chongqing",
                "portal-zigong",
                "portal-deyang",
                "portal-mianyang",
                "portal-guangyuan",
                "portal-suining",
                "portal-neijiang",
                "portal-leshan",
                "portal-nanchong");
        portals.forEach(portal -> assertThat(sides.remove(portal)).as(portal).isEqualTo(1));
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
    void packs_are_counted_by_their_lists() {
        Map<String, Integer> packs = new TreeMap<>();
        for (JsonNode item : CommandRun.of("list", "packs", "--json").jsonLines()) {
            packs.put(item.path("id").asText(), item.path("count").asInt());
        }
        assertThat(packs).isEqualTo(Map.of("chuanyu", 61, "chongqing", 2, "sichuan", 10));
    }

    @Test
    void the_portals_bring_their_lists_and_mappings() {
        List<JsonNode> mappings = CommandRun.of("list", "mappings", "--json").jsonLines();
        assertThat(mappings)
                .filteredOn(item -> item.path("pack").asText().equals("sichuan"))
                .hasSize(18);
        assertThat(mappings)
                .filteredOn(item -> item.path("pack").asText().equals("chongqing"))
                .hasSize(3);
        assertThat(mappings)
                .filteredOn(item -> item.path("id").asText().equals("industry-2011-to-2017"))
                .singleElement()
                .satisfies(item -> assertThat(item.path("count").asInt()).isEqualTo(1401));
    }
}
