// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffCommandTest {
    private static final Path BUILT_IN =
            Path.of("../dictionary/src/main/resources/org/chuanyu/dictionary/pack/chuanyu");

    @TempDir
    private Path folder = Path.of("");

    /** Copies the built-in pack, which with the digests in its manifest is a pack like any other. */
    private Path copy() throws IOException {
        Path copy = folder.resolve("copy");
        try (Stream<Path> files = Files.walk(BUILT_IN)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(BUILT_IN.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }

    private static List<String> rules(JsonNode diff, String code) {
        List<String> rules = new ArrayList<>();
        diff.path("changes").forEach(change -> {
            if (change.path("code").asText().equals(code)) {
                rules.add(change.path("rule").asText());
            }
        });
        return rules;
    }

    @Test
    void the_move_of_chongqing_is_named() {
        CommandRun run = CommandRun.of("diff", "division@1996", "division@1998", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(1);
        JsonNode diff = run.json();
        assertThat(diff.path("from").asText()).isEqualTo("division@1996");
        assertThat(diff.path("to").asText()).isEqualTo("division@1998");
        assertThat(diff.path("step").asText()).isEqualTo("major");
        assertThat(diff.path("changes")).hasSize(465);
        for (JsonNode change : diff.path("changes")) {
            assertThat(change.path("rule").asText()).isNotEmpty();
            assertThat(change.path("list").asText()).isEqualTo("division");
            assertThat(change.path("code").asText()).matches("\\d{6}");
            assertThat(change.path("names")).isNotEmpty();
            assertThat(change.path("breaks").asText()).isIn("readers", "writers", "both", "none");
        }
        assertThat(rules(diff, "510202")).containsExactly("code-removed-with-successor");
        assertThat(rules(diff, "500103")).containsExactly("code-added");
    }

    @ParameterizedTest
    @CsvSource({
        "511402, notation-reused",
        "511403, notation-reused",
        "511421, notation-reused",
        "511423, notation-reused",
        "511422, code-removed-with-successor"
    })
    void notations_given_anew_are_flagged(String code, String rule) {
        JsonNode diff = CommandRun.of("diff", "division@1996", "division@2014", "--json")
                .json();
        assertThat(rules(diff, code)).containsExactly(rule);
    }

    @Test
    void by_default_it_is_told_in_words() {
        CommandRun en = CommandRun.of("diff", "education-1984", "education-2006");
        assertThat(en.code()).isZero();
        assertThat(en.out())
                .startsWith("education-1984 → education-2006\n51 changes: ")
                .contains("✗ notation re-used  × 9  notation-reused");
        assertThat(CommandRun.of("diff", "education-1984", "education-2006", "--lang", "zh")
                        .out())
                .contains("建议版本步进：主版本号");
    }

    @Test
    void a_pack_is_found_by_its_id_and_by_its_folder() throws IOException {
        CommandRun same = CommandRun.of("diff", "chuanyu", copy(), "--json");
        assertThat(same.code()).isZero();
        assertThat(same.json().path("changes")).isEmpty();
        assertThat(same.json().path("step").asText()).isEqualTo("patch");
        assertThat(same.json().path("from").asText()).isEqualTo("chuanyu 2026.11");
    }

    @Test
    void the_sheet_is_written_beside_and_whole_or_not_at_all() throws IOException {
        Path sheet = folder.resolve("sheet.html");
        CommandRun run = CommandRun.of("diff", "sex@2020", "sex", "-o", sheet, "--lang", "zh");
        assertThat(run.code()).isZero();
        assertThat(Files.readString(sheet)).startsWith("<!DOCTYPE html>").contains("修改单");
        CommandRun refused = CommandRun.of("diff", "sex", "nothing", "-o", folder.resolve("other.html"));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(folder.resolve("other.html")).doesNotExist();
        CommandRun nowhere = CommandRun.of("diff", "sex", "sex", "-o", folder.resolve("no/where.html"));
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing | sex | there is no nothing to compare | 没有可比较的 nothing
            sex | division | name the year or the day of the divisions | 区划要写明年份或日期
            sex | division@1998 | are not of one kind | 不是同类
            sex | chuanyu | are not of one kind | 不是同类
            division@1980 | division@1998 | division@1980: there are no divisions then | 当时没有任何区划代码
            sex@20 | sex | sex@20: after @ stands a year or a day | @ 之后应为年份或日期
            sex@2020-02-30 | sex | after @ stands a year or a day | @ 之后应为年份或日期
            other@2020 | sex | there is no other@2020 to compare | 没有可比较的 other@2020
            permit-status-2018@2001 | sex | no code holds then | 当时没有任何有效的代码
            . | chuanyu | manifest.json: does not exist | manifest.json：不存在
            """)
    void what_can_not_be_compared_is_told_in_one_line(String from, String to, String en, String zh) {
        CommandRun run = CommandRun.of("diff", from, to);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("chuanyu: ").contains(en);
        assertThat(CommandRun.of("diff", from, to, "--lang", "zh").err()).contains(zh);
    }

    @Test
    void a_name_that_two_packs_share_is_refused() throws IOException {
        CommandRun run = CommandRun.of("diff", "chuanyu", "chuanyu", "--pack", copy());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("2 packs are called chuanyu: name the folder or the jar");
    }

    @Test
    void wrong_usage_is_refused() {
        assertThat(CommandRun.of("diff", "sex").code()).isEqualTo(2);
        CommandRun form = CommandRun.of("diff", "sex", "sex", "-o", "sheet.pdf");
        assertThat(form.code()).isEqualTo(2);
        assertThat(form.err()).contains("a sheet of changes is a file ending in .html: sheet.pdf");
    }
}
