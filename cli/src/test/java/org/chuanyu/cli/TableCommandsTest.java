// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableCommandsTest {
    private static final String PENALTY = "administrative-penalty";
    private static final Path SUPPLY = CommandRun.example("supply-2018-to-internet-supervision.csv");

    @TempDir
    private Path folder = Path.of("");

    private static CommandRun examplesChecked(Path report) {
        return CommandRun.of(
                "validate",
                PENALTY,
                CommandRun.example("penalties-2018.csv"),
                "--side",
                "credit-publicity-2018",
                "--report",
                report);
    }

    @Test
    void a_report_has_the_form_of_the_contract() {
        Path report = folder.resolve("r.json");
        CommandRun run = examplesChecked(report);
        assertThat(run.code()).isEqualTo(1);
        JsonNode json = CommandRun.json(report);
        assertThat(json.path("rows").asInt()).isEqualTo(22);
        assertThat(json.path("accepted").asInt()).isEqualTo(10);
        assertThat(json.path("rejected").asInt()).isEqualTo(12);
        assertThat(json.path("findings").path(0).fieldNames())
                .toIterable()
                .containsExactly(
                        "row",
                        "line",
                        "column",
                        "code",
                        "severity",
                        "value",
                        "expected",
                        "message",
                        "citation",
                        "confidence",
                        "repairs");
        assertThat(json.path("counts").fieldNames()).toIterable().containsExactly("byCode", "byColumn");
    }

    @ParameterizedTest
    @CsvSource({
        "11, CF_XDR_SHXYM, character, 91350100M000100Y43",
        "12, CF_XDR_SHXYM, full-width, 91330100799655058B",
        "13, CF_XDR_SHXYM, check-character, 91330100799655058B",
        "14, CF_XDR_SHXYM, length,",
        "15, CF_YXQ, not-a-date,",
        "16, CF_NR_FK, not-a-number, 0.5",
        "17, CF_NR_FK, not-a-number,",
        "18, CF_CFJGDM, length,",
        "19, CF_CFLB, not-in-list, 警告;罚款",
        "20, CF_XDR_ZJHM, check-character,",
        "21, CF_JDRQ, not-a-date,",
        "22, '', ragged-row,",
    })
    void each_wrong_example_is_told_what_is_wrong_where(int row, String column, String code, String repair) {
        Path report = folder.resolve("r.json");
        examplesChecked(report);
        List<JsonNode> found = new ArrayList<>();
        CommandRun.json(report).path("findings").forEach(finding -> {
            boolean here = finding.path("row").asInt() == row
                    && finding.path("column").asText().equals(column)
                    && finding.path("code").asText().equals(code);
            if (here) {
                found.add(finding);
            }
        });
        assertThat(found).hasSize(1);
        assertThat(found.get(0).path("severity").asText()).isEqualTo("error");
        if (repair != null) {
            assertThat(found.get(0).path("repairs").path(0).asText()).isEqualTo(repair);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "administrative-penalty, penalties-2016.csv, credit-publicity-2016, credit-publicity-2018, 6, 5",
        "administrative-penalty, penalties-2018.csv, credit-publicity-2018, credit-publicity-2016, 10, 12",
        "administrative-penalty, penalties-2018.csv, credit-publicity-2018, internet-supervision, 10, 12",
        "administrative-permit, permits-2016.csv, credit-publicity-2016, credit-publicity-2018, 3, 1",
    })
    void good_rows_are_carried_over_and_the_input_is_restored(
            String dataSet, String file, String from, String to, int written, int held) throws IOException {
        Path out = folder.resolve("out.csv");
        Path report = folder.resolve("r.json");
        CommandRun.of(
                "translate",
                dataSet,
                CommandRun.example(file),
                "--from",
                from,
                "--to",
                to,
                "-o",
                out,
                "--report",
                report);
        assertThat(CommandRun.json(report).path("written").asInt()).isEqualTo(written);
        assertThat(CommandRun.json(report).path("held").asInt()).isEqualTo(held);
        Path back = folder.resolve("back.csv");
        CommandRun restored = CommandRun.of("restore", out, "--account", out + ".account.jsonl", "-o", back);
        assertThat(restored.code()).isZero();
        assertThat(Files.mismatch(back, CommandRun.example(file))).isNegative();
    }

    @Test
    void with_the_shipped_supply_the_target_accepts_every_carried_row() {
        Path out = folder.resolve("out.csv");
        CommandRun.of(
                "translate",
                PENALTY,
                CommandRun.example("penalties-2018.csv"),
                "--from",
                "credit-publicity-2018",
                "--to",
                "internet-supervision",
                "--supply",
                SUPPLY,
                "-o",
                out);
        Path report = folder.resolve("r.json");
        CommandRun accepted =
                CommandRun.of("validate", PENALTY, out, "--side", "internet-supervision", "--report", report);
        assertThat(accepted.code()).isZero();
        assertThat(CommandRun.json(report).path("accepted").asInt()).isEqualTo(10);
    }

    @Test
    void the_dry_run_names_exactly_what_has_no_source_and_what_is_ambiguous() {
        Path report = folder.resolve("r.json");
        CommandRun run = CommandRun.of(
                "translate",
                PENALTY,
                CommandRun.example("penalties-2018.csv"),
                "--from",
                "credit-publicity-2018",
                "--to",
                "internet-supervision",
                "--dry-run",
                "--report",
                report);
        JsonNode plan = CommandRun.json(report).path("plan");
        List<String> missing = new ArrayList<>();
        plan.path("mandatoryWithoutSource").forEach(each -> missing.add(each.asText()));
        assertThat(missing)
                .containsExactly(
                        "supervise_item_code",
                        "punish_action_name",
                        "punish_action_code",
                        "case_source",
                        "check_action_code",
                        "area_number",
                        "punish_procedure",
                        "is_hearing",
                        "is_criminal",
                        "admin_reconsideration",
                        "admin_litigation",
                        "close_no_penalty");
        assertThat(plan.path("ambiguous").fieldNames())
                .toIterable()
                .containsExactly("administrative_cp_na", "punish_type");
        missing.forEach(element -> assertThat(run.out()).contains(element));
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("r.json"));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void permits_have_no_other_side() {
        CommandRun run = CommandRun.of(
                "translate",
                "administrative-permit",
                CommandRun.example("permits-2016.csv"),
                "--from",
                "credit-publicity-2016",
                "--to",
                "internet-supervision",
                "-o",
                folder.resolve("x.csv"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("internet-supervision");
    }

    @Test
    void output_account_and_report_are_readable_by_their_owner_only() throws IOException {
        Path out = folder.resolve("out.csv");
        Path report = folder.resolve("r.html");
        CommandRun.of(
                "translate",
                PENALTY,
                CommandRun.example("penalties-2016.csv"),
                "--from",
                "credit-publicity-2016",
                "--to",
                "credit-publicity-2018",
                "-o",
                out,
                "--report",
                report);
        for (Path file : List.of(out, folder.resolve("out.csv.account.jsonl"), report)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_policy_can_hold_rows_or_stop_the_run() {
        Path out = folder.resolve("out.csv");
        Path report = folder.resolve("r.json");
        Object[] run = {
            "translate",
            PENALTY,
            CommandRun.example("penalties-2018.csv"),
            "--from",
            "credit-publicity-2018",
            "--to",
            "internet-supervision",
            "-o",
            out,
            "--report",
            report,
            "--policy",
            "ambiguous=hold"
        };
        CommandRun.of(run);
        assertThat(CommandRun.json(report).path("written").asInt()).isEqualTo(2);
        assertThat(out).exists();
        run[run.length - 1] = "ambiguous=stop";
        run[8] = folder.resolve("stopped.csv");
        assertThat(CommandRun.of(run).code()).isEqualTo(1);
        assertThat(folder.resolve("stopped.csv")).doesNotExist();
        assertThat(folder.resolve("stopped.csv.account.jsonl")).doesNotExist();
        run[run.length - 1] = "ambiguous=perhaps";
        assertThat(CommandRun.of(run).code()).isEqualTo(2);
    }

    @Test
    void no_file_is_read_and_written_at_once() throws IOException {
        Path table = folder.resolve("t.csv");
        Files.copy(CommandRun.example("penalties-2018.csv"), table);
        byte[] before = Files.readAllBytes(table);
        CommandRun run = CommandRun.of(
                "translate",
                PENALTY,
                table,
                "--from",
                "credit-publicity-2018",
                "--to",
                "credit-publicity-2016",
                "-o",
                table);
        assertThat(run.code()).isEqualTo(2);
        assertThat(Files.readAllBytes(table)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"json", "jsonl", "html"})
    void no_report_and_no_terminal_holds_a_personal_number(String form) throws IOException {
        Path report = folder.resolve("r." + form);
        CommandRun run = examplesChecked(report);
        for (String number : List.of("510104199501010007", "500103199903150004", "999999198001010000")) {
            assertThat(Files.readString(report)).doesNotContain(number);
            assertThat(run.out() + run.err()).doesNotContain(number);
        }
    }

    @Test
    void the_demo_goes_through_and_restores_the_input() {
        CommandRun run = CommandRun.of("demo", "-o", folder.resolve("demo"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("byte by byte");
        assertThat(folder.resolve("demo/penalties.html")).isNotEmptyFile();
    }

    /** The same good rows in two files: each decision comes again, and is told with the file of its first row. */
    @Test
    void several_files_are_checked_as_one_table() throws IOException {
        List<String> lines = Files.readAllLines(CommandRun.example("penalties-2018.csv"));
        Path first = Files.write(folder.resolve("january.csv"), lines.subList(0, 4));
        Path second = Files.write(folder.resolve("february.csv"), lines.subList(0, 3));
        Path report = folder.resolve("r.json");
        CommandRun run = CommandRun.of(
                "validate", PENALTY, first, second, "--side", "credit-publicity-2018", "--report", report);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("january.csv, february.csv", "5 data rows: 5 accepted", "february.csv, row 2");
        JsonNode json = CommandRun.json(report);
        assertThat(json.path("file").asText()).isEqualTo("january.csv, february.csv");
        assertThat(json.path("rows").asInt()).isEqualTo(5);
        List<JsonNode> again = new ArrayList<>();
        json.path("findings").forEach(finding -> {
            if (finding.path("code").asText().equals("duplicate-key")) {
                again.add(finding);
            }
        });
        assertThat(again)
                .extracting(finding -> finding.path("file").asText() + " "
                        + finding.path("row").asInt() + " "
                        + finding.path("line").asInt())
                .containsExactly("february.csv 1 2", "february.csv 2 3");
        assertThat(again.get(1).path("message").path("en").asText()).contains("row 2 of january.csv");
        assertThat(again.get(1).path("message").path("zh").asText()).contains("在 january.csv 的第 2 行");
    }

    @Test
    void one_of_several_files_that_can_not_be_read_leaves_no_report() {
        Path report = folder.resolve("r.json");
        CommandRun run = CommandRun.of(
                "validate",
                PENALTY,
                CommandRun.example("penalties-2018.csv"),
                folder.resolve("missing.csv"),
                "--side",
                "credit-publicity-2018",
                "--report",
                report);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("missing.csv").hasLineCount(1);
        assertThat(report).doesNotExist();
    }

    @Test
    void a_report_for_a_pipeline_is_written_in_the_xml_of_junit() throws IOException {
        Path report = folder.resolve("r.xml");
        CommandRun run = examplesChecked(report);
        assertThat(run.code()).isEqualTo(1);
        assertThat(Files.readString(report))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><testsuites><testsuite name=")
                .endsWith("</testsuites>");
    }
}
