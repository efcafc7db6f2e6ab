// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import static org.chuanyu.dictionary.report.ReportWords.number;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.report.TerminalText.Style;
import org.chuanyu.dictionary.translation.LostCells;
import org.chuanyu.dictionary.validation.TableFinding;

/**
 * 文本报告: a report as a terminal shows it: the outcome, the reasons with the first rows and the wrong place between
 * asterisks, what a translation did, and the verdict in one line at the end.
 */
public final class TextReport {
    private static final int EXAMPLES = 2;
    private static final int MOST_ELEMENTS = 20;
    private static final int MOST_VALUES = 6;
    private static final int MOST_REPAIRS = 3;

    private final Report report;
    private final ReportWords words;
    private final TerminalText out;

    private TextReport(Report report, ReportWords words, TerminalText out) {
        this.report = report;
        this.words = words;
        this.out = out;
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param language the reader's language
     * @param color whether the terminal has colors
     * @param out where to write
     * @throws IOException when it can't be written
     */
    public static void write(Report report, Language language, boolean color, Appendable out) throws IOException {
        TextReport text = new TextReport(report, new ReportWords(language), new TerminalText(out, color));
        text.outcome();
        for (Reason reason : Reason.of(report)) {
            text.reason(reason);
        }
        if (report.translation().isPresent()) {
            text.translation(report.translation().get());
        }
        text.verdict();
    }

    private void outcome() throws IOException {
        String title =
                report.dataSet().in(words.language()) + " · " + report.layout().side();
        out.line(out.styled(Style.BOLD, title) + "  " + VisibleText.of(report.file()));
        out.wrapped(
                0,
                words.say(
                        "text.rows",
                        "rows",
                        number(report.rows()),
                        "accepted",
                        number(report.accepted()),
                        "rejected",
                        number(report.rejected())));
        out.wrapped(
                0,
                words.say(
                        "text.findings",
                        "count",
                        number(report.total()),
                        "errors",
                        number(report.count(Severity.ERROR)),
                        "warnings",
                        number(report.count(Severity.WARNING)),
                        "notices",
                        number(report.count(Severity.NOTICE))));
    }

    private void reason(Reason reason) throws IOException {
        Style style = switch (reason.severity()) {
            case ERROR -> Style.BAD;
            case WARNING -> Style.CARE;
            case NOTICE -> Style.DIM;
        };
        String severity = Reason.symbol(reason.severity()) + " "
                + words.word("severity", reason.severity().word());
        if (examples() > 0) {
            out.line("");
        }
        out.line(out.styled(style, severity)
                + "  "
                + out.styled(Style.BOLD, VisibleText.of(reason.kind().title().in(words.language())))
                + "  "
                + words.say("reasons.times", "count", number(reason.count()))
                + "  "
                + out.styled(Style.DIM, VisibleText.of(reason.kind().code())));
        for (TableFinding example : reason.examples()
                .subList(0, Math.min(examples(), reason.examples().size()))) {
            example(example);
        }
        if (examples() > 0 && reason.count() > examples()) {
            out.wrapped(2, words.say("text.more", "count", number(reason.count() - examples())));
        }
    }

    /** A translation tells what became of the cells; what is wrong with them its own side's validation tells. */
    private int examples() {
        return report.translation().isPresent() ? 0 : EXAMPLES;
    }

    private void example(TableFinding at) throws IOException {
        Finding finding = at.cell().finding();
        String place = words.place(at);
        StringBuilder where = new StringBuilder(
                at.row() == 0 ? place : words.say("text.example", "place", place, "line", number(at.line())));
        if (!at.key().isEmpty()) {
            where.append("  ").append(at.key());
        }
        if (!at.cell().column().isEmpty()) {
            where.append("  ").append(words.named(report.layout(), at.cell().column()));
        }
        out.wrapped(2, VisibleText.of(where.toString()));
        if (!at.cell().value().isEmpty()) {
            value(MarkedValue.of(at.cell()));
        }
        out.wrapped(4, VisibleText.of(finding.message().in(words.language())));
        if (!finding.expected().isEmpty() && !at.cell().repairs().contains(finding.expected())) {
            out.wrapped(4, "→ " + words.say("text.expected", "expected", VisibleText.of(finding.expected())));
        }
        List<String> repairs = at.cell().repairs().stream().limit(MOST_REPAIRS).toList();
        if (!repairs.isEmpty()) {
            String proposals = VisibleText.of(String.join(words.separator(), repairs));
            out.wrapped(4, "→ " + words.say("text.repairs", "repairs", proposals));
        }
    }

    /** Draws the wrong place between asterisks, or below a masked value, which is full of them. */
    private void value(MarkedValue value) throws IOException {
        if (!value.isMasked()) {
            out.line("    " + value.before() + out.styled(Style.BAD, '*' + value.marked() + '*') + value.after());
            return;
        }
        out.line("    " + value.before() + out.styled(Style.BAD, value.marked()) + value.after());
        String carets = "^".repeat(Math.max(1, TerminalText.width(value.marked())));
        out.line("    " + " ".repeat(TerminalText.width(value.before())) + out.styled(Style.BAD, carets));
    }

    private void translation(TranslationSummary summary) throws IOException {
        out.line("");
        out.line(out.styled(Style.BOLD, words.say("translation.heading")));
        String way =
                words.say("translation.way", "from", summary.from(), "to", summary.to(), "mapping", summary.mapping());
        out.wrapped(2, VisibleText.of(way));
        out.wrapped(
                2,
                words.say(
                        "text.translated",
                        "written",
                        number(summary.written()),
                        "held",
                        number(summary.held()),
                        "refused",
                        number(summary.refusedByTarget())));
        if (summary.stopped() || summary.dryRun()) {
            out.wrapped(2, words.say(summary.stopped() ? "translation.stopped" : "translation.dry-run"));
        }
        counts("translation.cells", "outcome", summary.cells());
        lost(summary.lost());
        counts("translation.refused", "", summary.refusedElements());
        counts("translation.supplied", "", summary.supplied());
        if (!summary.dryRun()) {
            missing(summary.missingSource());
            ambiguous(summary.leftAmbiguous());
        }
    }

    private void counts(String key, String group, Map<String, Long> counts) throws IOException {
        // Outcomes stand in their own order, elements by their number.
        Comparator<Map.Entry<String, Long>> order = Map.Entry.comparingByValue(Comparator.reverseOrder());
        Stream<Map.Entry<String, Long>> all = counts.entrySet().stream().filter(each -> each.getValue() > 0);
        List<Map.Entry<String, Long>> some = (group.isEmpty() ? all.sorted(order) : all).toList();
        if (some.isEmpty()) {
            return;
        }
        heading(key, some.size(), group.isEmpty());
        int digits = some.stream()
                .mapToInt(each -> number(each.getValue()).length())
                .max()
                .orElse(1);
        for (Map.Entry<String, Long> each : some.subList(0, Math.min(MOST_ELEMENTS, some.size()))) {
            String name = group.isEmpty() ? words.target(report, each.getKey()) : words.word(group, each.getKey());
            String count = number(each.getValue());
            String line = " ".repeat(digits - count.length()) + count + "  " + TerminalText.padded(name, 14);
            String explained = group.isEmpty()
                    ? name.equals(each.getKey()) ? "" : each.getKey()
                    : words.word("meaning", each.getKey());
            out.line("    " + VisibleText.of(line + "  " + explained).stripTrailing());
        }
        more(some.size());
    }

    /** What is lost, and in which rows. */
    private void lost(List<LostCells> cells) throws IOException {
        if (cells.isEmpty()) {
            return;
        }
        heading("translation.lost", cells.size(), true);
        for (LostCells each : cells.subList(0, Math.min(MOST_ELEMENTS, cells.size()))) {
            out.wrapped(4, VisibleText.of(words.lost(each)));
        }
        more(cells.size());
    }

    private void missing(List<String> elements) throws IOException {
        if (elements.isEmpty()) {
            return;
        }
        heading("translation.missing", elements.size(), true);
        for (String element : elements.subList(0, Math.min(MOST_ELEMENTS, elements.size()))) {
            out.wrapped(4, VisibleText.of(words.namedTarget(report, element)));
        }
        more(elements.size());
    }

    private void ambiguous(Map<String, List<String>> elements) throws IOException {
        if (elements.isEmpty()) {
            return;
        }
        heading("translation.ambiguous", elements.size(), true);
        int left = MOST_ELEMENTS;
        for (Map.Entry<String, List<String>> each : elements.entrySet()) {
            if (left-- == 0) {
                break;
            }
            List<String> values = each.getValue();
            String shown = String.join(
                    words.separator(), values.stream().limit(MOST_VALUES).toList());
            String more = values.size() > MOST_VALUES
                    ? words.separator() + words.say("translation.more", "count", number(values.size() - MOST_VALUES))
                    : "";
            out.wrapped(4, VisibleText.of(words.namedTarget(report, each.getKey())));
            out.wrapped(6, VisibleText.of(shown + more));
        }
        more(elements.size());
    }

    private void heading(String key, int count, boolean counted) throws IOException {
        out.line("  " + out.styled(Style.BOLD, words.say(key)) + (counted ? " · " + count : ""));
    }

    private void more(int count) throws IOException {
        if (count > MOST_ELEMENTS) {
            out.wrapped(4, words.say("translation.more", "count", number(count - MOST_ELEMENTS)));
        }
    }

    private void verdict() throws IOException {
        Verdict verdict = Verdict.of(report);
        Style style = switch (verdict) {
            case GOOD -> Style.GOOD;
            case CAUTION -> Style.CARE;
            case BAD -> Style.BAD;
        };
        String sentence = words.say("text.verdict", "verdict", Verdict.sentence(report, words));
        out.line("");
        out.line(out.styled(style, verdict.symbol() + " " + sentence));
    }
}
