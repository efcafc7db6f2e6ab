// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The lists that come with types of codes are looked up and listed like any other. */
class CodeTablesTest {

    private static List<JsonNode> meanings(Object... args) {
        Object[] all = new Object[args.length + 2];
        all[0] = "lookup";
        System.arraycopy(args, 0, all, 1, args.length);
        all[all.length - 1] = "--json";
        JsonNode answer = CommandRun.of(all).json();
        assertThat(answer.path("list").asText()).isEqualTo(args[0]);
        return StreamSupport.stream(answer.path("meanings").spliterator(), false)
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void a_township_tells_its_county_and_where_its_code_went() {
        JsonNode old = meanings("township", "500112009").get(0);
        assertThat(old.path("name").asText()).isEqualTo("人和街道");
        assertThat(old.path("parent").asText()).isEqualTo("重庆市 渝北区");
        assertThat(old.path("from").asText()).isEqualTo("unknown");
        assertThat(old.path("to").asText()).isEqualTo("2025-11-06");
        assertThat(texts(old.path("successors"))).containsExactly("500157001");
        JsonNode fresh = meanings("township", "--name", "人和街道", "--on", "2026-01-01").stream()
                .filter(each -> each.path("code").asText().startsWith("500157"))
                .findFirst()
                .orElseThrow();
        assertThat(texts(fresh.path("predecessors"))).containsExactly("500112009");
        assertThat(fresh.path("from").asText()).isEqualTo("2025-11-06");
        assertThat(fresh.path("to").asText()).isEmpty();
        assertThat(meanings("township", "511071006").get(0).path("parent").asText())
                .isEqualTo("511071");
    }

    @Test
    void an_industry_is_looked_up_in_one_edition() {
        JsonNode old = meanings("industry-2011", "A0169").get(0);
        assertThat(old.path("name").asText()).isEqualTo("茶及其他饮料作物种植");
        assertThat(old.path("parent").asText()).isEqualTo("A016");
        assertThat(old.path("from").asText()).isEqualTo("2011-11-01");
        assertThat(old.path("to").asText()).isEqualTo("2017-10-01");
        assertThat(texts(old.path("successors"))).containsExactly("A0164", "A0169");
        assertThat(old.path("notes").toString()).contains("A0164 is narrower than A0169", "其他饮料作物种植");
        JsonNode fresh = meanings("industry-2017", "0164").get(0);
        assertThat(fresh.path("code").asText()).isEqualTo("A0164");
        assertThat(texts(fresh.path("predecessors"))).containsExactly("A0169");
        assertThat(fresh.path("notes").toString()).contains("A0164 is narrower than A0169");
        assertThat(meanings("industry-2017", "--name", "稻谷种植")
                        .get(0)
                        .path("code")
                        .asText())
                .isEqualTo("A0111");
        assertThat(meanings("industry-2017", "A").get(0).path("notes").toString())
                .contains("classes only");
    }

    @Test
    void what_is_not_there_is_exit_1_and_what_can_not_be_asked_is_exit_2() {
        assertThat(CommandRun.of("lookup", "industry-2011", "R8521").code()).isZero();
        assertThat(CommandRun.of("lookup", "industry-2017", "R8521").code()).isEqualTo(1);
        assertThat(CommandRun.of("lookup", "industry-2017", "A9999").code()).isEqualTo(1);
        assertThat(CommandRun.of("lookup", "industry-2017", "A0111", "--on", "2012-01-01")
                        .code())
                .isEqualTo(1);
        assertThat(CommandRun.of("lookup", "township", "500112009", "--on", "2026-01-01")
                        .code())
                .isEqualTo(1);
        assertThat(CommandRun.of("lookup", "township", "510104999").code()).isEqualTo(1);
        assertThat(CommandRun.of("lookup", "township", "5101").code()).isEqualTo(2);
    }

    @Test
    void they_are_listed() {
        List<JsonNode> lists = CommandRun.of("list", "lists", "--json").jsonLines();
        assertThat(lists.stream()
                        .filter(each -> each.path("pack").asText().isEmpty())
                        .map(each -> each.path("id").asText() + " "
                                + each.path("count").asInt()))
                .contains("industry-2011 1642", "industry-2017 1971", "township 4195");
    }

    @Test
    void the_types_are_checked_and_explained() {
        CommandRun masked = CommandRun.of("check", "identity-number", "911124198108030025", "--json");
        assertThat(masked.code()).isEqualTo(1);
        assertThat(masked.out()).doesNotContain("911124").contains("911***************");
        CommandRun explained = CommandRun.of("explain", "industry", "0111", "--lang", "zh");
        assertThat(explained.out()).contains("农、林、牧、渔业", "农业", "谷物种植", "稻谷种植");
        assertThat(CommandRun.of("explain", "statistical-division", "500101001001", "--lang", "zh")
                        .out())
                .contains("高笋塘街道", "居民委员会");
    }
}
