// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.chuanyu.dictionary.codelist.PermissibleValue;

/** 值比较: what two editions of one list tell differently of a code beside its meaning. */
final class ValueComparison {
    private final Change.Place place;
    private final PermissibleValue before;
    private final PermissibleValue after;
    private final List<Use> uses;
    private final Consumer<Change> out;
    private final TextComparison texts;

    ValueComparison(
            Change.Place place, PermissibleValue before, PermissibleValue after, List<Use> uses, Consumer<Change> out) {
        this.place = place;
        this.before = before;
        this.after = after;
        this.uses = uses;
        this.out = out;
        this.texts = new TextComparison(this::draft, out);
    }

    /**
     * Compares the two rows.
     *
     * @param inherited whether both have their list's source, of which is told with the list
     */
    void compare(boolean inherited) {
        if (!before.period().equals(after.period())) {
            Change.Draft draft = draft(ChangeRule.PERIOD_CHANGED)
                    .from(before.period().toString(), after.period().toString());
            out.accept(draft.breaking(PeriodChange.of(before.period(), after.period()))
                    .build());
        }
        texts.compare(ChangeRule.STATUS_CHANGED, before.status(), after.status());
        texts.compare(ChangeRule.CODE_TYPE_CHANGED, before.codeType(), after.codeType());
        properties();
        texts.confidence(before.confidence(), after.confidence());
        if (before.confidence() == after.confidence()) {
            texts.confidence(before.nameConfidence(), after.nameConfidence());
        }
        if (!inherited) {
            texts.source(before.citation(), after.citation());
        }
    }

    private void properties() {
        Set<String> keys = new LinkedHashSet<>(before.properties().keySet());
        keys.addAll(after.properties().keySet());
        for (String key : keys) {
            String was = before.properties().getOrDefault(key, "");
            String now = after.properties().getOrDefault(key, "");
            if (!was.equals(now)) {
                out.accept(draft(ChangeRule.PROPERTY_CHANGED)
                        .from(key + "=" + was, key + "=" + now)
                        .build());
            }
        }
    }

    private Change.Draft draft(ChangeRule rule) {
        return ListComparison.both(rule, place, before, after, uses);
    }
}
