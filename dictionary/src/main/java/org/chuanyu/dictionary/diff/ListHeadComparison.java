// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.function.Consumer;
import java.util.function.Function;
import org.chuanyu.dictionary.codelist.CodeList;

/** 代码表说明比较: what two editions of a list tell differently of the list as a whole. */
final class ListHeadComparison {
    private final Function<ChangeRule, Change.Draft> draft;
    private final Consumer<Change> out;
    private final TextComparison texts;

    private ListHeadComparison(Function<ChangeRule, Change.Draft> draft, Consumer<Change> out) {
        this.draft = draft;
        this.out = out;
        this.texts = new TextComparison(draft, out);
    }

    static void compare(
            CodeList before, CodeList after, Function<ChangeRule, Change.Draft> draft, Consumer<Change> out) {
        new ListHeadComparison(draft, out).compare(before, after);
    }

    private void compare(CodeList before, CodeList after) {
        texts.wording(before.name(), after.name());
        if (!before.period().equals(after.period())) {
            // Outside a list's period there is a notice and no error, so nobody breaks.
            out.accept(draft.apply(ChangeRule.PERIOD_CHANGED)
                    .from(before.period().toString(), after.period().toString())
                    .breaking(Breaks.NONE)
                    .build());
        }
        texts.compare(ChangeRule.SOURCE_CHANGED, before.edition(), after.edition());
        openWord(before.openWord(), after.openWord());
        ChangeRule rule = after.isConclusive() ? ChangeRule.DOMAIN_NARROWED : ChangeRule.DOMAIN_WIDENED;
        texts.compare(rule, outside(before), outside(after));
        texts.confidence(before.confidence(), after.confidence());
        texts.source(before.citation(), after.citation());
        texts.compare(
                ChangeRule.WORDING_CHANGED,
                before.properties().toString(),
                after.properties().toString());
    }

    /** Where another word takes the place of one, some values are refused and others allowed. */
    private void openWord(String was, String now) {
        if (!was.equals(now)) {
            boolean fewer = now.isEmpty() || !was.startsWith(now);
            boolean more = was.isEmpty() || !now.startsWith(was);
            fewer &= !was.isEmpty();
            more &= !now.isEmpty();
            ChangeRule rule = fewer ? ChangeRule.DOMAIN_NARROWED : ChangeRule.DOMAIN_WIDENED;
            out.accept(draft.apply(rule)
                    .from(was, now)
                    .breaking(Breaks.of(more, fewer))
                    .build());
        }
    }

    private static String outside(CodeList list) {
        return list.isConclusive() ? "outside=error" : "outside=doubtful";
    }
}
