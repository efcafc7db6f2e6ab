// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.township;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.township.UrbanRuralClasses.UrbanRuralClass;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.time.Bound;
import org.junit.jupiter.api.Test;

class TownshipCodeTest {
    private static final TownshipRegister REGISTER = ReferenceData.builtIn().get(TownshipRegister.KEY);

    private static List<TownshipMeaning> recoded() {
        return REGISTER.all().stream()
                .filter(each -> each.period().to().precision() == Bound.Precision.DAY)
                .toList();
    }

    @Test
    void every_township_of_the_register_is_assigned_without_a_warning() {
        assertThat(REGISTER.all()).hasSize(4_153 + 42);
        for (TownshipMeaning meaning : REGISTER.all()) {
            Parsed<TownshipCode> parsed = TownshipCode.parse(meaning.code());
            assertThat(parsed.level()).as(meaning.code()).isEqualTo(Level.ASSIGNED);
            assertThat(parsed.findings()).as(meaning.code()).allMatch(each -> each.severity() == Severity.NOTICE);
            assertThat(meaning.name()).isNotBlank();
            assertThat(REGISTER.isKnown(Integer.parseInt(meaning.code()))).isTrue();
        }
    }

    @Test
    void both_sources_have_all_codes_but_those_of_development_zones() {
        assertThat(REGISTER.all().stream()
                        .filter(each -> each.period().isUnknown() && each.confidence() == Confidence.PROVISIONAL))
                .hasSize(22)
                .allMatch(each -> each.notes().get(0).en().startsWith("only "));
    }

    @Test
    void the_recodings_of_2025_lead_there_and_back() {
        assertThat(recoded()).hasSize(47);
        assertThat(recoded().stream().filter(each -> each.successors().isEmpty()))
                .hasSize(5)
                .allMatch(each -> each.notes().get(0).zh().contains("北碚区"));
        for (TownshipMeaning old : recoded()) {
            for (String code : old.successors()) {
                TownshipMeaning fresh = REGISTER.find(code).orElseThrow();
                assertThat(fresh.predecessors()).containsExactly(old.code());
                assertThat(fresh.name()).isEqualTo(old.name());
                assertThat(fresh.period().from()).isEqualTo(old.period().to());
            }
        }
    }

    @Test
    void the_counties_are_divisions_or_statistical_zones() {
        DivisionHistory divisions = ReferenceData.builtIn().get(DivisionHistory.KEY);
        assertThat(REGISTER.all().stream()
                        .map(TownshipMeaning::county)
                        .distinct()
                        .filter(county -> !divisions.isKnown(Integer.parseInt(county))))
                .containsExactly("511071", "511771", "511971");
    }

    @Test
    void two_provinces_are_covered_and_no_other() {
        for (int province = 10; province < 100; province++) {
            assertThat(REGISTER.covers(province)).as("%d", province).isEqualTo(province == 50 || province == 51);
        }
    }

    @Test
    void a_name_finds_all_places_of_that_name() {
        assertThat(REGISTER.named("人和街道")).extracting(TownshipMeaning::code).contains("500112009", "500157001");
        assertThat(REGISTER.named("no such place")).isEmpty();
    }

    @Test
    void the_codes_tell_their_parts() {
        TownshipCode township = TownshipCode.of("500101001");
        assertThat(township.county()).isEqualTo("500101");
        assertThat(township.township()).isEqualTo("001");
        StatisticalDivisionCode village = StatisticalDivisionCode.of("500101001002");
        assertThat(village.county()).isEqualTo("500101");
        assertThat(village.township()).isEqualTo(township);
        assertThat(village.village()).isEqualTo("002");
    }

    @Test
    void levels_elsewhere_stop_at_the_shape() {
        assertThat(TownshipCode.isValid("110101001", Level.SHAPE)).isTrue();
        assertThat(TownshipCode.isValid("110101001", Level.CHECKED)).isFalse();
        assertThat(StatisticalDivisionCode.isValid("110101001001", Level.CHECKED))
                .isFalse();
        assertThat(StatisticalDivisionCode.isValid("500101001001", Level.ASSIGNED))
                .isTrue();
        assertThat(StatisticalDivisionCode.isValid("500157001001", Level.ASSIGNED_AT_DATE))
                .isFalse();
    }

    @Test
    void the_classes_of_town_and_country_stand_beside_the_code() {
        UrbanRuralClasses classes = ReferenceData.builtIn().get(UrbanRuralClasses.KEY);
        assertThat(classes.all()).hasSize(7);
        assertThat(classes.all().stream().filter(UrbanRuralClass::isUrban)).hasSize(5);
        assertThat(classes.find("220").orElseThrow().name().zh()).isEqualTo("村庄");
        assertThat(classes.find("999")).isEmpty();
    }
}
