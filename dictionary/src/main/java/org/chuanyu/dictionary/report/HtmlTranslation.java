// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import static org.chuanyu.dictionary.report.ReportWords.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chuanyu.dictionary.translation.LostCells;

/** 转换部分: what a translation did to rows and cells, and what the target side still lacks. */
final class HtmlTranslation {
    private static final int MOST_ELEMENTS = 40;
    private static final int MOST_VALUES = 20;

    private final HtmlText page;
    private final Report report;
    private final ReportWords words;

    private HtmlTranslation(HtmlText page, Report report, ReportWords words) {
        this.page = page;
        this.report = report;
        this.words = words;
    }

    static void write(HtmlText page, Report report, TranslationSummary summary, ReportWords words) {
        new HtmlTranslation(page, report, words).section(summary);
    }

    private void section(TranslationSummary summary) {
        page.markup("<section aria-labelledby=\"translation\">\n");
        page.element("h2", words.say("translation.heading"), "id", "translation");
        page.element(
                "p",
                words.say("translation.way", "from", summary.from(), "to", summary.to(), "mapping", summary.mapping()),
                "class",
                "soft");
        if (summary.stopped() || summary.dryRun()) {
            page.element("p", words.say(summary.stopped() ? "translation.stopped" : "translation.dry-run"));
        }
        page.markup("<ul class=\"tiles\">");
        HtmlReport.tile(page, "good", "✓ " + words.say("number.written"), summary.written());
        HtmlReport.tile(page, summary.held() > 0 ? "care" : "", "‖ " + words.say("number.held"), summary.held());
        HtmlReport.tile(
                page,
                summary.refusedByTarget() > 0 ? "bad" : "",
                "✗ " + words.say("number.refused"),
                summary.refusedByTarget());
        page.markup("</ul>\n");
        missing(summary.missingSource());
        ambiguous(summary.leftAmbiguous());
        cells(summary.cells());
        lost(summary.lost());
        counted("translation.refused", summary.refusedElements(), "translation.rows");
        counted("translation.supplied", summary.supplied(), "translation.cells-counted");
        counted("translation.no-source", summary.noSource(), "translation.cells-counted");
        page.markup("</section>\n");
    }

    private void cells(Map<String, Long> cells) {
        long all = total(cells);
        page.element("h3", words.say("translation.cells"));
        List<HtmlCharts.Segment> segments = new ArrayList<>();
        cells.forEach((word, count) -> segments.add(new HtmlCharts.Segment(
                word,
                words.say(
                        "chart.cell",
                        "what",
                        words.word("outcome", word),
                        "count",
                        number(count),
                        "share",
                        ReportWords.percent(count, all)),
                count)));
        HtmlCharts.stacked(page, words.say("chart.cells", "count", number(all)), segments);
        page.markup("\n<table class=\"outcomes\"><thead><tr>");
        heading("translation.outcome", "");
        heading("translation.count", "count");
        heading("translation.share", "count");
        heading("translation.meaning", "meaning");
        page.markup("</tr></thead><tbody>\n");
        cells.forEach((word, count) -> {
            if (count > 0) {
                page.markup("<tr>").open("th", "scope", "row");
                page.markup("<svg class=\"swatch\" viewBox=\"0 0 1 1\" aria-hidden=\"true\">");
                page.open("rect", "class", word, "width", "1", "height", "1").markup("</rect></svg>");
                page.text(words.word("outcome", word)).close("th");
                page.element("td", number(count), "class", "count");
                page.element("td", ReportWords.percent(count, all), "class", "count");
                page.element("td", words.word("meaning", word), "class", "meaning soft");
                page.markup("</tr>\n");
            }
        });
        page.markup("</tbody></table>\n");
    }

    /** What is lost, and in which rows. */
    private void lost(List<LostCells> cells) {
        page.element("h3", words.say("translation.lost") + " · " + cells.size());
        if (cells.isEmpty()) {
            page.element("p", "✓ " + words.say("translation.lost.none"));
            return;
        }
        page.markup("<ul class=\"chips\">");
        cells.stream().limit(MOST_ELEMENTS).forEach(each -> page.element("li", words.lost(each)));
        more(cells.size() - MOST_ELEMENTS, "li");
        page.markup("</ul>\n");
    }

    private void heading(String key, String style) {
        page.element("th", words.say(key), "scope", "col", "class", style);
    }

    private void missing(List<String> elements) {
        page.element("h3", words.say("translation.missing") + " · " + elements.size());
        if (elements.isEmpty()) {
            page.element("p", "✓ " + words.say("translation.missing.none"));
            return;
        }
        page.element("p", words.say("translation.missing.why"), "class", "soft small")
                .markup("<ul class=\"chips\">");
        elements.stream().limit(MOST_ELEMENTS).forEach(element -> {
            page.markup("<li>");
            element(element);
            page.markup("</li>");
        });
        more(elements.size() - MOST_ELEMENTS, "li");
        page.markup("</ul>\n");
    }

    private void ambiguous(Map<String, List<String>> elements) {
        page.element("h3", words.say("translation.ambiguous") + " · " + elements.size());
        if (elements.isEmpty()) {
            page.element("p", "✓ " + words.say("translation.ambiguous.none"));
            return;
        }
        page.element("p", words.say("translation.ambiguous.why"), "class", "soft small");
        page.markup("<table class=\"bars\"><tbody>\n");
        elements.entrySet().stream().limit(MOST_ELEMENTS).forEach(each -> {
            page.markup("<tr>").open("th", "scope", "row");
            element(each.getKey());
            page.markup("</th><td><ul class=\"chips\">");
            each.getValue().stream()
                    .limit(MOST_VALUES)
                    .forEach(value -> page.markup("<li><bdi>").text(value).markup("</bdi></li>"));
            more(each.getValue().size() - MOST_VALUES, "li");
            page.markup("</ul></td></tr>\n");
        });
        page.markup("</tbody></table>\n");
        more(elements.size() - MOST_ELEMENTS, "p");
    }

    /** Writes numbers by element, the biggest first. */
    private void counted(String key, Map<String, Long> counts, String unit) {
        page.element("h3", words.say(key));
        if (counts.isEmpty()) {
            page.element("p", words.say(key + ".none"), "class", "soft small");
            return;
        }
        page.markup("<ul class=\"chips\">");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_ELEMENTS)
                .forEach(each -> {
                    page.markup("<li>");
                    element(each.getKey());
                    page.markup(" ").element("b", words.say(unit, "count", number(each.getValue())));
                    page.markup("</li>");
                });
        more(counts.size() - MOST_ELEMENTS, "li");
        page.markup("</ul>\n");
    }

    private void element(String identifier) {
        String name = words.target(report, identifier);
        if (!name.equals(identifier)) {
            page.text(name).markup(" ");
        }
        page.element("code", identifier);
    }

    private void more(int count, String tag) {
        if (count > 0) {
            page.element(tag, words.say("translation.more", "count", number(count)), "class", "soft");
        }
    }

    private static long total(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
