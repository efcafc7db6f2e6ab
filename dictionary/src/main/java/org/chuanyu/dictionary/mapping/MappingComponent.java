// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 连通分量: sources and targets of a code mapping that hang together by its rows, and with no others. What one component
 * says can be read, checked and approved apart from the rest.
 *
 * @param sources the source codes, in the order of the rows
 * @param targets the target codes, in the order of the rows
 */
public record MappingComponent(Set<String> sources, Set<String> targets) {

    /**
     * Copies the sets.
     *
     * @param sources the sources
     * @param targets the targets
     */
    public MappingComponent {
        sources = Collections.unmodifiableSet(new LinkedHashSet<>(sources));
        targets = Collections.unmodifiableSet(new LinkedHashSet<>(targets));
    }

    /**
     * Returns how many sources and targets hang together.
     *
     * @return such as {@code 1:n} for a code that was split
     */
    public Cardinality cardinality() {
        return Cardinality.of(sources.size(), targets.size());
    }

    /**
     * Returns the components of a mapping. A code that deliberately has no target, or no source, is one by itself unless
     * another row connects it.
     *
     * @param mapping the mapping
     * @return the components, in the order of their first rows
     */
    public static List<MappingComponent> of(CodeMapping mapping) {
        Map<String, Set<String>> targetsOf = new LinkedHashMap<>();
        Map<String, Set<String>> sourcesOf = new LinkedHashMap<>();
        for (CodeRow row : mapping.rows()) {
            row.sources()
                    .forEach(source -> targetsOf
                            .computeIfAbsent(source, each -> new LinkedHashSet<>())
                            .addAll(row.targets().codes()));
            row.targets()
                    .codes()
                    .forEach(target -> sourcesOf
                            .computeIfAbsent(target, each -> new LinkedHashSet<>())
                            .addAll(row.sources()));
        }
        List<MappingComponent> components = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Set<String> reached = new LinkedHashSet<>();
        for (String source : targetsOf.keySet()) {
            if (!seen.contains(source)) {
                MappingComponent component = around(source, targetsOf, sourcesOf);
                seen.addAll(component.sources);
                reached.addAll(component.targets);
                components.add(component);
            }
        }
        sourcesOf.keySet().stream()
                .filter(target -> !reached.contains(target))
                .forEach(target -> components.add(new MappingComponent(Set.of(), Set.of(target))));
        return components;
    }

    private static MappingComponent around(
            String start, Map<String, Set<String>> targetsOf, Map<String, Set<String>> sourcesOf) {
        Set<String> sources = new LinkedHashSet<>();
        Set<String> targets = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(Set.of(start));
        while (!next.isEmpty()) {
            String source = next.remove();
            if (sources.add(source)) {
                for (String target : targetsOf.getOrDefault(source, Set.of())) {
                    if (targets.add(target)) {
                        next.addAll(sourcesOf.getOrDefault(target, Set.of()));
                    }
                }
            }
        }
        return new MappingComponent(sources, targets);
    }

    /**
     * Returns the cardinality of a single row, as SSSOM has it: how many sources its targets have, and how many targets its
     * sources have. That there is no target does not count as one.
     *
     * @param row a row of the mapping
     * @param mapping the mapping
     * @return the cardinality, such as {@code n:1}; {@code 1:0} for a source without a target
     */
    public static Cardinality of(CodeRow row, CodeMapping mapping) {
        Set<String> sources = new LinkedHashSet<>(row.sources());
        Set<String> targets = new LinkedHashSet<>(row.targets().codes());
        if (row.relation() != Relation.NONE) {
            for (CodeRow other : mapping.rows()) {
                if (other.sources().stream().anyMatch(row.sources()::contains)) {
                    targets.addAll(other.targets().codes());
                }
                if (other.targets().codes().stream().anyMatch(row.targets().codes()::contains)) {
                    sources.addAll(other.sources());
                }
            }
        }
        return Cardinality.of(sources.size(), targets.size());
    }
}
