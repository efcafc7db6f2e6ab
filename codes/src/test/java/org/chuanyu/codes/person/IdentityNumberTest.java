// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityNumberTest {

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, RESIDENT_IDENTITY_CARD, resident-identity-card",
        "440524880101000, FIFTEEN_DIGITS, fifteen-digits",
        "810000199408230021, HONG_KONG_RESIDENCE_PERMIT, hong-kong-residence-permit",
        "820000198506150006, MACAO_RESIDENCE_PERMIT, macao-residence-permit",
        "830000199201300022, TAIWAN_RESIDENCE_PERMIT, taiwan-residence-permit",
        "911124198108030024, PERMANENT_RESIDENCE_CARD, permanent-residence-card",
        "CAN999981080300, OLD_PERMANENT_RESIDENCE_CARD, old-permanent-residence-card"
    })
    void a_number_says_which_kind_it_is(String text, IdentityKind kind, String word) {
        IdentityNumber number = IdentityNumber.of(text);
        assertThat(number.kind()).isEqualTo(kind);
        assertThat(kind.word()).isEqualTo(word);
        assertThat(kind.label().zh()).isNotEqualTo(kind.label().en());
        assertThat(number.value()).isEqualTo(text);
        assertThat(number.citizenNumber().isPresent())
                .isNotEqualTo(number.permanentResidenceNumber().isPresent());
        boolean foreigner = number.permanentResidenceNumber().isPresent();
        assertThat(number.citizenNumber()).isEqualTo(CitizenNumber.parse(text).value());
        assertThat(PermanentResidenceNumber.isValid(text)).isEqualTo(foreigner);
        assertThat(number.toString())
                .isEqualTo(
                        foreigner
                                ? PermanentResidenceNumber.of(text).toString()
                                : CitizenNumber.of(text).toString());
        assertThat(new IdentityNumberType().shown(text)).isEqualTo(number.toString());
    }

    @Test
    void the_card_of_2023_tells_its_parts() {
        PermanentResidenceNumber number = PermanentResidenceNumber.of("932682198501010017");
        assertThat(number.card()).isEqualTo(PermanentResidenceCard.OF_2023);
        assertThat(number.card().word()).isEqualTo("of-2023");
        assertThat(number.province()).contains("32");
        assertThat(number.nationality()).isEqualTo("682");
        assertThat(number.birthDate()).contains(LocalDate.of(1985, 1, 1));
        assertThat(number.sex()).contains(Sex.MALE);
        assertThat(PermanentResidenceNumber.of("911124198108030024").sex()).contains(Sex.FEMALE);
        assertThat(number.toString()).isEqualTo("932***************");
    }

    @Test
    void the_card_before_tells_only_what_is_confirmed() {
        PermanentResidenceNumber number = PermanentResidenceNumber.of("CAN999981080300");
        assertThat(number.card()).isEqualTo(PermanentResidenceCard.BEFORE_2023);
        assertThat(number.nationality()).isEqualTo("CAN");
        assertThat(number.province()).isEmpty();
        assertThat(number.birthDate()).isEmpty();
        assertThat(number.sex()).isEmpty();
        assertThat(number.toString()).isEqualTo("***************");
        assertThat(PermanentResidenceNumber.isValid("CAN999981080300", Level.SHAPE))
                .isTrue();
        assertThat(PermanentResidenceNumber.isValid("CAN999981080300", Level.CHECKED))
                .isFalse();
    }

    @Test
    void nationalities_are_found_by_number_and_by_letters() {
        Countries countries = ReferenceData.builtIn().get(Countries.KEY);
        assertThat(countries.find("124")).isEqualTo(countries.find("CAN"));
        assertThat(countries.find("682").orElseThrow().zh()).isEqualTo("沙特阿拉伯");
        assertThat(countries.find("999")).isEmpty();
    }

    /** Without its century a birth of the century that has begun is good until its day comes. */
    @Test
    void a_leap_day_without_a_century_is_looked_for_in_both() {
        Judging in1999 = Judging.standard().with(Clock.fixed(Instant.parse("1999-06-01T00:00:00Z"), ZoneOffset.UTC));
        assertThat(PermanentResidenceNumber.parse("SAU999900022900").isAccepted())
                .isTrue();
        assertThat(PermanentResidenceNumber.parse("SAU999900022900", in1999).isAccepted())
                .isFalse();
    }

    /** Sequence 000 is never given out, so that no number made here is anybody's. */
    @Property
    void the_check_character_finds_a_changed_digit(
            @ForAll @IntRange(min = 1, max = 999) int nationality,
            @ForAll @IntRange(min = 1900, max = 2020) int year,
            @ForAll @IntRange(min = 1, max = 16) int at,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        String body = "951%03d%04d0101000".formatted(nationality, year);
        String number = body + CheckSystem.MOD_11_2.check(body);
        assertThat(IdentityNumber.isValid(number)).isTrue();
        char changed = (char) ('0' + (number.charAt(at) - '0' + more) % 10);
        String wrong = number.substring(0, at) + changed + number.substring(at + 1);
        assertThat(IdentityNumber.isValid(wrong)).isFalse();
        assertThat(IdentityNumber.parse(wrong).level()).isEqualTo(Level.SHAPE);
    }
}
