// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import static org.chuanyu.dictionary.report.ReportWords.number;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.diff.Breaks;
import org.chuanyu.dictionary.diff.Change;
import org.chuanyu.dictionary.diff.ChangeRule;
import org.chuanyu.dictionary.diff.EditionDiff;
import org.chuanyu.dictionary.diff.Use;

/** 变更用语: what the forms of a comparison say of changes, in the reader's language. */
record ChangeText(EditionDiff diff, ReportWords words) {

    /** The changes by their rules, in the order of the rules. */
    Map<ChangeRule, List<Change>> byRule() {
        Map<ChangeRule, List<Change>> byRule = new EnumMap<>(ChangeRule.class);
        diff.changes()
                .forEach(change -> byRule.computeIfAbsent(change.rule(), rule -> new ArrayList<>())
                        .add(change));
        return byRule;
    }

    /** What uses the things that changed, by the place where a change is. */
    Map<Change.Place, List<Use>> uses() {
        Map<Change.Place, List<Use>> uses = new LinkedHashMap<>();
        for (Change change : diff.changes()) {
            List<Use> known = uses.computeIfAbsent(change.place(), place -> new ArrayList<>());
            change.uses().stream().filter(use -> !known.contains(use)).forEach(known::add);
        }
        return uses;
    }

    String summary() {
        return diff.changes().isEmpty()
                ? words.say("changes.none")
                : words.say(
                        "changes.summary",
                        "count",
                        number(diff.changes().size()),
                        "readers",
                        number(diff.breaking(Breaks.READERS)),
                        "writers",
                        number(diff.breaking(Breaks.WRITERS)));
    }

    String step() {
        return words.say(
                "changes.step", "step", words.say("changes.step." + diff.step().word()));
    }

    String whom(Breaks breaks) {
        return words.say("changes.breaks." + breaks.word());
    }

    String place(Change.Place place) {
        return kind(place.kind().name()) + " " + place.id();
    }

    private String kind(String kind) {
        return words.say("changes.kind." + kind.toLowerCase(Locale.ROOT));
    }

    String use(Use use) {
        return words.say(
                use.elements().isEmpty() ? "changes.use" : "changes.use-elements",
                "kind",
                kind(use.kind()),
                "id",
                use.id(),
                "elements",
                String.join(words.separator(), use.elements()));
    }

    /** The names of both editions in the reader's language; in both languages where only the other one tells them apart. */
    List<String> names(Change change) {
        List<String> names = change.names().stream().map(this::name).distinct().toList();
        return names.size() == change.names().size()
                ? names
                : change.names().stream().map(BilingualText::toString).toList();
    }

    private String name(BilingualText name) {
        String own = name.in(words.language());
        return own.isEmpty() ? name.in(words.language() == Language.ZH ? Language.EN : Language.ZH) : own;
    }
}
