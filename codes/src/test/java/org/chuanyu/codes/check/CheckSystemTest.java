// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CheckSystemTest {
    private static final Map<String, CheckSystem> SYSTEMS = Map.of(
            "MOD 11-2", CheckSystem.MOD_11_2,
            "MOD 11,10", CheckSystem.MOD_11_10,
            "GB 11714", CheckSystem.GB_11714,
            "GB 32100", CheckSystem.GB_32100);

    private static CheckSystem system(String name) {
        CheckSystem system = SYSTEMS.get(name);
        if (system == null) {
            throw new IllegalArgumentException(name);
        }
        return system;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "check-vectors.tsv", delimiter = '\t', numLinesToSkip = 1)
    void published_values(String name, String payload, String check, String source) {
        CheckSystem system = system(name);
        assertThat(String.valueOf(system.check(payload))).as(source).isEqualTo(check);
        assertThat(system.isValid(payload + check)).isTrue();
        assertThat(system.check("  " + payload + check, 2, 2 + payload.length()))
                .isEqualTo(check.charAt(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MOD 11-2  | 12a4
            MOD 11-2  | 12X4
            MOD 11-2  | １２
            MOD 11-2  | -1
            MOD 11,10 | A
            GB 11714  | D214356é
            GB 32100  | O1
            GB 32100  | 中
            """)
    void a_character_outside_the_alphabet_has_no_check(String name, String payload) {
        CheckSystem system = system(name);
        assertThat(system.check(payload)).isEqualTo(CheckSystem.NONE);
        assertThat(system.isValid(payload + "0")).isFalse();
    }

    @Test
    void too_short_a_text_is_not_valid() {
        for (CheckSystem system : SYSTEMS.values()) {
            assertThat(system.isValid(null)).isFalse();
            assertThat(system.isValid("")).isFalse();
            assertThat(system.isValid("0")).isFalse();
        }
    }

    @Test
    void a_value_without_a_character_has_no_check() {
        // The rule of the Fujian pilot: modulus 37 with 36 characters. 1 x 1 leaves 36, which none stands for.
        CheckSystem pilot = CheckSystem.powersFromLeft(
                "pilot",
                CheckSystem.GB_32100.citation(),
                37,
                2,
                "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        assertThat(pilot.check("1")).isEqualTo(CheckSystem.NONE);
        assertThat(pilot.check("91350203M0001QKT1")).isEqualTo('9');
    }

    @Test
    void weights() {
        assertThat(CheckSystem.MOD_11_2.weight(0, 17)).isEqualTo(7);
        assertThat(CheckSystem.MOD_11_2.weight(16, 17)).isEqualTo(2);
        assertThat(CheckSystem.GB_32100.weight(3, 17)).isEqualTo(27);
        assertThat(CheckSystem.GB_11714.weight(2, 8)).isEqualTo(9);
        assertThatThrownBy(() -> CheckSystem.MOD_11_10.weight(0, 9)).isInstanceOf(IllegalStateException.class);
    }

    @Property
    void mod_11_2_notices_every_single_slip(
            @ForAll @CharRange(from = '0', to = '9') @StringLength(17) String payload,
            @ForAll @IntRange(max = 16) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String good = payload + CheckSystem.MOD_11_2.check(payload);
        char other = (char) ('0' + (payload.charAt(at) - '0' + by) % 10);
        assertThat(CheckSystem.MOD_11_2.isValid(good)).isTrue();
        assertThat(CheckSystem.MOD_11_2.isValid(new StringBuilder(good).replace(at, at + 1, String.valueOf(other))))
                .isFalse();
    }
}
