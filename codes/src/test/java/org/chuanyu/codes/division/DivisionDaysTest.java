// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Holding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days where they are known, years where they are not. */
class DivisionDaysTest {
    private static final DivisionHistory HISTORY = ReferenceData.builtIn().get(DivisionHistory.KEY);

    @ParameterizedTest
    @CsvSource({
        // the day is known: it decides, on both sides
        "510224, 江北县, 1994-12-16, YES",
        "510224, 江北县, 1994-12-17, NO",
        "510218, 渝北区, 1994-12-16, NO",
        "510218, 渝北区, 1994-12-17, YES",
        "500110, 万盛区, 2011-10-21, YES",
        "500110, 綦江区, 2011-10-21, NO",
        "500110, 綦江区, 2011-10-22, YES",
        "500105, 江北区, 2025-11-05, YES",
        "500105, 江北区, 2025-11-06, NO",
        // only the year is known: the list of 31 December decides, the days before do not
        "110110, 燕山区, 1985-12-31, YES",
        "110110, 燕山区, 1986-01-01, YEAR_PRECISION",
        "110110, 燕山区, 1986-12-30, YEAR_PRECISION",
        "110110, 燕山区, 1986-12-31, NO",
        "110111, 房山区, 1985-12-31, NO",
        "110111, 房山区, 1986-06-01, YEAR_PRECISION",
        "110111, 房山区, 1986-12-31, YES",
        // a row that knows only the year gives no day
        "510212, 沙坪坝区, 1983-06-01, YEAR_PRECISION",
        "510202, 市中区, 1983-12-31, YES",
        // the prefecture above changed its name on a known day
        "513225, 南坪县, 1987-02-01, YES",
        // the history says no, the second source yes
        "512325, 石柱土家族自治县, 1990-01-01, UNKNOWN",
        "512325, 石柱土家族自治县, 1997-01-01, NO"
    })
    void whether_a_place_had_the_code_on_a_day(int code, String name, LocalDate day, Holding expected) {
        Holding best = Holding.NO;
        for (DivisionMeaning meaning : HISTORY.meanings(code)) {
            if (meaning.name().equals(name) && meaning.on(day).isPossible()) {
                best = meaning.on(day);
            }
        }
        assertThat(best).isEqualTo(expected);
    }

    @Test
    void every_known_day_of_a_beginning_or_an_end_is_used() {
        List<String> unused = new ArrayList<>();
        TextTable.of(DivisionHistory.class, "dates-50-51.tsv").forEach(row -> {
            String event = row.get("event");
            String date = row.get("date");
            if (event.startsWith("area-") || event.equals("inaugurated") || date.length() != 10) {
                return;
            }
            boolean begins =
                    List.of("established", "code-assigned", "renamed-to").contains(event);
            boolean used = HISTORY.meanings(Integer.parseInt(row.get("code"))).stream()
                    .filter(meaning -> meaning.name().equals(row.get("name")))
                    .map(DivisionMeaning::period)
                    .anyMatch(period ->
                            (begins ? period.from() : period.to()).toString().equals(date));
            if (!used) {
                unused.add(row.get("code") + " " + event + " " + date);
            }
        });
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            500000 | 起始日期 1997-03-14 为决定之日
            500000 | 1997-06-18 生效
            513402 | 2021-09-26 生效
            500157 | 起始日期 2025-11-06 为公布之日
            500105 | 终止日期 2025-11-06 为公布之日
            510224 | 国函〔1994〕138号
            510203 | 1994-12-17 从九龙坡区、巴县划入
            """)
    void a_note_tells_what_kind_of_day_it_is(int code, String expected) {
        assertThat(HISTORY.meanings(code).get(0).notes())
                .extracting(BilingualText::zh)
                .anyMatch(note -> note.contains(expected));
    }

    @Test
    void area_that_changed_hands_has_its_day_where_a_row_names_both_sides() {
        assertThat(HISTORY.meanings(510212).get(0).successors())
                .extracting(link -> link.code() + " " + link.when())
                .containsExactly("510202 1994-12-17", "510213 1994-12-17", "500106 1997-03-14");
        assertThat(HISTORY.meanings(511303).get(0).successors())
                .extracting(link -> link.code() + " " + link.when())
                .containsExactly("511304 2006");
    }
}
