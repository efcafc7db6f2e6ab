// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chuanyu.dictionary.table.TableReader;
import org.chuanyu.dictionary.table.TableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several tables in one run, the tables that go back to the offices, and the tables restored. */
class SeveralTablesTest {
    private static final String FIRST_OFFICE = "示例市场监督管理局（四川）";

    @TempDir
    private Path folder = Path.of("");

    private Path january = folder;
    private Path february = folder;
    private Path output = folder;
    private Path account = folder;
    private Path returns = folder;

    /** Two halves of the examples: one in UTF-8, the other in GB 18030, with tabs, another order of columns and CR LF. */
    @BeforeEach
    void write() throws IOException {
        List<List<String>> rows = read(CommandRun.example("penalties-2018.csv"));
        january = folder.resolve("january.csv");
        february = folder.resolve("february.tsv");
        output = folder.resolve("out.csv");
        account = folder.resolve("out.csv.account.jsonl");
        returns = folder.resolve("returns");
        Files.writeString(january, text(rows.subList(0, 15), ",", "\n"));
        List<List<String>> second = new ArrayList<>();
        second.add(rows.get(0));
        second.addAll(rows.subList(15, rows.size()));
        List<List<String>> turned = new ArrayList<>();
        for (List<String> row : second) {
            List<String> cells = new ArrayList<>(row);
            if (cells.size() > 3) {
                cells.add(0, cells.remove(cells.size() - 1));
            }
            turned.add(cells);
        }
        Files.write(february, text(turned, "\t", "\r\n").getBytes(Charset.forName("GB18030")));
    }

