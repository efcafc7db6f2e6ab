// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.chuanyu.dictionary.report.JsonReport;
import org.chuanyu.dictionary.report.Report;
import org.chuanyu.dictionary.table.TableException;
import org.chuanyu.dictionary.table.TableReader;
import org.chuanyu.dictionary.table.TableRow;
import org.chuanyu.dictionary.translation.Outcome;
import org.chuanyu.dictionary.translation.Policy;
import org.chuanyu.dictionary.translation.Restoration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same table through the command line, run as a program of its own, and through Spark. */
class DataFrameTranslationTest {
    private static final String DATA_SET = "administrative-penalty";
    private static final String FROM = "credit-publicity-2018";
    private static final Path EXAMPLES = Path.of("../examples");
    private static final Path SUPPLY = EXAMPLES.resolve("supply-2018-to-internet-supervision.csv");
    private static final String NUMBER = "999999198001010000";

    @TempDir
    private Path folder = Path.of("");

    private Path table = folder;
    private Path output = folder;
    private Path account = folder;
    private Path report = folder;
    private List<String> heading = List.of();
    private List<Row> rows = List.of();

    /** The examples, good and bad, nine times over with other numbers of decisions, so that some keys come again. */
    @BeforeEach
    void write() throws IOException {
        List<String> lines = Files.readAllLines(EXAMPLES.resolve("penalties-2018.csv"));
        // A DataFrame has no ragged rows.
        lines.remove(lines.size() - 1);
        List<String> many = new ArrayList<>(List.of(lines.get(0)));
        for (int i = 0; i < 9; i++) {
            String year = "〔20" + (25 + i / 2) + "〕";
            lines.stream().skip(1).map(line -> line.replace("〔2025〕", year)).forEach(many::add);
        }
        table = Files.write(folder.resolve("table.csv"), many);
        output = folder.resolve("out.csv");
        account = folder.resolve("out.csv.account.jsonl");
        report = folder.resolve("r.json");
        rows = new ArrayList<>();
        try (TableReader reader = TableReader.open(table)) {
            heading = reader.heading();
            for (TableRow row = reader.next().orElse(null);
                    row != null;
                    row = reader.next().orElse(null)) {
                rows.add(RowFactory.create(row.cells().stream()
                        .map(cell -> cell.isEmpty() ? null : cell)
                        .toArray()));
            }
        }
    }

    private Dataset<Row> frame(int parts) {
        StructType schema = new StructType();
        for (String name : heading) {
            schema = schema.add(name, DataTypes.StringType);
        }
        // Slices of a list keep its order, as files do.
        return LocalSpark.SESSION.createDataFrame(
                JavaSparkContext.fromSparkContext(LocalSpark.SESSION.sparkContext())
                        .parallelize(rows, parts),
                schema);
    }

