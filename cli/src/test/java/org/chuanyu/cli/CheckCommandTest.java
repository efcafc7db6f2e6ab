// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    @Test
    void a_wrong_check_character_is_told_with_place_expectation_citation_and_repair() {
        CommandRun run = CommandRun.of("check", "social-credit-code", "91330100799655058C", "--json");
        assertThat(run.code()).isEqualTo(1);
        JsonNode answer = run.json();
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly("input", "type", "outcome", "level", "value", "confidence", "findings", "repairs");
        assertThat(answer.path("outcome").asText()).isEqualTo("rejected");
        assertThat(answer.path("level").asText()).isEqualTo("shape");
        JsonNode finding = answer.path("findings").path(0);
        assertThat(finding.fieldNames())
                .toIterable()
                .containsExactly("code", "severity", "start", "end", "expected", "message", "citation");
        assertThat(finding.path("code").asText()).isEqualTo("check-character");
        assertThat(finding.path("start").asInt()).isEqualTo(17);
        assertThat(finding.path("end").asInt()).isEqualTo(18);
        assertThat(finding.path("expected").asText()).isEqualTo("B");
        assertThat(finding.path("citation").asText()).isEqualTo("GB 32100-2015");
        assertThat(finding.path("message").path("zh").asText()).contains("第 18 位");
        assertThat(answer.path("repairs").path(0).asText()).isEqualTo("91330100799655058B");
    }

    @Test
    void the_pilot_is_accepted_with_a_warning_and_rejected_without_exceptions() {
        JsonNode accepted = CommandRun.of("check", "social-credit-code", "91350203M0001QKT19", "--json")
                .json();
        assertThat(accepted.path("outcome").asText()).isEqualTo("accepted");
        assertThat(accepted.path("findings").findValuesAsText("code")).contains("exception-applied");
        assertThat(accepted.path("findings").findValuesAsText("severity")).contains("warning");
        CommandRun without =
                CommandRun.of("check", "social-credit-code", "91350203M0001QKT19", "--without-exceptions", "--json");
        assertThat(without.code()).isEqualTo(1);
        assertThat(without.json().path("outcome").asText()).isEqualTo("rejected");
    }

    @ParameterizedTest
    @CsvSource({
        "social-credit-code, 91350100M000100Y43, 0, accepted, assigned",
        "social-credit-code, 91330100799655058b, 1, rejected, none",
        "organization-code, D2143569-X, 0, accepted, checked",
        "organization-code, D21435691, 1, rejected, shape",
        "citizen-number, 11010519491231002X, 0, accepted, assigned",
        "citizen-number, 110105194912310021, 1, rejected, shape",
        "division, 511402, 0, accepted, assigned",
        "division, 519999, 1, rejected, checked",
    })
    void every_type_answers_alike(String type, String code, int exit, String outcome, String level) {
        CommandRun run = CommandRun.of("check", type, code, "--json");
        assertThat(run.code()).isEqualTo(exit);
        assertThat(run.json().path("outcome").asText()).isEqualTo(outcome);
        assertThat(run.json().path("level").asText()).isEqualTo(level);
        assertThat(run.json().path("type").asText()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "division, 500105, 2025-01-01, 0, assigned-at-date",
        "division, 500105, 2026-01-01, 1, assigned",
        "social-credit-code, 91500105MA5UM6TF71, 2026-01-01, 0, assigned",
        "social-credit-code, 91500105MA5UM6TF71, 2020-01-01, 0, assigned-at-date",
    })
    void a_date_judges_a_division_and_only_notes_one_inside_a_code(
            String type, String code, String date, int exit, String level) {
        CommandRun run = CommandRun.of("check", type, code, "--on", date, "--json");
        assertThat(run.code()).isEqualTo(exit);
        assertThat(run.json().path("level").asText()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "91330100799655058C, shape, 0",
        "91330100799655058C, checked, 1",
        "91330100799655058B, assigned, 0",
        "91330100799655058B, assigned-at-date, 0",
    })
    void a_level_asked_for_decides(String code, String level, int exit) {
        assertThat(CommandRun.of("check", "social-credit-code", code, "--level", level, "--json")
                        .code())
                .isEqualTo(exit);
    }

    @Test
    void codes_are_read_line_by_line_in_their_order(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("codes.txt"), "D2143569-X\nD21435691\n");
        CommandRun run = CommandRun.of("check", "organization-code", "--file", file, "--json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.jsonLines().stream().map(each -> each.path("outcome").asText()))
                .containsExactly("accepted", "rejected");
        CommandRun piped = CommandRun.withInput("D2143569-X\n", "check", "organization-code", "--file", "-");
        assertThat(piped.code()).isZero();
        assertThat(piped.out()).contains("D2143569-X");
    }

    @Test
    void personal_numbers_are_shown_only_when_asked_for() {
        for (List<String> args : List.of(
                List.of("check", "citizen-number", "11010519491231002X"),
                List.of("check", "citizen-number", "11010519491231002X", "--json"),
                List.of("check", "citizen-number", "110105194912310021", "--json"),
                List.of("check", "social-credit-code", "11010519491231002X", "--json"),
                List.of("check", "social-credit-code", " 11010519491231002X"),
                List.of("explain", "citizen-number", "11010519491231002X"),
                List.of("explain", "citizen-number", "11010519491231002X", "--json"))) {
            CommandRun masked = CommandRun.of(args.toArray());
            assertThat(masked.out() + masked.err()).as(args.toString()).doesNotContain("19491231");
            List<String> shown = new ArrayList<>(args);
            shown.add("--show-personal");
            CommandRun open = CommandRun.of(shown.toArray());
            assertThat(open.out() + open.err()).as(shown.toString()).contains("19491231");
        }
    }

    @Test
    void a_number_spelled_in_two_widths_is_not_told_character_by_character() {
        CommandRun run = CommandRun.of("check", "social-credit-code", "１1０1０5１9４9１2３1００2X", "--json");
        assertThat(run.code()).isEqualTo(1);
        run.json()
                .path("findings")
                .forEach(finding -> assertThat(finding.path("expected").asText() + finding.path("message"))
                        .doesNotContain("“１”", "“４”", "“３”", "“4”", "“3”"));
    }

    @Test
    void explain_names_every_part_with_its_citation() {
        JsonNode answer = CommandRun.of("explain", "social-credit-code", "91500103622188319J", "--json")
                .json();
        assertThat(answer.path("parts").size()).isEqualTo(5);
        JsonNode division = answer.path("parts").path(2);
        assertThat(division.fieldNames())
                .toIterable()
                .containsExactly("name", "start", "end", "text", "meaning", "citation", "confidence");
        assertThat(division.path("text").asText()).isEqualTo("500103");
        assertThat(division.path("meaning").path("zh").asText()).contains("渝中区");
    }

    @Test
    void a_register_of_exceptions_is_applied_told_and_counted(@TempDir Path folder) throws IOException {
        Path register = folder.resolve("exceptions.csv");
        Files.writeString(register, """
                type,value,reason,approver,from,to
                social-credit-code,91330100799655058C,so printed,Wang Wei,2020-01-01,
                """);
        CommandRun run = CommandRun.of(
                "check", "social-credit-code", "91330100799655058C", "--exceptions", register, "--on", "2026-01-01");
        assertThat(run.code()).isEqualTo(Main.GOOD);
        assertThat(run.out()).contains("so printed", "Wang Wei", "used 1 times");
        CommandRun strict = CommandRun.of(
                "check", "social-credit-code", "91330100799655058C", "--exceptions", register, "--without-exceptions");
        assertThat(strict.code()).isEqualTo(Main.ERRORS);
        Files.writeString(register, "type,value,reason,approver,from,to\nvim,x,r,a,2020-01-01,\n");
        CommandRun refused =
                CommandRun.of("check", "social-credit-code", "91330100799655058C", "--exceptions", register);
        assertThat(refused.code()).isEqualTo(Main.UNUSABLE);
        assertThat(refused.err()).contains("line 2, column 1").doesNotContain("\tat ");
    }
}
