// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionDiffTest {
    private static final Editions EDITIONS = new Editions(Samples.DICTIONARY);
    private static final EditionDiff MOVE = EDITIONS.compare("division@1996", "division@1998");
    private static final EditionDiff REUSE = EDITIONS.compare("division@1996", "division@2014");

    /** A row of the yearly lists, read off the table itself and not through the history. */
    private record Row(String code, String name, String successors) {}

    private static Map<String, Row> list(int year) throws IOException {
        Map<String, Row> rows = new TreeMap<>();
        Path table = Path.of("../codes/src/main/resources/org/chuanyu/codes/division/history.tsv");
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#")
                    && !cells[0].equals("code")
                    && Integer.parseInt(cells[5]) <= year
                    && (cells[6].isEmpty() || Integer.parseInt(cells[6]) > year)) {
                rows.put(cells[0], new Row(cells[0], cells[1], cells[7]));
            }
        }
        return rows;
    }

    private static List<Change> of(EditionDiff diff, String code) {
        return diff.changes().stream()
                .filter(change -> change.code().equals(code))
                .toList();
    }

    private static Change only(EditionDiff diff, String code) {
        assertThat(of(diff, code)).hasSize(1);
        return of(diff, code).get(0);
    }

    private static Set<String> codes(EditionDiff diff, ChangeRule... rules) {
        Set<String> codes = new TreeSet<>();
        diff.changes().stream()
                .filter(change -> List.of(rules).contains(change.rule()))
                .forEach(change -> codes.add(change.code()));
        return codes;
    }

    private static String told(Change change) {
        List<String> names = change.names().stream().map(name -> name.zh()).toList();
        return change.rule() + " " + change.list() + " " + names + " "
                + change.breaks().word() + " " + change.successors() + " " + change.predecessors();
    }

    @Test
    void the_move_of_chongqing_is_named() {
        assertThat(MOVE.from()).isEqualTo("division@1996");
        assertThat(MOVE.to()).isEqualTo("division@1998");
        assertThat(MOVE.step()).isEqualTo(VersionStep.MAJOR);
        assertThat(MOVE.notes()).isEmpty();
        Map<ChangeRule, Long> counts = new LinkedHashMap<>();
        counts.put(ChangeRule.CODE_ADDED, 227L);
        counts.put(ChangeRule.CODE_REMOVED_WITH_SUCCESSOR, 224L);
        counts.put(ChangeRule.MEANING_CHANGED, 5L);
        counts.put(ChangeRule.NOTATION_REUSED, 1L);
        counts.put(ChangeRule.CODE_RENAMED, 5L);
        counts.put(ChangeRule.PARENT_RENAMED, 3L);
        assertThat(MOVE.byRule()).containsExactlyEntriesOf(counts);
        assertThat(MOVE.breaking(Breaks.READERS)).isEqualTo(233);
        assertThat(MOVE.breaking(Breaks.WRITERS)).isEqualTo(230);
    }

    @ParameterizedTest
    @CsvSource({"1996, 1998", "1996, 2014", "1981, 2010", "2014, 1996"})
    void what_is_new_and_what_is_gone_agrees_with_the_yearly_lists(int from, int to) throws IOException {
        Set<String> before = list(from).keySet();
        Set<String> after = list(to).keySet();
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(after);
        Set<String> fresh = new TreeSet<>(after);
        fresh.removeAll(before);
        EditionDiff diff = EDITIONS.compare("division@" + from, "division@" + to);
        assertThat(codes(diff, ChangeRule.CODE_REMOVED, ChangeRule.CODE_REMOVED_WITH_SUCCESSOR))
                .isEqualTo(gone);
        assertThat(codes(diff, ChangeRule.CODE_ADDED)).isEqualTo(fresh);
    }

    @Test
    void every_county_that_moved_has_the_successors_that_its_row_names() throws IOException {
        Map<String, Row> before = list(1996);
        Set<String> after = list(1998).keySet();
        int moved = 0;
        for (Row row : before.values()) {
            // Of a code with a year in brackets area went before the end; the others took over at the end.
            List<String> heirs = List.of(row.successors.split(";", -1)).stream()
                    .filter(each -> each.length() == 6)
                    .sorted()
                    .toList();
            boolean toChongqing = row.code.startsWith("51") && heirs.stream().anyMatch(each -> each.startsWith("50"));
            if (!after.contains(row.code) && toChongqing) {
                moved++;
                Change change = only(MOVE, row.code);
                assertThat(told(change))
                        .isEqualTo("code-removed-with-successor division [" + row.name + "] writers " + heirs + " []");
            }
        }
        assertThat(moved).isEqualTo(43);
        assertThat(codes(MOVE, ChangeRule.CODE_ADDED).stream().filter(code -> code.startsWith("50")))
                .hasSize(41)
                .contains("500000", "500101", "500113", "500221", "500384")
                .doesNotContain("500100", "500200");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            510202 | code-removed-with-successor division [渝中区] writers [500103] []
            510218 | code-removed-with-successor division [渝北区] writers [500112] []
            511202 | code-removed-with-successor division [龙宝区] writers [500101] []
            511400 | code-removed-with-successor division [涪陵市] writers [500102, 500230, 500231, 500232, 500384] []
            513500 | code-removed-with-successor division [黔江地区] writers [500239, 500240, 500241, 500242, 500243] []
            500101 | code-added division [万州区] readers [] [511202, 511203, 511204]
            500103 | code-added division [渝中区] readers [] [510202]
            513225 | code-renamed division [南坪县, 九寨沟县] none [] []
            430204 | notation-reused division [南区, 石峰区] both [430203] [430202, 430203, 430211]
            430211 | meaning-changed division [郊区, 天元区] both [430202, 430203, 430204, 430211] [430211, 430221]
            452424 | parent-renamed division [昭平县] none [] []
            """)
    void each_change_is_told_exactly(String code, String told) {
        assertThat(told(only(MOVE, code))).isEqualTo(told);
    }

    @Test
    void the_municipality_itself_comes_from_all_counties_that_moved() {
        Change change = only(MOVE, "500000");
        assertThat(change.rule()).isEqualTo(ChangeRule.CODE_ADDED);
        assertThat(change.predecessors()).hasSize(43).contains("510202", "511402", "513525");
        assertThat(only(MOVE, "510200").successors()).hasSize(21).contains("500103", "500383");
        assertThat(of(MOVE, "510000")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            511402 | notation-reused division [枳城区, 东坡区] both [500102] [511122]
            511403 | notation-reused division [李渡区, 彭山区] both [500102] [511128]
            511421 | notation-reused division [垫江县, 仁寿县] both [500231] [511121]
            511423 | notation-reused division [武隆县, 洪雅县] both [500232] [511127]
            511400 | notation-reused division [涪陵市, 眉山市] both [500102, 500119, 500230, 500231, 500232] \
            [511121, 511122, 511127, 511128, 511130, 511131]
            511422 | code-removed-with-successor division [丰都县] writers [500230] []
            511481 | code-removed-with-successor division [南川市] writers [500119] []
            511424 | code-added division [丹棱县] readers [] [511131]
            """)
    void notations_that_were_given_anew_are_flagged(String code, String told) {
        assertThat(told(only(REUSE, code))).isEqualTo(told);
    }

    @Test
    void the_notations_given_anew_between_1996_and_2014_are_these() {
        assertThat(codes(REUSE, ChangeRule.NOTATION_REUSED))
                .containsExactly("430204", "511400", "511402", "511403", "511421", "511423");
        assertThat(REUSE.step()).isEqualTo(VersionStep.MAJOR);
    }

    @Test
    void a_code_that_is_gone_tells_what_else_it_stood_for() {
        assertThat(only(REUSE, "511422").notes())
                .extracting(note -> note.en())
                .containsExactly("from 2000-06-10 to 2014-10-20 the code stood for 四川省眉山市彭山县");
        assertThat(only(MOVE, "511402").notes())
                .extracting(note -> note.zh())
                .containsExactly("该代码自 2000-06-10 起指 四川省眉山市东坡区");
        assertThat(only(MOVE, "510202").notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            320826 | parent-renamed  | 江苏省 淮阴市 | 江苏省 淮安市 | none
            452424 | parent-renamed  | 广西壮族自治区 梧州地区 | 广西壮族自治区 贺州地区 | none
            """)
    void a_unit_above_that_was_renamed_breaks_nobody(String code, String rule, String was, String now, String breaks) {
        EditionDiff diff = code.startsWith("32") ? REUSE : MOVE;
        Change change = only(diff, code);
        assertThat(change.rule().id()).isEqualTo(rule);
        assertThat(change.was()).isEqualTo(was);
        assertThat(change.now()).isEqualTo(now);
        assertThat(change.breaks().word()).isEqualTo(breaks);
    }

    @Test
    void no_division_came_under_another_unit_without_a_change_of_its_code() {
        assertThat(codes(REUSE, ChangeRule.PARENT_CHANGED)).isEmpty();
        assertThat(codes(EDITIONS.compare("division@1981", "division@2025"), ChangeRule.PARENT_CHANGED))
                .isEmpty();
    }

    @Test
    void the_way_back_is_followed_by_the_same_links() {
        EditionDiff back = EDITIONS.compare("division@1998", "division@1996");
        assertThat(told(only(back, "500101")))
                .isEqualTo("code-removed-with-successor division [万州区] writers [511202, 511203, 511204] []");
        assertThat(told(only(back, "511402"))).isEqualTo("code-added division [枳城区] readers [] [500102]");
        assertThat(told(only(back, "513225"))).isEqualTo("code-renamed division [九寨沟县, 南坪县] none [] []");
        assertThat(only(back, "430204").rule()).isEqualTo(ChangeRule.NOTATION_REUSED);
        assertThat(codes(back, ChangeRule.CODE_ADDED))
                .isEqualTo(codes(MOVE, ChangeRule.CODE_REMOVED, ChangeRule.CODE_REMOVED_WITH_SUCCESSOR));
    }

    @Test
    void one_day_with_itself_has_no_change() {
        EditionDiff none = EDITIONS.compare("division@2014", "division@2014-12-31");
        assertThat(none.changes()).isEmpty();
        assertThat(none.step()).isEqualTo(VersionStep.PATCH);
    }

    @Test
    void a_known_day_decides_within_a_year() {
        // 500101 was set up on 1997-12-20, and 500103 on 1997-03-14.
        EditionDiff day = EDITIONS.compare("division@1997-12-19", "division@1997-12-20");
        assertThat(codes(day, ChangeRule.CODE_ADDED))
                .contains("500101", "500102")
                .doesNotContain("500103");
        assertThat(only(day, "511402").successors()).containsExactly("500102");
    }

    @Test
    void of_a_day_in_a_year_of_changes_both_states_are_possible_and_that_is_told() {
        EditionDiff diff = EDITIONS.compare("division@1994-06-30", "division@1994");
        assertThat(diff.notes()).hasSize(1);
        assertThat(diff.notes().get(0).en())
                .startsWith("division@1994-06-30: of changes of these codes only the year is known")
                .contains("130122");
        // What may have been in force already on that day is no change.
        assertThat(of(diff, "130185")).isEmpty();
    }

    @Test
    void what_uses_the_divisions_is_named() {
        assertThat(only(MOVE, "510202").uses())
                .contains(new Use("layout", "penalty-action", List.of("area_number"), List.of("chuanyu 2026.11")));
        assertThat(only(MOVE, "500103").uses()).isEqualTo(only(MOVE, "510202").uses());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "division@1980",
                "division",
                "division@96",
                "division@1996-13-01",
                "division@",
                "division@abcd",
                "Division@1996",
                "nothing",
                "nothing@1996",
                "",
                "@",
                "@1996",
                "\0",
                "sex@1996",
                "chuanyu"
            })
    void what_can_not_be_compared_is_told_in_both_languages(String other) {
        assertThatThrownBy(() -> EDITIONS.compare("division@1996", other))
                .isInstanceOfSatisfying(DiffException.class, e -> {
                    assertThat(e.reason().zh())
                            .isNotEmpty()
                            .isNotEqualTo(e.reason().en());
                    assertThat(e).hasMessage(e.reason().en());
                });
    }
}
