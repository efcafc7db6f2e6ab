// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.codes.organization.OrganizationCode;
import org.chuanyu.codes.organization.SocialCreditCode;
import org.chuanyu.codes.person.CitizenNumber;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestNumbersTest {
    private static final List<String> TYPES =
            List.of("citizen-number", "organization-code", "social-credit-code", "division");

    @ParameterizedTest
    @ValueSource(strings = {"citizen-number", "organization-code", "social-credit-code", "division"})
    void ten_thousand_of_each_type_are_valid(String type) {
        TestNumbers numbers = TestNumbers.seeded(42);
        for (int i = 0; i < 10_000; i++) {
            String code = numbers.of(type).orElseThrow();
            assertThat(CodeTypes.find(type).orElseThrow().isValid(code))
                    .as(type)
                    .isTrue();
        }
    }

    @Test
    void they_are_nobodys() {
        TestNumbers numbers = TestNumbers.seeded(7);
        for (int i = 0; i < 1000; i++) {
            assertThat(CitizenNumber.of(numbers.citizenNumber()).sequence()).isZero();
            assertThat(OrganizationCode.of(numbers.organizationCode()).isSelfAssigned())
                    .isTrue();
            Parsed<SocialCreditCode> parsed = SocialCreditCode.parse(numbers.socialCreditCode());
            assertThat(OrganizationCode.of(parsed.orElseThrow().organizationCode())
                            .isSelfAssigned())
                    .isTrue();
            assertThat(parsed.findings()).isEmpty();
        }
    }

    @Test
    void the_same_seed_gives_the_same() {
        assertThat(some(TestNumbers.seeded(1))).isEqualTo(some(TestNumbers.seeded(1)));
        assertThat(some(TestNumbers.seeded(1))).isNotEqualTo(some(TestNumbers.seeded(2)));
    }

    private static List<Object> some(TestNumbers numbers) {
        List<Object> all = new ArrayList<>();
        for (String type : TYPES) {
            String code = numbers.of(type).orElseThrow();
            all.add(code);
            for (Defect defect : Defect.values()) {
                all.add(numbers.planted(defect, type, code));
            }
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(Defect.class)
    void a_planted_defect_is_told_as_promised_and_mostly_at_its_place(Defect defect) {
        TestNumbers numbers = TestNumbers.seeded(99);
        int planted = 0;
        for (int i = 0; i < 300; i++) {
            for (String type : TYPES) {
                String code = numbers.of(type).orElseThrow();
                PlantedDefect wrong = numbers.planted(defect, type, code).orElse(null);
                if (wrong == null) {
                    continue;
                }
                planted++;
                assertThat(wrong.original()).isEqualTo(code);
                assertThat(wrong.text()).isNotEqualTo(code);
                assertThat(wrong.place().end()).isLessThanOrEqualTo(wrong.text().length());
                Parsed<?> parsed = CodeTypes.find(type).orElseThrow().parse(wrong.text(), Judging.standard());
                assertThat(parsed.isAccepted()).isFalse();
                assertThat(parsed.findings()).extracting(Finding::code).contains(wrong.finding());
            }
        }
        assertThat(planted).as("how many could be planted").isGreaterThan(300);
    }

    @Test
    void what_is_not_known_is_not_made_up() {
        TestNumbers numbers = TestNumbers.seeded(3);
        assertThat(numbers.of("no-such-type")).isEmpty();
        assertThat(numbers.planted(Defect.WRONG_CHECK, "division", "511402")).isEmpty();
        assertThat(numbers.planted(Defect.LOWER_CASE, "division", "511402")).isEmpty();
        assertThatThrownBy(() -> numbers.planted(Defect.SWAP, "no-such-type", "1"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
