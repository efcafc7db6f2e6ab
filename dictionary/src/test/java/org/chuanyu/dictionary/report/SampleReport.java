// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.finding.DictionaryFindings;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.CellFinding;
import org.chuanyu.dictionary.record.DataSet;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.translation.LostCells;
import org.chuanyu.dictionary.translation.Outcome;
import org.chuanyu.dictionary.validation.TableFinding;
import org.chuanyu.dictionary.validation.TableValidation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reports as a table of penalties gives them, for the tests of this package. */
final class SampleReport {
    static final Dictionary DICTIONARY = Dictionary.builtIn();
    static final DataSet PENALTY = DICTIONARY.dataSet("administrative-penalty").orElseThrow();
    static final Layout LAYOUT = PENALTY.layout("credit-publicity-2018").orElseThrow();
    static final Layout TARGET = PENALTY.layout("internet-supervision").orElseThrow();

    private SampleReport() {}

    static Report empty() {
        return named("penalties.csv");
    }

    static Report named(String file) {
        return new Report(LAYOUT, PENALTY.name(), file, "chuanyu", "2026.11");
    }

    /** Three findings in two of five rows: a wrong character, a value missing, a column nobody knows. */
    static Report small() {
        Report report = empty();
        report.accept(at(
                0,
                "备注二",
                "备注二",
                DictionaryFindings.COLUMN_UNKNOWN.finding().found("备注二").build(),
                List.of()));
        report.accept(at(2, "CF_XDR_SHXYM", "91330100799655058C", wrongAt(17, 18), List.of("91330100799655058B")));
        report.accept(at(
                4,
                "CF_WSH",
                "",
                DictionaryFindings.MISSING
                        .finding()
                        .attribute("name", "行政处罚决定书文号")
                        .by(Citation.of("发改办财金〔2018〕424号"))
                        .build(),
                List.of()));
        report.counted(new TableValidation.Counts(5, 3));
        return report;
    }

    static Report translated(boolean dryRun) {
        Report report = small();
        Map<String, Long> cells = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            cells.put(outcome.word(), 100L + cells.size());
        }
        report.translated(
                new TranslationSummary(
                        "credit-publicity-2018",
                        "internet-supervision",
                        "penalty-2018-to-supervision",
                        3,
                        2,
                        false,
                        dryRun,
                        cells,
                        List.of(
                                new LostCells("CF_CFLB", Outcome.AMBIGUOUS, 1234, List.of(2L, 5L, 9L, 10L, 11L)),
                                new LostCells("#31", Outcome.UNMAPPED, 1, List.of(3L))),
                        Map.of("case_source", 3L),
                        Map.of("is_hearing", 4L),
                        1,
                        Map.of("case_source", 1L),
                        List.of("case_source"),
                        Map.of("punish_type", List.of("其他", "没收违法所得、没收非法财物"))),
                TARGET);
        return report;
    }

    static Finding wrongAt(int start, int end) {
        return DictionaryFindings.WRONG_CHARACTERS
                .finding()
                .at(start, end)
                .expected("B")
                .attribute("name", "统一社会信用代码")
                .by(Citation.of("GB 32100-2015", "4.2"))
                .build();
    }

    static TableFinding at(long row, String column, String value, Finding finding, List<String> repairs) {
        String key = row == 0 ? "" : "示市监处罚〔2025〕" + row + "号";
        return new TableFinding(
                row, row + 1, key, new CellFinding(LAYOUT.indexOf(column), column, finding, value, repairs));
    }

    /** A report whose only finding says the same wild text wherever a text can stand. */
    static Report saying(String wild) {
        FindingKind kind = new FindingKind("wild", Severity.ERROR, ReportWords.CATALOG);
        Finding finding = DictionaryFindings.NOT_IN_LIST
                .finding()
                .at(0, wild.length())
                .expected(wild)
                .found(wild)
                .attribute("name", wild)
                .attribute("list", wild)
                .by(Citation.of(wild, wild))
                .build();
        Report report = named(wild);
        report.accept(new TableFinding(1, 2, wild, new CellFinding(-1, wild, finding, wild, List.of(wild, wild))));
        report.accept(new TableFinding(
                2, 3, wild, new CellFinding(-1, "", kind.finding().found(wild).build(), wild, List.of())));
        report.counted(new TableValidation.Counts(2, 0));
        report.translated(new TranslationSummary(
                wild,
                wild,
                wild,
                1,
                1,
                false,
                false,
                Map.of(wild, 1L),
                List.of(new LostCells(wild, Outcome.UNMAPPED, 1, List.of(1L))),
                Map.of(wild, 1L),
                Map.of(wild, 1L),
                1,
                Map.of(wild, 1L),
                List.of(wild),
                Map.of(wild, List.of(wild))));
        return report;
    }

    static byte[] bytes(Report report, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            HtmlReport.write(report, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Document page(Report report, Language language) {
        return Jsoup.parse(new String(bytes(report, language), StandardCharsets.UTF_8));
    }
}
