// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.key.FirstRows;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.KeyJudge;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.report.JsonReport;
import org.chuanyu.dictionary.report.Report;
import org.chuanyu.dictionary.report.TranslationSummary;
import org.chuanyu.dictionary.sample.Samples;
import org.chuanyu.dictionary.table.TableFormat;
import org.chuanyu.dictionary.table.TableReader;
import org.chuanyu.dictionary.table.TableRow;
import org.chuanyu.dictionary.validation.JudgedRow;
import org.chuanyu.dictionary.validation.Progress;
import org.chuanyu.dictionary.validation.RowJudge;
import org.chuanyu.dictionary.validation.TableFinding;
import org.chuanyu.dictionary.validation.TableValidation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that come in parts, each judged and carried over apart, give what the whole table gives when it is read as a file. */
class RowsFromElsewhereTest {
    private static final Layout FROM = Samples.PENALTY_2018;
    private static final Layout TO = Samples.PENALTY_2016;

    @TempDir
    private Path folder = Path.of("");

    private Path file = folder;
    private List<TableRow> rows = List.of();
    private List<String> heading = List.of();

    /** The examples, good and bad, twice over, so that keys come again. */
    @BeforeEach
    void read() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../examples/penalties-2018.csv"));
        List<String> twice = new ArrayList<>(lines);
        twice.addAll(lines.subList(1, lines.size()));
        file = Files.write(folder.resolve("table.csv"), twice);
        try (TableReader table = TableReader.open(file)) {
            heading = table.heading();
            rows = new ArrayList<>();
            for (TableRow row = table.next().orElse(null);
                    row != null;
                    row = table.next().orElse(null)) {
                rows.add(row);
            }
        }
    }

    private static Translation translation() {
        LayoutMapping mapping = Samples.DICTIONARY.mapping(FROM, TO).orElseThrow();
        return new Translation(
                Samples.DICTIONARY, FROM, TO, mapping, Supply.none(), Policy.standard(), Samples.JUDGING);
    }

    private static Report report() {
        return new Report(FROM, new BilingualText("行政处罚", "penalty"), "table.csv", "chuanyu", "1");
    }

    private static String json(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What a run gives: the rows of the output, the lines of the account, the report. */
    private record Result(List<List<String>> output, List<String> account, String report) {}

    private Result fromFile() throws IOException {
        Translation translation = translation();
        Report report = report();
        Path output = folder.resolve("out.csv");
        ByteArrayOutputStream account = new ByteArrayOutputStream();
        try (TableValidation table =
                        TableValidation.open(file, FROM, Samples.DICTIONARY, Samples.JUDGING, Disclosure.MASKED);
                OutputStream out = Files.newOutputStream(output)) {
            report.counted(translation.run(table, report, out, account, Progress.SILENT));
        }
        report.translated(TranslationSummary.of(translation, false), TO);
        List<List<String>> written = Samples.read(output);
        return new Result(
                written.subList(1, written.size()),
                account.toString(StandardCharsets.UTF_8).lines().toList(),
                json(report));
    }

    /** First rows that are known beforehand, as of somebody who has seen the keys of all parts. */
    private record Known(Map<List<Object>, Long> first) implements FirstRows {
        void see(List<List<String>> keys, long row) {
            for (int rule = 0; rule < keys.size(); rule++) {
                if (!keys.get(rule).isEmpty()) {
                    first.putIfAbsent(List.of(rule, keys.get(rule)), row);
                }
            }
        }

        @Override
        public long firstRow(int rule, List<String> parts, long row) {
            return first.getOrDefault(List.of(rule, parts), row);
        }

        @Override
        public void close() {
            // Nothing is kept outside of memory.
        }
    }

    private RowJudge judge(FirstRows first) {
        return new RowJudge(
                "",
                heading,
                FROM,
                Samples.DICTIONARY,
                Samples.JUDGING,
                Disclosure.MASKED,
                new KeyJudge(FROM, Disclosure.MASKED, first));
    }

    private Result inParts(int parts) throws IOException {
        Translation translation = translation();
        Known sources = new Known(new HashMap<>());
        Known targets = new Known(new HashMap<>());
        RowJudge before = judge(sources);
        RowTranslation carried = translation.rows();
        TargetJudge keysOfTarget = translation.targetJudge(new KeyJudge(TO, Disclosure.MASKED, targets));
        for (TableRow row : rows) {
            sources.see(before.keys(row), row.number());
            TranslatedRow translated = carried.translate(before.judge(row, finding -> {}));
            if (!translated.isHeld()) {
                targets.see(keysOfTarget.keys(translated.target()), row.number());
            }
        }
        Report report = report();
        before.judgeHeading(report);
        List<List<String>> output = new ArrayList<>();
        List<String> account = new ArrayList<>();
        account.add(translation.account(before.binding()).header(format()));
        TableValidation.Counts counts = new TableValidation.Counts(0, 0);
        int size = rows.size() / parts + 1;
        for (int begin = 0; begin < rows.size(); begin += size) {
            RowJudge judge = judge(sources);
            RowTranslation translator = translation.rows();
            TargetJudge target = translation.targetJudge(new KeyJudge(TO, Disclosure.MASKED, targets));
            AccountText text = translation.account(judge.binding());
            List<TableFinding> part = new ArrayList<>();
            TranslationTally tally = new TranslationTally();
            for (TableRow row : rows.subList(begin, Math.min(begin + size, rows.size()))) {
                JudgedRow judged = judge.judge(row, part::add);
                TranslatedRow translated = translator.translate(judged);
                tally.count(translated, judge.binding());
                counts = counts.and(new TableValidation.Counts(1, judged.accepted() ? 1 : 0));
                if (!translated.isHeld()) {
                    tally.refused(target.refused(translated.target(), row.number()), TO);
                    output.add(translated.output());
                }
                String line = text.row(translated);
                if (!line.isEmpty()) {
                    account.add(line);
                }
            }
            part.forEach(report::accept);
            translation.tally().add(tally);
        }
        report.counted(counts);
        report.translated(TranslationSummary.of(translation, false), TO);
        return new Result(output, account, json(report));
    }

    private TableFormat format() {
        try (TableReader table = TableReader.open(file)) {
            return table.format();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 44})
    void parts_together_are_the_whole(int parts) throws IOException {
        Result whole = fromFile();
        Result together = inParts(parts);
        assertThat(together.output()).isEqualTo(whole.output()).hasSize(20);
        assertThat(together.account()).isEqualTo(whole.account());
        assertThat(together.report()).isEqualTo(whole.report()).contains("\"duplicate-key\" : 21");
    }

    @Test
    void the_keys_of_a_row_are_those_of_its_cells_as_they_are_read() {
        List<List<String>> keys = judge(FirstRows.inOrder(1)).keys(rows.get(0));
        assertThat(keys).hasSize(1);
        assertThat(keys.get(0)).contains("示市监处罚〔2025〕001号");
        TableRow ragged = new TableRow(1, 2, List.of("示例"));
        assertThat(judge(FirstRows.inOrder(1)).keys(ragged)).containsExactly(List.of());
    }

    /** Who judges parts apart hands over no more findings than a report keeps, and the numbers of all. */
    @Test
    void findings_that_are_only_counted_are_told_in_number() {
        Report whole = report();
        List<TableFinding> found = new ArrayList<>();
        judge(FirstRows.inOrder(1)).judge(rows.get(10), found::add);
        TableFinding wrong = found.stream()
                .filter(finding -> finding.cell().finding().code().equals("character"))
                .findFirst()
                .orElseThrow();
        whole.count(wrong.cell().finding().kind(), wrong.cell().column(), Severity.ERROR, 2_000);
        for (int i = 0; i < 1_500; i++) {
            whole.keep(wrong);
        }
        assertThat(whole.byCode()).containsExactly(Map.entry("character", 2_000L));
        assertThat(whole.byColumn()).containsExactly(Map.entry("CF_XDR_SHXYM", 2_000L));
        assertThat(whole.errorsByColumn()).containsExactly(Map.entry("CF_XDR_SHXYM", 2_000L));
        assertThat(whole.count(Severity.ERROR)).isEqualTo(2_000);
        assertThat(whole.kinds()).containsOnlyKeys("character");
        assertThat(whole.findings()).hasSize(Report.KEPT_OF_EACH_KIND).containsOnly(wrong);
    }
}