    private int typed(String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.chuanyu.cli.Main",
                "translate",
                DATA_SET,
                table.toString(),
                "--from",
                FROM,
                "-o",
                output.toString(),
                "--report",
                report.toString()));
        command.addAll(List.of(more));
        File told = folder.resolve("told.txt").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told)
                .start()
                .waitFor();
    }

    private static DataFrameTranslation to(String side) {
        return DataFrameTranslation.of(DATA_SET, FROM, side, List.of());
    }

    private static String json(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<List<String>> cells(Dataset<Row> data) {
        List<List<String>> all = new ArrayList<>();
        all.add(Arrays.asList(data.columns()));
        for (Row row : data.collectAsList()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.length(); i++) {
                cells.add(row.isNullAt(i) ? "" : row.getString(i));
            }
            all.add(cells);
        }
        return all;
    }

    private static List<List<String>> cells(Path file) {
        List<List<String>> all = new ArrayList<>();
        try (TableReader reader = TableReader.open(file)) {
            all.add(reader.heading());
            for (TableRow row = reader.next().orElse(null);
                    row != null;
                    row = reader.next().orElse(null)) {
                all.add(row.cells());
            }
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({"4, credit-publicity-2016", "1, internet-supervision"})
    void the_command_line_and_spark_give_the_same(int parts, String side) throws IOException, InterruptedException {
        boolean supplied = side.equals("internet-supervision");
        int code = supplied ? typed("--to", side, "--supply", SUPPLY.toString()) : typed("--to", side);
        assertThat(code).isEqualTo(1);
        DataFrameTranslation translation = supplied ? to(side).withSupply(SUPPLY) : to(side);
        try (TranslatedDataFrame carried = translation.translate(frame(parts), "table.csv")) {
            assertThat(cells(carried.output())).isEqualTo(cells(output)).hasSizeGreaterThan(90);
            assertThat(carried.account().collectAsList()).isEqualTo(Files.readAllLines(account));
            assertThat(json(carried.report()))
                    .isEqualTo(Files.readString(report))
                    .contains("\"duplicate-key\" : ");
            assertThat(carried.tally().held()).isEqualTo(99);
        }
    }

    @Test
    void what_is_told_once_of_a_table_is_told_once_of_all_its_parts() throws IOException, InterruptedException {
        // Decisions from before the lists held, and a table without its first column, which is mandatory.
        int date = heading.indexOf("CF_JDRQ");
        rows = rows.stream()
                .map(row -> {
                    Object[] cells = new Object[row.length()];
                    Arrays.setAll(cells, row::get);
                    cells[date] = "2015/03/12";
                    return RowFactory.create(Arrays.copyOfRange(cells, 1, cells.length));
                })
                .toList();
        heading = heading.subList(1, heading.size());
        try (CsvWriter csv = CsvWriter.builder().build(table)) {
            cells(frame(1)).forEach(csv::writeRecord);
        }
        assertThat(typed("--to", "credit-publicity-2016")).isEqualTo(1);
        try (TranslatedDataFrame carried = to("credit-publicity-2016").translate(frame(5), "table.csv")) {
            assertThat(cells(carried.output())).isEqualTo(cells(output));
            assertThat(json(carried.report()))
                    .isEqualTo(Files.readString(report))
                    .contains("\"column-missing\" : 1", "\"list-period\" : ");
        }
    }

    @Test
    void what_spark_writes_is_restored_as_the_input() throws IOException {
        Path restored = folder.resolve("restored.csv");
        try (TranslatedDataFrame carried = to("credit-publicity-2016").translate(frame(2), "table.csv")) {
            StringWriter text = new StringWriter();
            try (CsvWriter csv = CsvWriter.builder().build(text)) {
                cells(carried.output()).forEach(csv::writeRecord);
            }
            Files.writeString(output, text.toString());
            Files.write(account, carried.account().collectAsList());
        }
        Restoration.restore(output, account, file -> Files.newOutputStream(restored));
        assertThat(cells(restored)).isEqualTo(cells(table));
    }

    @Test
    void a_run_that_the_policy_stops_has_no_output_and_the_same_report() throws IOException, InterruptedException {
        assertThat(typed("--to", "credit-publicity-2016", "--policy", "invalid=stop"))
                .isEqualTo(1);
        Policy stop = Policy.standard().with(Outcome.INVALID, Policy.Treatment.STOP);
        try (TranslatedDataFrame carried =
                to("credit-publicity-2016").withPolicy(stop).translate(frame(4), "table.csv")) {
            assertThat(json(carried.report())).isEqualTo(Files.readString(report));
            assertThat(carried.tally().isStopped()).isTrue();
            assertThatThrownBy(carried::output)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("已按策略中止");
            assertThatThrownBy(carried::account).isInstanceOf(IllegalStateException.class);
        }
        assertThat(output).doesNotExist();
    }

    @Test
    void an_empty_table_gives_an_empty_output() {
        try (TranslatedDataFrame carried = to("credit-publicity-2016").translate(frame(2).limit(0), "table.csv")) {
            assertThat(carried.output().count()).isZero();
            assertThat(carried.account().count()).isEqualTo(1);
            assertThat(carried.report().rows()).isZero();
        }
    }

    @Test
    void what_spark_cannot_read_as_text_is_refused_by_name() {
        Dataset<Row> typed = frame(1).withColumn("CF_NR_FK", functions.lit(1.5));
        assertThatThrownBy(() -> to("credit-publicity-2016").translate(typed, "table"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CF_NR_FK double")
                .hasMessageContaining("不是文字");
        assertThatThrownBy(() -> to("credit-publicity-2016")
                        .translate(frame(1).select(functions.col("BZ").as("nothing")), "table"))
                .isInstanceOf(TableException.class);
        assertThatThrownBy(() -> to("nowhere")).hasMessageContaining("no layout of the side nowhere");
        assertThatThrownBy(() -> DataFrameTranslation.of("nothing", FROM, FROM, List.of()))
                .hasMessageContaining("no data set nothing");
    }

    @Test
    void no_report_and_no_plan_holds_a_personal_number() throws IOException {
        assertThat(Files.readString(table)).contains(NUMBER);
        try (TranslatedDataFrame carried = to("credit-publicity-2016").translate(frame(2), "table.csv")) {
            assertThat(json(carried.report())).contains("CF_XDR_ZJHM").doesNotContain(NUMBER);
            assertThat(carried.output().queryExecution().toString()).doesNotContain(NUMBER);
            assertThat(carried.account().queryExecution().toString()).doesNotContain(NUMBER);
        }
    }
}
