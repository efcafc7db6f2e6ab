// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupCommandTest {

    private static List<JsonNode> meanings(Object... args) {
        Object[] all = new Object[args.length + 3];
        all[0] = "lookup";
        all[1] = "division";
        System.arraycopy(args, 0, all, 2, args.length);
        all[all.length - 1] = "--json";
        JsonNode answer = CommandRun.of(all).json();
        assertThat(answer.path("list").asText()).isEqualTo("division");
        List<JsonNode> meanings = new ArrayList<>();
        answer.path("meanings").forEach(meaning -> {
            assertThat(meaning.path("citation").asText()).isNotEmpty();
            assertThat(meaning.path("confidence").asText()).isIn("verified", "provisional");
            meanings.add(meaning);
        });
        return meanings;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    @Test
    void a_code_that_was_used_twice_has_two_meanings() {
        List<JsonNode> both = meanings("511402");
        assertThat(both.stream().map(each -> each.path("name").asText())).containsExactly("枳城区", "东坡区");
        assertThat(both.get(0).path("from").asText()).startsWith("1995");
        assertThat(both.get(0).path("to").asText()).startsWith("1997");
        assertThat(both.get(1).path("from").asText()).startsWith("2000");
        assertThat(both.get(1).path("to").asText()).isEmpty();
    }

    @Test
    void a_split_names_all_successors() {
        assertThat(texts(meanings("510222").get(0).path("successors")))
                .containsExactly("510203", "510212", "510213", "510214", "510219");
        assertThat(texts(meanings("510224", "--on", "1990-01-01").get(0).path("successors")))
                .containsExactly("510211", "510215", "510218");
    }

    @Test
    void a_division_that_was_divided_says_what_decides() {
        JsonNode yubei = meanings("500112").get(0);
        assertThat(texts(yubei.path("successors"))).containsExactly("500157", "500109");
        assertThat(yubei.path("notes").toString())
                .contains("归 500109 北碚区的区域由乡镇、街道决定，已知 5 个：统景镇 500112133")
                .contains("人和街道 500112009>500157001");
        assertThat(CommandRun.of("lookup", "division", "500112").out())
                .contains("what went to 500109 北碚区 the town decides, 5 are known");
        assertThat(meanings("510224").get(0).path("notes").toString()).contains("来源不载分界");
        assertThat(meanings("510222", "--on", "1990-01-01").get(0).path("notes").toString())
                .contains("the sources do not tell where the border runs");
        assertThat(meanings("500105").get(0).path("notes").toString()).doesNotContain("由乡镇");
    }

    @Test
    void a_misprint_tells_what_it_is_corrected_to() {
        JsonNode misprint = meanings("517002").get(0);
        assertThat(misprint.path("notes").toString()).contains("511402");
    }

    @Test
    void a_group_heading_is_told() {
        JsonNode heading = meanings("440301").get(0);
        assertThat(heading.path("name").asText()).isEqualTo("市辖区");
        assertThat(heading.path("notes").toString()).contains("汇总码");
        assertThat(heading.path("confidence").asText()).isEqualTo("provisional");
    }

    @Test
    void the_district_of_2025_names_its_predecessors() {
        JsonNode district = meanings("500157").get(0);
        assertThat(texts(district.path("predecessors"))).containsExactly("500105", "500112", "500109");
        assertThat(district.path("from").asText()).isEqualTo("2025-11-06");
    }

    @Test
    void a_name_at_a_date_finds_all_places_of_that_name() {
        assertThat(meanings("--name", "江北区", "--on", "1990-01-01").stream()
                        .map(each -> each.path("code").asText()))
                .containsExactly("330205", "510211");
    }

    @Test
    void values_of_other_lists_are_found_by_code_and_by_name() {
        CommandRun byCode = CommandRun.of("lookup", "penalty-kind-supervision", "08", "--json");
        assertThat(byCode.json().path("meanings").path(0).path("name").asText()).isEqualTo("通报批评");
        assertThat(byCode.json().path("meanings").path(0).path("from").asText()).isEqualTo("2021-07-15");
        CommandRun byName = CommandRun.of("lookup", "penalty-kind-supervision", "--name", "罚款", "--json");
        assertThat(byName.json().path("meanings").path(0).path("code").asText()).isEqualTo("02");
        assertThat(CommandRun.of("lookup", "penalty-kind-supervision", "08", "--on", "2020-01-01")
                        .code())
                .isEqualTo(1);
    }

    private static JsonNode value(String list, String... args) {
        Object[] all = new Object[args.length + 3];
        all[0] = "lookup";
        all[1] = list;
        System.arraycopy(args, 0, all, 2, args.length);
        all[all.length - 1] = "--json";
        JsonNode meanings = CommandRun.of(all).json().path("meanings");
        assertThat(meanings).hasSize(1);
        assertThat(meanings.get(0).path("citation").asText()).isNotEmpty();
        return meanings.get(0);
    }

    @Test
    void a_country_tells_its_letters_and_how_far_its_name_is_confirmed() {
        JsonNode china = value("country", "156");
        assertThat(china.path("name").asText()).isEqualTo("中国");
        assertThat(china.path("properties").toString()).isEqualTo("{\"alpha2\":\"CN\",\"alpha3\":\"CHN\"}");
        assertThat(china.path("confidence").asText()).isEqualTo("verified");
        assertThat(china.path("notes").toString()).contains("没有来源载明期间", "中文名称暂定");
        assertThat(CommandRun.of("lookup", "country", "156").out())
                .contains("156  China", "alpha-2 code: CN", "alpha-3 code: CHN", "no source tells the period");
        assertThat(CommandRun.of("lookup", "country", "156", "--lang", "zh").out())
                .contains("156  中国", "两位字母代码：CN");
        assertThat(value("country", "--name", "北马其顿")
                        .path("properties")
                        .path("name_gbt2659")
                        .asText())
                .isEqualTo("前南马其顿");
    }

    @Test
    void an_ethnic_group_is_found_by_code_and_by_name() {
        assertThat(value("ethnic-group", "07").path("name").asText()).isEqualTo("彝族");
        assertThat(value("ethnic-group", "--name", "羌族")
                        .path("properties")
                        .path("letters")
                        .asText())
                .isEqualTo("QI");
        assertThat(value("ethnic-group", "97").path("confidence").asText()).isEqualTo("provisional");
        assertThat(value("ethnic-group", "97").has("properties")).isFalse();
    }

    @Test
    void a_code_of_education_means_what_its_edition_says() {
        JsonNode older = value("education-1984", "28");
        JsonNode newer = value("education-2006", "28");
        assertThat(older.path("name").asText()).isEqualTo("相当大学毕业");
        assertThat(newer.path("name").asText()).isEqualTo("大学普通班毕业");
        assertThat(older.path("from").asText() + " " + older.path("to").asText())
                .isEqualTo("1984 2006");
        assertThat(newer.path("from").asText() + " " + newer.path("to").asText())
                .isEqualTo("2006 ");
        assertThat(newer.path("parent").asText()).isEqualTo("20");
        assertThat(CommandRun.of("lookup", "education-1984", "28", "--on", "2020-01-01")
                        .code())
                .isEqualTo(1);
        assertThat(CommandRun.of("lookup", "education-2006", "28", "--on", "1990-01-01")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void what_its_source_calls_superseded_is_told_so_even_where_no_day_is_known() {
        JsonNode kuna = value("currency-full", "HRK");
        assertThat(kuna.path("from").asText() + kuna.path("to").asText()).isEqualTo("unknownunknown");
        assertThat(kuna.path("notes").toString()).contains("来源载明已被取代", "the source calls it superseded");
        assertThat(value("currency-full", "EUR").path("notes").toString()).doesNotContain("superseded");
        assertThat(value("country", "156").path("citation").asText()).isEqualTo("ISO 3166-1; CLDR 48 (zh)");
        assertThat(value("sex", "1").path("citation").asText()).startsWith("GB/T 2261.1-2003; verified");
    }

    @Test
    void two_enterprise_types_of_one_name_are_both_told() {
        JsonNode both = CommandRun.of("lookup", "enterprise-type", "--name", "联营", "--json")
                .json()
                .path("meanings");
        assertThat(both.findValuesAsText("code")).containsExactly("3500", "4600");
        assertThat(value("enterprise-type", "1152").path("parent").asText()).isEqualTo("1150");
    }

    @Test
    void a_document_that_was_placed_by_its_position_says_so() {
        assertThat(value("document-type", "414").path("name").asText()).isEqualTo("普通护照");
        assertThat(value("document-type", "551").path("confidence").asText()).isEqualTo("provisional");
        assertThat(value("document-type", "551").path("citation").asText()).contains("551 inferred from position");
    }

    @Test
    void what_is_not_there_is_exit_1_and_what_can_not_be_asked_is_exit_2() {
        assertThat(CommandRun.of("lookup", "division", "999999").code()).isEqualTo(1);
        assertThat(CommandRun.of("lookup", "division", "5114").code()).isEqualTo(2);
        assertThat(CommandRun.of("lookup", "division").code()).isEqualTo(2);
        assertThat(CommandRun.of("lookup", "no-such-list", "1").code()).isEqualTo(2);
        assertThat(CommandRun.of("lookup", "division", "511402", "--on", "gestern")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void everything_that_exists_is_listed_in_the_form_of_the_contract() {
        CommandRun run = CommandRun.of("list", "--json");
        assertThat(run.code()).isZero();
        for (JsonNode item : run.jsonLines()) {
            assertThat(item.fieldNames())
                    .toIterable()
                    .containsExactly("kind", "id", "name", "count", "pack", "edition", "confidence");
            assertThat(item.path("name").path("zh").asText()).isNotEmpty();
            assertThat(item.path("name").path("en").asText()).isNotEmpty();
        }
        assertThat(run.jsonLines().stream().map(each -> each.path("id").asText()))
                .contains(
                        "social-credit-code",
                        "organization-code",
                        "citizen-number",
                        "division",
                        "administrative-penalty",
                        "administrative-permit",
                        "penalty-2016-to-2018",
                        "penalty-2018-to-supervision",
                        "credit-publicity-2016",
                        "internet-supervision",
                        "zhejiang",
                        "shared",
                        "check-character",
                        "chuanyu");
        assertThat(CommandRun.of("list", "nonsense").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            penalty-kind-supervision, 08, 2020-01-01, not-yet,        1
            penalty-kind-supervision, 08, 2022-01-01, found,          0
            penalty-kind-supervision, 02, 2020-01-01, period-unknown, 0
            penalty-kind-supervision, 99, 2020-01-01, unknown,        1
            publicity-status-2016,    0,  2019-01-01, retired,        1
            """)
    void the_answer_says_of_which_kind_it_is(String list, String code, String on, String answer, int exit) {
        CommandRun run = CommandRun.of("lookup", list, code, "--on", on, "--json");
        assertThat(run.code()).isEqualTo(exit);
        assertThat(run.json().path("answer").asText()).isEqualTo(answer);
        assertThat(run.json().path("meanings")).hasSize(exit == 0 ? 1 : 0);
    }

    @Test
    void a_code_that_does_not_hold_is_told_with_its_period() {
        assertThat(CommandRun.of("lookup", "penalty-kind-supervision", "08", "--on", "2020-01-01")
                        .out())
                .contains("did not hold yet on 2020-01-01 (period 2021-07-15/");
        assertThat(CommandRun.of("lookup", "publicity-status-2016", "0", "--on", "2019-01-01")
                        .out())
                .contains("did not hold any more on 2019-01-01");
    }

    @Test
    void a_superseded_code_names_what_it_means_in_the_list_after_it() {
        JsonNode meaning = CommandRun.of("lookup", "education-1984", "11", "--json")
                .json()
                .path("meanings")
                .get(0);
        assertThat(texts(meaning.path("successors"))).containsExactly("11", "14");
        assertThat(meaning.path("notes").toString())
                .contains("14 of education-2006 (narrower, mapping education-1984-to-2006, provisional)");
    }

    @Test
    void a_value_is_found_by_its_english_name() {
        JsonNode found = CommandRun.of("lookup", "penalty-kind-supervision", "--name", "Fine", "--json")
                .json();
        assertThat(found.path("meanings")).hasSize(1);
        assertThat(found.path("meanings").get(0).path("code").asText()).isEqualTo("02");
    }
}
