// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.division.DivisionMeaning;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.mapping.CodeImage;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.Relation;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceMappingsTest {
    private static final DivisionHistory HISTORY =
            Samples.DICTIONARY.reference().get(DivisionHistory.KEY);

    private static CodeMapping mapping(String id) {
        return Samples.DICTIONARY.codeMapping(id).orElseThrow();
    }

    private static Set<String> codes(String list, String level) {
        return Samples.DICTIONARY.anyList(list).orElseThrow().values().stream()
                .filter(value ->
                        level.isEmpty() || level.equals(value.properties().get(CodeList.LEVEL)))
                .map(PermissibleValue::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_industries_are_mapped_by_the_comparison_table() {
        CodeMapping industries = mapping("industry-2011-to-2017");
        assertThat(industries.rows()).hasSize(1401);
        assertThat(industries.scope()).isEqualTo("class");
        Map<Relation, Long> relations =
                industries.rows().stream().collect(Collectors.groupingBy(row -> row.relation(), Collectors.counting()));
        assertThat(relations)
                .isEqualTo(Map.of(
                        Relation.EQUAL, 910L,
                        Relation.NARROWER, 454L,
                        Relation.BROADER, 11L,
                        Relation.OVERLAPPING, 26L));
        assertThat(new TreeSet<>(industries.sources()))
                .isEqualTo(codes("industry-2011", "class"))
                .hasSize(1094);
        assertThat(new TreeSet<>(industries.inverse().sources()))
                .isEqualTo(codes("industry-2017", "class"))
                .hasSize(1381);
        // Codes that stand in both editions and mean something else: a program that carries them over is wrong.
        Set<String> changed = industries.sources().stream()
                .filter(code -> codes("industry-2017", "class").contains(code))
                .filter(code -> !industries.imageOf(code).alternatives().equals(List.of(List.of(code)))
                        || industries.imageOf(code).relation() != Relation.EQUAL)
                .collect(Collectors.toSet());
        assertThat(changed).hasSizeGreaterThan(126);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            division-1996-to-2024 | 511402 | ONE     | broader     | 500102
            division-1996-to-1998 | 511402 | ONE     | broader     | 500102
            division-2010-to-2024 | 511402 | ONE     |             | 511402
            division-1996-to-2024 | 510202 | ONE     |             | 500103
            division-1996-to-2024 | 513500 | SEVERAL | narrower    | 500114
            division-2010-to-2024 | 500110 | ONE     |             | 500110
            division-2024-to-2025 | 500105 | ONE     |             | 500157
            """)
    void a_division_of_one_year_is_found_in_another(
            String id, String code, CodeImage.Kind kind, String relation, String target) {
        CodeImage image = mapping(id).imageOf(code);
        assertThat(image.kind()).isEqualTo(kind);
        assertThat(image.alternatives()).contains(List.of(target));
        if (relation != null) {
            assertThat(image.relation().word()).isEqualTo(relation);
        }
    }

    @Test
    void counties_of_sichuan_lead_to_chongqing_as_the_history_says() {
        CodeMapping mapping = mapping("division-1996-to-2024");
        LocalDate then = LocalDate.of(1996, 12, 31);
        Set<String> targets = codes("division@2024", "");
        int toChongqing = 0;
        for (String code : codes("division@1996", "county")) {
            Set<String> heirs = new TreeSet<>();
            mapping.imageOf(code).alternatives().forEach(heirs::addAll);
            Set<String> present = new TreeSet<>(
                    HISTORY.presentDivisions(Integer.parseInt(code), then).divisions());
            // What was handed over before 1996 is no heir of the area of 1996, so the whole history may have more.
            if (targets.containsAll(present)) {
                assertThat(present).as(code).containsAll(heirs);
            }
            boolean crosses = code.startsWith("51") && heirs.stream().anyMatch(heir -> heir.startsWith("50"));
            toChongqing += crosses ? 1 : 0;
        }
        assertThat(toChongqing).isEqualTo(43);
    }

    @ParameterizedTest
    @ValueSource(ints = {1981, 1996, 2010, 2024})
    void in_one_year_every_division_is_itself(int year) {
        CodeMapping mapping = mapping("division-" + year + "-to-" + year);
        Set<String> codes = codes("division@" + year, "");
        assertThat(new TreeSet<>(mapping.sources())).isEqualTo(codes).hasSizeGreaterThan(2500);
        assertThat(mapping.rows())
                .allMatch(row -> row.relation() == Relation.EQUAL
                        && row.targets().codes().equals(row.sources()));
    }

    @ParameterizedTest
    @CsvSource({"1981,1996", "1996,2024", "1981,2024", "2013,2014"})
    void every_division_leads_to_divisions_of_the_other_year(int from, int to) {
        CodeMapping mapping = mapping("division-" + from + "-to-" + to);
        assertThat(mapping.from()).isEqualTo("division@" + from);
        assertThat(new TreeSet<>(mapping.sources())).isEqualTo(codes("division@" + from, ""));
        Set<String> targets = codes("division@" + to, "");
        assertThat(mapping.rows()).allSatisfy(row -> {
            assertThat(targets).containsAll(row.targets().codes());
            assertThat(row.basis().citation().toString()).isNotEmpty();
        });
    }

    @Test
    void the_way_over_a_year_between_leads_nowhere_else() {
        CodeMapping chain = mapping("division-1981-to-1996").then(mapping("division-1996-to-2024"));
        CodeMapping direct = mapping("division-1981-to-2024");
        for (String code : codes("division@1981", "county")) {
            assertThat(new HashSet<>(direct.imageOf(code).alternatives()))
                    .as(code)
                    .containsAll(chain.imageOf(code).alternatives());
        }
    }

    @Test
    void back_in_time_a_county_leads_to_counties() {
        CodeMapping back = mapping("division-2024-to-1996");
        assertThat(back.id()).isEqualTo("division-2024-to-1996");
        assertThat(back.from()).isEqualTo("division@2024");
        assertThat(back.imageOf("500102").alternatives()).contains(List.of("511402"));
        assertThat(back.rows())
                .filteredOn(row -> !row.sources().get(0).endsWith("00"))
                .allMatch(row -> row.targets().codes().stream().noneMatch(code -> code.endsWith("00")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"division-1996-to-199", "division-1996", "division-1900-to-1950", "industry-2017-to-2011", ""})
    void no_other_mapping_is_made_up(String id) {
        assertThat(Samples.DICTIONARY.codeMapping(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"division@", "division@1996-13-01", "division@96", "township@2020", "industry-2002"})
    void no_other_list_is_made_up(String id) {
        assertThat(Samples.DICTIONARY.anyList(id)).isEmpty();
    }

    @Test
    void the_divisions_of_a_day_are_those_of_the_history() {
        Set<String> codes = codes("division@2024-12-31", "");
        Set<String> history = HISTORY.all().stream()
                .filter(meaning -> meaning.kind() == DivisionMeaning.Kind.PLACE)
                .filter(meaning ->
                        meaning.period().on(LocalDate.of(2024, 12, 31)).isPossible())
                .map(DivisionMeaning::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes)
                .isEqualTo(history)
                .isEqualTo(codes("division@2024", ""))
                .hasSize(34 + 333 + 2846);
        assertThat(Samples.DICTIONARY.anyList("division@2024").orElseThrow().confidence())
                .isEqualTo(Confidence.VERIFIED);
    }
}
