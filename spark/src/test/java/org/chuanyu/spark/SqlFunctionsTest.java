// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.chuanyu.cli.CommandLineRun;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions say in SQL what the command line says. */
class SqlFunctionsTest {
    /** Examples of the standards and numbers that are not good; no real person's. */
    private static final List<String> TEXTS = List.of(
            "11010519491231002X",
            "110105194912310021",
            "440524188001010014",
            "91330100799655058B",
            "913301007996550588",
            "510100",
            "511402",
            "",
            "川",
            "x\u0000y");

    @AfterEach
    void forgetPacks() {
        LocalSpark.SESSION.conf().unset(Answers.PACKS);
    }

    private static @Nullable Object one(String sql) {
        return LocalSpark.SESSION.sql("SELECT " + sql).head().get(0);
    }

    private static Dataset<Row> texts() {
        return LocalSpark.SESSION
                .createDataset(TEXTS, Encoders.STRING())
                .toDF("text")
                .repartition(2);
    }

    private static String commandLine(Object... args) {
        return CommandLineRun.of(args).out().strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen-number", "social-credit-code", "division", "identity-number"})
    void texts_are_checked_and_explained_as_by_the_command_line(String type) {
        List<Row> rows = texts()
                .selectExpr(
                        "text",
                        "chuanyu_check('" + type + "', text)",
                        "chuanyu_explain('" + type + "', text)",
                        "chuanyu_is_valid('" + type + "', text)")
                .collectAsList()
                .stream()
                .sorted(Comparator.comparing(row -> TEXTS.indexOf(row.getString(0))))
                .toList();
        List<Object> arguments = new ArrayList<>(List.of("check", type, "--json"));
        arguments.addAll(TEXTS);
        List<String> checked =
                CommandLineRun.of(arguments.toArray()).out().lines().toList();
        assertThat(rows.stream().map(row -> row.getString(1))).containsExactlyElementsOf(checked);
        for (int i = 0; i < checked.size(); i++) {
            Row row = rows.get(i);
            boolean accepted = checked.get(i).contains("\"outcome\":\"accepted\"");
            assertThat(row.getBoolean(3)).isEqualTo(accepted);
            if (accepted) {
                assertThat(row.getString(2)).isEqualTo(commandLine("explain", type, TEXTS.get(i), "--json"));
            } else {
                assertThat(row.isNullAt(2)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "division, 511402, ",
        "division, 511402, 1996-06-30",
        "division, 511402, 1980-01-01",
        "yes-no, 1, ",
        "yes-no, 7, 2020-01-01",
        "education-2006, 10, 1990-01-01",
        "industry-2017, 0111, ",
        "township, 500101001, 2024-12-31"
    })
    void codes_are_looked_up_as_by_the_command_line(String list, String code, @Nullable String on) {
        String day = on == null ? "NULL" : "DATE'" + on + "'";
        String expected = on == null
                ? commandLine("lookup", list, code, "--json")
                : commandLine("lookup", list, code, "--on", on, "--json");
        assertThat(one("chuanyu_lookup('" + list + "', '" + code + "', " + day + ")"))
                .isEqualTo(expected);
    }

    @Test
    void a_day_may_be_a_column_with_gaps() {
        Dataset<Row> days = LocalSpark.SESSION.sql(
                "SELECT * FROM VALUES (1, DATE'1996-06-30'), (2, NULL), (3, DATE'2020-01-01') AS days(id, day)");
        List<String> found = days.repartition(2)
                .selectExpr("id", "chuanyu_lookup('division', '511402', day) AS found")
                .orderBy("id")
                .select("found")
                .as(Encoders.STRING())
                .collectAsList();
        assertThat(found)
                .containsExactly(
                        commandLine("lookup", "division", "511402", "--on", "1996-06-30", "--json"),
                        commandLine("lookup", "division", "511402", "--json"),
                        commandLine("lookup", "division", "511402", "--on", "2020-01-01", "--json"));
        assertThat(one("chuanyu_lookup('division', '511402', '1996-06-30')")).isEqualTo(found.get(0));
        assertThat(one("chuanyu_lookup('division', '511402')")).isEqualTo(found.get(1));
    }

    @Test
    void a_text_that_can_not_be_of_the_list_has_no_meaning() {
        assertThat(one("chuanyu_lookup('division', 'x')"))
                .isEqualTo("{\"list\":\"division\",\"code\":\"x\",\"on\":null,\"pack\":\"\",\"edition\":\"\","
                        + "\"meanings\":[]}");
    }

    @ParameterizedTest
    @CsvSource({
        "division-1996-to-2024, 510202, equal, '\"500103\"'",
        "division-1996-to-2024, 510200, ambiguous, null",
        "permit-status-2016-to-2018, 2, no-target, null",
        "permit-status-2016-to-2018, z, unmapped, null"
    })
    void codes_are_translated(String mapping, String code, String outcome, String target) {
        assertThat(String.valueOf(one("chuanyu_translate('" + mapping + "', '" + code + "')")))
                .startsWith("{\"mapping\":\"" + mapping + "\",\"code\":\"" + code + "\",\"on\":null,\"outcome\":\""
                        + outcome + "\",\"target\":" + target + ",\"confidence\":\"");
        assertThat(String.valueOf(one("chuanyu_translate('" + mapping + "', '" + code + "', DATE'2020-01-01')")))
                .contains("\"on\":\"2020-01-01\",\"outcome\":\"" + outcome + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chuanyu_is_valid('division', NULL)",
                "chuanyu_is_valid(NULL, '510100')",
                "chuanyu_check('division', NULL)",
                "chuanyu_explain('division', CAST(NULL AS STRING))",
                "chuanyu_explain('division', '51')",
                "chuanyu_lookup('division', NULL, DATE'2020-01-01')",
                "chuanyu_translate('division-1996-to-2024', NULL)"
            })
    void nothing_of_nothing(String sql) {
        assertThat(one(sql)).isNull();
    }

    private static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "chuanyu_check('nothing', text)", "没有代码类型 nothing", "there is no type nothing; there are: "),
                Arguments.of("chuanyu_is_valid('nothing', text)", "没有代码类型 nothing", "there is no type nothing"),
                Arguments.of("chuanyu_explain('nothing', text)", "没有代码类型 nothing", "there is no type nothing"),
                Arguments.of(
                        "chuanyu_lookup('nothing', text)",
                        "没有代码表 nothing",
                        "there is no list nothing (chuanyu list lists"),
                Arguments.of("chuanyu_translate('nothing', text)", "没有映射 nothing", "there is no mapping nothing"),
                Arguments.of("chuanyu_check('division')", "应有 2 个参数，给出了 1 个", "takes 2 arguments, 1 were given"),
                Arguments.of("chuanyu_check('division', text, 'x')", "应有 2 个参数", "takes 2 arguments, 3 were given"),
                Arguments.of("chuanyu_lookup('division')", "应有 2-3 个参数", "takes 2-3 arguments, 1 were given"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_can_not_be_done_is_refused_before_a_row_is_read(String sql, String zh, String en) {
        Dataset<Row> texts = texts();
        assertThatThrownBy(() -> texts.selectExpr(sql))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(zh)
                .hasMessageContaining(en);
    }

    @Test
    void arguments_the_wrong_way_round_tell_no_personal_value() {
        assertThatThrownBy(() -> one("chuanyu_check('11010519491231002X', 'citizen-number')"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("没有代码类型 110105***********X，现有：");
    }

    @Test
    void a_name_in_a_column_is_refused_in_its_row() {
        Dataset<Row> asked = texts().selectExpr("chuanyu_check(concat('no', text), text)");
        assertThatThrownBy(asked::collect)
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("没有代码类型，现有：business-registration-number, ")
                .hasMessageContaining(" / there is no type; there are: business-registration-number, ");
    }

    @ParameterizedTest
    @CsvSource({
        "chuanyu_lookup(text$ 'x'), there is no list (chuanyu",
        "chuanyu_translate(text$ 'x'), there is no mapping (chuanyu"
    })
    void a_list_or_mapping_in_a_column_is_refused_without_its_text(String sql, String en) {
        Dataset<Row> asked = texts().selectExpr(sql.replace('$', ','));
        assertThatThrownBy(asked::collect)
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(en);
    }

    @Test
    void packs_are_added_by_the_session() {
        Path pack = Path.of("../examples/department-pack/pack");
        LocalSpark.SESSION.conf().set(Answers.PACKS, " , " + pack);
        assertThat(one("chuanyu_lookup('example-party-kind', '1')"))
                .isEqualTo(commandLine("lookup", "example-party-kind", "1", "--json", "--pack", pack));
        LocalSpark.SESSION.conf().set(Answers.PACKS, "target/no-such-pack");
        assertThatThrownBy(() -> one("chuanyu_check('division', '51')"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("数据包不存在：target/no-such-pack")
                .hasMessageContaining("there is no pack target/no-such-pack (spark.chuanyu.packs");
    }

    @Test
    void a_folder_that_is_no_pack_is_refused() {
        LocalSpark.SESSION.conf().set(Answers.PACKS, "src");
        assertThatThrownBy(() -> one("chuanyu_check('division', '51')"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("manifest");
    }

    @Test
    void no_personal_value_in_answers_and_plans() {
        Dataset<Row> asked = texts().where("text = '11010519491231002X' OR text LIKE '1101051949%'")
                .selectExpr("chuanyu_check('citizen-number', text) AS answer", "chuanyu_explain('division', text)");
        assertThat(asked.collectAsList().toString()).doesNotContain("19491231");
        Dataset<Row> planned = texts().selectExpr("chuanyu_check('citizen-number', text) AS answer");
        assertThat(planned.queryExecution().toString())
                .doesNotContain("19491231")
                .contains("answer");
    }
}
