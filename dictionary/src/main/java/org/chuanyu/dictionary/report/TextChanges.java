// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import static org.chuanyu.dictionary.report.ReportWords.number;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.diff.Breaks;
import org.chuanyu.dictionary.diff.Change;
import org.chuanyu.dictionary.diff.ChangeRule;
import org.chuanyu.dictionary.diff.EditionDiff;
import org.chuanyu.dictionary.diff.Use;
import org.chuanyu.dictionary.report.TerminalText.Style;

/** 文本修改单: a comparison for a terminal: the step, then every change by its rule, then what uses the things that changed. */
public final class TextChanges {
    private final ChangeText text;
    private final TerminalText out;

    private TextChanges(ChangeText text, TerminalText out) {
        this.text = text;
        this.out = out;
    }

    /**
     * Writes a comparison.
     *
     * @param diff the comparison
     * @param language the reader's language
     * @param color whether the terminal has colors
     * @param out where to write
     * @throws IOException when it can't be written
     */
    public static void write(EditionDiff diff, Language language, boolean color, Appendable out) throws IOException {
        ChangeText text = new ChangeText(diff, new ReportWords(language));
        new TextChanges(text, new TerminalText(out, color)).write();
    }

    private void write() throws IOException {
        String heading = VisibleText.of(text.diff().from()) + " → "
                + VisibleText.of(text.diff().to());
        out.line(out.styled(Style.BOLD, heading));
        out.wrapped(0, text.summary());
        out.wrapped(0, text.step());
        for (BilingualText note : text.diff().notes()) {
            out.wrapped(0, "i " + VisibleText.of(note.in(text.words().language()), Integer.MAX_VALUE));
        }
        for (Map.Entry<ChangeRule, List<Change>> each : text.byRule().entrySet()) {
            rule(each.getKey(), each.getValue());
        }
        uses();
    }

    private void rule(ChangeRule rule, List<Change> changes) throws IOException {
        Language language = text.words().language();
        boolean breaks = changes.stream().anyMatch(change -> change.breaks() != Breaks.NONE);
        out.line("");
        out.line(out.styled(breaks ? Style.BAD : Style.DIM, breaks ? "✗" : "i")
                + " "
                + out.styled(Style.BOLD, rule.title().in(language))
                + "  × " + number(changes.size()) + "  "
                + out.styled(Style.DIM, rule.id()));
        out.wrapped(2, rule.reason().in(language));
        for (Change change : changes) {
            change(change);
        }
    }

    private void change(Change change) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(VisibleText.of(text.place(change.place())));
        if (!change.code().isEmpty()) {
            words.add(VisibleText.of(change.code()));
        }
        words.add(VisibleText.of(String.join(" → ", text.names(change))));
        words.add("[" + text.words().say("changes.breaks", "whom", text.whom(change.breaks())) + "]");
        out.line("  " + String.join("  ", words));
        if (!change.was().isEmpty() || !change.now().isEmpty()) {
            out.line("    " + VisibleText.of(change.was()) + " → " + VisibleText.of(change.now()));
        }
        codes("changes.successors", change.successors());
        codes("changes.predecessors", change.predecessors());
        for (BilingualText note : change.notes()) {
            out.line("    " + VisibleText.of(note.in(text.words().language())));
        }
    }

    private void codes(String key, List<String> codes) throws IOException {
        if (!codes.isEmpty()) {
            String all = VisibleText.of(String.join(", ", codes), Integer.MAX_VALUE);
            out.wrapped(4, text.words().say(key, "codes", all));
        }
    }

    private void uses() throws IOException {
        if (text.diff().changes().isEmpty()) {
            return;
        }
        out.line("");
        out.line(out.styled(Style.BOLD, text.words().say("changes.uses")));
        for (Map.Entry<Change.Place, List<Use>> each : text.uses().entrySet()) {
            out.line("  " + VisibleText.of(text.place(each.getKey())));
            if (each.getValue().isEmpty()) {
                out.line("    " + text.words().say("changes.not-used"));
            }
            for (Use use : each.getValue()) {
                out.line("    " + VisibleText.of(text.use(use)) + "  [" + VisibleText.of(String.join(", ", use.packs()))
                        + "]");
            }
        }
    }
}
