// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.rule.CleaningRow;
import org.chuanyu.dictionary.rule.LayoutRule;
import org.jspecify.annotations.Nullable;

/** 记录规则比较: the changes of what two packs ask of records beyond single cells, and of the ways of writing they declare. */
final class RecordRuleComparison {
    private final UseIndex uses;
    private final Consumer<Change> out;

    RecordRuleComparison(UseIndex uses, Consumer<Change> out) {
        this.uses = uses;
        this.out = out;
    }

    /** 一条: a rule or a declaration, by what makes it the same one, with what may change of it. */
    private record Row(
            String layout,
            String element,
            String key,
            String text,
            boolean refuses,
            Confidence confidence,
            Citation citation,
            String note) {
        static Row of(LayoutRule rule) {
            String when = rule.when().toString();
            String asked = when.isEmpty() ? rule.rule().toString() : rule.rule() + " (" + when + ")";
            return new Row(
                    rule.layout(),
                    String.join(" ", rule.rule().elements()),
                    asked,
                    asked + ": " + rule.severity().word(),
                    rule.severity() == Severity.ERROR,
                    rule.confidence(),
                    rule.citation(),
                    rule.note());
        }

        static Row of(CleaningRow row) {
            return new Row(
                    row.layout(),
                    row.element(),
                    row.text(),
                    row.text() + " = " + row.reading().word(),
                    true,
                    row.confidence(),
                    row.citation(),
                    "");
        }

        String id() {
            return layout + "\n" + element + "\n" + key;
        }
    }

    void compare(Pack before, Pack after) {
        compare(
                before.rules().stream().map(Row::of).toList(),
                after.rules().stream().map(Row::of).toList(),
                this::rule);
        compare(
                before.cleaning().stream().map(Row::of).toList(),
                after.cleaning().stream().map(Row::of).toList(),
                this::cleaning);
    }

    /** 判别: what a row of one or both editions means. */
    @FunctionalInterface
    private interface Verdict {
        Change.Draft of(@Nullable Row before, @Nullable Row after);
    }

    private void compare(List<Row> before, List<Row> after, Verdict verdict) {
        Map<String, Row> was = byId(before);
        Map<String, Row> now = byId(after);
        Set<String> ids = new LinkedHashSet<>(was.keySet());
        ids.addAll(now.keySet());
        for (String id : ids) {
            Row old = was.get(id);
            Row fresh = now.get(id);
            if (old == null || fresh == null || !old.text.equals(fresh.text)) {
                out.accept(verdict.of(old, fresh).build());
            }
            if (old != null && fresh != null) {
                texts(old, fresh);
            }
        }
    }

    private static Map<String, Row> byId(List<Row> rows) {
        Map<String, Row> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        return byId;
    }

    /** A rule that refuses more breaks writers, and one that refuses less breaks readers. */
    private Change.Draft rule(@Nullable Row before, @Nullable Row after) {
        boolean refused = before != null && before.refuses;
        boolean refuses = after != null && after.refuses;
        ChangeRule rule = before == null
                ? ChangeRule.RECORD_RULE_ADDED
                : after == null ? ChangeRule.RECORD_RULE_REMOVED : ChangeRule.RECORD_RULE_CHANGED;
        return draft(rule, before, after).breaking(Breaks.of(refused && !refuses, refuses && !refused));
    }

    /** A way of writing that only the new rules read is refused by the old ones, and the other way round. */
    private Change.Draft cleaning(@Nullable Row before, @Nullable Row after) {
        ChangeRule rule = before == null
                ? ChangeRule.CLEANING_ADDED
                : after == null ? ChangeRule.CLEANING_REMOVED : ChangeRule.CLEANING_CHANGED;
        return draft(rule, before, after);
    }

    private void texts(Row before, Row after) {
        TextComparison texts = new TextComparison(rule -> draft(rule, before, after), out);
        texts.confidence(before.confidence, after.confidence);
        texts.source(before.citation, after.citation);
        texts.compare(ChangeRule.WORDING_CHANGED, before.note, after.note);
    }

    private Change.Draft draft(ChangeRule rule, @Nullable Row before, @Nullable Row after) {
        Row shown = after == null ? before : after;
        if (shown == null) {
            throw new IllegalArgumentException("a change needs a row");
        }
        Change.Draft draft = Change.of(rule, new Change.Place(Change.Kind.LAYOUT, shown.layout), shown.element)
                .usedBy(uses.ofLayout(shown.layout))
                .from(before == null ? "" : before.text, after == null ? "" : after.text)
                .by(shown.citation)
                .with(shown.confidence);
        return before == null ? draft : draft.with(before.confidence);
    }
}
