// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.Obligation;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.Layout;

/**
 * 转换计划: what can be said of a translation before a row is read: which mandatory target elements have no source, which
 * may be left ambiguous, which source elements have no target.
 *
 * @param mapping the mapping that is used
 * @param withoutSource mandatory target elements that no row fills and that are not supplied
 * @param ambiguous target elements that some values leave without a single answer, with those values, unless they are
 *     supplied
 * @param withoutTarget source elements that no row carries over
 */
public record TranslationPlan(
        String mapping,
        List<DataElement> withoutSource,
        Map<DataElement, List<String>> ambiguous,
        List<DataElement> withoutTarget) {

    /** Computes the plan of a mapping between two layouts. */
    static TranslationPlan of(Dictionary dictionary, Layout from, Layout to, LayoutMapping mapping, Supply supply) {
        Set<String> filled = new TreeSet<>();
        Set<String> carried = new TreeSet<>();
        Map<DataElement, List<String>> ambiguous = new LinkedHashMap<>();
        for (LayoutMapping.Row row : mapping.rows()) {
            if (!row.carries()) {
                continue;
            }
            carried.add(row.source());
            if (row.action() instanceof Action.Implied) {
                continue;
            }
            filled.add(row.target());
            if (supply.elements().contains(row.target()) || !(row.action() instanceof Action.Code code)) {
                continue;
            }
            DataElement target = to.elements().get(to.indexOf(row.target()));
            List<String> witnesses = dictionary
                    .codeMapping(code)
                    .map(CodeMapping::ambiguousSources)
                    .orElse(List.of());
            if (!witnesses.isEmpty()) {
                ambiguous.put(target, witnesses);
            }
        }
        List<DataElement> withoutSource = to.elements().stream()
                .filter(element -> element.obligation() == Obligation.MANDATORY)
                .filter(element -> !filled.contains(element.identifier()))
                .filter(element -> !supply.elements().contains(element.identifier()))
                .toList();
        List<DataElement> withoutTarget = from.elements().stream()
                .filter(element -> !carried.contains(element.identifier()))
                .toList();
        return new TranslationPlan(mapping.toString(), withoutSource, ambiguous, withoutTarget);
    }
}
