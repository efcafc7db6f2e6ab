// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import static org.chuanyu.dictionary.report.ReportWords.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.dictionary.validation.TableFinding;

/** 问题部分: findings by column, the reasons, and rows with the wrong place marked. */
final class HtmlFindings {
    private static final int MOST_COLUMNS = 20;
    private static final int MOST_OF_A_KIND = 40;
    private static final int MOST_FINDINGS = 600;
    private static final int MOST_REPAIRS = 3;

    private final Report report;
    private final ReportWords words;
    private final long mostBytes;

    HtmlFindings(Report report, ReportWords words, long mostBytes) {
        this.report = report;
        this.words = words;
        this.mostBytes = mostBytes;
    }

    void columns(HtmlText page) {
        Map<String, Long> counts = report.byColumn();
        if (counts.isEmpty()) {
            return;
        }
        List<Map.Entry<String, Long>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_COLUMNS)
                .toList();
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        page.markup("<section aria-labelledby=\"columns\">\n");
        page.element("h2", words.say("columns.heading"), "id", "columns");
        page.element(
                "p",
                words.say("columns.lead", "count", number(total), "columns", number(counts.size()))
                        + (total == report.total()
                                ? ""
                                : " " + words.say("columns.rest", "count", number(report.total() - total))),
                "class",
                "soft");
        page.markup("<table class=\"bars\"><thead><tr>");
        page.element("th", words.say("columns.column"), "scope", "col");
        page.element("th", words.say("columns.bar"), "scope", "col");
        page.element("th", words.say("columns.count"), "scope", "col", "class", "count");
        page.markup("</tr></thead><tbody>\n");
        for (Map.Entry<String, Long> each : most) {
            page.markup("<tr><th scope=\"row\">");
            column(page, each.getKey());
            page.markup("</th><td class=\"chart\">");
            String name = VisibleText.of(words.column(report.layout(), each.getKey()), 60);
            String title = words.say("chart.column", "column", name, "count", number(each.getValue()));
            HtmlCharts.bar(page, title, each.getValue(), most.get(0).getValue());
            page.markup("</td>").element("td", number(each.getValue()), "class", "count");
            page.markup("</tr>\n");
        }
        page.markup("</tbody></table>\n");
        if (counts.size() > most.size()) {
            String more = number(counts.size() - most.size());
            page.element("p", words.say("columns.more", "count", more), "class", "soft");
        }
        page.markup("</section>\n");
    }

    void reasons(HtmlText page, List<Reason> reasons) {
        page.markup("<section aria-labelledby=\"reasons\">\n");
        page.element("h2", words.say("reasons.heading"), "id", "reasons");
        if (reasons.isEmpty()) {
            page.element("p", "✓ " + words.say("reasons.none")).markup("</section>\n");
            return;
        }
        page.element(
                "p",
                words.say("reasons.lead", "count", number(report.total()), "kinds", number(reasons.size())),
                "class",
                "soft");
        page.markup("<ol class=\"reasons\">\n");
        int shown = 0;
        for (Reason reason : reasons) {
            HtmlText piece = reason(reason);
            // Half of the room is for the rows.
            if (page.bytes() + piece.bytes() > mostBytes / 2) {
                break;
            }
            page.add(piece);
            shown++;
        }
        page.markup("</ol>\n");
        if (shown < reasons.size()) {
            page.element("p", words.say("reasons.more", "count", number(reasons.size() - shown)));
        }
        page.markup("</section>\n");
    }

    private HtmlText reason(Reason reason) {
        HtmlText piece = new HtmlText().markup("<li><h3>");
        badge(piece, reason.severity());
        piece.element("span", reason.kind().title().in(words.language()));
        piece.element("code", reason.kind().code(), "class", "soft");
        piece.element("span", words.say("reasons.times", "count", number(reason.count())), "class", "times");
        piece.markup("</h3>\n");
        for (TableFinding example : reason.examples().subList(0, 1)) {
            Finding finding = example.cell().finding();
            piece.markup("<p>")
                    .element("span", words.say("reasons.example", "place", words.place(example)), "class", "soft");
            piece.markup(" ").text(finding.message().in(words.language())).markup("</p>\n");
            piece.markup("<p class=\"soft small\">");
            String source = finding.citation().toString();
            if (!source.isEmpty()) {
                piece.text(words.say("reasons.source") + " " + source).markup(" · ");
            }
            piece.text(words.say("reasons.confidence") + " "
                    + words.word("confidence", finding.confidence().word()));
            piece.markup("</p>");
        }
        return piece.markup("</li>\n");
    }

    void rows(HtmlText page, List<Reason> reasons) {
        if (report.total() == 0) {
            return;
        }
        HtmlText body = new HtmlText();
        long shown = 0;
        for (List<TableFinding> row : byRow(chosen(reasons.size()))) {
            HtmlText piece = row(row);
            if (page.bytes() + body.bytes() + piece.bytes() > mostBytes) {
                break;
            }
            body.add(piece);
            shown += row.size();
        }
        page.markup("<section aria-labelledby=\"rows\">\n");
        page.element("h2", words.say("rows.heading"), "id", "rows");
        page.element(
                "p", words.say("rows.lead", "shown", number(shown), "count", number(report.total())), "class", "soft");
        page.markup("<table class=\"rows\"><colgroup><col class=\"row\"><col class=\"column\"><col class=\"value\">"
                + "<col class=\"problem\"><col class=\"remedy\"></colgroup><thead><tr>");
        for (String key : List.of("rows.row", "rows.column", "rows.value", "rows.problem", "rows.remedy")) {
            page.element("th", words.say(key), "scope", "col");
        }
        page.markup("</tr></thead>\n").add(body).markup("</table>\n");
        if (shown < report.total()) {
            page.element("p", words.say("rows.more", "count", number(report.total() - shown)), "class", "more");
        }
        page.markup("</section>\n");
    }

    /** Takes the first of each kind, so that a frequent one does not push out a rare one. */
    private List<TableFinding> chosen(int kinds) {
        int most = Math.max(1, Math.min(MOST_OF_A_KIND, MOST_FINDINGS / Math.max(1, kinds)));
        Map<String, Integer> taken = new LinkedHashMap<>();
        List<TableFinding> chosen = new ArrayList<>();
        for (TableFinding finding : report.findings()) {
            if (taken.merge(finding.cell().finding().code(), 1, Integer::sum) <= most
                    && chosen.size() < MOST_FINDINGS) {
                chosen.add(finding);
            }
        }
        return chosen;
    }

    /** Puts the findings of a row together; rows with an error stand first. */
    private static List<List<TableFinding>> byRow(List<TableFinding> findings) {
        List<List<TableFinding>> rows = new ArrayList<>();
        long before = -1;
        for (TableFinding finding : findings) {
            if (finding.row() != before) {
                rows.add(new ArrayList<>());
                before = finding.row();
            }
            rows.get(rows.size() - 1).add(finding);
        }
        rows.sort(Comparator.comparing(row -> row.stream()
                .map(each -> each.cell().finding().severity())
                .min(Comparator.naturalOrder())
                .orElse(Severity.NOTICE)));
        return rows;
    }

    private HtmlText row(List<TableFinding> findings) {
        HtmlText piece = new HtmlText().markup("<tbody>");
        for (int i = 0; i < findings.size(); i++) {
            piece.markup("<tr>");
            if (i == 0) {
                where(piece, findings.get(0), findings.size());
            }
            finding(piece, findings.get(i));
            piece.markup("</tr>\n");
        }
        return piece.markup("</tbody>\n");
    }

    private void where(HtmlText piece, TableFinding at, int height) {
        piece.open("th", "scope", "rowgroup", "rowspan", Integer.toString(height))
                .text(words.place(at));
        if (at.row() > 0) {
            piece.markup(" ").element("small", words.say("rows.line", "line", number(at.line())));
        }
        if (!at.key().isEmpty()) {
            piece.markup(" <small><bdi>").text(at.key()).markup("</bdi></small>");
        }
        piece.close("th");
    }

    private void finding(HtmlText piece, TableFinding at) {
        Finding finding = at.cell().finding();
        piece.open("td", "data-label", words.say("rows.column"));
        if (at.cell().column().isEmpty()) {
            piece.element("span", words.say(at.row() == 0 ? "rows.table" : "rows.whole-row"), "class", "soft");
        } else {
            column(piece, at.cell().column());
        }
        piece.close("td");
        value(piece, at);
        piece.open("td", "data-label", words.say("rows.problem"));
        badge(piece, finding.severity());
        piece.markup(" ").text(finding.message().in(words.language()));
        piece.markup(" ").element("small", finding.citation().toString()).close("td");
        remedy(piece, at);
    }

    private void value(HtmlText piece, TableFinding at) {
        // A finding about a row or the table as a whole has no cell to show.
        boolean nothing =
                (at.row() == 0 || at.cell().element() < 0) && at.cell().value().isEmpty();
        piece.open("td", "data-label", words.say("rows.value"), "class", nothing ? "nothing" : "");
        MarkedValue value = MarkedValue.of(at.cell());
        if (value.isEmpty() && !nothing) {
            piece.element("mark", words.say("rows.empty"), "class", "empty");
        } else if (!nothing) {
            piece.markup("<bdi class=\"value\">").text(value.before());
            piece.element("mark", value.marked(), "class", value.marked().isEmpty() ? "gap" : "at");
            piece.text(value.after()).markup("</bdi>");
        }
        piece.close("td");
    }

    private void remedy(HtmlText piece, TableFinding at) {
        String expected = at.cell().finding().expected();
        List<String> repairs = at.cell().repairs();
        boolean nothing = expected.isEmpty() && repairs.isEmpty();
        piece.open("td", "class", nothing ? "nothing" : "");
        if (!expected.isEmpty() && !repairs.contains(expected)) {
            remedy(piece, "rows.expected", expected);
        }
        repairs.stream().limit(MOST_REPAIRS).forEach(repair -> remedy(piece, "rows.repairs", repair));
        piece.close("td");
    }

    private void remedy(HtmlText piece, String key, String text) {
        piece.markup("<div class=\"remedy\">").element("small", words.say(key));
        piece.markup(" <bdi class=\"value\">").text(text).markup("</bdi></div>");
    }

    private void column(HtmlText piece, String column) {
        String name = words.column(report.layout(), column);
        piece.markup("<bdi>").text(name).markup("</bdi>");
        if (!name.equals(column)) {
            piece.markup(" <small><code>").text(column).markup("</code></small>");
        }
    }

    private void badge(HtmlText piece, Severity severity) {
        String text = Reason.symbol(severity) + " " + words.word("severity", severity.word());
        piece.element("span", text, "class", "badge " + severity.word());
    }
}
