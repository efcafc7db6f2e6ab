// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.mapping.Basis;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.CodeRow;
import org.chuanyu.dictionary.mapping.Relation;
import org.chuanyu.dictionary.mapping.Targets;
import org.chuanyu.dictionary.sample.Samples;
import org.chuanyu.dictionary.translation.CodeTranslation;
import org.chuanyu.dictionary.translation.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lists and mappings say of one code. */
class ListMeaningsTest {
    private static final ListMeanings LISTS = new ListMeanings(Samples.DICTIONARY);

    @ParameterizedTest
    @CsvSource({
        "division, 511402, , '枳城区 东坡区', ''",
        "division, 511402, 1996-06-30, 枳城区, ''",
        "division, 511402, 2020-01-01, 东坡区, ''",
        "division, 5114, , '', ''",
        "division, 51140x, , '', ''",
        "township, 500101001, , 高笋塘街道, ''",
        "township, 500101, , '', ''",
        "industry-2017, 0111, , 稻谷种植, ''",
        "industry-2017, 0111, 2010-01-01, '', ''",
        "yes-no, 1, , 是, found",
        "yes-no, 7, , '', unknown"
    })
    void a_code(String list, String code, @Nullable LocalDate on, String names, String word) {
        ListAnswer answer = LISTS.find(list, code, on).orElseThrow();
        assertThat(answer.meanings().stream().map(each -> each.name().zh()))
                .isEqualTo(names.isEmpty() ? List.of() : List.of(names.split(" ")));
        assertThat(answer.word().orElse("")).isEqualTo(word);
        assertThat(answer.list()).isEqualTo(list);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.name()).isEmpty();
        assertThat(answer.on()).isEqualTo(on);
    }

    @Test
    void a_name() {
        ListAnswer answer = LISTS.named("division", "东坡区", null).orElseThrow();
        assertThat(answer.meanings()).extracting(ListMeaning::code).containsExactly("511402");
        assertThat(answer.name()).isEqualTo("东坡区");
        assertThat(answer.code()).isEmpty();
        assertThat(LISTS.named("township", "高笋塘街道", null).orElseThrow().meanings())
                .extracting(ListMeaning::code)
                .containsExactly("500101001");
        assertThat(LISTS.named("yes-no", "是", null).orElseThrow().meanings())
                .extracting(ListMeaning::code)
                .containsExactly("1");
    }

    @Test
    void there_is_no_such_list() {
        assertThat(LISTS.find("nothing", "1", null)).isEmpty();
        assertThat(LISTS.named("nothing", "是", null)).isEmpty();
    }

    @Test
    void a_list_of_a_pack_names_it() {
        assertThat(AnswerJson.of(
                        LISTS.find("yes-no", "7", LocalDate.of(2020, 1, 1)).orElseThrow()))
                .startsWith("{\"list\":\"yes-no\",\"code\":\"7\",\"on\":\"2020-01-01\",\"answer\":\"unknown\","
                        + "\"pack\":\"chuanyu\",\"edition\":\"")
                .endsWith("\",\"meanings\":[]}");
    }

    @Test
    void all_that_is_known_of_a_meaning_is_written() {
        assertThat(AnswerJson.of(LISTS.find("industry-2017", "0111", null).orElseThrow()))
                .isEqualTo("{\"list\":\"industry-2017\",\"code\":\"0111\",\"on\":null,\"pack\":\"\",\"edition\":\"\","
                        + "\"meanings\":[{\"code\":\"A0111\",\"name\":\"稻谷种植\",\"from\":\"2017-10-01\",\"to\":\"\","
                        + "\"parent\":\"A011\",\"successors\":[],\"predecessors\":[\"A0111\"],"
                        + "\"confidence\":\"verified\",\"citation\":\"GB/T 4754-2017\",\"notes\":[]}]}");
        assertThat(AnswerJson.of(LISTS.named("country", "中国", null).orElseThrow()))
                .startsWith("{\"list\":\"country\",\"code\":\"\",\"name\":\"中国\",\"on\":null,\"pack\":")
                .contains("\"properties\":{");
    }

    @ParameterizedTest
    @CsvSource({
        "division-1996-to-2024, 510202, equal, 500103, 500103",
        "division-1996-to-2024, 511402, widened, 500102, 500102",
        "division-1996-to-2024, xx, unmapped, , ''",
        "division-1996-to-2024, 510100, same, 510100, 510100",
        "permit-status-2016-to-2018, 2, no-target, , ''"
    })
    void a_code_is_translated(String id, String code, String outcome, @Nullable String target, String alternatives) {
        CodeTranslation answer =
                CodeTranslation.of(Samples.DICTIONARY.codeMapping(id).orElseThrow(), code, null);
        assertThat(answer.outcome().word()).isEqualTo(outcome);
        assertThat(answer.target().orElse(null)).isEqualTo(target);
        assertThat(answer.alternatives())
                .isEqualTo(alternatives.isEmpty() ? List.of() : List.of(List.of(alternatives)));
        assertThat(answer.rows()).hasSize(outcome.equals("unmapped") ? 0 : 1);
    }

    @Test
    void of_several_targets_none_is_chosen() {
        CodeTranslation answer = CodeTranslation.of(
                Samples.DICTIONARY.codeMapping("division-1996-to-2024").orElseThrow(), "510200", null);
        assertThat(answer.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(answer.target()).isEmpty();
        assertThat(answer.alternatives()).hasSize(19).startsWith(List.of("500103"), List.of("500104"));
        assertThat(answer.rows()).hasSize(19);
    }

    @Test
    void what_becomes_of_a_code_is_written_with_its_rows() {
        CodeMapping mapping =
                Samples.DICTIONARY.codeMapping("division-1996-to-2024").orElseThrow();
        LocalDate day = LocalDate.of(2020, 1, 1);
        assertThat(AnswerJson.of(mapping, "510202", day, CodeTranslation.of(mapping, "510202", day)))
                .isEqualTo("{\"mapping\":\"division-1996-to-2024\",\"code\":\"510202\",\"on\":\"2020-01-01\","
                        + "\"outcome\":\"equal\",\"target\":\"500103\",\"confidence\":\"provisional\","
                        + "\"alternatives\":[[\"500103\"]],\"rows\":[{\"row\":\"510202 equal 500103\","
                        + "\"relation\":\"equal\",\"targets\":[\"500103\"],\"citation\":\"GB/T 2260, areacodes by"
                        + " yescallop (CC0), November 2025: yearly lists, gazette, errata\",\"note\":\"\"}]}");
        assertThat(AnswerJson.of(mapping, "xx", null, CodeTranslation.of(mapping, "xx", null)))
                .isEqualTo(
                        "{\"mapping\":\"division-1996-to-2024\",\"code\":\"xx\",\"on\":null,\"outcome\":\"unmapped\","
                                + "\"target\":null,\"confidence\":\"provisional\",\"alternatives\":[],\"rows\":[]}");
    }

    @Test
    void rows_that_do_not_hold_on_the_day_say_nothing() {
        CodeMapping mapping = new CodeMapping(
                "m",
                BilingualText.same("m"),
                "a",
                "b",
                Confidence.VERIFIED,
                Citation.of("test"),
                List.of(row("a", Period.of("", "2020-01-01")), row("b", Period.of("2020-01-01", ""))));
        assertThat(CodeTranslation.of(mapping, "1", LocalDate.of(2019, 12, 31)).target())
                .contains("a");
        assertThat(CodeTranslation.of(mapping, "1", LocalDate.of(2020, 1, 1)).target())
                .contains("b");
        CodeTranslation any = CodeTranslation.of(mapping, "1", null);
        assertThat(any.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(any.alternatives()).containsExactly(List.of("a"), List.of("b"));
    }

    private static CodeRow row(String target, Period period) {
        return new CodeRow(
                List.of("1"),
                Relation.EQUAL,
                Targets.of(target),
                period,
                Condition.ALWAYS,
                Basis.of("", Citation.of("test")),
                List.of());
    }
}
