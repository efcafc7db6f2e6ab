// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chuanyu.dictionary.table.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example {@code examples/department-pack}, command by command. */
class DepartmentPackTest {
    private static final Path EXAMPLE = CommandRun.example("department-pack");

    @TempDir
    private Path folder = Path.of("");

    private static List<String> shown() throws IOException {
        return Pattern.compile("```console\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(EXAMPLE.resolve("README.md")))
                .results()
                .flatMap(block -> block.group(1).lines())
                .toList();
    }

    /** Runs a command with what it reads from the example and what it writes in the folder of the test. */
    private CommandRun run(String command) {
        Map<String, Path> files = Map.of(
                "pack", EXAMPLE.resolve("pack"),
                "cases.csv", EXAMPLE.resolve("cases.csv"),
                "published.csv", folder.resolve("published.csv"),
                "published.csv.account.jsonl", folder.resolve("published.csv.account.jsonl"),
                "returns", folder.resolve("returns"),
                "restored.csv", folder.resolve("restored.csv"));
        List<Object> words = new ArrayList<>();
        for (String word : command.split(" ", -1)) {
            boolean first = words.size() == 1 && word.equals("pack");
            words.add(first ? word : files.getOrDefault(word, Path.of(word)));
        }
        words.remove(0);
        return CommandRun.of(words.toArray());
    }

    @Test
    void every_command_of_the_example_does_what_it_says() throws IOException {
        List<String> commands = shown();
        assertThat(commands).hasSize(7).allMatch(command -> command.startsWith("chuanyu "));
        CommandRun checked = run(commands.get(0));
        assertThat(checked.out()).contains("nothing is wrong");
        assertThat(checked.code()).isZero();
        CommandRun codes = run(commands.get(1));
        assertThat(codes.out())
                .contains(
                        "1 deliberately without a target: 90",
                        "4 whose target means more: 11, 21, 22, 31; such as 11 → 其他 (broader)",
                        "2 that can't be told apart on the way back: 21, 22",
                        "the rows are those of the certificate in the pack");
        assertThat(codes.code()).isZero();
        CommandRun layout = run(commands.get(2));
        assertThat(layout.out())
                .contains(
                        "3 deliberately without a target: case_no, penalty_kind=90, officer",
                        "the rows are those of the certificate in the pack");
        assertThat(layout.code()).isZero();
        CommandRun ledger = run(commands.get(3));
        assertThat(ledger.out()).contains("6 data rows: 4 accepted, 2 rejected");
        assertThat(ledger.code()).isEqualTo(1);
        CommandRun translated = run(commands.get(4));
        assertThat(translated.out())
                .contains(
                        "4 rows written, 2 held back, 1 refused by the target",
                        "CF_NR_WFFF",
                        "returned 2 rows in 2 tables");
        assertThat(translated.code()).isEqualTo(1);
        assertThat(returned()).containsExactly("示例部门第一分局.csv", "示例部门第二分局.csv");
        CommandRun published = run(commands.get(5));
        assertThat(published.out()).contains("4 data rows: 3 accepted, 1 rejected", "(CF_NR_WFFF)");
        assertThat(published.code()).isEqualTo(1);
        assertThat(run(commands.get(6)).code()).isZero();
        assertThat(Files.mismatch(EXAMPLE.resolve("cases.csv"), folder.resolve("restored.csv")))
                .isEqualTo(-1);
    }

    private List<String> returned() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("returns"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Dates, codes and money are written as the published layout has them. */
    @Test
    void the_first_case_is_published_as_the_mapping_says() throws IOException {
        run(shown().get(4));
        try (TableReader table = TableReader.open(folder.resolve("published.csv"))) {
            List<String> heading = table.heading();
            List<String> first = table.next().orElseThrow().cells();
            Map<String, String> expected = Map.of(
                    "CF_XDR_LB", "法人及非法人组织",
                    "CF_JDRQ", "2026/01/12",
                    "CF_CFLB", "罚款",
                    "CF_NR_FK", "0.5",
                    "CF_FR_ZJLX", "身份证",
                    "CF_XDR_ZJLX", "",
                    "CF_SJLY", "示例部门第一分局");
            expected.forEach((element, text) ->
                    assertThat(first.get(heading.indexOf(element))).as(element).isEqualTo(text));
        }
    }

    /** What is made up must never be taken for what is published. */
    @Test
    void the_pack_says_that_it_is_made_up() throws IOException {
        assertThat(Files.readString(EXAMPLE.resolve("pack/manifest.json"))).contains("虚构", "made up");
        CommandRun packs = CommandRun.of("list", "packs");
        assertThat(packs.out()).doesNotContain("example-department");
    }
}
