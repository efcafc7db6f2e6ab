// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.sample.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListTest {

    private static PermissibleValue value(String code, String name, Period period) {
        return new PermissibleValue(
                code,
                new BilingualText(name, code),
                "",
                "active",
                period,
                "",
                Confidence.VERIFIED,
                Confidence.VERIFIED,
                Citation.of("test"),
                Map.of());
    }

    private static PermissibleValue below(String code, String parent) {
        return new PermissibleValue(
                code,
                BilingualText.same(code),
                parent,
                "active",
                Period.UNKNOWN,
                "",
                Confidence.VERIFIED,
                Confidence.VERIFIED,
                Citation.of("test"),
                Map.of());
    }

    private static CodeList list(Period whole, String open, PermissibleValue... values) {
        CodeList.Builder builder = CodeList.of("trial", BilingualText.same("trial"))
                .period(whole)
                .edition("1")
                .openWord(open)
                .source(Confidence.PROVISIONAL, Citation.of("test"));
        for (PermissibleValue value : values) {
            builder.value(value);
        }
        return builder.build();
    }

    private static final CodeList OF_ITS_OWN = list(
            Period.UNKNOWN,
            "",
            value("always", "常", Period.ALWAYS),
            value("since", "始", Period.of("2021-07-15", "")),
            value("until", "终", Period.of("", "2015-01-01")),
            value("years", "年", Period.of("2010", "2015")),
            value("unknown", "未", Period.UNKNOWN),
            value("began", "起", Period.of("2010", "unknown")));

    private static String word(CodeList list, String code, @Nullable LocalDate on) {
        CodeList.LookUp answer = list.lookUp(code, on);
        return answer.getClass().getSimpleName();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            always,  1949-10-01, Found
            always,  -,          Found
            since,   2021-07-14, NotYet
            since,   2021-07-15, Found
            since,   -,          Found
            until,   2014-12-31, Found
            until,   2015-01-01, Retired
            years,   2009-12-31, NotYet
            years,   2010-06-01, Found
            years,   2010-12-31, Found
            years,   2015-06-01, Found
            years,   2015-12-31, Retired
            years,   2016-01-01, Retired
            unknown, 2020-01-01, PeriodUnknown
            unknown, -,          Found
            began,   2009-01-01, NotYet
            began,   2020-01-01, PeriodUnknown
            none,    2020-01-01, Unknown
            none,    -,          Unknown
            Always,  -,          Unknown
            '',      -,          Unknown
            """)
    void a_look_up_tells_what_holds_then(String code, @Nullable LocalDate on, String answer) {
        assertThat(word(OF_ITS_OWN, code, on)).isEqualTo(answer);
    }

    @Test
    void a_value_without_a_period_has_that_of_its_list() {
        CodeList list = list(
                Period.of("2016-01-01", "2018-01-01"),
                "",
                value("inherits", "承", Period.UNKNOWN),
                value("own", "自", Period.of("2017-01-01", "")));
        assertThat(word(list, "inherits", LocalDate.of(2015, 12, 31))).isEqualTo("NotYet");
        assertThat(word(list, "inherits", LocalDate.of(2017, 12, 31))).isEqualTo("Found");
        assertThat(word(list, "inherits", LocalDate.of(2018, 1, 1))).isEqualTo("Retired");
        assertThat(word(list, "own", LocalDate.of(2020, 1, 1))).isEqualTo("Found");
        assertThat(list.periodOf(list.find("inherits").orElseThrow())).isEqualTo(list.period());
        assertThat(list.periodOf(list.find("own").orElseThrow())).isEqualTo(Period.of("2017-01-01", ""));
    }

    @Test
    void the_answer_carries_the_value() {
        CodeList.LookUp answer = OF_ITS_OWN.lookUp("since", LocalDate.of(2020, 1, 1));
        assertThat(answer)
                .isEqualTo(new CodeList.LookUp.NotYet(OF_ITS_OWN.find("since").orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            其他-,     其他-通报批评, true
            其他-,     其他-,         false
            其他-,     其他,          false
            其他-,     其它-通报批评, false
            '',        其他-通报批评, false
            """)
    void an_open_word_says_something_after_its_beginning(String open, String word, boolean allowed) {
        assertThat(list(Period.UNKNOWN, open).isOpenWord(word)).isEqualTo(allowed);
    }

    @Test
    void values_are_found_by_code_and_by_name() {
        assertThat(OF_ITS_OWN.find("years")).isEqualTo(OF_ITS_OWN.named("年")).isPresent();
        assertThat(OF_ITS_OWN.find("年")).isEmpty();
        assertThat(OF_ITS_OWN.named("years")).isEmpty();
        assertThat(OF_ITS_OWN.values())
                .extracting(PermissibleValue::code)
                .containsExactly("always", "since", "until", "years", "unknown", "began");
    }

    @Test
    void the_first_of_two_values_of_one_name_is_found() {
        CodeList list = list(Period.UNKNOWN, "", value("1", "同", Period.ALWAYS), value("2", "同", Period.ALWAYS));
        assertThat(list.named("同").orElseThrow().code()).isEqualTo("1");
    }

    @Test
    void all_values_of_one_name_are_answers() {
        CodeList list = list(Period.UNKNOWN, "", value("1", "同", Period.ALWAYS), value("2", "同", Period.ALWAYS));
        assertThat(list.allNamed("同")).extracting(PermissibleValue::code).containsExactly("1", "2");
        assertThat(list.allNamed("异")).isEmpty();
        assertThat(Samples.DICTIONARY.list("enterprise-type").orElseThrow().allNamed("联营"))
                .extracting(PermissibleValue::code)
                .containsExactly("3500", "4600");
    }

    @Test
    void every_way_up_ends_at_a_value_of_the_list() {
        CodeList list = list(Period.UNKNOWN, "", below("11", "1"), below("1", ""), below("111", "11"));
        assertThat(list.find("111").orElseThrow().parent()).isEqualTo("11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list(Period.UNKNOWN, "", below("1", ""), below("21", "2")))
                .withMessageContaining("no code 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list(Period.UNKNOWN, "", below("1", "2"), below("2", "3"), below("3", "1")))
                .withMessageContaining("below itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list(Period.UNKNOWN, "", below("1", "1")))
                .withMessageContaining("below itself");
    }

    @Test
    void a_long_way_up_is_walked_once() {
        PermissibleValue[] chain = new PermissibleValue[100_000];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = below("c" + i, i + 1 < chain.length ? "c" + (i + 1) : "");
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(list(Period.UNKNOWN, "", chain).values()).hasSize(100_000));
    }

    @Test
    void values_are_read_when_somebody_asks_and_only_once() {
        AtomicInteger asked = new AtomicInteger();
        CodeList list = CodeList.of("later", BilingualText.same("later")).readLater(() -> {
            asked.incrementAndGet();
            return List.of(value("1", "一", Period.UNKNOWN));
        });
        assertThat(list.id() + list.edition() + list.isConclusive()).isEqualTo("latertrue");
        assertThat(asked).hasValue(0);
        assertThat(list.find("1")).isPresent();
        assertThat(list.values()).hasSize(1);
        assertThat(list).hasToString("later (1)");
        assertThat(asked).hasValue(1);
    }

    @Test
    void what_a_row_tells_beside_its_name_is_a_property_with_a_name() {
        CodeList countries = Samples.DICTIONARY.list("country").orElseThrow();
        PermissibleValue russia = countries.find("643").orElseThrow();
        assertThat(russia.name()).isEqualTo(new BilingualText("俄罗斯", "Russian Federation"));
        assertThat(russia.properties())
                .containsExactly(
                        Map.entry("alpha2", "RU"), Map.entry("alpha3", "RUS"), Map.entry("name_gbt2659", "俄罗斯联邦"));
        assertThat(countries.properties()).containsEntry("alpha2", new BilingualText("两位字母代码", "alpha-2 code"));
        assertThat(russia.confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(russia.nameConfidence()).isEqualTo(Confidence.PROVISIONAL);
    }

    @Test
    void a_code_stands_in_a_list_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> list(Period.UNKNOWN, "", value("1", "一", Period.ALWAYS), value("1", "二", Period.ALWAYS)))
                .withMessageContaining("trial")
                .withMessageContaining("1");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            penalty-kind-supervision, 08, 2020-06-01, NotYet
            penalty-kind-supervision, 08, 2021-07-14, NotYet
            penalty-kind-supervision, 08, 2021-07-15, Found
            penalty-kind-supervision, 02, 2020-06-01, PeriodUnknown
            penalty-kind-supervision, 15, 2021-07-15, Unknown
            penalty-category-2018,    罚款, 2016-06-01, NotYet
            penalty-category-2018,    罚款, 2025-06-01, Found
            publicity-status-2016,    0,  2016-12-31, Found
            publicity-status-2016,    0,  2019-01-01, Retired
            counterpart-nature,       02, 2019-01-01, PeriodUnknown
            """)
    void the_built_in_lists_answer_by_their_periods(String list, String code, LocalDate on, String answer) {
        assertThat(word(Samples.DICTIONARY.list(list).orElseThrow(), code, on)).isEqualTo(answer);
    }
}
