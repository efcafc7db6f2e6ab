// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    private static final String HEADING = heading();

    @TempDir
    private Path folder = Path.of("");

    private static String heading() {
        try {
            return Files.readString(CommandRun.example("penalties-2018.csv"))
                    .lines()
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CommandRun validate(Path file) {
        return CommandRun.of("validate", "administrative-penalty", file, "--side", "credit-publicity-2018");
    }

    private CommandRun translate(Path file) {
        return CommandRun.of(
                "translate",
                "administrative-penalty",
                file,
                "--from",
                "credit-publicity-2018",
                "--to",
                "credit-publicity-2016",
                "-o",
                folder.resolve("out.csv"),
                "--report",
                folder.resolve("out.html"));
    }

    private void refused(Path file) {
        for (CommandRun run : new CommandRun[] {validate(file), translate(file)}) {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).startsWith("chuanyu: ").doesNotContain("Exception", "\tat ");
        }
        assertThat(folder.resolve("out.csv")).doesNotExist();
        assertThat(folder.resolve("out.csv.account.jsonl")).doesNotExist();
        assertThat(folder.resolve("out.html")).doesNotExist();
        assertThat(Arrays.stream(folder.toFile().list()).filter(name -> name.endsWith(".part")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a,b,c\n1,2,3\n",
                "CF_WSH,行政处罚决定书文号\n1,2\n",
                "CF_WSH,CF_SY\n1,\u0000\n",
                "CF_WSH,CF_SY\n1,\"never closed\n"
            })
    void a_table_that_can_not_be_read_is_one_clear_line_and_exit_2(String content) throws IOException {
        refused(Files.writeString(folder.resolve("t.csv"), content));
    }

    @Test
    void wrong_bytes_a_folder_and_a_missing_file_are_refused() throws IOException {
        byte[] bad = (HEADING + "\nx").getBytes(StandardCharsets.UTF_8);
        bad = Arrays.copyOf(bad, bad.length + 1);
        bad[bad.length - 1] = (byte) 0xFF;
        refused(Files.write(folder.resolve("bad.csv"), bad));
        refused(Files.createDirectory(folder.resolve("folder")));
        refused(folder.resolve("nowhere.csv"));
    }

    @Test
    void a_cell_of_more_than_16_mib_is_refused() throws IOException {
        Path file = folder.resolve("huge.csv");
        Files.writeString(file, "CF_WSH,CF_SY\n1," + "x".repeat(16 * 1024 * 1024 + 1) + "\n");
        refused(file);
    }

    @Test
    void an_output_that_can_not_be_written_is_refused() {
        CommandRun run = CommandRun.of(
                "translate",
                "administrative-penalty",
                CommandRun.example("penalties-2018.csv"),
                "--from",
                "credit-publicity-2018",
                "--to",
                "credit-publicity-2016",
                "-o",
                folder.resolve("no/such/folder/out.csv"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void a_heading_alone_is_good() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), HEADING + "\n");
        assertThat(validate(file).code()).isZero();
        assertThat(translate(file).code()).isZero();
        assertThat(Files.readString(folder.resolve("out.csv")).lines()).hasSize(1);
    }

    @Test
    void a_mandatory_column_that_is_missing_is_one_finding() throws IOException {
        String rows = Files.readString(CommandRun.example("penalties-2018.csv"));
        Path file = Files.writeString(folder.resolve("t.csv"), rows.replaceFirst("CF_WSH", "别的列"));
        Path report = folder.resolve("r.json");
        CommandRun run = CommandRun.of(
                "validate", "administrative-penalty", file, "--side", "credit-publicity-2018", "--report", report);
        assertThat(run.code()).isEqualTo(1);
        JsonNode counts = CommandRun.json(report).path("counts").path("byCode");
        assertThat(counts.path("column-missing").asInt()).isEqualTo(1);
        assertThat(counts.path("column-unknown").asInt()).isEqualTo(1);
        assertThat(counts.has("missing")).isFalse();
    }

    @Test
    void a_supply_that_names_an_unknown_element_is_refused() throws IOException {
        Path supply = Files.writeString(folder.resolve("s.csv"), "element,value,when,authority\nnonsense,1,,me\n");
        CommandRun run = CommandRun.of(
                "translate",
                "administrative-penalty",
                CommandRun.example("penalties-2018.csv"),
                "--from",
                "credit-publicity-2018",
                "--to",
                "internet-supervision",
                "--supply",
                supply,
                "--dry-run");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("line 2", "nonsense");
    }

    @Property(tries = 200)
    void no_words_make_the_command_line_throw(@ForAll @Size(max = 5) List<String> words) {
        CommandRun run = CommandRun.of(words.toArray());
        assertThat(run.code()).isBetween(0, 2);
        assertThat(run.err()).doesNotContain("\tat ");
    }

    @Property(tries = 200)
    void no_code_makes_a_check_throw(@ForAll String code) {
        for (String type : new String[] {"social-credit-code", "organization-code", "citizen-number", "division"}) {
            CommandRun run = CommandRun.of("check", type, "--json", "--", code);
            assertThat(run.code()).isBetween(0, 1);
            assertThat(run.jsonLines()).hasSize(1);
        }
    }

    @Test
    void a_complaint_is_in_the_language_of_the_reader() {
        CommandRun zh = CommandRun.of("validate", "--lang", "zh", "administrative-penalty", "nowhere.csv");
        assertThat(zh.err()).contains("文件不存在");
        CommandRun en = CommandRun.of("validate", "--lang", "en", "administrative-penalty", "nowhere.csv");
        assertThat(en.err()).contains("there is no such file");
        assertThat(CommandRun.of("--lang", "zh", "nonsense").err()).contains("用法不对");
    }
}
