// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data elements as the attributes of GB/T 19488.1 describe them. */
class DescribeCommandTest {

    @Test
    void an_element_is_described_attribute_by_attribute() {
        CommandRun run = CommandRun.of(
                "describe", "administrative-penalty", "punish_file_num", "--side", "internet-supervision", "--json");
        assertThat(run.code()).isZero();
        JsonNode told = run.json();
        assertThat(told.path("layout").asText()).isEqualTo("penalty-action");
        assertThat(told.path("element").asText()).isEqualTo("punish_file_num");
        assertThat(told.path("concept").asText()).isEqualTo("decision-number");
        List<String> others = new ArrayList<>();
        told.path("expressedBy").forEach(each -> others.add(each.asText()));
        assertThat(others).hasSize(7).contains("penalty-action.punish_file_num", "permit-publicity-2016.XK_WSH");
        List<String> attributes = new ArrayList<>();
        told.path("attributes")
                .forEach(each -> attributes.add(each.path("attribute").asText() + " "
                        + each.path("origin").asText() + " "
                        + each.path("value").path("zh").asText()));
        assertThat(attributes)
                .hasSize(23)
                .contains(
                        "nameZh stated 处罚文书号",
                        "objectClass stated 行政决定书",
                        "dataFormat stated an..100",
                        "valueDomain derived an..100",
                        "unit not-applicable ",
                        "fullPinyin unknown ");
        assertThat(told.path("attributes").get(1).path("citation").asText()).contains("P1,P4");
        assertThat(told.path("attributes").get(1).path("confidence").asText()).isEqualTo("verified");
        assertThat(told.path("attributes").get(5).path("value").path("en").asText())
                .isEqualTo("written administrative decision");
        assertThat(told.path("attributes").get(5).path("name").path("en").asText())
                .isEqualTo("object class term");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | CF_WSH  penalty decision number (
            en | Chinese name\t行政处罚决定书文号  [stated, verified, 发改办财金〔2018〕424号, P13,P14,P15]
            en | full pinyin\tunknown
            en | unit of measure\tnot applicable
            en | the concept decision-number (written administrative decision document number) is also expressed by penalty-publicity-2016.CF_WSH, penalty-action.punish_file_num,
            zh | 中文全拼\t未知
            zh | 表示\t
            zh | 同一概念 decision-number（行政决定书文号）：penalty-publicity-2016.CF_WSH, penalty-action.punish_file_num,
            """)
    void people_read_it_in_their_language(String language, String line) {
        CommandRun run = CommandRun.of(
                "describe", "administrative-penalty", "CF_WSH", "--side", "credit-publicity-2018", "--lang", language);
        assertThat(run.out()).contains(line.replace("\\t", "\t"));
    }

    @Test
    void without_an_element_all_of_the_layout_are_described() {
        CommandRun run = CommandRun.of("describe", "data-element", "--json");
        assertThat(run.jsonLines())
                .hasSize(23)
                .allMatch(each -> each.path("attributes").size() == 23);
        assertThat(run.jsonLines().get(0).path("layout").asText()).isEqualTo("data-element-shared");
        assertThat(run.jsonLines().get(0).path("concept").asText()).isEmpty();
    }

    /** The shared layout knows the identifiers of all sides. */
    @Test
    void a_synonym_finds_the_element() {
        CommandRun run = CommandRun.of("describe", "administrative-penalty", "punish_file_num", "--json");
        assertThat(run.json().path("element").asText()).isEqualTo("CF_WSH");
        assertThat(run.json().path("concept").asText()).isEqualTo("decision-number");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            administrative-penalty | nothing | shared | the layout administrative-penalty-shared has no element nothing
            nothing                | CF_WSH  | shared | there is no data set nothing
            administrative-penalty | CF_WSH  | moon   | administrative-penalty has no layout of the side moon
            """)
    void what_is_not_there_is_told_in_one_line(String dataSet, String element, String side, String reason) {
        CommandRun run = CommandRun.of("describe", dataSet, element, "--side", side);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(reason);
    }
}
