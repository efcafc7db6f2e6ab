// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.core.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeRuleTest {

    @ParameterizedTest
    @EnumSource
    void every_rule_has_a_title_and_a_reason_in_both_languages(ChangeRule rule) {
        assertThat(rule.id()).matches("[a-z]+(-[a-z]+)+").isEqualTo(rule.toString());
        for (BilingualText text : List.of(rule.title(), rule.reason())) {
            assertThat(text.zh()).containsPattern("\\p{IsHan}");
            assertThat(text.en()).doesNotContainPattern("\\p{IsHan}").isNotEqualTo(rule.id());
        }
    }

    @Test
    void both_languages_have_the_same_keys_and_a_rule_for_each() {
        assertThat(DiffWords.CATALOG.keys(Language.ZH)).isEqualTo(DiffWords.CATALOG.keys(Language.EN));
        assertThat(DiffWords.CATALOG.keys(Language.ZH).stream().filter(key -> key.endsWith(".why")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ChangeRule.values())
                        .map(rule -> rule.id() + ".why")
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            code-added,                  readers, minor
            code-removed,                writers, minor
            code-removed-with-successor, writers, minor
            meaning-changed,             both,    minor
            notation-reused,             both,    minor
            domain-narrowed,             writers, minor
            domain-widened,              readers, minor
            element-added,               none,    minor
            element-removed,             writers, minor
            element-made-required,       writers, minor
            element-made-optional,       readers, minor
            format-narrowed,             writers, minor
            format-widened,              readers, minor
            mapping-became-partial,      writers, minor
            mapping-row-changed,         both,    minor
            code-renamed,                none,    patch
            parent-renamed,              none,    patch
            element-moved,               none,    patch
            confidence-changed,          none,    patch
            source-changed,              none,    patch
            wording-changed,             none,    patch
            """)
    void a_rule_says_whom_it_breaks_and_which_step_it_asks_for(String id, String breaks, String harmless) {
        ChangeRule rule = Arrays.stream(ChangeRule.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(rule.usuallyBreaks().word()).isEqualTo(breaks);
        assertThat(rule.step(Breaks.NONE).word()).isEqualTo(harmless);
        for (Breaks whom : List.of(Breaks.READERS, Breaks.WRITERS, Breaks.BOTH)) {
            assertThat(rule.step(whom))
                    .isEqualTo(rule == ChangeRule.CODE_ADDED ? VersionStep.MINOR : VersionStep.MAJOR);
        }
    }

    @ParameterizedTest
    @CsvSource({"true, true, BOTH", "true, false, READERS", "false, true, WRITERS", "false, false, NONE"})
    void two_answers_are_joined(boolean readers, boolean writers, Breaks whom) {
        assertThat(Breaks.of(readers, writers)).isEqualTo(whom);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2000,       2010,       2000,       2010,       NONE
            2000,       2010,       2000-06-01, 2010-06-01, NONE
            2000,       2010,       1999,       2010,       READERS
            2000,       2010,       2000,       2011,       READERS
            2000,       2010,       2001,       2010,       WRITERS
            2000,       2010,       2000,       2009,       WRITERS
            2000,       2010,       2001,       2011,       BOTH
            -,          -,          2000,       -,          WRITERS
            -,          2000,       -,          -,          READERS
            unknown,    unknown,    2000,       -,          WRITERS
            2000-01-02, 2000-06-01, 2000-01-01, 2000-06-02, READERS
            2000-01-01, 2000-06-02, 2000-01-02, 2000-06-01, WRITERS
            """)
    void a_shorter_period_breaks_writers_and_a_longer_one_readers(
            String from, String to, String newFrom, String newTo, Breaks whom) {
        assertThat(PeriodChange.of(period(from, to), period(newFrom, newTo))).isEqualTo(whom);
    }

    private static Period period(String from, String to) {
        return Period.of(from == null ? "" : from, to == null ? "" : to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            其他（注明）  | 其他(注明)   | true
            国有企业      | 国 有 企 业  | true
            A、B          | a/b          | true
            全民所有制    | 集体所有制   | false
            1.5吨         | 15吨         | false
            C++           | C            | false
            ≥5            | <5           | false
            甲、          | 甲           | true
            """)
    void names_that_differ_in_writing_alone_are_one(String one, String other, boolean same) {
        assertThat(Wording.same(new BilingualText(one, "x"), new BilingualText(other, "y")))
                .isEqualTo(same);
        assertThat(Wording.same(new BilingualText("", one), new BilingualText("", other)))
                .isEqualTo(same);
    }
}
