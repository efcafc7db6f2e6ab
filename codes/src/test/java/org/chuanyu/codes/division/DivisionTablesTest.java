// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Holding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laws that hold over all rows of all tables. */
class DivisionTablesTest {
    private static final DivisionHistory HISTORY = ReferenceData.builtIn().get(DivisionHistory.KEY);
    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "history.tsv, code, 6823",
        "disagreements.tsv, code, 681",
        "collective.tsv, code, 375",
        "as-printed.tsv, code, 62"
    })
    void every_code_of_every_table_is_known(String table, String column, int rows) {
        List<Integer> codes = new ArrayList<>();
        TextTable.of(DivisionHistory.class, table).forEach(row -> codes.add(Integer.valueOf(row.get(column))));
        assertThat(codes).hasSize(rows).allMatch(HISTORY::isKnown).allMatch(HISTORY::isKnownToRegistrars);
    }

    @Test
    void codes_of_registration_bureaus_are_known_to_registrars_alone() {
        List<Integer> codes = new ArrayList<>();
        TextTable.of(DivisionHistory.class, "registration.tsv")
                .forEach(row -> codes.add(Integer.valueOf(row.get("division"))));
        assertThat(codes).hasSize(209).allMatch(HISTORY::isKnownToRegistrars);
        assertThat(codes).filteredOn(code -> !HISTORY.isKnown(code)).hasSizeGreaterThan(150);
    }

    @Test
    void membership_agrees_with_meanings_for_every_number() {
        for (int code = 0; code < 1_000_000; code++) {
            if (!HISTORY.isKnownToRegistrars(code)) {
                assertThat(HISTORY.meanings(code)).isEmpty();
                assertThat(HISTORY.isKnown(code)).isFalse();
                continue;
            }
            List<DivisionMeaning> meanings = HISTORY.meanings(code);
            boolean registration =
                    meanings.stream().allMatch(meaning -> meaning.kind() == DivisionMeaning.Kind.REGISTRATION);
            boolean provisional = meanings.stream().anyMatch(meaning -> meaning.confidence() == Confidence.PROVISIONAL);
            assertThat(meanings).as("%06d", code).isNotEmpty();
            assertThat(HISTORY.isKnown(code)).as("%06d", code).isNotEqualTo(registration);
            assertThat(HISTORY.confidence(code) == Confidence.PROVISIONAL)
                    .as("%06d", code)
                    .isEqualTo(provisional);
        }
    }

    @Property
    void numbers_outside_six_digits_are_not_known(@ForAll int number) {
        if (number < 0 || number > 999_999) {
            assertThat(HISTORY.isKnown(number)).isFalse();
            assertThat(HISTORY.isKnownToRegistrars(number)).isFalse();
            assertThat(HISTORY.meanings(number)).isEmpty();
        }
    }

    @Test
    void numbers_at_the_edges_are_not_known() {
        assertThat(List.of(-1, 0, 99_999, 999_999, 1_000_000, 1_110_101, Integer.MIN_VALUE, Integer.MAX_VALUE))
                .noneMatch(HISTORY::isKnown);
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, '', 34", "PREFECTURE, '', 333", "COUNTY, '', 2846",
        "PREFECTURE, 51, 21", "COUNTY, 51, 183", "COUNTY, 50, 38"
    })
    void counts_in_use_at_the_end_of_2024(DivisionLevel level, String prefix, int count) {
        assertThat(HISTORY.all())
                .filteredOn(meaning -> meaning.kind() == DivisionMeaning.Kind.PLACE
                        && meaning.level() == level
                        && meaning.code().startsWith(prefix)
                        && meaning.on(END_OF_2024) == Holding.YES)
                .hasSize(count);
    }

    @Test
    void every_link_leads_to_a_meaning_that_leads_back() {
        for (DivisionMeaning meaning : HISTORY.all()) {
            for (DivisionLink link : meaning.successors()) {
                List<DivisionMeaning> targets = HISTORY.meanings(Integer.parseInt(link.code())).stream()
                        .filter(target ->
                                target.name().equals(link.name()) && target.kind() == DivisionMeaning.Kind.PLACE)
                        .toList();
                assertThat(targets).as("%s -> %s", meaning.code(), link).isNotEmpty();
                if (meaning.level() == DivisionLevel.COUNTY && link.code().endsWith("00")) {
                    continue;
                }
                if (meaning.level() == DivisionLevel.COUNTY) {
                    assertThat(targets)
                            .as("%s -> %s", meaning.code(), link)
                            .anyMatch(target -> target.predecessors().stream()
                                    .anyMatch(back -> back.code().equals(meaning.code())
                                            && back.name().equals(meaning.name())
                                            && back.when().equals(link.when())));
                }
            }
        }
    }

    @Test
    void every_county_that_ended_has_a_successor() {
        assertThat(HISTORY.all())
                .filteredOn(meaning -> meaning.kind() == DivisionMeaning.Kind.PLACE
                        && meaning.level() == DivisionLevel.COUNTY
                        && !meaning.period().to().toString().isEmpty())
                .allSatisfy(meaning ->
                        assertThat(meaning.successors()).as(meaning.toString()).isNotEmpty());
    }

    @Test
    void at_the_end_of_a_year_a_code_names_at_most_one_place() {
        for (DivisionMeaning meaning : HISTORY.all()) {
            for (int year = 1981; year <= 2026 && meaning.kind() == DivisionMeaning.Kind.PLACE; year++) {
                LocalDate day = LocalDate.of(year, 12, 31);
                assertThat(HISTORY.meanings(Integer.parseInt(meaning.code())))
                        .filteredOn(other -> other.kind() == DivisionMeaning.Kind.PLACE
                                && other.period().on(day) == Holding.YES)
                        .as("%s on %s", meaning.code(), day)
                        .hasSizeLessThan(2);
            }
        }
    }

    @Test
    void every_meaning_has_a_source_a_place_above_it_and_both_languages() {
        Set<String> orphans = new TreeSet<>();
        for (DivisionMeaning meaning : HISTORY.all()) {
            assertThat(meaning.citation().source()).isNotEmpty();
            assertThat(meaning.code()).hasSize(6);
            assertThat(meaning.parent()).doesNotContain("直辖");
            assertThat(meaning.notes()).allSatisfy(DivisionTablesTest::isFilled);
            if (meaning.kind() != DivisionMeaning.Kind.REGISTRATION) {
                assertThat(meaning.name()).isNotEmpty();
                if (meaning.level() != DivisionLevel.PROVINCE
                        && meaning.parent().isEmpty()) {
                    orphans.add(meaning.code());
                }
            }
        }
        assertThat(orphans).isEmpty();
    }

    private static void isFilled(BilingualText note) {
        assertThat(note.zh()).isNotBlank().doesNotContain("{", "disagree.", "day.", "misprint.");
        assertThat(note.en()).isNotBlank().doesNotContain("{", "disagree.", "day.", "misprint.");
    }
}
