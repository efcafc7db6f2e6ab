// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import static org.chuanyu.dictionary.report.ReportWords.number;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.diff.Breaks;
import org.chuanyu.dictionary.diff.Change;
import org.chuanyu.dictionary.diff.ChangeRule;
import org.chuanyu.dictionary.diff.EditionDiff;
import org.chuanyu.dictionary.diff.Use;
import org.chuanyu.dictionary.diff.VersionStep;

/**
 * 网页修改单: a comparison as one page that a person reads and prints: the step, whom the changes break, every change by its
 * rule, and what uses the things that changed. The page needs nothing but itself, and leaves no change out.
 */
public final class HtmlChanges {
    private final HtmlText page = new HtmlText();
    private final ChangeText text;
    private final ReportWords words;

    private HtmlChanges(ChangeText text) {
        this.text = text;
        this.words = text.words();
    }

    /**
     * Writes a comparison.
     *
     * @param diff the comparison
     * @param language the reader's language
     * @param out where to write, in UTF-8; not closed
     * @throws IOException when it can't be written
     */
    public static void write(EditionDiff diff, Language language, OutputStream out) throws IOException {
        HtmlChanges changes = new HtmlChanges(new ChangeText(diff, new ReportWords(language)));
        changes.write();
        changes.page.writeTo(out);
    }

    private void write() {
        EditionDiff diff = text.diff();
        HtmlReport.open(page, words, words.say("changes.title", "from", diff.from(), "to", diff.to()));
        outcome(diff);
        notes(diff.notes());
        text.byRule().forEach(this::rule);
        uses();
        page.element("footer", words.say("changes.foot"));
        HtmlReport.close(page);
    }

    private void outcome(EditionDiff diff) {
        page.markup("<header class=\"sheet\">\n").element("p", words.say("changes.eyebrow"), "class", "eyebrow");
        page.open("h1").text(diff.from()).markup(" → ").text(diff.to()).close("h1");
        Verdict verdict = diff.step() == VersionStep.MAJOR
                ? Verdict.BAD
                : diff.step() == VersionStep.MINOR ? Verdict.CAUTION : Verdict.GOOD;
        String style = switch (verdict) {
            case BAD -> "bad";
            case CAUTION -> "caution";
            case GOOD -> "good";
        };
        page.open("p", "class", "verdict " + style);
        page.element("span", verdict.symbol(), "class", "symbol", "aria-hidden", "true");
        page.markup(" ").element("span", text.step()).markup("</p>\n<ul class=\"tiles\">");
        long harmless = diff.changes().stream()
                .filter(change -> change.breaks() == Breaks.NONE)
                .count();
        HtmlReport.tile(page, "", words.say("changes.count"), diff.changes().size());
        HtmlReport.tile(page, "bad", "✗ " + words.say("changes.readers"), diff.breaking(Breaks.READERS));
        HtmlReport.tile(page, "bad", "✗ " + words.say("changes.writers"), diff.breaking(Breaks.WRITERS));
        HtmlReport.tile(page, "good", "✓ " + words.say("changes.harmless"), harmless);
        page.markup("</ul>\n").element("p", words.say("changes.sides"), "class", "soft small");
        page.markup("\n</header>\n");
    }

    private void notes(List<BilingualText> notes) {
        if (notes.isEmpty()) {
            return;
        }
        page.markup("<section>\n").element("h2", words.say("changes.notes"));
        for (BilingualText note : notes) {
            whole("p", note.in(words.language()));
        }
        page.markup("\n</section>\n");
    }

    /** Writes a text that may be longer than is shown of a cell, in pieces. */
    private void whole(String tag, String data) {
        page.open(tag);
        for (int at = 0; at < data.length(); ) {
            int end =
                    data.offsetByCodePoints(at, Math.min(VisibleText.LONGEST, data.codePointCount(at, data.length())));
            page.text(data.substring(at, end));
            at = end;
        }
        page.close(tag);
    }

    private void rule(ChangeRule rule, List<Change> changes) {
        page.markup("<section>\n")
                .open("h2")
                .text(rule.title().in(words.language()))
                .markup(" ");
        page.element("span", "× " + number(changes.size()), "class", "soft").markup(" ");
        page.open("code", "class", "soft small")
                .text(rule.id())
                .close("code")
                .close("h2")
                .markup("\n");
        page.element("p", rule.reason().in(words.language()), "class", "soft");
        page.markup("\n<table>\n<thead><tr>");
        for (String column : List.of("place", "code", "names", "text", "led", "whom", "citation")) {
            page.element("th", words.say("changes." + column), "scope", "col");
        }
        page.markup("</tr></thead>\n<tbody>\n");
        changes.forEach(this::row);
        page.markup("</tbody>\n</table>\n</section>\n");
    }

    private void row(Change change) {
        page.markup("<tr>").element("td", text.place(change.place()));
        page.markup("<td><code>").text(change.code()).markup("</code></td>");
        page.element("td", String.join(" → ", text.names(change)));
        page.open("td");
        if (!change.was().isEmpty() || !change.now().isEmpty()) {
            page.text(change.was()).markup(" → ").text(change.now());
        }
        page.close("td").open("td");
        codes("changes.successors", change.successors());
        codes("changes.predecessors", change.predecessors());
        for (BilingualText note : change.notes()) {
            page.element("small", note.in(words.language()));
        }
        page.close("td").element("td", text.whom(change.breaks()));
        page.open("td").text(change.citation()).markup(" ");
        page.element("small", words.word("confidence", change.confidence().word()));
        page.markup("</td></tr>\n");
    }

    private void codes(String key, List<String> codes) {
        if (!codes.isEmpty()) {
            whole("div", words.say(key, "codes", String.join(", ", codes)));
        }
    }

    private void uses() {
        if (text.diff().changes().isEmpty()) {
            return;
        }
        page.markup("<section>\n").element("h2", words.say("changes.uses"));
        page.markup("\n<table>\n<tbody>\n");
        for (Map.Entry<Change.Place, List<Use>> each : text.uses().entrySet()) {
            page.markup("<tr>")
                    .element("th", text.place(each.getKey()), "scope", "row")
                    .open("td");
            if (each.getValue().isEmpty()) {
                page.text(words.say("changes.not-used"));
            }
            for (Use use : each.getValue()) {
                page.open("div").text(text.use(use)).markup(" ");
                page.element("small", String.join(words.separator(), use.packs()))
                        .close("div");
            }
            page.markup("</td></tr>\n");
        }
        page.markup("</tbody>\n</table>\n</section>\n");
    }
}
