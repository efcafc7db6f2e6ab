// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Objects;
import org.chuanyu.codes.organization.SocialCreditCode;
import org.chuanyu.codes.type.CodeValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnteredTest {

    private static Entered entered(String text) {
        return Objects.requireNonNull(Entered.of(text));
    }

    @Test
    void nothing_entered_is_nothing() {
        assertThat(Entered.of((String) null)).isNull();
        assertThat(Entered.of("")).isNull();
    }

    @Test
    void it_is_equal_by_its_text_and_shows_stars() {
        Entered one = entered("91330100799655058B");
        assertThat(one).isEqualTo(entered("91330100799655058B")).isNotEqualTo(entered("91330100799655058C"));
        assertThat(one).hasSameHashCodeAs(entered("91330100799655058B"));
        assertThat(one.hashCode()).isNotEqualTo(entered("91330100799655058C").hashCode());
        assertThat(one).isNotEqualTo((Object) "91330100799655058B");
        assertThat(one).hasToString("*".repeat(18));
        assertThat(entered("1".repeat(30))).hasToString("*".repeat(18));
        assertThat(entered("12")).hasToString("**");
        assertThat(one.text()).isEqualTo("91330100799655058B");
        assertThat(one.as(SocialCreditCode.class).isAccepted()).isTrue();
    }

    /** Up to 2^53 a program that reads numbers as doubles loses no digit. */
    @ParameterizedTest
    @CsvSource({
        "510104, 510104",
        "9007199254740992, 9007199254740992",
        "9007199254740991, 9007199254740991",
        "-9007199254740992, -9007199254740992",
        "9007199254740993, 9.007199254740992E15",
        "1000000000000000000, 1.0E18",
        "1.5, 1.5",
        "510104.0, 510104.0",
        "0, 0"
    })
    void a_number_is_entered_as_programs_show_it(BigDecimal number, String text) {
        assertThat(Entered.of(number).text()).isEqualTo(text);
    }

    @Test
    void a_class_that_no_type_has_is_refused() {
        assertThatThrownBy(() -> entered("1").as(Nothing.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nothing");
    }

    private static final class Nothing extends CodeValue<Nothing> {
        private static final long serialVersionUID = 1L;

        @Override
        public String value() {
            return "";
        }

        @Override
        protected String typeId() {
            return "nothing";
        }
    }
}
