// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.function.Consumer;
import java.util.function.Function;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;

/**
 * 文字比较: tells what is said differently of one thing in two editions.
 *
 * @param draft begins a change of that thing
 * @param out takes the changes
 */
record TextComparison(Function<ChangeRule, Change.Draft> draft, Consumer<Change> out) {

    void compare(ChangeRule rule, String was, String now) {
        if (!was.equals(now)) {
            out.accept(draft.apply(rule).from(was, now).build());
        }
    }

    void wording(BilingualText was, BilingualText now) {
        compare(ChangeRule.WORDING_CHANGED, was.toString(), now.toString());
    }

    void confidence(Confidence was, Confidence now) {
        compare(ChangeRule.CONFIDENCE_CHANGED, was.word(), now.word());
    }

    void source(Citation was, Citation now) {
        compare(ChangeRule.SOURCE_CHANGED, was.toString(), now.toString());
    }
}
