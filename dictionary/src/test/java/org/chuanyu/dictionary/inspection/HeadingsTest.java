// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanyu.dictionary.sample.Samples;
import org.chuanyu.dictionary.table.TableException;
import org.chuanyu.dictionary.table.TableReader;
import org.chuanyu.dictionary.table.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real headings that no synonym was taken from, and a gallery of ways of writing, against the judgement of people. */
class HeadingsTest {
    private static final Path JUDGED = Path.of("src/test/resources/org/chuanyu/dictionary/inspection");

    @TempDir
    private Path folder = Path.of("");

    /** A heading and the element that people found for it; empty for none. */
    private record Judged(String group, String dataSet, String side, String heading, String element) {}

    private static List<Judged> judged(String file, String group) {
        List<Judged> all = new ArrayList<>();
        try (TableReader table = TableReader.open(JUDGED.resolve(file))) {
            List<String> names = table.heading();
            for (TableRow row = table.next().orElse(null);
                    row != null;
                    row = table.next().orElse(null)) {
                Map<String, String> cells = new HashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    cells.put(names.get(i), row.cells().get(i));
                }
                all.add(new Judged(
                        cells.getOrDefault(group, ""),
                        cells.getOrDefault("dataset", ""),
                        cells.getOrDefault("side", ""),
                        cells.getOrDefault("heading", ""),
                        cells.getOrDefault("element", "")));
            }
        }
        return all;
    }

    /** What is bound rightly, what is missed, and what is bound wrongly. */
    private record Outcome(List<String> right, List<String> missed, List<String> wrong) {}

    private Outcome alone(List<Judged> headings) {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<String, LayoutHeadings> layouts = new HashMap<>();
        for (Judged each : headings) {
            if (each.side().isEmpty()) {
                continue;
            }
            LayoutHeadings names = layouts.computeIfAbsent(
                    each.dataSet() + each.side(),
                    key -> new LayoutHeadings(Samples.layout(each.dataSet(), each.side())));
            String bound = names.find(new WrittenHeading(each.heading()))
                    .filter(LayoutHeadings.Named::isSure)
                    .map(named -> names.layout().elements().get(named.element()).identifier())
                    .orElse("");
            String told =
                    each.group() + " " + each.heading().replace("\n", "⏎") + " " + bound + " (" + each.element() + ")";
            if (!bound.isEmpty() && !bound.equals(each.element())) {
                outcome.wrong().add(told);
            } else if (!bound.isEmpty()) {
                outcome.right().add(told);
            } else if (!each.element().isEmpty()) {
                outcome.missed().add(told);
            }
        }
        return outcome;
    }

    @Test
    void nine_of_ten_headings_are_bound_and_none_wrongly() {
        Outcome real = alone(judged("headings-judged.csv", "row"));
        Outcome gallery = alone(judged("gallery-judged.csv", "group"));
        assertThat(real.wrong()).isEmpty();
        assertThat(gallery.wrong()).isEmpty();
        // Of the real rows alone it is 89.9 %: the others are called by words that stand nowhere else.
        assertThat(real.right()).hasSize(160);
        assertThat(real.missed()).hasSize(18);
        assertThat(gallery.right()).hasSize(76);
        assertThat(gallery.missed()).isEmpty();
        int right = real.right().size() + gallery.right().size();
        int all = right + real.missed().size() + gallery.missed().size();
        assertThat(10 * right).isGreaterThanOrEqualTo(9 * all);
    }

    /** The layout is found that people found, and two headings that may be the same element are asked for. */
    @ParameterizedTest
    @CsvSource({
        "3, 24", "6, 9", "9, 26", "12, 20", "15, 7", "18, 15", "21, 11", "24, 4", "27, 2", "30, 6", "36, 4", "39, 25"
    })
    void a_heading_row_finds_its_data_set_and_side(String row, int bound) throws IOException {
        List<Judged> headings = judged("headings-judged.csv", "row").stream()
                .filter(each -> each.group().equals(row))
                .toList();
        Path file = folder.resolve("table.csv");
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(headings.stream().map(Judged::heading).toList());
        }
        Inspection inspection = new TableInspection(Samples.DICTIONARY).inspect(file);
        assertThat(inspection.layout().dataSet()).isEqualTo(headings.get(0).dataSet());
        assertThat(inspection.layout().side()).isEqualTo(headings.get(0).side());
        // The publicity layouts of 2016 and 2018 know the same names of row 24.
        assertThat(inspection.others()).hasSize(row.equals("24") ? 1 : 0);
        int right = 0;
        for (int i = 0; i < headings.size(); i++) {
            String element = inspection.binding().elements().get(i);
            if (!element.isEmpty()) {
                assertThat(element)
                        .as(headings.get(i).heading())
                        .isEqualTo(headings.get(i).element());
                right++;
            }
        }
        assertThat(right).isEqualTo(bound);
    }

    @Test
    void a_row_of_another_kind_of_table_is_refused() throws IOException {
        Path file = folder.resolve("table.csv");
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(judged("headings-judged.csv", "row").stream()
                    .filter(each -> each.group().equals("33"))
                    .map(Judged::heading)
                    .toList());
        }
        assertThatThrownBy(() -> new TableInspection(Samples.DICTIONARY).inspect(file))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("no layout fits the heading of table.csv");
    }
}
