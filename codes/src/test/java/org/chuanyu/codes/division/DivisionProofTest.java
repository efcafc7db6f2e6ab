// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.table.TextTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where every code of Sichuan and Chongqing leads. */
class DivisionProofTest {
    private static final DivisionHistory HISTORY = ReferenceData.builtIn().get(DivisionHistory.KEY);
    private static final DivisionProof BASE = DivisionProof.of(HISTORY, DivisionProof.BASE);
    private static final String[] FIVE = {"511402", "511403", "511421", "511422", "511423"};

    @Test
    void the_figures_of_the_base_data() {
        assertThat(BASE.figures()).isEqualTo(new DivisionProof.Figures(297, 183, 80, 34, 0));
        assertThat(BASE.needDateForProvince()).containsExactly(FIVE);
        assertThat(BASE.unitsThatNeedDateForProvince()).containsExactly("511400");
        assertThat(BASE.needDateForDivision())
                .contains(FIVE)
                .contains("510502", "510802")
                .hasSize(7);
    }

    @Test
    void the_division_of_2025_makes_one_more_lead_to_several() {
        DivisionProof now = DivisionProof.of(HISTORY, LocalDate.MAX);
        assertThat(now.figures()).isEqualTo(new DivisionProof.Figures(297, 183, 79, 35, 0));
        assertThat(now.needDateForProvince()).containsExactly(FIVE);
    }

    @Test
    void every_place_leads_somewhere() {
        assertThat(BASE.rows())
                .filteredOn(row -> row.meaning().kind() == DivisionMeaning.Kind.PLACE)
                .allSatisfy(row -> assertThat(row.present().divisions())
                        .as(row.meaning().toString())
                        .isNotEmpty());
        assertThat(BASE.rows())
                .filteredOn(row -> row.meaning().kind() == DivisionMeaning.Kind.GROUP_HEADING)
                .allSatisfy(row -> assertThat(row.present().divisions()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            511402 | 1996-06-01 | 500102 | 500000
            511402 | 2020-06-01 | 511402 | 510000
            511402 | 1999-06-01 | '' | ''
            517002 | 1996-06-01 | 500102 | 500000
            510222 | 1990-06-01 | 500104 500106 500107 500108 500113 | 500000
            500112 | 2024-06-01 | 500109 500157 | 500000
            500157 | 2026-06-01 | 500157 | 500000
            512501 | 1990-06-01 | 511502 | 510000
            511400 | 1996-06-01 | 500102 500119 500156 500230 500231 | 500000
            """)
    void present_divisions_of_a_code_at_a_date(int code, LocalDate on, String divisions, String provinces) {
        PresentDivisions present = HISTORY.presentDivisions(code, on);
        assertThat(present.provinces()).containsExactlyElementsOf(words(provinces));
        assertThat(present.divisions()).containsExactlyElementsOf(words(divisions));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    /** The same walk over the lines of the table alone. */
    @Test
    void retired_rows_of_sichuan_lead_where_the_lines_of_the_table_lead() {
        Map<String, List<String[]>> byCode = new HashMap<>();
        TextTable.of(DivisionHistory.class, "history.tsv")
                .forEach(row -> byCode.computeIfAbsent(row.get("code"), code -> new ArrayList<>())
                        .add(new String[] {
                            row.get("code"),
                            row.get("from_year"),
                            row.get("to_year"),
                            row.get("successors"),
                            row.get("name")
                        }));
        List<String> byDay = new ArrayList<>();
        int compared = 0;
        for (DivisionProof.Row row : BASE.rows()) {
            DivisionMeaning meaning = row.meaning();
            if (meaning.kind() != DivisionMeaning.Kind.PLACE || meaning.level() != DivisionLevel.COUNTY) {
                continue;
            }
            String from = meaning.period().from().toString().substring(0, 4);
            String[] line = byCode.getOrDefault(meaning.code(), List.of()).stream()
                    .filter(other -> other[1].equals(from))
                    .findFirst()
                    .orElseThrow();
            Set<String> ends = new TreeSet<>();
            walk(line, byCode, ends, new HashSet<>());
            assertThat(ends).as(meaning.toString()).containsAll(row.present().divisions());
            if (!ends.equals(new TreeSet<>(row.present().divisions()))) {
                byDay.add(meaning.code());
            }
            assertThat(row.isRetired()).isEqualTo(!line[2].isEmpty());
            compared++;
        }
        assertThat(compared).isEqualTo(297 + 183 + 56);
        // The lines know years alone: what came and went by one decree on one day seems to have gone on.
        assertThat(byDay).containsExactly("510212", "510222");
    }

    private static void walk(String[] line, Map<String, List<String[]>> byCode, Set<String> ends, Set<String> seen) {
        if (!seen.add(line[0] + line[1])) {
            return;
        }
        if (line[2].isEmpty()) {
            ends.add(line[0]);
            return;
        }
        for (String written : line[3].split(";", -1)) {
            int year = Integer.parseInt(written.length() > 6 ? written.substring(7, 11) : line[2]);
            for (String[] next : byCode.getOrDefault(written.substring(0, 6), List.of())) {
                if (Integer.parseInt(next[1]) <= year && (next[2].isEmpty() || year < Integer.parseInt(next[2]))) {
                    walk(next, byCode, ends, seen);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        // A division that goes on is itself; what it handed over before the year counts no more.
        "510104, 2010, 2024-12-31, 510104, ''",
        "511402, 1996, 1997-12-31, 500102, ''",
        "511402, 2010, 2024-12-31, 511402, ''",
        // Split, by its counties where it is a unit above them.
        "500105, 2024, 2024-12-31, 500105, ''",
        "510202, 1993, 1993-12-31, 510202, ''",
    })
    void the_area_of_a_year_is_followed_to_a_later_day(
            int code, int since, String day, String divisions, String perhaps) {
        DivisionMeaning meaning = HISTORY.meaningsOn(code, LocalDate.of(since, 12, 31)).stream()
                .filter(each -> each.kind() == DivisionMeaning.Kind.PLACE)
                .findFirst()
                .orElseThrow();
        PresentDivisions reached = HISTORY.divisionsOn(meaning, since, LocalDate.parse(day));
        assertThat(String.join(" ", reached.divisions())).isEqualTo(divisions);
        assertThat(String.join(" ", reached.perhaps())).isEqualTo(perhaps);
    }

    @Test
    void a_unit_that_ended_leads_to_the_counties_it_had_then() {
        DivisionMeaning qianjiang = HISTORY.meaningsOn(513500, LocalDate.of(1996, 12, 31)).stream()
                .findFirst()
                .orElseThrow();
        PresentDivisions reached = HISTORY.divisionsOn(qianjiang, 1996, LocalDate.of(2024, 12, 31));
        assertThat(reached.divisions())
                .contains("500114")
                .allMatch(code -> code.startsWith("5001") || code.startsWith("5002"));
        assertThat(reached.provinces()).containsExactly("500000");
    }
}
