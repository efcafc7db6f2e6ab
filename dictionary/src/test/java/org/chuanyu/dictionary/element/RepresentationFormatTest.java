// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepresentationFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            an..5               ~ 12345                 ~ -
            an..5               ~ 123456                ~ TOO_LONG
            an..5               ~ 一二三四五            ~ -
            an..5               ~ 😀😀😀😀😀            ~ -
            an..5               ~ 😀😀😀😀😀a           ~ TOO_LONG
            an2                 ~ ab                    ~ -
            an2                 ~ a                     ~ WRONG_LENGTH
            an2                 ~ abc                   ~ WRONG_LENGTH
            an2                 ~ 😀                    ~ WRONG_LENGTH
            an2                 ~ 😀😀                  ~ -
            an3..5              ~ ab                    ~ TOO_SHORT
            an3..5              ~ 😀😀                  ~ TOO_SHORT
            an3..5              ~ abc                   ~ -
            an3..5              ~ abcdef                ~ TOO_LONG
            an3..               ~ ab                    ~ TOO_SHORT
            an3..               ~ abcdefghijklmnop      ~ -
            an..                ~ x                     ~ -
            ul                  ~ anything at all       ~ -
            a2                  ~ aZ                    ~ -
            a2                  ~ a1                    ~ WRONG_CHARACTERS
            a2                  ~ é1                    ~ WRONG_CHARACTERS
            a..3                ~ 中                    ~ WRONG_CHARACTERS
            n6                  ~ 510104                ~ -
            n6                  ~ 51010                 ~ WRONG_LENGTH
            n6                  ~ 51010A                ~ WRONG_CHARACTERS
            n6                  ~ ５１０１０４          ~ WRONG_CHARACTERS
            n6                  ~ 51 104                ~ WRONG_CHARACTERS
            n..2                ~ 12                    ~ -
            n..2                ~ 123                   ~ TOO_LONG
            n..                 ~ 1234567890            ~ -
            n..18,6             ~ 0.5                   ~ -
            n..18,6             ~ -0.5                  ~ -
            n..18,6             ~ +7                    ~ -
            n..18,6             ~ 123456789012          ~ -
            n..18,6             ~ 000123456789012       ~ -
            n..18,6             ~ 1234567890123         ~ TOO_MANY_DIGITS
            n..18,6             ~ 0.123456              ~ -
            n..18,6             ~ 0.1234567             ~ TOO_MANY_DECIMALS
            n..18,6             ~ 0.                    ~ NOT_A_NUMBER
            n..18,6             ~ .5                    ~ NOT_A_NUMBER
            n..18,6             ~ 1e3                   ~ NOT_A_NUMBER
            n..18,6             ~ 1,000                 ~ NOT_A_NUMBER
            n..18,6             ~ ５                    ~ NOT_A_NUMBER
            n..18,6             ~ 伍万元整              ~ NOT_A_NUMBER
            n..18,6             ~ 5000元                ~ NOT_A_NUMBER
            n18,6               ~ 5000                  ~ -
            YYYY/MM/DD          ~ 2024/02/29            ~ -
            YYYY/MM/DD          ~ 2024/02/30            ~ NOT_A_DATE
            YYYY/MM/DD          ~ 2023/02/29            ~ NOT_A_DATE
            YYYY/MM/DD          ~ 2024/13/01            ~ NOT_A_DATE
            YYYY/MM/DD          ~ 2024/00/10            ~ NOT_A_DATE
            YYYY/MM/DD          ~ 2024-02-29            ~ NOT_A_DATE
            YYYY/MM/DD          ~ 2024/2/9              ~ NOT_A_DATE
            YYYY/MM/DD          ~ ２０２４/02/29        ~ NOT_A_DATE
            YYYY/MM/DD          ~ 1900-01-01 00:00:00   ~ NOT_A_DATE
            YYYYMMDD            ~ 20240229              ~ -
            YYYYMMDD            ~ 20240230              ~ NOT_A_DATE
            YYYY                ~ 2024                  ~ -
            YYYY年MM月DD日      ~ 2024年02月29日        ~ -
            YYYY年MM月DD日      ~ 2024年02月30日        ~ NOT_A_DATE
            YYYY.MM.DD          ~ 2024.02.29            ~ -
            YYYY-MM-DDThh:mm    ~ 2024-02-29T23:59      ~ -
            YYYY-MM             ~ 2024-13               ~ NOT_A_DATE
            YYYY-MM-DD hh:mm:ss ~ 2024-02-29 23:59:59   ~ -
            YYYY-MM-DD hh:mm:ss ~ 2024-02-29 24:00:00   ~ NOT_A_DATE
            YYYY-MM-DD hh:mm:ss ~ 2024-02-29 23:60:00   ~ NOT_A_DATE
            YYYY-MM-DD hh:mm:ss ~ 2024-02-29 23:59:60   ~ NOT_A_DATE
            YYYY-MM-DD hh:mm:ss ~ 2024-02-29            ~ NOT_A_DATE
            YYYY/MM/DD|YYYYMMDD ~ 20240229              ~ -
            YYYY/MM/DD|YYYYMMDD ~ 2024/02/29            ~ -
            YYYY/MM/DD|YYYYMMDD ~ 2024-02-29            ~ NOT_A_DATE
            """)
    void a_text_fits_its_format_or_has_one_defect(String notation, String text, String defect) {
        assertThat(RepresentationFormat.of(notation).judge(text).map(Enum::name).orElse("-"))
                .isEqualTo(defect);
    }

    /** The second notation is that of local standards (DB510100/T 048, DB15/T 1102-2024). */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            an18;    C18
            an18;    c18
            an..200; C..200
            an..200; c..200
            an3..;   C3..
            an3..8;  C3..8
            n6;      N6
            n..2;    N..2
            n..18,6; N..18,6
            """)
    void the_notation_of_local_standards_means_the_same(String notation, String local) {
        RepresentationFormat format = RepresentationFormat.of(notation);
        RepresentationFormat same = RepresentationFormat.of(local);
        assertThat(same).hasToString(local);
        for (String text :
                List.of("", "1", "12", "123456", "0.5", "0.1234567", "abc", "中".repeat(18), "x".repeat(201))) {
            assertThat(same.judge(text)).as(text).isEqualTo(format.judge(text));
        }
        assertThat(format.widened(same)).hasToString(notation);
    }

    /** Letters and lengths as catalogues made by the guideline of 2017 write them. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            C;              18;   an..18
            字符型/C;       18;   an..18
            VARCHAR/字符串型C; 200; an..200
            C;              '';   ul
            N;              18,6; n..18,6
            Y;              18,2; n..18,2
            N;              4;    n..4,0
            N;              '';   ul
            整型I;          10;   n..10,0
            B;              18,6; n..18,6
            F;              '';   ul
            D;              '';   YYYYMMDD
            D;              8;    YYYYMMDD
            日期时间型/T;   '';   YYYYMMDDhhmmss
            M;              '';   ul
            L;              1;    ul
            G;              '';   ul
            """)
    void the_letters_of_the_catalogue_guideline_are_read(String type, String length, String notation) {
        assertThat(RepresentationFormat.ofItemType(type, length)).hasToString(notation);
    }

    @ParameterizedTest
    @CsvSource(value = {"'',18", "X,18", "VARCHAR,18", "C,x", "N,1x", "N,'18,'"})
    void other_types_of_items_are_not(String type, String length) {
        assertThatIllegalArgumentException().isThrownBy(() -> RepresentationFormat.ofItemType(type, length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "an",
                "n0",
                "an0",
                "5",
                "..5",
                "n..18,",
                "DD/MM",
                "an..5x",
                "a n5",
                "C",
                "c",
                "N",
                "N..8,",
                "C8,2",
                "an99999999999",
                "an8..3",
                "an..0",
                "n3..2",
                "C8..3",
                "n..2,6",
                "n0,0",
                "YYYY rubbish",
                "YYYYMMMM",
                "YYYY-DD",
                "YYYY-MM-DD|",
                "|YYYY",
                "an5|YYYY",
                "YYYY-MM-DD|DD/MM/YYYY"
            })
    void no_other_notation_is_read(String notation) {
        assertThatIllegalArgumentException().isThrownBy(() -> RepresentationFormat.of(notation));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            an..5;               5;          0; false
            an18;                18;         0; false
            an3..;               2147483647; 0; false
            ul;                  2147483647; 0; false
            n..18,6;             2147483647; 6; false
            YYYY/MM/DD;          2147483647; 0; true
            YYYY/MM/DD|YYYYMMDD; 2147483647; 0; true
            """)
    void limits_are_told(String notation, int longest, int decimals, boolean date) {
        RepresentationFormat format = RepresentationFormat.of(notation);
        assertThat(format.longest()).isEqualTo(longest);
        assertThat(format.decimals()).isEqualTo(decimals);
        assertThat(format.isDate()).isEqualTo(date);
        assertThat(format.patterns()).hasSize(date ? notation.split("\\|", -1).length : 0);
        assertThat(format).hasToString(notation).isEqualTo(RepresentationFormat.of(notation));
        assertThat(format.notation()).isEqualTo(notation);
        assertThat(format.hashCode())
                .isEqualTo(RepresentationFormat.of(notation).hashCode());
        assertThat(format).isNotEqualTo(RepresentationFormat.of("an..77"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            an..5;      an..9;      an..9
            an..9;      an..5;      an..9
            an18;       an..20;     an..20
            an18;       an18;       an18
            an12;       an18;       an12..18
            an3..5;     an..4;      an..5
            an..5;      ul;         ul
            an3..;      an5..;      an3..
            n6;         n6;         n6
            n6;         n..4;       n..6
            n6;         an6;        an6
            n..18,6;    n..18,2;    n..22,6
            n..18,2;    n..18,6;    n..22,6
            n..18,6;    n..14,2;    n..18,6
            n..14,2;    n..18,6;    n..18,6
            n18,6;      n18,6;      n18,6
            n2000000000,0; n2000000000,2000000000; n..2147483647,2000000000
            n..18,6;    an..5;      n..18,6
            YYYY/MM/DD; YYYY-MM-DD; YYYY/MM/DD|YYYY-MM-DD
            YYYY/MM/DD; YYYY/MM/DD; YYYY/MM/DD
            YYYY/MM/DD; an..9;      YYYY/MM/DD
            """)
    void the_wider_of_two_admits_both(String one, String other, String wider) {
        assertThat(RepresentationFormat.of(one).widened(RepresentationFormat.of(other)))
                .hasToString(wider);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            YYYY/MM/DD,            2024/02/09
            YYYY-MM-DD,            2024-02-09
            YYYYMMDD,              20240209
            YYYY,                  2024
            YYYY-MM-DD hh:mm:ss,   2024-02-09 00:00:00
            YYYY-MM-DD|YYYY/MM/DD, 2024-02-09
            """)
    void a_day_is_written_in_the_first_pattern(String notation, String text) {
        RepresentationFormat format = RepresentationFormat.of(notation);
        assertThat(format.write(LocalDate.of(2024, 2, 9))).isEqualTo(text);
        assertThat(format.judge(text)).isEmpty();
    }

    @Test
    void only_dates_write_days() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RepresentationFormat.of("an..9").write(LocalDate.EPOCH));
    }

    @Property(tries = 200)
    void what_is_written_reads_as_the_same_day(@ForAll @IntRange(min = -700_000, max = 2_900_000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        for (String notation : new String[] {"YYYY/MM/DD", "YYYYMMDD", "YYYY-MM-DD hh:mm:ss"}) {
            RepresentationFormat format = RepresentationFormat.of(notation);
            assertThat(format.date(format.write(date))).contains(date);
            assertThat(DateNotations.read(format.write(date))).contains(date);
        }
    }

    @Test
    void a_huge_text_is_judged_in_no_time() {
        String wild = " ".repeat(4_000_000) + "7";
        for (String notation : new String[] {"an..5", "an5", "n..18,6", "YYYY/MM/DD", "ul"}) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                assertThat(RepresentationFormat.of(notation).judge(wild).isPresent())
                        .isEqualTo(!notation.equals("ul"));
            });
        }
    }

    /** Whatever looks like a day of these years is one exactly where the calendar of the platform has it. */
    @ParameterizedTest
    @CsvSource({"YYYYMMDD, %04d%02d%02d", "YYYY/MM/DD, %04d/%02d/%02d", "YYYY-MM-DD hh:mm:ss, %04d-%02d-%02d 23:59:59"})
    void days_are_those_of_the_calendar(String notation, String form) {
        RepresentationFormat format = RepresentationFormat.of(notation);
        for (int year : new int[] {1, 1582, 1896, 1900, 1999, 2000, 2024, 2025, 2099, 2100, 9999}) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    Optional<LocalDate> expected = calendar(year, month, day);
                    String text = form.formatted(year, month, day);
                    Optional<LocalDate> read = format.date(text);
                    if (!read.equals(expected) || format.judge(text).isEmpty() != expected.isPresent()) {
                        throw new AssertionError(text + ": " + read);
                    }
                }
            }
        }
    }

    private static Optional<LocalDate> calendar(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "YYYY-MM-DD hh:mm:ss, 2025-03-12 24:00:00",
        "YYYY-MM-DD hh:mm:ss, 2025-03-12 23:60:00",
        "YYYY-MM-DD hh:mm:ss, 2025-03-12 23:59:60",
        "YYYYMMDDhhmmss, 2025031224000",
        "YYYY/MM/DD, 2025/03/1a",
        "YYYY/MM/DD, 2025-03-12"
    })
    void what_is_no_moment_of_a_day_is_refused(String notation, String text) {
        assertThat(RepresentationFormat.of(notation).judge(text)).contains(RepresentationFormat.Defect.NOT_A_DATE);
        assertThat(RepresentationFormat.of(notation).date(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"YYYY, 2025, 2025-01-01", "YYYYMM, 202503, 2025-03-01", "YYYY/MM/DD, 2025/03/12, 2025-03-12"})
    void a_pattern_without_month_or_day_means_the_first(String notation, String text, LocalDate day) {
        RepresentationFormat format = RepresentationFormat.of(notation);
        assertThat(format.date(text)).contains(day);
        assertThat(format.write(day)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "+1.5, ",
        "-0.25, ",
        "0012.5, ",
        "0000000012345678.5, TOO_MANY_DIGITS",
        "., NOT_A_NUMBER",
        "1., NOT_A_NUMBER",
        ".5, NOT_A_NUMBER",
        "+, NOT_A_NUMBER",
        "+-1, NOT_A_NUMBER",
        "1.5.5, NOT_A_NUMBER",
        "１２, NOT_A_NUMBER",
        "1e5, NOT_A_NUMBER",
        "0.001, TOO_MANY_DECIMALS",
        "123456, ",
        "1234567, TOO_MANY_DIGITS"
    })
    void a_number_is_plain_digits(String text, RepresentationFormat.@Nullable Defect defect) {
        assertThat(RepresentationFormat.of("n..8,2").judge(text)).isEqualTo(Optional.ofNullable(defect));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            an..5      ~ 12345         ~ false
            an..5      ~ 123456        ~ true
            an..5      ~ 😀😀😀😀😀    ~ false
            an..5      ~ 😀😀😀😀😀a   ~ true
            an2        ~ a             ~ false
            an2        ~ abc           ~ true
            n..2       ~ ab            ~ false
            n..2       ~ abc           ~ true
            ul         ~ abc           ~ false
            n..8,2     ~ 123456        ~ false
            n..8,2     ~ 1234567       ~ true
            n..8,2     ~ 0001234.56    ~ false
            n..8,2     ~ 1.234         ~ true
            n..8,2     ~ abcdefghijk   ~ false
            YYYY-MM-DD ~ 2024-02-09 10 ~ false
            """)
    void what_would_have_to_be_cut_is_too_long(String notation, String text, boolean tooLong) {
        assertThat(RepresentationFormat.of(notation).isTooLong(text)).isEqualTo(tooLong);
    }
}
