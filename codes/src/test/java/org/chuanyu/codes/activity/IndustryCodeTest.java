// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.source.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryCodeTest {
    private static final IndustryClassification ALL = ReferenceData.builtIn().get(IndustryClassification.KEY);
    private static final LocalDate IN_2012 = LocalDate.of(2012, 6, 1);
    private static final LocalDate IN_2020 = LocalDate.of(2020, 6, 1);

    private static IndustryEdition edition(String id) {
        return ALL.edition(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"industry-2011, 20, 96, 432, 1094", "industry-2017, 20, 97, 473, 1381"})
    void an_edition_has_as_many_codes_as_its_source_says(
            String id, long sections, long divisions, long groups, long classes) {
        Map<IndustryLevel, Long> counts = edition(id).all().stream()
                .collect(Collectors.groupingBy(IndustryMeaning::level, Collectors.counting()));
        assertThat(counts)
                .containsEntry(IndustryLevel.SECTION, sections)
                .containsEntry(IndustryLevel.DIVISION, divisions)
                .containsEntry(IndustryLevel.GROUP, groups)
                .containsEntry(IndustryLevel.CLASS, classes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"industry-2011", "industry-2017"})
    void each_code_has_its_parent_and_digits_of_one_section(String id) {
        Map<String, String> byDigits = new HashMap<>();
        for (IndustryMeaning meaning : edition(id).all()) {
            assertThat(meaning.name()).isNotBlank();
            if (meaning.level() != IndustryLevel.SECTION) {
                assertThat(edition(id).find(meaning.parent()))
                        .as(meaning.code())
                        .isPresent();
                assertThat(byDigits.put(meaning.code().substring(1), meaning.code()))
                        .isNull();
            }
        }
        assertThat(edition(id).all()).extracting(IndustryMeaning::code).isSorted();
    }

    @Test
    void the_comparison_table_leads_from_every_class_to_every_class_and_back() {
        Set<String> reached = new HashSet<>();
        for (IndustryMeaning old : edition("industry-2011").all()) {
            boolean isClass = old.level() == IndustryLevel.CLASS;
            assertThat(old.successors().isEmpty()).as(old.code()).isEqualTo(!isClass);
            for (IndustryLink link : old.successors()) {
                IndustryMeaning fresh =
                        edition("industry-2017").find(link.code()).orElseThrow();
                assertThat(fresh.predecessors()).contains(new IndustryLink(old.code(), link.relation()));
                reached.add(fresh.code());
            }
        }
        assertThat(reached).hasSize(1381);
    }

    /** Counted here from the tables: 126 with the letter, 139 by digits alone, as the notes on the data say. */
    @Test
    void every_class_that_changed_its_meaning_is_told() {
        int withLetter = 0;
        int byDigits = 0;
        for (IndustryMeaning old : edition("industry-2011").all()) {
            if (old.level() == IndustryLevel.CLASS) {
                withLetter += tells(old.code(), CodeFindings.INDUSTRY_MEANING.code()) ? 1 : 0;
                String digits = old.code().substring(1);
                boolean told = tells(digits, CodeFindings.INDUSTRY_MEANING.code())
                        || tells(digits, CodeFindings.INDUSTRY_SECTION.code());
                byDigits += told ? 1 : 0;
            }
        }
        assertThat(withLetter).isEqualTo(126);
        assertThat(byDigits).isEqualTo(139);
    }

    private static boolean tells(String code, String finding) {
        return IndustryCode.parse(code).findings().stream().map(Finding::code).anyMatch(finding::equals);
    }

    @Test
    void every_code_of_an_edition_is_good_with_and_without_its_letter_on_its_days() {
        for (IndustryEdition edition : ALL.editions()) {
            LocalDate day = edition.id().equals("industry-2011") ? IN_2012 : IN_2020;
            Judging judging = Judging.standard().on(day);
            for (IndustryMeaning meaning : edition.all()) {
                Parsed<IndustryCode> parsed = IndustryCode.parse(meaning.code(), judging);
                assertThat(parsed.level()).as(meaning.code()).isEqualTo(Level.ASSIGNED_AT_DATE);
                assertThat(IndustryCode.isValid(meaning.code())).isTrue();
                if (meaning.level() != IndustryLevel.SECTION) {
                    Parsed<IndustryCode> bare =
                            IndustryCode.parse(meaning.code().substring(1), judging);
                    assertThat(bare.orElseThrow().value()).isEqualTo(meaning.code());
                }
            }
        }
    }

    @Test
    void a_name_that_rests_on_one_list_is_provisional() {
        assertThat(IndustryCode.parse("L7289").confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(edition("industry-2017").find("L7289").orElseThrow().confidence())
                .isEqualTo(Confidence.PROVISIONAL);
        assertThat(edition("industry-2017").find("A0111").orElseThrow().confidence())
                .isEqualTo(Confidence.VERIFIED);
    }

    @Test
    void a_code_tells_its_parts() {
        IndustryCode code = IndustryCode.of("0111");
        assertThat(code.value()).isEqualTo("A0111");
        assertThat(code.section()).isEqualTo('A');
        assertThat(code.digits()).isEqualTo("0111");
        assertThat(code.level()).isEqualTo(IndustryLevel.CLASS);
        assertThat(code.at(IndustryLevel.GROUP)).contains(IndustryCode.of("A011"));
        assertThat(code.at(IndustryLevel.SECTION)).contains(IndustryCode.of("A"));
        assertThat(IndustryCode.of("A01").at(IndustryLevel.GROUP)).isEmpty();
        assertThat(IndustryLevel.CLASS.word()).isEqualTo("class");
    }

    @Test
    void digits_of_two_sections_have_two_meanings() {
        assertThat(ALL.meanings("7910")).extracting(IndustryMeaning::code).containsExactly("O7910", "N7910");
        assertThat(ALL.meanings("no code")).isEmpty();
        assertThat(edition("industry-2017").named("稻谷种植"))
                .extracting(IndustryMeaning::code)
                .containsExactly("A0111");
        assertThat(ALL.edition("industry-2002")).isEmpty();
        assertThat(List.of(
                        edition("industry-2011").citation().source(),
                        edition("industry-2017").label().zh()))
                .containsExactly("GB/T 4754-2011", "2017年版");
    }
}
