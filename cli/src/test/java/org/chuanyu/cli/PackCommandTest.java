// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Path mine() {
        Path mine = folder.resolve("mine");
        assertThat(CommandRun.of("pack", "copy", mine).code()).isZero();
        return mine;
    }

    private static void edit(Path file, String old, String text) throws IOException {
        String before = Files.readString(file);
        assertThat(before).contains(old);
        Files.writeString(file, before.replace(old, text));
    }

    private static void refused(CommandRun run, String... words) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("chuanyu: ").contains(words).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "copy", "check", "seal", "confirm", "certify", "proof"})
    void every_command_is_explained_in_both_languages(String command) {
        String key = "chuanyu.pack." + command + ".usage.header";
        CommandRun zh = CommandRun.of("pack", command, "--help", "--lang", "zh");
        CommandRun en = CommandRun.of("pack", command, "--help");
        assertThat(zh.out()).contains(Words.CATALOG.text(key).zh());
        assertThat(en.out().replaceAll("\\s+", " "))
                .contains(Words.CATALOG.text(key).en());
        assertThat(zh.out() + en.out()).doesNotContain("${");
        assertThat(CommandRun.of("pack").out()).contains(command);
    }

    @Test
    void a_pack_that_was_changed_is_refused_by_every_command_with_the_line_that_seals_it() throws IOException {
        Path mine = mine();
        edit(mine.resolve("lists/sex.csv"), "男性", "男");
        for (List<Object> command : List.<List<Object>>of(
                List.of("list", "packs"),
                List.of("check", "division", "510100"),
                List.of("identify", "510100"),
                List.of("explain", "division", "510100"),
                List.of("lookup", "sex", "1"),
                List.of("validate", "administrative-penalty", "nothing.csv"),
                List.of("pack", "check", mine))) {
            Object[] words =
                    Stream.concat(command.stream(), Stream.of("--pack", mine)).toArray();
            refused(CommandRun.of(words), "lists/sex.csv", "seal it: chuanyu pack seal " + mine);
        }
        refused(
                CommandRun.of("pack", "proof", mine, "--list", "sex", "-o", folder.resolve("x.html")),
                "seal it: chuanyu pack seal " + mine);
        refused(
                CommandRun.of("pack", "confirm", mine, "--list", "sex", "--code", "1", "--page", "1", "--by", "x"),
                "seal it: chuanyu pack seal " + mine);
        assertThat(folder.toFile().list()).containsExactly("mine");
        assertThat(CommandRun.of("list", "--lang", "zh", "--pack", mine).err()).contains("请封存：chuanyu pack seal");
        assertThat(CommandRun.of("pack", "seal", mine).code()).isZero();
        assertThat(CommandRun.of("lookup", "sex", "1", "--pack", mine, "--lang", "zh")
                        .out())
                .contains("1  男  ");
    }

    @Test
    void problems_are_told_in_lines_and_in_json() throws IOException {
        Path mine = mine();
        edit(mine.resolve("lists/organisation-type.csv"), "11,营利法人,for-profit legal person,1", "11,营利法人,x,77");
        CommandRun text = CommandRun.of("pack", "check", mine, "--lang", "zh");
        assertThat(text.code()).isEqualTo(1);
        assertThat(text.out().lines())
                .containsExactly(
                        "错误  lists/organisation-type.csv：与清单中的摘要不符，文件已被改动；确认无误后用 pack seal 封存",
                        "错误  lists/organisation-type.csv 第 3 行 D 列（parent）：上级代码“77”不在本表中",
                        "错误 2 个，警告 0 个：" + mine);
        List<JsonNode> json = CommandRun.of("pack", "check", mine, "--json").jsonLines();
        assertThat(json).hasSize(2);
        assertThat(json.get(1).toString())
                .isEqualTo("{\"file\":\"lists/organisation-type.csv\",\"line\":3,\"column\":4,\"heading\":\"parent\","
                        + "\"code\":\"parent-missing\",\"severity\":\"error\",\"message\":{\"zh\":\"上级代码“77”不在本表中\","
                        + "\"en\":\"the parent “77” is no code of this list\"}}");
        CommandRun seal = CommandRun.of("pack", "seal", mine);
        assertThat(seal.code()).isEqualTo(1);
        assertThat(seal.out()).contains("column D (parent)", "1 errors, nothing is sealed");
        edit(mine.resolve("lists/organisation-type.csv"), "11,营利法人,x,77", "11,营利法人,for-profit legal person,1");
        CommandRun good = CommandRun.of("pack", "check", mine);
        assertThat(good.code()).isZero();
        assertThat(good.out()).isEqualTo("nothing is wrong: " + mine + "\n");
    }

    @Test
    void what_can_not_be_done_is_one_clear_line() throws IOException {
        Path mine = mine();
        Path csv = Files.writeString(folder.resolve("t.csv"), "a,b\n1,2\n");
        refused(CommandRun.of("pack", "copy", mine), "not overwritten");
        refused(CommandRun.of("pack", "copy", folder.resolve("x"), "--of", "nothing"), "there is no pack nothing");
        refused(CommandRun.of("pack", "copy", folder.resolve("x"), "--grammar", "vin,sex"), "sex");
        refused(CommandRun.of("pack", "check", folder.resolve("nothing")), "manifest.json");
        refused(CommandRun.of("pack", "check", folder), "there is no pack here");
        refused(CommandRun.of("pack", "seal", csv), "no folder with a pack");
        refused(CommandRun.of("pack", "seal", folder), "there is no pack here");
        refused(CommandRun.of("pack", "new", mine, "--from", csv, "--dataset", "x", "--side", "y"), "not overwritten");
        refused(
                CommandRun.of(
                        "pack",
                        "new",
                        folder.resolve("n"),
                        "--from",
                        csv,
                        "--dataset",
                        "x",
                        "--side",
                        "y",
                        "--table",
                        "z"),
                "--table is for SQL files only");
        refused(
                CommandRun.of("pack", "new", folder.resolve("n"), "--from", "no.sql", "--dataset", "x", "--side", "y"),
                "there is no such file");
        refused(
                CommandRun.of("pack", "confirm", mine, "--list", "sex", "--code", "7", "--page", "1", "--by", "x"),
                "the list sex has no code 7");
        refused(
                CommandRun.of("pack", "confirm", mine, "--list", "sex", "--code", "1", "--page", "1", "--by", " "),
                "must not be empty");
        refused(
                CommandRun.of(
                        "pack", "confirm", mine, "--list", "sex", "--code", "1", "--page", "1", "--by", "x", "--on",
                        "now"),
                "a date is written");
        refused(
                CommandRun.of("pack", "proof", mine, "--list", "nothing", "-o", folder.resolve("x.html")),
                "the pack chuanyu has no list nothing");
        refused(
                CommandRun.of("pack", "proof", mine, "--list", "sex", "-o", folder.resolve("no/x.html")),
                "there is no folder");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("mine", "t.csv");
    }

    @ParameterizedTest
    @CsvSource({"chuanyu, 0", "'', 0"})
    void a_copy_of_the_built_in_pack_is_called_by_its_id_or_not_at_all(String of, int code) {
        Path copy = folder.resolve("copy");
        CommandRun run =
                of.isEmpty() ? CommandRun.of("pack", "copy", copy) : CommandRun.of("pack", "copy", copy, "--of", of);
        assertThat(run.code()).isEqualTo(code);
        assertThat(CommandRun.of("pack", "copy", folder.resolve("again"), "--of", copy)
                        .code())
                .isZero();
        assertThat(folder.resolve("again/manifest.sha256")).hasSameBinaryContentAs(copy.resolve("manifest.sha256"));
    }

    @Test
    void a_confirmed_row_says_so_in_every_answer() {
        Path mine = mine();
        CommandRun run = CommandRun.of(
                "pack",
                "confirm",
                mine,
                "--list",
                "penalty-category-2018",
                "--code",
                "警告,罚款",
                "--page",
                "附录A 5",
                "--by",
                "标准科",
                "--on",
                "2026-11-24");
        assertThat(run.out())
                .isEqualTo("2 rows of the list penalty-category-2018 are confirmed (page 附录A 5, 标准科, 2026-11-24): "
                        + mine.resolve("lists/penalty-category-2018.csv") + "\n");
        JsonNode answer = CommandRun.of("lookup", "penalty-category-2018", "警告", "--json", "--pack", mine)
                .json();
        assertThat(answer.path("pack").asText()).isEqualTo("chuanyu");
        assertThat(answer.path("edition").asText()).isEqualTo("2026.11");
        JsonNode meaning = answer.path("meanings").path(0);
        assertThat(meaning.path("confidence").asText()).isEqualTo("verified");
        assertThat(meaning.path("properties").path("evidence_page").asText()).isEqualTo("附录A 5");
        CommandRun again = CommandRun.of(
                "pack", "confirm", mine, "--list", "penalty-category-2018", "--code", "警告", "--page", "6", "--by", "x");
        assertThat(again.out()).startsWith("警告 had been confirmed before").contains("0 rows");
        assertThat(CommandRun.of("lookup", "penalty-category-2018", "警告").out())
                .contains("pack: chuanyu 2026.11")
                .doesNotContain("标准科");
    }

    @Test
    void sides_and_structures_are_listed_with_the_pack_that_brings_them() throws IOException {
        Path mine = folder.resolve("mine");
        CommandRun.of("pack", "copy", mine, "--grammar", "resource-identifier");
        CommandRun.of("pack", "seal", mine, "--edition", "E2");
        List<JsonNode> profiles =
                CommandRun.of("list", "profiles", "--json", "--pack", mine).jsonLines();
        assertThat(profiles)
                .filteredOn(each -> each.path("id").asText().equals("joint"))
                .singleElement()
                .matches(each -> each.path("pack").asText().equals("chuanyu")
                        && each.path("edition").asText().equals("E2"));
        assertThat(profiles)
                .filteredOn(each -> each.path("id").asText().equals("gb21063-tianjin"))
                .singleElement()
                .matches(each -> each.path("pack").asText().isEmpty());
        assertThat(CommandRun.of("list", "sides", "--json").jsonLines())
                .isNotEmpty()
                .allMatch(each -> each.path("id").asText().startsWith("portal-")
                        != each.path("pack").asText().equals("chuanyu"))
                .allMatch(each -> each.path("edition").asText().equals("2026.11"));
        assertThat(CommandRun.of("list", "--json", "--pack", mine).jsonLines())
                .filteredOn(each ->
                        List.of("dataset", "mapping").contains(each.path("kind").asText()))
                .filteredOn(each -> each.path("pack").asText().equals("chuanyu"))
                .isNotEmpty()
                .allMatch(each -> each.path("edition").asText().equals("E2"));
    }
}
