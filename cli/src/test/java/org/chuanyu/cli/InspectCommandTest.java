// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that nobody has seen: what it is, and next month's with the same binding. */
class InspectCommandTest {
    private static final String PENALTY = "administrative-penalty";

    @TempDir
    private Path folder = Path.of("");

    private static JsonNode column(JsonNode inspection, int number) {
        return inspection.path("columns").path(number - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "penalties-2018.csv, administrative-penalty, credit-publicity-2018, UTF-8, 30",
        "penalties-2016.csv, administrative-penalty, credit-publicity-2016, GB18030, 20",
        "permits-2016.csv, administrative-permit, credit-publicity-2016, UTF-8, 18"
    })
    void the_examples_are_what_they_are(String file, String dataSet, String side, String encoding, int columns) {
        CommandRun run = CommandRun.of("inspect", CommandRun.example(file), "--json");
        assertThat(run.code()).isZero();
        JsonNode json = run.json();
        assertThat(json.path("file").asText()).isEqualTo(file);
        assertThat(json.path("dataset").asText()).isEqualTo(dataSet);
        assertThat(json.path("side").asText()).isEqualTo(side);
        assertThat(json.path("encoding").asText()).isEqualTo(encoding);
        assertThat(json.path("headingRow").asInt()).isEqualTo(1);
        assertThat(json.path("others")).isEmpty();
        assertThat(json.path("columns")).hasSize(columns).allSatisfy(column -> {
            assertThat(column.path("element").asText()).isNotEmpty();
            assertThat(column.path("reason").asText()).isEqualTo("named");
        });
    }

    /** The examples as offices send them: a title, a remark, groups above the headings, in GB 18030. */
    private Path asSent() throws IOException {
        List<String> lines = Files.readAllLines(CommandRun.example("penalties-2018.csv"));
        List<String> sent = new ArrayList<>();
        sent.add("示例市场监督管理局行政处罚公示表" + ",".repeat(29));
        sent.add("填报日期：2025年6月" + ",".repeat(29));
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        String[] heading = lines.get(0).split(",", -1);
        for (int i = 0; i < heading.length; i++) {
            boolean first = i == 0;
            upper.add(first ? "相对人情况" : i == 13 ? "处罚情况" : "");
            lower.add(
                    heading[i].equals("CF_NR_FK")
                            ? "20.罚款金额（万元）*"
                            : heading[i].equals("CF_WSH") ? "行政处罚决定书文号" : heading[i]);
        }
        sent.add(String.join(",", upper));
        sent.add(String.join(",", lower));
        sent.addAll(lines.subList(1, lines.size()));
        return Files.write(folder.resolve("june.csv"), sent, Charset.forName("GB18030"));
    }

    @Test
    void a_table_with_titles_is_bound_once_and_validated_translated_and_restored() throws IOException {
        Path june = asSent();
        Path binding = folder.resolve("binding.json");
        CommandRun inspected = CommandRun.of("inspect", june, "-o", binding);
        assertThat(inspected.err()).isEmpty();
        assertThat(inspected.code()).isZero();
        assertThat(inspected.out())
                .contains(
                        "june.csv: GB18030, the heading begins in row 4 and has 1",
                        "fits best: administrative-penalty · credit-publicity-2018",
                        "column 20 20.罚款金额（万元）* → fine (ten thousand yuan) (CF_NR_FK): "
                                + "the same name without number and notes (17 values, 2 not good)",
                        "the binding is written to " + binding);
        JsonNode written = CommandRun.json(binding);
        assertThat(written.path("headingRow").asInt()).isEqualTo(4);
        assertThat(written.path("columns").path(19).path("element").asText()).isEqualTo("CF_NR_FK");
        CommandRun validated = CommandRun.of("validate", PENALTY, june, "--binding", binding);
        assertThat(validated.out())
                .contains("administrative penalty · credit-publicity-2018", "22 data rows: 10 accepted, 12 rejected");
        assertThat(CommandRun.of("validate", PENALTY, june, "--side", "credit-publicity-2018")
                        .code())
                .as("without the binding the title is the heading")
                .isEqualTo(2);
        Path output = folder.resolve("out.csv");
        CommandRun translated = CommandRun.of(
                "translate",
                PENALTY,
                june,
                "--binding",
                binding,
                "--from",
                "credit-publicity-2018",
                "--to",
                "credit-publicity-2016",
                "-o",
                output);
        assertThat(translated.out()).contains("10 rows written, 12 held back");
        Path restored = folder.resolve("restored.csv");
        assertThat(CommandRun.of("restore", output, "--account", output + ".account.jsonl", "-o", restored)
                        .code())
                .isZero();
        assertThat(Files.mismatch(june, restored)).isEqualTo(-1);
    }

