// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Joined values, dates as people write them, amounts, and the words of packs. */
class ElementTextsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            警告                | 警告
            警告;罚款           | 警告/罚款
            警告；罚款          | 警告/罚款
            警告 ;  罚款        | 警告/罚款
            ;警告;;罚款;        | 警告/罚款
            没收违法所得、没收非法财物;罚款 | 没收违法所得、没收非法财物/罚款
            警告、罚款          | 警告、罚款
            警告,罚款           | 警告,罚款
            ` 警告 `            | ` 警告 `
            ` 警告;`            | 警告
            ;                   | ``
            ``                  | ``
            """)
    void only_semicolons_join(String cell, String values) {
        assertThat(String.join("/", JoinedValues.split(cell))).isEqualTo(values);
    }

    @ParameterizedTest
    @ValueSource(strings = {"警告、罚款", "警告，罚款", "警告,罚款", "警告/罚款", "警告|罚款", "警告 罚款", "警告；罚款", " 警告;、罚款 "})
    void people_are_understood_whatever_they_take_for_a_separator(String cell) {
        assertThat(JoinedValues.splitLeniently(cell)).isEqualTo(List.of("警告", "罚款"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-09",
                "2024/2/9",
                "2024.02.09",
                "2024/02-09",
                "2024年2月9日",
                "2024年02月09",
                " 2024-02-09 ",
                "20240209",
                "20240209101500",
                "2024-02-09 10:15",
                "2024-02-09 10:15:00",
                "2024-02-09T10:15:00.123"
            })
    void a_day_is_read_in_every_notation_in_use(String text) {
        assertThat(DateNotations.read(text)).contains(LocalDate.of(2024, 2, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-02",
                "2024/02/30",
                "20240230",
                "2024-13-01",
                "24-02-09",
                "2024:02-09",
                "2024-02:09",
                "2o24-02-09",
                "2024-0/-09",
                "2024-02-0:",
                "0000-00-00",
                "2024-02-31",
                "2024-02-09x",
                "2024-02-09 10",
                "２０２４-02-09",
                "202402091",
                "9/2/2024"
            })
    void nothing_else_is_a_day(String text) {
        assertThat(DateNotations.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0.5,      万元, 元,   5000
            5000,     元,   万元, 0.5
            1,        亿元, 万元, 10000
            0.000001, 万元, 元,   0.01
            7,        元,   元,   7
            0,        元,   万元, 0
            -3,       万元, 元,   -30000
            """)
    void amounts_are_converted_exactly(BigDecimal amount, String from, String to, String written) {
        assertThat(Amounts.convert(amount, from, to).map(Amounts::plain)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"美元,元", "元,''", "万,元", "元,USD"})
    void an_unknown_unit_is_not_converted(String from, String to) {
        assertThat(Amounts.convert(BigDecimal.ONE, from, to)).isEmpty();
    }

    @Property(tries = 200)
    void there_and_back_is_the_same_amount(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(6) BigDecimal amount) {
        BigDecimal there = Amounts.convert(amount, "万元", "元").orElseThrow();
        BigDecimal back = Amounts.convert(there, "元", "万元").orElseThrow();
        assertThat(back).isEqualByComparingTo(amount);
        assertThat(there).isEqualByComparingTo(amount.multiply(BigDecimal.valueOf(10_000)));
        assertThat(Amounts.plain(amount)).doesNotContain("E").doesNotMatch(".*\\.\\d*0|.*\\.");
        assertThat(new BigDecimal(Amounts.plain(amount))).isEqualByComparingTo(amount);
    }

    @Test
    void big_amounts_are_written_in_plain_digits() {
        assertThat(Amounts.plain(new BigDecimal("1E+5"))).isEqualTo("100000");
        assertThat(Amounts.plain(new BigDecimal("5.000"))).isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource({
        "string,STRING,false", "code,CODE,true", "code-text,CODE_TEXT,true", "number,NUMBER,false",
        "integer,INTEGER,false", "date,DATE,false", "datetime,DATETIME,false", "boolean,BOOLEAN,true",
        "string[],STRINGS,true"
    })
    void types_are_read(String word, DataType type, boolean listed) {
        assertThat(DataType.ofWord(word)).isEqualTo(type);
        assertThat(type.isListed()).isEqualTo(listed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "code text", "strings[]"})
    void other_types_are_not(String word) {
        assertThatIllegalArgumentException().isThrownBy(() -> DataType.ofWord(word));
    }

    @ParameterizedTest
    @EnumSource
    void obligations_are_read_from_their_letters(Obligation obligation) {
        assertThat(Obligation.ofLetter(obligation.letter())).isEqualTo(obligation);
        assertThatIllegalArgumentException().isThrownBy(() -> Obligation.ofLetter(obligation.letter() + "?"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',NO,false,false",
        "number,NUMBER,true,true",
        "name,NAME,true,true",
        "number-when-person,NUMBER_WHEN_PERSON,false,true",
        "name-when-person,NAME_WHEN_PERSON,false,true"
    })
    void what_is_personal_depends_on_whom_a_record_is_about(
            String word, Personal kind, boolean ofOrganization, boolean ofPerson) {
        assertThat(Personal.ofWord(word)).isEqualTo(kind);
        assertThat(kind.isPersonal(true)).isEqualTo(ofOrganization);
        assertThat(kind.isPersonal(false)).isEqualTo(ofPerson);
    }

    @Test
    void other_words_say_nothing_of_persons() {
        assertThatIllegalArgumentException().isThrownBy(() -> Personal.ofWord("secret"));
    }

    @ParameterizedTest
    @CsvSource({
        "NO, NO, NO",
        "NO, NUMBER_WHEN_PERSON, NUMBER_WHEN_PERSON",
        "NAME_WHEN_PERSON, NO, NAME_WHEN_PERSON",
        "NAME_WHEN_PERSON, NAME, NAME",
        "NAME, NAME_WHEN_PERSON, NAME",
        "NUMBER, NAME, NUMBER",
        "NO, NUMBER, NUMBER",
        "NUMBER_WHEN_PERSON, NAME_WHEN_PERSON, NUMBER_WHEN_PERSON"
    })
    void of_two_kinds_of_personal_values_that_which_masks_more_stands(Personal one, Personal other, Personal both) {
        assertThat(one.and(other)).isEqualTo(both);
    }
}
