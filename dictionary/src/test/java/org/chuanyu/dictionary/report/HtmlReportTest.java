// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuanyu.dictionary.report.SampleReport.LAYOUT;
import static org.chuanyu.dictionary.report.SampleReport.at;
import static org.chuanyu.dictionary.report.SampleReport.page;
import static org.chuanyu.dictionary.report.SampleReport.wrongAt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.finding.DictionaryFindings;
import org.chuanyu.dictionary.validation.TableFinding;
import org.chuanyu.dictionary.validation.TableValidation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HtmlReportTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_is_in_the_readers_language(Language language) {
        Document page = page(SampleReport.translated(false), language);
        assertThat(page.expectFirst("html").attr("lang")).startsWith(language.code());
        assertThat(page.title()).contains("credit-publicity-2018", "penalties.csv");
        assertThat(page.expectFirst("h1").text())
                .isEqualTo(SampleReport.PENALTY.name().in(language) + " credit-publicity-2018");
        // A key without words would stand on the page as it is.
        for (String key : ReportWords.CATALOG.keys(language)) {
            if (key.contains(".")) {
                assertThat(page.text()).doesNotContain(key);
            }
        }
    }

    @Test
    void the_page_asks_for_nothing_and_sends_nothing() {
        Document page = page(SampleReport.translated(false), Language.ZH);
        assertThat(page.select("meta[charset=utf-8]")).hasSize(1);
        assertThat(page.select("meta[name=referrer][content=no-referrer]")).hasSize(1);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
        PageRules.check(page);
    }

    @Test
    void the_numbers_are_those_of_the_report() {
        Report report = SampleReport.small();
        Document page = page(report, Language.EN);
        assertThat(page.select("header .tiles b").eachText()).containsExactly("5", "3", "2", "2", "0", "1");
        assertThat(page.select("header svg.stack rect title").eachText())
                .containsExactly("accepted: 3 rows (60.0%)", "rejected: 2 rows (40.0%)");
        assertThat(page.select("table.bars tbody td.count").eachText()).containsExactly("1", "1", "1");
        assertThat(page.select("ol.reasons .times").eachText()).containsExactly("× 1", "× 1", "× 1");
        assertThat(page.select("ol.reasons code").eachText())
                .containsExactly("missing", "wrong-characters", "column-unknown");
    }

    @Test
    void a_column_stands_with_its_name_and_identifier() {
        Document page = page(SampleReport.small(), Language.ZH);
        String name = LAYOUT.elements().get(LAYOUT.indexOf("CF_WSH")).name().zh();
        assertThat(page.select("table.bars th[scope=row]").eachText()).contains(name + " CF_WSH", "备注二");
    }

    @Test
    void the_mark_stands_at_the_span() {
        Element row = row(at(2, "CF_XDR_SHXYM", "91330100799655058C", wrongAt(17, 18), List.of("91330100799655058B")));
        assertThat(row.expectFirst("td[data-label=value] mark").text()).isEqualTo("C");
        assertThat(row.expectFirst("td[data-label=value]").text()).isEqualTo("91330100799655058C");
        assertThat(row.expectFirst("th[scope=rowgroup]").text()).isEqualTo("row 2 line 3 示市监处罚〔2025〕2号");
        assertThat(row.select(".remedy").eachText()).containsExactly("expected B", "proposed 91330100799655058B");
    }

    @Test
    void the_whole_value_is_marked_where_the_span_lies_outside_what_is_shown() {
        assertThat(mark("******", 10, 14)).isEqualTo("******");
        assertThat(mark("91330", 0, 0)).isEqualTo("91330");
    }

    @Test
    void a_place_where_something_is_missing_is_marked_between_two_characters() {
        Element row = row(at(2, "CF_WSH", "abc", wrongAt(2, 2), List.of()));
        assertThat(row.expectFirst("mark").text()).isEmpty();
        assertThat(row.expectFirst("bdi.value").html()).isEqualTo("ab<mark class=\"gap\"></mark>c");
    }

    @Test
    void a_mark_does_not_part_a_character() {
        assertThat(mark("a𠀀b", 1, 2)).isEqualTo("𠀀");
        assertThat(mark("a𠀀b", 2, 3)).isEqualTo("𠀀");
    }

    @Test
    void an_empty_value_is_said_to_be_empty() {
        assertThat(page(SampleReport.small(), Language.ZH).select("mark.empty").eachText())
                .containsExactly("（空）");
    }

    @Test
    void a_translation_tells_what_happened_to_cells_and_what_the_target_lacks() {
        Document page = page(SampleReport.translated(false), Language.ZH);
        assertThat(page.select("section .tiles b").eachText()).containsExactly("3", "2", "1");
        assertThat(page.select("table.outcomes tbody td:eq(1)").eachText())
                .containsExactly("100", "101", "102", "103", "104", "105", "106", "107", "108", "109");
        assertThat(page.select("section svg.stack rect")).hasSize(10);
        String section = page.expectFirst("section").text();
        assertThat(section)
                .contains("没有来源的必填项 · 1", "案件来源 case_source", "不能唯一确定的数据元 · 1", "处罚种类 punish_type")
                .contains("没收违法所得、没收非法财物", "是否听证 is_hearing 4 格", "案件来源 case_source 1 行");
        assertThat(page.expectFirst(".verdict").text()).isEqualTo("✗ 5 行中写出 3 行、暂留 2 行；写出的行中有 1 行目标方不接受");
    }

    @Test
    void an_empty_report_says_that_there_is_nothing_to_do() {
        Document page = page(SampleReport.empty(), Language.EN);
        assertThat(page.expectFirst(".verdict").text()).isEqualTo("✓ The table has no data rows");
        assertThat(page.text()).contains("Nothing was found.");
        assertThat(page.select("table")).isEmpty();
        PageRules.check(page);
    }

    @Test
    void rows_with_errors_stand_before_those_without() {
        Report report = SampleReport.empty();
        report.accept(at(1, "CF_WSH", "a", warning(), List.of()));
        report.accept(at(2, "CF_WSH", "b", wrongAt(0, 1), List.of()));
        report.accept(at(2, "CF_WSH", "b", warning(), List.of()));
        Document page = page(report, Language.EN);
        assertThat(page.select("th[scope=rowgroup]").eachText())
                .allSatisfy(text -> assertThat(text).startsWith("row"))
                .first()
                .asString()
                .startsWith("row 2");
        assertThat(page.select("th[scope=rowgroup]").eachAttr("rowspan")).containsExactly("2", "1");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_million_findings_stay_below_two_megabytes(Language language) {
        String wide = "&\"<'>\u202e𠀀".repeat(200);
        List<FindingKind> kinds = DictionaryFindings.all();
        Report report = SampleReport.named(wide);
        for (int i = 0; i < 1_000_000; i++) {
            int kind = i % 30;
            Finding finding = new FindingKind(
                            kind < kinds.size() ? kinds.get(kind).code() : "kind-" + kind,
                            kind % 3 == 0 ? Severity.ERROR : Severity.NOTICE,
                            kinds.get(0).words())
                    .finding()
                    .expected(wide)
                    .found(wide)
                    .attribute("name", wide)
                    .build();
            report.accept(
                    at(1 + i / 3, i % 2 == 0 ? "CF_WSH" : wide + i % 50, wide, finding, List.of(wide, wide, wide)));
        }
        report.counted(new TableValidation.Counts(333_334, 0));
        byte[] bytes = SampleReport.bytes(report, language);
        assertThat(bytes.length).isBetween(1_000_000, HtmlReport.MOST_BYTES);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).endsWith("</html>\n").contains("1,000,000");
        Document page = Jsoup.parse(text);
        PageRules.check(page);
        int shown = page.select("table.rows td[data-label] .badge").size();
        String more = String.format(Locale.ROOT, "%,d", 1_000_000 - shown);
        assertThat(page.expectFirst("p.more").text()).contains(more);
    }

    @Test
    void no_kind_is_pushed_out_by_a_frequent_one() {
        Report report = SampleReport.empty();
        for (int i = 1; i <= 5_000; i++) {
            report.accept(at(i, "CF_WSH", "x", wrongAt(0, 1), List.of()));
        }
        report.accept(at(5_001, "CF_WSH", "y", warning(), List.of()));
        Document page = page(report, Language.EN);
        assertThat(page.select("table.rows tr .badge")).hasSize(41);
        assertThat(page.expectFirst("p.more").text()).startsWith("4,960 more findings");
    }

    @Test
    void the_page_is_well_formed() {
        Parser parser = Parser.htmlParser().setTrackErrors(100);
        String page =
                new String(SampleReport.bytes(SampleReport.translated(true), Language.EN), StandardCharsets.UTF_8);
        Jsoup.parse(page, "", parser);
        assertThat(parser.getErrors()).isEmpty();
    }

    private static Finding warning() {
        return DictionaryFindings.NOT_IN_LIST.finding().as(Severity.WARNING).build();
    }

    private static Element row(TableFinding finding) {
        Report report = SampleReport.empty();
        report.accept(finding);
        return page(report, Language.EN).expectFirst("table.rows tbody");
    }

    private static String mark(String value, int start, int end) {
        return row(at(1, "CF_WSH", value, wrongAt(start, end), List.of()))
                .expectFirst("mark")
                .text();
    }
}
