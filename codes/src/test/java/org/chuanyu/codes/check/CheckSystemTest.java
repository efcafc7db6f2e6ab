// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chuanyu.core.finding.Span;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckSystemTest {
    private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static CheckSystem system(String name) {
        return CheckSystem.all().stream()
                .filter(system -> system.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Puts the check characters where they belong: behind the payload, or at position 9 of a VIN. */
    private static String code(CheckSystem system, String payload, String check) {
        return system == CheckSystem.VIN ? payload.substring(0, 8) + check + payload.substring(8) : payload + check;
    }

    /** All texts of the length of the system's check characters. */
    private static List<String> everyCheck(CheckSystem system) {
        return system.checkAlphabet()
                .chars()
                .mapToObj(first -> String.valueOf((char) first))
                .flatMap(first -> system.checkLength() == 1
                        ? Stream.of(first)
                        : system.checkAlphabet().chars().mapToObj(second -> first + (char) second))
                .toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "check-vectors.tsv", delimiter = '\t', numLinesToSkip = 3, maxCharsPerColumn = 4096)
    void published_values(String name, String payload, String check, String source) {
        CheckSystem system = system(name);
        assertThat(system.checkCharacters(payload)).as(source).isEqualTo(check);
        assertThat(system.isValid(payload + check)).isTrue();
        assertThat(system.isAsComputed(payload + check)).isTrue();
        assertThat(system.isValid("  " + payload + check + "0", 2, 2 + payload.length() + check.length()))
                .isTrue();
        assertThat(system.expected(payload + "0".repeat(check.length()))).isEqualTo(check);
        if (check.length() == 1) {
            assertThat(system.check("  " + payload + check, 2, 2 + payload.length()))
                    .isEqualTo(check.charAt(0));
        }
        for (String other : everyCheck(system)) {
            if (!other.equals(check)) {
                String code = payload + other;
                assertThat(system.isAsComputed(code)).as(code).isFalse();
                assertThat(!system.isValid(code) || system.checkLength() == 2)
                        .as(code)
                        .isTrue();
            }
        }
    }

    @Test
    void pairs_that_are_never_computed_are_valid_and_told_apart() {
        // 5367 -> 02, 5303 -> 97, 5335 -> 98
        for (String code : new String[] {"536799", "530300", "533501"}) {
            assertThat(CheckSystem.MOD_97_10.isValid(code)).as(code).isTrue();
            assertThat(CheckSystem.MOD_97_10.isAsComputed(code)).as(code).isFalse();
        }
        assertThat(CheckSystem.MOD_97_10.expected("536799")).isEqualTo("02");
        assertThat(CheckSystem.MOD_97_10.isAsComputed("536702")).isTrue();
        assertThat(CheckSystem.MOD_97_10.isAsComputed("536703")).isFalse();
        assertThat(CheckSystem.MOD_97_10.isAsComputed(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1M8GDM9AXKP042788, 1M8GDM9AKP042788, X",
        "11111111111111111, 1111111111111111, 1",
    })
    void vehicles_are_checked_at_position_9(String code, String payload, String check) {
        assertThat(CheckSystem.VIN.isValid(code)).isTrue();
        assertThat(CheckSystem.VIN.checkCharacters(payload)).isEqualTo(check);
        assertThat(CheckSystem.VIN.expected(payload.substring(0, 8) + "0" + payload.substring(8)))
                .isEqualTo(check);
        assertThat(CheckSystem.VIN.isValid(payload)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "11100000000013338W002.11320482014138860P.201807250201.001.M, true",
        "11100000000013338W00211320482014138860P201807250201001M, true",
        "...11100000000013338W002.11320482014138860P.201807250201.001M.., true",
        "11100000000013338W002.11320482014138860P.201807250201.001.N, false",
        "11100000000013338W002-11320482014138860P.201807250201.001.M, false",
        "....M, false",
        "..., false"
    })
    void separators_are_passed_over(String text, boolean valid) {
        CheckSystem system = CheckSystem.MOD_37_36.skipping('.');
        assertThat(system.isValid(text)).isEqualTo(valid);
        assertThat(system.isValid("1.2.156.3005.2." + text + "#", 15, 15 + text.length()))
                .isEqualTo(valid);
    }

    @Test
    void two_check_characters_may_be_parted_as_well() {
        assertThat(CheckSystem.MOD_97_10.skipping(' ').isValid("79 44 5")).isFalse();
        assertThat(CheckSystem.MOD_97_10.skipping(' ').isValid("7 9 4 4  4 ")).isTrue();
        assertThat(CheckSystem.VIN.skipping('-').isValid("1M8G-DM9A-X-KP042788"))
                .isTrue();
        assertThatThrownBy(() -> CheckSystem.MOD_11_2.skipping('X')).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MOD 11-2    | 12a4
            MOD 11-2    | 12X4
            MOD 11-2    | １２
            MOD 11-2    | -1
            MOD 37-2    | A*1
            MOD 97-10   | A
            MOD 661-26  | AB1
            MOD 661-26  | AbC
            MOD 1271-36 | AbC
            MOD 11,10   | A
            MOD 27,26   | 1
            MOD 37,36   | a
            MOD 37,36   | 😀
            GB 11643    | 1101051949123100X
            GB 11643    | 1101051949123100
            GB 11643    | 110105194912310020
            GB 11714    | D214356é
            GB 11714    | D214356
            GB 11714    | D21435691
            GB 32100    | 91350100M000100YO
            GB 32100    | 91350100M000100Y
            GB 32100    | 中1350100M000100Y4
            GS 15       | 1101080000000
            VIN         | 1M8GDM9AKP04278I
            VIN         | 1M8GDM9AKP04278
            """)
    void such_a_payload_has_no_check(String name, String payload) {
        CheckSystem system = system(name);
        assertThat(system.checkCharacters(payload)).isEmpty();
        if (system.checkLength() == 1) {
            assertThat(system.check(payload)).isEqualTo(CheckSystem.NONE);
        }
        for (String check : everyCheck(system)) {
            assertThat(system.isValid(payload + check)).isFalse();
            assertThat(system.isAsComputed(payload + check)).isFalse();
        }
    }

    @Test
    void too_short_a_text_is_not_valid() {
        for (CheckSystem system : CheckSystem.all()) {
            assertThat(system.isValid(null)).isFalse();
            assertThat(system.checkCharacters("")).isEmpty();
            assertThat(system.expected("")).isEmpty();
            assertThat(system.isValid("")).isFalse();
            for (String check : everyCheck(system)) {
                assertThat(system.isValid(check)).as(check).isFalse();
                assertThat(system.isValid(check.substring(1))).isFalse();
                assertThat(system.expected(check)).isEmpty();
            }
        }
    }

    @Test
    void a_part_that_the_text_does_not_have_is_a_mistake_of_the_caller() {
        assertThatThrownBy(() -> CheckSystem.MOD_11_2.isValid("0794", 2, 5))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> CheckSystem.MOD_97_10.check("794")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_value_without_a_character_has_no_check() {
        // The rule of the Fujian pilot: modulus 37 with 36 characters. 1 x 1 leaves 36, which none stands for.
        CheckSystem pilot =
                CheckSystem.powersFromLeft("pilot", CheckSystem.GB_32100.citation(), 37, 2, ALPHANUMERIC, ALPHANUMERIC);
        assertThat(pilot.check("1")).isEqualTo(CheckSystem.NONE);
        assertThat(pilot.checkCharacters("1")).isEmpty();
        for (String check : everyCheck(pilot)) {
            assertThat(pilot.isValid("1" + check)).isFalse();
        }
        assertThat(pilot.check("91350203M0001QKT1")).isEqualTo('9');
        assertThat(pilot.isValid("91350211M00013FA1N")).isTrue();
        assertThat(pilot.payloadLength()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"36, 2, 0123, 0123", "10, 5, 0123, 0123", "5000, 3, 0123, 0123", "1, 1, 01, 01", "11, 2, 00, 01"})
    void what_is_no_system_is_refused(int modulus, int radix, String alphabet, String checks) {
        assertThatThrownBy(() -> CheckSystem.powersFromLeft(
                        "none", CheckSystem.GB_32100.citation(), modulus, radix, alphabet, checks))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weights() {
        assertThat(CheckSystem.MOD_11_2.weight(0, 17)).isEqualTo(7);
        assertThat(CheckSystem.MOD_11_2.weight(16, 17)).isEqualTo(2);
        assertThat(CheckSystem.MOD_97_10.weight(2, 3)).isEqualTo(100 % 97);
        assertThat(CheckSystem.GB_32100.weight(3, 17)).isEqualTo(27);
        assertThat(CheckSystem.GB_11714.weight(2, 8)).isEqualTo(9);
        assertThatThrownBy(() -> CheckSystem.MOD_11_10.weight(0, 9)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"MOD 11-2|1000000", "MOD 97-10|1000000", "MOD 1271-36|10000000", "MOD 37,36|10000000"})
    void millions_of_characters_are_read_once_and_do_not_overflow(String name, int length) {
        CheckSystem system = system(name);
        Random random = new Random(7064);
        String alphabet = system.alphabet();
        // Two of three have the largest value, so that the plain sum is far beyond an int.
        StringBuilder code = new StringBuilder(length + 2);
        for (int i = 0; i < length; i++) {
            int value = i % 3 == 0 ? random.nextInt(alphabet.length()) : alphabet.length() - 1;
            code.append(alphabet.charAt(value));
        }
        String check = system.checkCharacters(code);
        assertThat(check).isEqualTo(PlainArithmetic.byRecursion(system, code));
        assertThat(system.isValid(code.append(check))).isTrue();
        code.setCharAt(
                length / 2, code.charAt(length / 2) == alphabet.charAt(0) ? alphabet.charAt(1) : alphabet.charAt(0));
        assertThat(system.isValid(code)).isFalse();
    }

    @Provide
    Arbitrary<Tuple2<CheckSystem, String>> payloads() {
        return Arbitraries.of(CheckSystem.all()).flatMap(system -> {
            int least = system.payloadLength().orElse(1);
            int most = system.payloadLength().orElse(150);
            return Arbitraries.strings()
                    .withChars(system.alphabet().toCharArray())
                    .ofMinLength(least)
                    .ofMaxLength(most)
                    .map(payload -> Tuple.of(system, payload));
        });
    }

    @Property
    void the_kernel_agrees_with_the_formulas_as_written(@ForAll("payloads") Tuple2<CheckSystem, String> given) {
        CheckSystem system = given.get1();
        String payload = given.get2();
        int value = PlainArithmetic.check(system.name(), payload);
        String checks = system.checkAlphabet();
        String expected = system.checkLength() == 1
                ? checks.substring(value, value + 1)
                : "" + checks.charAt(value / checks.length()) + checks.charAt(value % checks.length());
        assertThat(system.checkCharacters(payload)).isEqualTo(expected);
        String code = code(system, payload, expected);
        assertThat(system.isValid(code)).isTrue();
        assertThat(system.isAsComputed(code)).isTrue();
        assertThat(system.expected(code)).isEqualTo(expected);
        assertThat(system.isValid("#" + code + "#", 1, 1 + code.length())).isTrue();
        for (String other : everyCheck(system)) {
            assertThat(system.isAsComputed(code(system, payload, other))).isEqualTo(other.equals(expected));
        }
    }

    @Property(tries = 300)
    void no_text_at_all_is_a_problem(@ForAll String text) {
        for (CheckSystem system : CheckSystem.all()) {
            assertThat(system.isAsComputed(text)).isIn(true, false);
            assertThat(system.checkCharacters(text)).hasSizeLessThan(3);
            assertThat(system.expected(text)).hasSizeLessThan(3);
        }
    }

    static Stream<CheckSystem> systems() {
        return CheckSystem.all().stream();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void each_says_by_which_text_and_how_far_it_is_confirmed(CheckSystem system) {
        assertThat(system.citation().source()).isNotBlank();
        assertThat(system.confidence())
                .isEqualTo(system == CheckSystem.VIN ? Confidence.PROVISIONAL : Confidence.VERIFIED);
        assertThat(system).hasToString(system.name());
        assertThat(system.skipping('/').citation()).isEqualTo(system.citation());
        assertThat(system.skipping('/').confidence()).isEqualTo(system.confidence());
    }

    @ParameterizedTest
    @MethodSource("systems")
    void a_character_with_a_value_parts_nothing(CheckSystem system) {
        for (char c : (system.alphabet() + system.checkAlphabet()).toCharArray()) {
            assertThatThrownBy(() -> system.skipping(c))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(system.name());
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    void characters_beyond_ascii_have_no_value(CheckSystem system) {
        for (char c : new char[] {127, 128, 129, 255, 256, '０', 'Ａ'}) {
            String text = String.valueOf(c).repeat(17);
            assertThat(system.isValid(text)).isFalse();
            assertThat(system.checkCharacters(text)).isEmpty();
        }
    }

    @Test
    void a_part_of_a_code_is_payload_and_check_characters() {
        CheckedSpan one = CheckedSpan.of(CheckSystem.GB_11714, 8, 17);
        assertThat(one.span()).isEqualTo(new Span(8, 17));
        assertThat(one.payloadLength()).isEqualTo(8);
        assertThat(CheckedSpan.of(CheckSystem.MOD_97_10, 2, 20).payloadLength()).isEqualTo(16);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, true",
        "2048, 3, true",
        "7, 2048, true",
        "1, 1, false",
        "2049, 2, false",
        "7, 0, false",
        "7, 2049, false",
        "10, 5, false"
    })
    void a_system_of_ones_own_has_weights_that_repeat(int modulus, int radix, boolean possible) {
        ThrowingCallable making = () ->
                CheckSystem.powersFromLeft("own", Citation.of("test"), modulus, radix, "0123456789", "0123456789");
        if (possible) {
            assertThatCode(making).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0120", "00", "01\u0080", "ab\u0100"})
    void an_alphabet_has_each_character_once_and_is_ascii(String alphabet) {
        assertThatThrownBy(() -> CheckSystem.powersFromLeft("own", Citation.of("test"), 7, 3, alphabet, "0123456"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
