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

    ValueComparison(
            Change.Place place, PermissibleValue before, PermissibleValue after, List<Use> uses, Consumer<Change> out) {
        this.place = place;
        this.before = before;
        this.after = after;
        this.uses = uses;
        this.out = out;
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
        compare(ChangeRule.STATUS_CHANGED, before.status(), after.status());
        compare(ChangeRule.CODE_TYPE_CHANGED, before.codeType(), after.codeType());
        properties();
        compare(
                ChangeRule.CONFIDENCE_CHANGED,
                before.confidence().word(),
                after.confidence().word());
        if (before.confidence() == after.confidence()) {
            compare(
                    ChangeRule.CONFIDENCE_CHANGED,
                    before.nameConfidence().word(),
                    after.nameConfidence().word());
        }
        if (!inherited) {
            compare(
                    ChangeRule.SOURCE_CHANGED,
                    before.citation().toString(),
                    after.citation().toString());
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

    private void compare(ChangeRule rule, String was, String now) {
        if (!was.equals(now)) {
            out.accept(draft(rule).from(was, now).build());
        }
    }

    private Change.Draft draft(ChangeRule rule) {
        return ListComparison.both(rule, place, before, after, uses);
    }
}