    @Test
    void what_is_not_sure_is_asked_for_by_name_and_left_out() throws IOException {
        Path file = Files.writeString(
                folder.resolve("t.csv"),
                "序号,行政处罚决定书文号,罚款金额（元）,法定代表人（职务）,处罚决定日期,处罚机关,处罚机关,违法事实\n"
                        + "1,示1号,5000,局长,2025/01/02,甲,甲,无证\n".repeat(6));
        CommandRun run = CommandRun.of("inspect", file, "--json");
        assertThat(run.code()).as("somebody has to look").isEqualTo(1);
        JsonNode json = run.json();
        assertThat(json.path("side").asText()).isEqualTo("credit-publicity-2018");
        assertThat(column(json, 1).path("reason").asText()).isEqualTo("unknown");
        assertThat(column(json, 2).path("element").asText()).isEqualTo("CF_WSH");
        assertThat(column(json, 3).path("reason").asText()).isEqualTo("other-unit");
        assertThat(column(json, 3).path("element").asText()).isEmpty();
        assertThat(column(json, 3).path("candidates").path(0).asText()).isEqualTo("CF_NR_FK");
        assertThat(column(json, 4).path("reason").asText()).isEqualTo("several");
        assertThat(column(json, 4).path("candidates").path(0).asText()).isEqualTo("CF_FRDB");
        assertThat(column(json, 6).path("reason").asText()).isEqualTo("several");
        assertThat(column(json, 7).path("element").asText()).isEmpty();
        assertThat(column(json, 8).path("element").asText()).isEqualTo("CF_SY");
        CommandRun told = CommandRun.of("inspect", file);
        assertThat(told.out())
                .contains("? column 3 罚款金额（元）: please say whether it is fine (ten thousand yuan) (CF_NR_FK); "
                        + "the same name, but another unit");
    }

    /** The heading says date, the cells say otherwise. */
    @Test
    void cells_that_are_not_good_for_what_the_heading_says_leave_the_column_open() throws IOException {
        Path file = Files.writeString(
                folder.resolve("t.csv"), "CF_WSH,CF_JDRQ,CF_CFJG,CF_SY\n" + "示1号,罚款,2025/01/02,无证\n".repeat(6));
        JsonNode json = CommandRun.of("inspect", file, "--json").json();
        assertThat(column(json, 2).path("reason").asText()).isEqualTo("cells-disagree");
        assertThat(column(json, 2).path("element").asText()).isEmpty();
        assertThat(column(json, 2).path("wrong").asInt()).isEqualTo(6);
    }

    @Test
    void next_months_table_must_have_the_same_heading() throws IOException {
        Path binding = folder.resolve("binding.json");
        Path june = asSent();
        CommandRun.of("inspect", june, "-o", binding);
        Path july = folder.resolve("july.csv");
        Files.write(
                july,
                new String(Files.readAllBytes(june), Charset.forName("GB18030"))
                        .replace("CF_CFLB", "CF_LB")
                        .getBytes(Charset.forName("GB18030")));
        CommandRun run = CommandRun.of("validate", PENALTY, july, "--binding", binding);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("column 18 was “CF_CFLB” and is “CF_LB”; inspect the table anew")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                             | not JSON
            {"binding":2,"columns":[]}                                    | not a binding as inspect writes it
            {"binding":1,"dataset":"administrative-penalty","side":"credit-publicity-2018","headingRow":0,"headingRows":1,"columns":[]} | headingRow begins at 1
            {"binding":1,"dataset":"administrative-penalty","side":"credit-publicity-2018","headingRow":20,"headingRows":2,"columns":[]} | the heading ends by row 20
            {"binding":1,"dataset":"administrative-permit","side":"x","headingRow":1,"headingRows":1,"columns":[]} | the binding is of administrative-permit, not of administrative-penalty
            """)
    void a_file_that_is_no_binding_is_refused(String text, String reason) throws IOException {
        Path binding = Files.writeString(folder.resolve("binding.json"), text);
        CommandRun run =
                CommandRun.of("validate", PENALTY, CommandRun.example("penalties-2018.csv"), "--binding", binding);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(reason).hasLineCount(1);
    }

    @Test
    void a_table_of_nothing_known_is_refused_and_no_binding_is_left() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "a,b,c\n1,2,3\n");
        Path binding = folder.resolve("binding.json");
        CommandRun run = CommandRun.of("inspect", file, "-o", binding);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no layout fits the heading of t.csv").hasLineCount(1);
        assertThat(binding).doesNotExist();
    }

    @Test
    void a_heading_that_holds_a_personal_number_is_not_shown() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "CF_WSH,510104198001010006,CF_SY,CF_YJ\n示1号,1,无证,条例\n");
        CommandRun run = CommandRun.of("inspect", file, "--json");
        assertThat(run.out()).doesNotContain("510104198001010006").contains("510104");
    }
}
