// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.Layout;

/** 映射规则: all rules of a mapping between two layouts, found by the places of the source elements. */
final class MappingRules {
    private final Rule[][] bySource;
    private final Rule[] all;
    private final Rule[] implied;
    private final int[] targets;
    private final Told[] withoutRule;
    private final RuleNames names = new RuleNames();
    private final BitSet named = new BitSet();
    private final BitSet sourced = new BitSet();

    /**
     * Makes the rules ready.
     *
     * @param dictionary the dictionary that holds the code mappings
     * @param from the source layout
     * @param to the target layout
     * @param mapping the mapping between them
     * @param judging by what codes are written canonically
     */
    MappingRules(Dictionary dictionary, Layout from, Layout to, LayoutMapping mapping, Judging judging) {
        List<Rule> rules = new ArrayList<>();
        withoutRule = new Told[from.elements().size()];
        Arrays.fill(withoutRule, names.told(Outcome.UNMAPPED, mapping.id()));
        for (LayoutMapping.Row row : mapping.rows()) {
            int source = from.indexOf(row.source());
            int target = to.indexOf(row.target());
            if (source >= 0 && !row.carries()) {
                withoutRule[source] = names.told(Outcome.NO_TARGET, mapping.id());
            } else if (source >= 0 && target >= 0) {
                CellCarrier carrier = CellCarrier.of(
                        row,
                        from.elements().get(source),
                        to.elements().get(target),
                        part(row, mapping),
                        dictionary,
                        judging);
                boolean sole = mapping.rows().stream()
                                .filter(each -> each.carries() && each.target().equals(row.target()))
                                .count()
                        == 1;
                rules.add(new Rule(rules.size(), row, mapping.id(), from, to, carrier, names, sole));
                named.set(target);
                sourced.set(target, sourced.get(target) || !(row.action() instanceof Action.Implied));
            }
        }
        all = rules.toArray(Rule[]::new);
        implied = rules.stream()
                .filter(rule -> rule.action() instanceof Action.Implied)
                .toArray(Rule[]::new);
        targets = named.stream().toArray();
        bySource = new Rule[from.elements().size()][];
        for (int i = 0; i < bySource.length; i++) {
            int place = i;
            bySource[i] = rules.stream().filter(rule -> rule.source() == place).toArray(Rule[]::new);
        }
    }

    private static CellCarrier.Part part(LayoutMapping.Row row, LayoutMapping mapping) {
        if (!(row.action() instanceof Action.Split)) {
            return CellCarrier.Part.WHOLE;
        }
        List<LayoutMapping.Row> parts = mapping.rows().stream()
                .filter(each ->
                        each.action() instanceof Action.Split && each.source().equals(row.source()))
                .toList();
        return new CellCarrier.Part(parts.indexOf(row), parts.size());
    }

    /** The names under which the rules tell. */
    RuleNames names() {
        return names;
    }

    /** The number of source elements. */
    int sources() {
        return bySource.length;
    }

    /** The number of rules. */
    int count() {
        return all.length;
    }

    Rule[] all() {
        return all;
    }

    /** The rules that carry a source element's cells, in the order of the mapping. */
    Rule[] of(int source) {
        return bySource[source];
    }

    /** The rules that write nothing, because their target's place says it. */
    Rule[] implied() {
        return implied;
    }

    /** The places of the target elements that rules name. */
    int[] targets() {
        return targets;
    }

    /** The same. */
    BitSet named() {
        return named;
    }

    /** The places of the target elements that rules fill. */
    BitSet sourced() {
        return sourced;
    }

    /** What is told of a cell that no rule carries over. */
    Told withoutRule(int source) {
        return withoutRule[source];
    }
}
