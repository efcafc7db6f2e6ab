// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuanyu.dictionary.report.SampleReport.at;
import static org.chuanyu.dictionary.report.SampleReport.wrongAt;

import java.io.IOException;
import java.util.List;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.validation.TableValidation;
import org.junit.jupiter.api.Test;

final class TextReportTest {

    @Test
    void a_small_report_reads_so() throws IOException {
        assertThat(text(SampleReport.small(), Language.EN)).isEqualTo("""
                        administrative penalty · credit-publicity-2018  penalties.csv
                        5 data rows: 3 accepted, 2 rejected
                        3 findings: 2 errors, 0 warnings, 1 notices

                        ✗ error  value missing  × 1  missing
                          row 4, line 5  示市监处罚〔2025〕4号  penalty decision number (CF_WSH)
                            “行政处罚决定书文号” is empty and must have a value

                        ✗ error  characters not allowed  × 1  wrong-characters
                          row 2, line 3  示市监处罚〔2025〕2号  counterpart code 1 (CF_XDR_SHXYM)
                            91330100799655058*C*
                            “统一社会信用代码” has characters that the format B does not allow
                            → expected B
                            → proposed 91330100799655058B

                        i notice  column not known  × 1  column-unknown
                          whole table  备注二
                            *备注二*
                            column “备注二” is no element of the layout; only the account keeps it

                        ✗ Verdict: 2 of 5 rows rejected
                        """);
    }

    @Test
    void the_verdict_is_the_last_line() throws IOException {
        Report good = SampleReport.empty();
        good.counted(new TableValidation.Counts(1_200, 1_200));
        assertThat(text(good, Language.ZH)).endsWith("\n✓ 结论：全部 1,200 行通过\n");
        assertThat(text(SampleReport.translated(true), Language.ZH))
                .endsWith("\n✗ 结论：试算：5 行中可写出 3 行、暂留 2 行；可写出的行中有 1 行目标方不接受\n");
    }

    @Test
    void a_translation_names_what_the_target_lacks() throws IOException {
        assertThat(text(SampleReport.translated(false), Language.EN))
                .contains("3 rows written, 2 held back, 1 refused by the target")
                .contains("    107  unmapped        the mapping has no row for it; left empty")
                .contains("Mandatory elements without a source · 1\n    case source (case_source)")
                .contains("Elements left ambiguous · 1\n    penalty kind (punish_type)\n      其他, 没收违法所得、没收非法财物");
    }

    @Test
    void a_place_in_a_masked_value_is_drawn_below_it() throws IOException {
        Report report = SampleReport.empty();
        report.accept(at(1, "CF_XDR_ZJHM", "510104***********7", wrongAt(14, 17), List.of()));
        assertThat(text(report, Language.EN)).contains("    510104***********7\n" + " ".repeat(18) + "^^^\n");
    }

    @Test
    void two_of_many_are_shown_and_the_others_counted() throws IOException {
        Report report = SampleReport.empty();
        for (int i = 1; i <= 2_000; i++) {
            report.accept(at(i, "CF_WSH", "x" + i, wrongAt(0, 1), List.of()));
        }
        assertThat(text(report, Language.EN)).contains("*x*2", "1,998 more").doesNotContain("*x*3");
    }

    @Test
    void colors_come_only_when_asked_for() throws IOException {
        for (Report report : List.of(SampleReport.small(), SampleReport.translated(false))) {
            assertThat(text(report, Language.ZH)).doesNotContain("\u001b");
            StringBuilder colored = new StringBuilder();
            TextReport.write(report, Language.ZH, true, colored);
            assertThat(colored.toString()).contains("\u001b[31;1m");
            assertThat(colored.toString().replaceAll("\u001b\\[[0-9;]+m", "")).isEqualTo(text(report, Language.ZH));
        }
    }

    @Test
    void what_the_dry_run_has_told_before_is_not_told_again() throws IOException {
        assertThat(text(SampleReport.translated(true), Language.EN))
                .contains("This was a dry run")
                .doesNotContain("Mandatory elements without a source");
    }

    @Test
    void what_is_lost_is_told_with_its_rows() throws IOException {
        assertThat(text(SampleReport.translated(true), Language.EN))
                .contains("What is lost, and in which rows · 2")
                .contains("CF_CFLB: ambiguous × 1,234, rows 2, 5, 9, 10, 11 …")
                .contains("#31: unmapped × 1, rows 3\n");
        assertThat(text(SampleReport.translated(false), Language.ZH))
                .contains("丢失了什么，在哪些行", "CF_CFLB：不唯一 × 1,234，第 2、5、9、10、11 … 行");
    }

    @Test
    void lines_of_prose_fit_the_terminal() throws IOException {
        for (Language language : Language.values()) {
            // The verdict is one line, however long.
            for (Report report : List.of(SampleReport.small(), SampleReport.translated(false))) {
                String text = text(report, language);
                assertThat(text.substring(0, text.lastIndexOf("\n\n")).lines())
                        .allSatisfy(
                                line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(TerminalText.WIDTH));
            }
        }
    }

    private static String text(Report report, Language language) throws IOException {
        StringBuilder out = new StringBuilder();
        TextReport.write(report, language, false, out);
        return out.toString();
    }
}
