// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.rule;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.dictionary.element.Condition;

/**
 * 版式规则: a rule of records in one layout, with what a breach counts for and where the rule comes from.
 *
 * @param layout the layout's id
 * @param rule what is asked for
 * @param when the records of which it is asked; {@link Condition#ALWAYS} for all
 * @param severity what a breach is
 * @param confidence how far the rule is confirmed
 * @param citation where the rule comes from
 * @param note what people should know of it
 */
public record LayoutRule(
        String layout,
        RecordRule rule,
        Condition when,
        Severity severity,
        Confidence confidence,
        Citation citation,
        String note) {

    /**
     * Returns all elements that are looked at.
     *
     * @return the identifiers, those of the rule first
     */
    public Set<String> elements() {
        Set<String> all = new LinkedHashSet<>(rule.elements());
        all.addAll(when.elements());
        return all;
    }

    /**
     * Returns the rule for a layout that has other identifiers.
     *
     * @param other the other layout's id
     * @param names gives the other identifier of an element
     * @return the rule
     */
    public LayoutRule renamed(String other, UnaryOperator<String> names) {
        return new LayoutRule(other, rule.renamed(names), when.renamed(names), severity, confidence, citation, note);
    }
}
