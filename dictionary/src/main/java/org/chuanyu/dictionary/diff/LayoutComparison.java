// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.Obligation;
import org.chuanyu.dictionary.record.Layout;

/** 版式比较: the changes from one edition of a layout to another, element by element. */
final class LayoutComparison {
    private final Layout before;
    private final Layout after;
    private final PackState from;
    private final PackState to;
    private final UseIndex uses;
    private final Consumer<Change> out;
    private final TextComparison texts;
    private final Change.Place place;

    LayoutComparison(Layout before, Layout after, PackState from, PackState to, UseIndex uses, Consumer<Change> out) {
        this.before = before;
        this.after = after;
        this.from = from;
        this.to = to;
        this.uses = uses;
        this.out = out;
        this.texts = new TextComparison(this::draft, out);
        this.place = place(after);
    }

    static Change.Place place(Layout layout) {
        return new Change.Place(Change.Kind.LAYOUT, layout.id());
    }

    void compare() {
        whole();
        List<String> kept = new ArrayList<>();
        for (DataElement element : before.elements()) {
            int at = after.indexOf(element.identifier());
            if (at < 0) {
                removed(element);
            } else {
                kept.add(element.identifier());
                new ElementComparison(before, after, element, after.elements().get(at), from, to, uses, out).compare();
            }
        }
        for (DataElement element : after.elements()) {
            if (before.indexOf(element.identifier()) < 0) {
                added(element);
            }
        }
        order(kept);
        synonyms();
    }

    private void whole() {
        texts.compare(ChangeRule.LAYOUT_MOVED, before.toString(), after.toString());
        texts.wording(before.name(), after.name());
        texts.compare(ChangeRule.RECORD_DATE_CHANGED, before.recordDate(), after.recordDate());
        texts.compare(ChangeRule.KEY_CHANGED, before.key(), after.key());
        texts.compare(
                ChangeRule.PERSONAL_CHANGED,
                before.organizationWhen().toString(),
                after.organizationWhen().toString());
        texts.confidence(before.confidence(), after.confidence());
        texts.source(before.citation(), after.citation());
    }

    private Change.Draft draft(ChangeRule rule) {
        return Change.of(rule, place, "")
                .named(before.name())
                .named(after.name())
                .usedBy(uses.ofLayout(after.id()))
                .with(before.confidence())
                .with(after.confidence())
                .by(after.citation());
    }

    private void removed(DataElement element) {
        boolean asked = element.obligation() != Obligation.OPTIONAL && !element.lacksCondition();
        out.accept(Change.of(ChangeRule.ELEMENT_REMOVED, place, element.identifier())
                .named(element.name())
                .breaking(Breaks.of(asked, true))
                .from(element.obligation().letter(), "")
                .usedBy(uses.ofElement(before.id(), element.identifier()))
                .with(element.confidence())
                .by(element.citation())
                .build());
    }

    private void added(DataElement element) {
        boolean asked = element.obligation() != Obligation.OPTIONAL && !element.lacksCondition();
        out.accept(Change.of(ChangeRule.ELEMENT_ADDED, place, element.identifier())
                .named(element.name())
                .breaking(Breaks.of(false, asked))
                .from("", element.obligation().letter())
                .usedBy(uses.ofElement(after.id(), element.identifier()))
                .with(element.confidence())
                .by(element.citation())
                .build());
    }

    private void order(List<String> kept) {
        List<String> now = after.elements().stream()
                .map(DataElement::identifier)
                .filter(kept::contains)
                .toList();
        if (!kept.equals(now)) {
            texts.compare(ChangeRule.ELEMENT_MOVED, String.join(", ", kept), String.join(", ", now));
        }
    }

    private void synonyms() {
        Set<String> headings = new TreeSet<>(before.synonyms().keySet());
        headings.addAll(after.synonyms().keySet());
        for (String heading : headings) {
            String was = element(before.synonyms(), heading);
            String now = element(after.synonyms(), heading);
            if (!was.equals(now)) {
                ChangeRule rule = was.isEmpty() ? ChangeRule.SYNONYM_ADDED : ChangeRule.SYNONYM_REMOVED;
                out.accept(draft(rule)
                        .from(was.isEmpty() ? "" : heading + " = " + was, now.isEmpty() ? "" : heading + " = " + now)
                        .build());
            }
        }
    }

    private static String element(Map<String, String> synonyms, String heading) {
        return synonyms.getOrDefault(heading, "");
    }
}
