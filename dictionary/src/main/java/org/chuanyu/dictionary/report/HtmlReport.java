// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import static org.chuanyu.dictionary.report.ReportWords.number;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.text.Language;

/**
 * 网页报告: a report as one page that a person reads: the outcome at a glance, what a translation did, findings by column,
 * the reasons in plain words, then rows with the wrong place marked. The page needs nothing but itself: no script, no
 * link, no request of any kind. It stays under {@value #MOST_BYTES} bytes whatever the table; what is not shown is
 * counted.
 */
public final class HtmlReport {
    /** How big a page can become, in bytes. */
    public static final int MOST_BYTES = 2_000_000;

    /** Room for what follows the lists: the lines that count what is not shown, and the foot. */
    private static final int ROOM_FOR_THE_END = 20_000;

    private static final String STYLE = style();

    private HtmlReport() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @param language the reader's language
     * @param out where to write, in UTF-8; not closed
     * @throws IOException when it can't be written
     */
    public static void write(Report report, Language language, OutputStream out) throws IOException {
        ReportWords words = new ReportWords(language);
        List<Reason> reasons = Reason.of(report);
        HtmlText page = new HtmlText();
        head(page, report, words);
        outcome(page, report, words);
        report.translation().ifPresent(summary -> HtmlTranslation.write(page, report, summary, words));
        HtmlFindings findings = new HtmlFindings(report, words, MOST_BYTES - ROOM_FOR_THE_END);
        findings.columns(page);
        findings.reasons(page, reasons);
        findings.rows(page, reasons);
        foot(page, report, words);
        page.writeTo(out);
    }

    private static void head(HtmlText page, Report report, ReportWords words) {
        String title = words.say(
                "page.title",
                "dataset",
                report.dataSet().in(words.language()),
                "side",
                report.layout().side(),
                "file",
                report.file());
        open(page, words, title);
    }

    /** Opens a page with its style, up to the main part. */
    static void open(HtmlText page, ReportWords words, String title) {
        page.markup("<!DOCTYPE html>\n").open("html", "lang", words.say("lang")).markup("\n<head>\n");
        page.markup("<meta charset=\"utf-8\">\n");
        page.markup("<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        page.markup("<meta name=\"referrer\" content=\"no-referrer\">\n");
        page.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.element("title", title);
        page.markup("\n<style>\n").markup(STYLE).markup("</style>\n</head>\n<body>\n<main>\n");
    }

    private static void outcome(HtmlText page, Report report, ReportWords words) {
        Verdict verdict = Verdict.of(report);
        page.markup("<header class=\"sheet\">\n");
        String what = report.translation().isPresent() ? "page.translation" : "page.validation";
        page.element("p", words.say(what), "class", "eyebrow");
        page.open("h1").text(report.dataSet().in(words.language())).markup(" ");
        page.element("span", report.layout().side(), "class", "soft")
                .close("h1")
                .markup("\n<dl class=\"facts\">");
        fact(page, words.say("page.file"), report.file());
        fact(page, words.say("page.layout"), report.layout().name().in(words.language()));
        page.markup("</dl>\n");
        page.open("p", "class", "verdict " + verdict.name().toLowerCase(Locale.ROOT));
        page.element("span", verdict.symbol(), "class", "symbol", "aria-hidden", "true");
        page.markup(" ").element("span", Verdict.sentence(report, words)).markup("</p>\n<ul class=\"tiles\">");
        tile(page, "", words.say("number.rows"), report.rows());
        tile(page, "good", "✓ " + words.say("number.accepted"), report.accepted());
        tile(page, report.rejected() > 0 ? "bad" : "", "✗ " + words.say("number.rejected"), report.rejected());
        tile(page, "", "✗ " + words.say("number.errors"), report.count(Severity.ERROR));
        tile(page, "", "! " + words.say("number.warnings"), report.count(Severity.WARNING));
        tile(page, "", "i " + words.say("number.notices"), report.count(Severity.NOTICE));
        page.markup("</ul>\n");
        HtmlCharts.stacked(
                page,
                words.say(
                        "chart.rows",
                        "accepted",
                        number(report.accepted()),
                        "rejected",
                        number(report.rejected()),
                        "share",
                        ReportWords.percent(report.accepted(), report.rows())),
                List.of(
                        rows("good", "number.accepted", report.accepted(), report, words),
                        rows("bad", "number.rejected", report.rejected(), report, words)));
        page.markup("\n</header>\n");
    }

    private static HtmlCharts.Segment rows(String style, String key, long count, Report report, ReportWords words) {
        String share = ReportWords.percent(count, report.rows());
        return new HtmlCharts.Segment(
                style, words.say("chart.row", "what", words.say(key), "count", number(count), "share", share), count);
    }

    private static void fact(HtmlText page, String name, String value) {
        page.markup("<div>").element("dt", name).markup("<dd><bdi>").text(value).markup("</bdi></dd></div>");
    }

    /** Writes a big number with its name. */
    static void tile(HtmlText page, String style, String name, long count) {
        page.open("li", "class", style).element("b", number(count)).markup(" ").element("span", name);
        page.close("li");
    }

    private static void foot(HtmlText page, Report report, ReportWords words) {
        page.element(
                "footer",
                words.say(
                        "page.foot",
                        "pack",
                        report.pack(),
                        "edition",
                        report.edition(),
                        "layout",
                        report.layout().id(),
                        "citation",
                        report.layout().citation().toString(),
                        "confidence",
                        words.word("confidence", report.layout().confidence().word())));
        close(page);
    }

    /** Closes what {@link #open} opened. */
    static void close(HtmlText page) {
        page.markup("\n</main>\n</body>\n</html>\n");
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("no report.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("report.css", e);
        }
    }
}
