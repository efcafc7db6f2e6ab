// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CleaningTest {
    private static CleaningRow row(String layout, String element, String text, Reading reading) {
        return new CleaningRow(layout, element, text, reading, Confidence.PROVISIONAL, Citation.of("trial"));
    }

    @Test
    void a_row_for_the_element_outdoes_one_for_the_layout_and_that_one_for_all() {
        CleaningRow all = row("*", "*", "-", Reading.NOTHING);
        CleaningRow allOfName = row("*", "day", "-", Reading.VALUE);
        CleaningRow layout = row("x", "*", "-", Reading.OPEN_END);
        CleaningRow element = row("x", "day", "-", Reading.NOTHING);
        assertThat(Cleaning.of("x", "day", List.of(element, layout, allOfName, all))
                        .ofCell("-"))
                .containsSame(element);
        assertThat(Cleaning.of("x", "day", List.of(all, allOfName, layout)).ofCell("-"))
                .containsSame(layout);
        assertThat(Cleaning.of("x", "other", List.of(element, layout, all)).ofCell("-"))
                .containsSame(layout);
        assertThat(Cleaning.of("y", "other", List.of(element, layout, allOfName, all))
                        .ofCell("-"))
                .containsSame(all);
        assertThat(Cleaning.of("y", "day", List.of(all, allOfName)).ofCell("-"))
                .as("taken as it stands")
                .isEmpty();
    }

    @Test
    void of_two_equally_near_rows_the_later_holds() {
        CleaningRow first = row("x", "day", "-", Reading.NOTHING);
        CleaningRow second = row("x", "day", "-", Reading.OPEN_END);
        assertThat(Cleaning.of("x", "day", List.of(first, second)).ofCell("-")).containsSame(second);
        assertThat(Cleaning.of("x", "day", List.of(first, second)).rows()).containsExactly(second);
    }

    @Test
    void each_reading_answers_its_own_question() {
        Cleaning cleaning = Cleaning.of(
                "x",
                "day",
                List.of(
                        row("x", "day", "元", Reading.UNIT),
                        row("x", "day", ",", Reading.SEPARATOR),
                        row("x", "day", "2099/12/31", Reading.OPEN_END),
                        row("x", "day", "长期", Reading.OPEN_END)));
        assertThat(cleaning.ofCell("元")).isEmpty();
        assertThat(cleaning.ofCell(",")).isEmpty();
        assertThat(cleaning.ofUnit("元")).isPresent();
        assertThat(cleaning.ofUnit("万元")).isEmpty();
        assertThat(cleaning.separators()).extracting(CleaningRow::text).containsExactly(",");
        assertThat(cleaning.openEnd()).contains("2099/12/31");
        assertThat(cleaning.ofCell("长期").map(CleaningRow::reading)).contains(Reading.OPEN_END);
        assertThat(cleaning.isNone()).isFalse();
    }

    @Test
    void nothing_is_declared_where_no_row_concerns_the_element() {
        assertThat(Cleaning.of("x", "day", List.of(row("y", "day", "-", Reading.NOTHING)))
                        .isNone())
                .isTrue();
        assertThat(Cleaning.NONE.openEnd()).isEmpty();
    }

    @Test
    void a_row_can_be_turned_to_another_element() {
        assertThat(row("x", "day", "-", Reading.NOTHING).about("y", "date"))
                .isEqualTo(row("y", "date", "-", Reading.NOTHING));
    }

    @Test
    void an_empty_text_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row("x", "day", "", Reading.NOTHING))
                .withMessage("an empty text needs no cleaning");
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void a_reading_is_read_by_its_word(Reading reading) {
        assertThat(Reading.ofWord(reading.word())).isEqualTo(reading);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.ofWord(reading.name()))
                .withMessage("not a way to read a text: " + reading.name());
    }
}