    private static String text(List<List<String>> rows, String separator, String lineEnd) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(String.join(separator, row)).append(lineEnd));
        return text.toString();
    }

    private static List<List<String>> read(Path file) {
        List<List<String>> rows = new ArrayList<>();
        try (TableReader table = TableReader.open(file)) {
            rows.add(table.heading());
            for (TableRow row = table.next().orElse(null);
                    row != null;
                    row = table.next().orElse(null)) {
                rows.add(row.cells());
            }
        }
        return rows;
    }

    private CommandRun translate(Object... more) {
        List<Object> command = new ArrayList<>(List.of("translate", "administrative-penalty", january, february));
        command.addAll(List.of("--from", "credit-publicity-2018", "--to", "credit-publicity-2016", "-o", output));
        command.addAll(List.of(more));
        return CommandRun.of(command.toArray());
    }

    private CommandRun restore(Path original) {
        return CommandRun.of("restore", output, "--account", account, "-o", original);
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void several_tables_become_one_and_are_restored_byte_by_byte() throws IOException {
        CommandRun run = translate();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("january.csv, february.tsv", "22 data rows: 10 accepted, 12 rejected");
        assertThat(read(output)).hasSize(11);
        List<JsonNode> lines =
                Files.readAllLines(account).stream().map(CommandRun::json).toList();
        assertThat(lines.stream().filter(line -> line.has("account")))
                .extracting(line ->
                        line.path("file").asText() + " " + line.path("encoding").asText())
                .containsExactly("january.csv UTF-8", "february.tsv GB18030");
        assertThat(lines.stream().filter(line -> line.has("end")))
                .extracting(line ->
                        line.path("end").asText() + " " + line.path("rows").asInt())
                .containsExactly("january.csv 14", "february.tsv 8");
        Path original = folder.resolve("original");
        CommandRun restored = restore(original);
        assertThat(restored.err()).isEmpty();
        assertThat(restored.code()).isZero();
        assertThat(restored.out()).contains("restored 22 rows", original.toString());
        assertThat(Files.mismatch(january, original.resolve("january.csv"))).isEqualTo(-1);
        assertThat(Files.mismatch(february, original.resolve("february.tsv"))).isEqualTo(-1);
        assertThat(rights(original)).isEqualTo("rwx------");
        assertThat(rights(original.resolve("january.csv"))).isEqualTo("rw-------");
    }

    @Test
    void the_report_tells_of_each_loss_in_which_table_it_is() {
        Path report = folder.resolve("r.json");
        translate("--report", report);
        JsonNode lost = CommandRun.json(report).path("lost");
        assertThat(lost)
                .filteredOn(cells -> List.of("CF_XDR_SHXYM", "CF_XDR_ZJHM")
                        .contains(cells.path("column").asText()))
                .extracting(cells -> cells.path("file").asText()
                        + " " + cells.path("outcome").asText()
                        + " " + cells.path("rows"))
                .containsExactly("january.csv invalid [11,12,13,14]", "february.tsv invalid [6]");
    }

    @Test
    void rows_held_back_go_back_to_their_office_with_the_reasons_in_words() throws IOException {
        CommandRun run = translate("--returns", returns);
        assertThat(run.out()).contains("returned 12 rows in 3 tables: " + returns);
        try (Stream<Path> files = Files.list(returns)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(FIRST_OFFICE + ".csv", FIRST_OFFICE + "-2.csv", "office not named.csv");
        }
        List<List<String>> first = read(returns.resolve(FIRST_OFFICE + ".csv"));
        List<List<String>> input = read(january);
        assertThat(first.get(0).subList(0, 4)).containsExactly("file", "data row", "line of the file", "reasons");
        assertThat(first).hasSize(5);
        // Office programs take a table without a byte order mark for another encoding.
        assertThat(Files.readString(returns.resolve(FIRST_OFFICE + ".csv"))).startsWith("\uFEFFfile,");
        for (int i = 0; i < 5; i++) {
            assertThat(first.get(i).subList(4, first.get(i).size())).isEqualTo(input.get(i == 0 ? 0 : 10 + i));
        }
        assertThat(first.get(1).subList(0, 3)).containsExactly("january.csv", "11", "12");
        assertThat(first.get(1).get(3))
                .isEqualTo("counterpart code 1 (CF_XDR_SHXYM): position 5: “O” may not stand here, expected 0-9");
        List<List<String>> second = read(returns.resolve(FIRST_OFFICE + "-2.csv"));
        assertThat(second).hasSize(8);
        assertThat(second.get(0).get(4)).isEqualTo("BZ");
        List<List<String>> unnamed = read(returns.resolve("office not named.csv"));
        assertThat(unnamed).hasSize(2);
        assertThat(unnamed.get(1).subList(0, 2)).containsExactly("february.tsv", "8");
        assertThat(unnamed.get(1).subList(4, 7)).containsExactly("错例：缺了几列", "法人及非法人组织", "91500105MA5UM6TF71");
        assertThat(rights(returns)).isEqualTo("rwx------");
        assertThat(rights(returns.resolve(FIRST_OFFICE + ".csv"))).isEqualTo("rw-------");
    }

    @Test
    void rows_that_the_policy_holds_back_are_told_their_outcome() throws IOException {
        Path one = folder.resolve("one.csv");
        List<String> lines = Files.readAllLines(CommandRun.example("penalties-2018.csv"));
        Files.write(one, lines.subList(0, 2));
        CommandRun run = CommandRun.of(
                "translate",
                "administrative-penalty",
                one,
                "--from",
                "credit-publicity-2018",
                "--to",
                "internet-supervision",
                "-o",
                output,
                "--policy",
                "ambiguous=hold",
                "--returns",
                returns,
                "--office",
                "CF_CFJG");
        assertThat(run.out()).contains("returned 1 rows in 1 tables");
        List<List<String>> rows = read(returns.resolve(FIRST_OFFICE + ".csv"));
        // One table alone needs no name.
        assertThat(rows.get(0).subList(0, 3)).containsExactly("data row", "line of the file", "reasons");
        assertThat(rows.get(1).get(2))
                .contains("CF_XDR_LB", "ambiguous (several targets, or two sources that differ")
                .doesNotContain("no-target");
    }

    @Test
    void the_reasons_hold_no_personal_number_and_the_rows_hold_it_as_it_came() throws IOException {
        translate("--returns", returns);
        String number = "999999198001010000";
        List<List<String>> rows = read(returns.resolve(FIRST_OFFICE + "-2.csv"));
        List<String> wrong =
                rows.stream().filter(row -> row.contains(number)).findFirst().orElseThrow();
        assertThat(wrong.get(3)).contains("CF_XDR_ZJHM").doesNotContain(number).doesNotContain("19800101");
    }

    @Test
    void a_folder_that_holds_something_is_left_as_it_is() throws IOException {
        Files.createDirectory(returns);
        Path kept = Files.writeString(returns.resolve("kept.txt"), "kept");
        CommandRun run = translate("--returns", returns);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("it is there already", returns.toString())
                .hasLineCount(1);
        assertThat(kept).hasContent("kept");
        assertThat(output).doesNotExist();
        translate();
        assertThat(restore(returns).code()).isEqualTo(2);
        assertThat(kept).hasContent("kept");
    }

    @Test
    void an_empty_folder_may_become_the_one_that_is_written() throws IOException {
        Files.createDirectory(returns);
        assertThat(translate("--returns", returns).code()).isEqualTo(1);
        assertThat(returns.resolve(FIRST_OFFICE + ".csv")).isNotEmptyFile();
    }

    @Test
    void a_run_that_is_stopped_returns_nothing() throws IOException {
        CommandRun run = translate("--returns", returns, "--policy", "invalid=stop");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).doesNotContain("returned");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(january, february);
        }
    }

    @Test
    void an_office_that_can_not_be_told_is_refused() {
        CommandRun unknown = translate("--returns", returns, "--office", "CF_XDR");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("has no element CF_XDR").hasLineCount(1);
        CommandRun alone = translate("--office", "CF_SJLY");
        assertThat(alone.code()).isEqualTo(2);
        assertThat(alone.err()).contains("--office goes with --returns").hasLineCount(1);
        assertThat(output).doesNotExist();
    }

    @Test
    void a_layout_without_a_supplying_office_asks_for_the_element() {
        CommandRun run = CommandRun.of(
                "translate",
                "administrative-penalty",
                january,
                "--from",
                "credit-publicity-2016",
                "--to",
                "credit-publicity-2018",
                "-o",
                output,
                "--returns",
                returns);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("name one with --office").hasLineCount(1);
    }

    @Test
    void inputs_that_can_not_be_told_apart_are_refused() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path same = Files.copy(january, other.resolve("january.csv"));
        CommandRun run = CommandRun.of(
                "translate",
                "administrative-penalty",
                january,
                same,
                "--from",
                "credit-publicity-2018",
                "--to",
                "credit-publicity-2016",
                "-o",
                output);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("two inputs have the same name").hasLineCount(1);
        assertThat(output).doesNotExist();
    }

    @Test
    void an_output_that_is_one_of_the_inputs_is_refused() throws IOException {
        byte[] before = Files.readAllBytes(february);
        output = february;
        assertThat(translate().code()).isEqualTo(2);
        assertThat(february).hasBinaryContent(before);
    }

    /** An account comes from elsewhere: it must not make anybody write outside of the folder. */
    @ParameterizedTest
    @ValueSource(strings = {"../february.tsv", "/february.tsv", "..", ".", "a\\\\b", "a/b", "   ", "january.csv"})
    void an_account_with_a_name_that_is_no_file_of_its_own_is_refused(String name) throws IOException {
        translate();
        Files.writeString(
                account,
                Files.readString(account)
                        .replace("\"file\":\"february.tsv\"", "\"file\":\"" + name + "\"")
                        .replace("\"end\":\"february.tsv\"", "\"end\":\"" + name + "\""));
        Path original = folder.resolve("original");
        CommandRun run = restore(original);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1);
        assertThat(original).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void an_account_that_is_cut_off_restores_nothing(int missing) throws IOException {
        translate();
        List<String> lines = Files.readAllLines(account);
        Files.write(account, lines.subList(0, lines.size() - missing));
        Path original = folder.resolve("original");
        CommandRun run = restore(original);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("the account is cut off", "february.tsv").hasLineCount(1);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(january, february, output, account);
        }
    }

    @Test
    void an_output_with_more_rows_than_the_account_tells_restores_nothing() throws IOException {
        translate();
        List<String> lines = new ArrayList<>(Files.readAllLines(output));
        lines.add(lines.get(1));
        Files.write(output, lines);
        CommandRun run = restore(folder.resolve("original"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("the output has more rows than the account")
                .hasLineCount(1);
    }
}
