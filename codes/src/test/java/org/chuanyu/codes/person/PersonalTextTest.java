// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.organization.SocialCreditCode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTextTest {
    /** Two megabytes; a smaller {@code -Dchuanyu.wild.length} is for runs that repeat the test thousands of times. */
    private static final int LENGTH = Integer.getInteger("chuanyu.wild.length", 2_000_000);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11010519491231002X                    | 110105***********X
            当事人身份证11010519491231002X，罚款 | 当事人身份证110105***********X，罚款
            110105194912310021                    | 110105***********1
            11010519491231002x                    | 110105***********x
            11010519491231002                     | 110105**********2
            110105194912310                       | 110105********0
            １１０１０５１９４９１２３１００２Ｘ | １１０１０５***********Ｘ
            1101O5l949l23l002X                    | 1101O5***********X
            IlO1O5I949l23100ZX                    | IlO1O5***********X
            110105 19491231 002X                  | 110105 ******** ***X
            110105-19491231-002X                  | 110105-********-***X
            1101 0519 4912 3100 2X                | 1101 05** **** **** *X
            110,105,194,912,310,021               | 110,105,***,***,***,**1
            1.1010519491231002E17                 | 1.10105***********E17
            '1.10105194912310E+17'                | 1.10105*********E+17
            110105194912310021、440524188001010014 | 110105***********1、440524***********4
            110105194912310021440524188001010014  | 110105***********1440524***********4
            110105194912310021,440524188001010014 | 110105***********1,440524***********4
            ID11010519491231002X                  | ID110105***********X
            NO440524880101000                     | NO440524********0
            440524880101000                       | 440524********0
            440524 880101 000                     | 440524 ****** **0
            110105194912310G21                    | 110105***********1
            11010519491231002K                    | 110105***********K
            810000199408230021                    | 810000***********1
            830000199201300022                    | 830000***********2
            911124198108030024                    | 911***************
            932682198501010017                    | 932***************
            CAN999981133000                       | CAN999981133000
            CAN999981083000                       | ***************
            1911124198108030024                   | 1911***************
            """)
    void masked(String text, String expected) {
        assertThat(PersonalText.masked(text)).isEqualTo(expected);
    }

    @Test
    void invisible_characters_do_not_hide_a_number() {
        for (String hidden : List.of("\u200b", "\ufeff", "\u00ad", "\u0301", "\u00a0", "\u3000", "\u2009", "\n")) {
            String text = "110105" + hidden + "19491231" + hidden + "002X";
            assertThat(PersonalText.masked(text)).isEqualTo("110105" + hidden + "********" + hidden + "***X");
        }
        String bold = "\ud835\udfcf";
        assertThat(PersonalText.masked("1" + bold + "010519491231002X")).isEqualTo("1" + bold + "0105***********X");
        assertThat(PersonalText.masked("11010519491231" + "00" + bold + "X"))
                .isEqualTo("110105**********" + "**" + "X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "罚款 20000 元",
                "91350100M000100Y43",
                "91500103622188319J",
                "914403001922038216",
                "124403006955886982",
                "91330100799655058B",
                "11370800MB285591846370117000003",
                "2019-500112-65-03-072613",
                "110108000000016",
                "1900-01-01 00:00:00",
                "2026-11-24T04:00:00.000Z",
                "023-63850000",
                "13800000000 13900000000",
                "511402 511403 511404",
                "6222020200000000000",
                "110105***********X",
                "SC10633042101885",
                "9.15001E+17"
            })
    void left_alone(String text) {
        assertThat(PersonalText.masked(text)).isEqualTo(text);
    }

    @Test
    void a_good_credit_code_that_looks_like_a_person_stays_unless_it_has_the_check_of_one() {
        assertThat(SocialCreditCode.parse("911101199001010697").findings()).isEmpty();
        assertThat(PersonalText.masked("911101199001010697")).isEqualTo("911101199001010697");
        assertThat(PersonalText.masked("911101199001010698")).isEqualTo("911***************");
        assertThat(SocialCreditCode.parse("911101199001012379").findings()).isEmpty();
        assertThat(PersonalText.masked("911101199001012379")).isEqualTo("911***************");
    }

    @Property
    void no_number_stays_whole_wherever_it_stands(
            @ForAll("numbers") String number,
            @ForAll("surroundings") String before,
            @ForAll("surroundings") String after) {
        String masked = PersonalText.masked(before + number + after);
        assertThat(masked).doesNotContain(number.substring(6, 14));
        assertThat(masked).doesNotContain(number.substring(10, 17));
    }

    /** Numbers with the sequence 000 of real provinces, some with a wrong check character. */
    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<Integer> province = Arbitraries.of(11, 15, 31, 44, 50, 51, 53, 62, 65, 71, 81, 83);
        Arbitrary<Integer> county = Arbitraries.integers().between(100, 9999);
        Arbitrary<Integer> date = Arbitraries.integers()
                .between(0, 99)
                .flatMap(year -> Arbitraries.integers()
                        .between(1, 12)
                        .flatMap(month -> Arbitraries.integers()
                                .between(1, 28)
                                .map(day -> ((1900 + year) * 100 + month) * 100 + day)));
        return province.flatMap(p -> county.flatMap(c ->
                date.flatMap(d -> Arbitraries.of("", "0", "X", "x").map(wrong -> {
                    String body = "%02d%04d%08d000".formatted(p, c, d);
                    return body + (wrong.isEmpty() ? CheckSystem.MOD_11_2.check(body) : wrong);
                }))));
    }

    /** What may stand beside a number without a gap. */
    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.strings()
                        .withChars("（）：，。；身份证 \n\t-_/'\"号ABCxyz0123")
                        .ofMaxLength(5),
                Arbitraries.strings().ofMaxLength(4));
    }

    @Property
    void nothing_makes_it_throw_and_the_length_stays(@ForAll String text) {
        assertThat(PersonalText.masked(text)).hasSameSizeAs(text);
    }

    @Property(tries = 200)
    void what_is_masked_stays_as_it_is(@ForAll("numbers") String number) {
        String once = PersonalText.masked("a " + number + " b");
        assertThat(PersonalText.masked(once)).isEqualTo(once);
    }

    /** With a gap after its first digits a number may begin like a foreigner's as well, of which less is shown. */
    @Property(tries = 300)
    void dirt_does_not_hide_a_number(@ForAll("numbers") String number, @ForAll @IntRange(max = 17) int at) {
        for (String dirt : List.of(" ", "-", "\u200b", "－", "  ")) {
            String dirty = number.substring(0, at) + dirt + number.substring(at);
            String masked = PersonalText.masked(dirty).replace(dirt, "");
            String clean = PersonalText.masked(number);
            assertThat(masked).hasSameSizeAs(clean);
            for (int i = 0; i < clean.length(); i++) {
                assertThat(masked.charAt(i)).isIn('*', clean.charAt(i));
            }
        }
    }

    @Test
    void long_texts_take_time_in_proportion() {
        for (String piece : List.of("1", "11010519491231002X", "l1O 0105-1949", "abc ", "1949123119491231")) {
            String text = piece.repeat(LENGTH / piece.length());
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> PersonalText.masked(text));
        }
    }
}
