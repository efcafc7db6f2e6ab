// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.core.text.BilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second clock: what was known on a day. */
class DivisionEditionTest {
    private static final DivisionHistory HISTORY = ReferenceData.builtIn().get(DivisionHistory.KEY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1990-12-31 | 510222 | 巴县 1981/ > ()
            1996-12-31 | 510222 | 巴县 1981/1994-12-17 > (510203 大渡口区, 510212 沙坪坝区, 510213 九龙坡区, 510214 南岸区, 510219 巴南区)
            1994-12-20 | 510224 | 江北县 1981/1994-12-17 > (510211 江北区, 510215 北碚区, 510218 渝北区) 1994-12-17 终止何时公布，来源不载；最迟见于 1994 年年度名册
            1994-12-20 | 510218 | 渝北区 1994-12-17/ > () 1994-12-17 起此义何时公布，来源不载；最迟见于 1994 年年度名册
            1993-12-31 | 510218 | ''
            1996-12-31 | 511402 | 枳城区 1995-11-05/ > () 当时的年度名册（1995-1996 年）将枳城区印作 517002
            1998-12-31 | 511402 | 枳城区 1995-11-05/1997-12-20 > (500102 涪陵区)
            1996-12-31 | 517002 | 枳城区 1995/ > ()
            1994-12-31 | 517002 | ''
            1996-12-31 | 510282 | 江津市 1992-08-04/ > () 当时的年度名册（1995-1996 年）将江津市印作 510283; 合川市 1995/ > ()
            2025-11-05 | 500105 | 江北区 1997-03-14/ > ()
            2025-11-20 | 500105 | 江北区 1997-03-14/2025-11-06 > ( 两江新区) 由两江新区接替，其代码当时尚未公布
            2025-12-05 | 500105 | 江北区 1997-03-14/2025-11-06 > (500157 两江新区)
            2025-11-20 | 500157 | ''
            2025-12-05 | 500157 | 两江新区 2025-11-06/ > ()
            2026-04-17 | 659013 | ''
            2026-04-18 | 659013 | 草湖市 2026-04-17/ > ()
            2011-10-25 | 500110 | 万盛区 1997-03-14/ > ()
            2011-10-27 | 500110 | 万盛区 1997-03-14/2011-10-22 > (500110 綦江区); 綦江区 2011-10-22/ > ()
            1990-12-31 | 500100 | ''
            2000-12-31 | 500100 | 市辖区 1997/ > () 来源不载何时为人所知
            """)
    void what_was_known_of_a_code(LocalDate day, int code, String expected) {
        assertThat(HISTORY.asKnownOn(day).meanings(code).stream()
                        .map(DivisionEditionTest::shortly)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String shortly(DivisionMeaning meaning) {
        String links = meaning.successors().stream()
                .map(link -> link.code() + " " + link.name())
                .collect(Collectors.joining(", "));
        String notes = meaning.notes().stream().map(BilingualText::zh).collect(Collectors.joining(", "));
        return (meaning.name() + " " + meaning.period() + " > (" + links + ") " + notes).strip();
    }

    @Test
    void both_clocks() {
        DivisionEdition edition = HISTORY.asKnownIn(1996);
        assertThat(edition.day()).isEqualTo("1996-12-31");
        assertThat(edition.meaningsOn(510222, edition.day()))
                .as("the list of 1996 has it no more")
                .isEmpty();
        assertThat(edition.meaningsOn(510222, LocalDate.of(1990, 1, 1))).hasSize(1);
        DivisionEdition before = HISTORY.asKnownIn(1993);
        assertThat(before.meaningsOn(510222, LocalDate.of(2020, 1, 1)))
                .as("in 1993 nobody knew of an end")
                .hasSize(1);
    }

    @Test
    void events_that_were_known() {
        assertThat(HISTORY.asKnownOn(LocalDate.of(2025, 11, 5)).events(500105)).hasSize(1);
        List<DivisionEvent> events =
                HISTORY.asKnownOn(LocalDate.of(2025, 11, 20)).events(500105);
        assertThat(events).hasSize(2);
        assertThat(events.get(1).to()).extracting(DivisionEvent.Place::code).containsExactly("");
        assertThat(HISTORY.asKnownOn(LocalDate.of(2025, 12, 5))
                        .events(500105)
                        .get(1)
                        .to())
                .extracting(DivisionEvent.Place::code)
                .containsExactly("500157");
    }

    @Test
    void at_the_end_of_the_tables_everything_that_is_a_place_is_known() {
        DivisionEdition latest = HISTORY.asKnownIn(2026);
        for (DivisionMeaning meaning : HISTORY.all()) {
            assertThat(latest.meanings(Integer.parseInt(meaning.code())))
                    .as(meaning.code())
                    .filteredOn(known ->
                            known.kind() == meaning.kind() && known.name().equals(meaning.name()))
                    .anyMatch(known -> known.period().equals(meaning.period())
                            && known.successors().equals(meaning.successors()));
        }
    }
}
