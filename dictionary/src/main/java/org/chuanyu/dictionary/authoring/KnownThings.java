// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.Layout;

/** 已知事物: the codes of lists and the elements of layouts that a pack may name: its own, and those of the packs beside it. */
final class KnownThings {
    private final Dictionary others;
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, Set<String>> elements = new HashMap<>();
    private final Set<String> codeMappings = new LinkedHashSet<>();
    private final Set<String> sides;

    KnownThings(Dictionary others) {
        this.others = others;
        this.sides = new LinkedHashSet<>(others.sides().keySet());
        others.codeMappings().forEach(mapping -> codeMappings.add(mapping.id()));
        others.dataSets()
                .forEach(set ->
                        set.layouts().values().forEach(layout -> elements.put(layout.id(), identifiers(layout))));
    }

    private static Set<String> identifiers(Layout layout) {
        return layout.elements().stream().map(DataElement::identifier).collect(Collectors.toSet());
    }

    /** The pack's own list stands in for another of that id. */
    void list(String id, Set<String> own) {
        codes.put(id, own);
    }

    void layout(String id, Set<String> own) {
        elements.put(id, own);
    }

    void codeMapping(String id) {
        codeMappings.add(id);
    }

    void side(String id) {
        sides.add(id);
    }

    /** Returns the codes of a list; empty where there is no such list. */
    Optional<Set<String>> codesOf(String list) {
        if (!codes.containsKey(list)) {
            others.anyList(list)
                    .ifPresent(known -> codes.put(
                            list,
                            known.values().stream().map(each -> each.code()).collect(Collectors.toSet())));
        }
        return Optional.ofNullable(codes.get(list));
    }

    boolean hasList(String list) {
        return codes.containsKey(list) || others.hasList(list);
    }

    Optional<Set<String>> elementsOf(String layout) {
        return Optional.ofNullable(elements.get(layout));
    }

    boolean hasCodeMapping(String id) {
        return codeMappings.contains(id) || others.codeMapping(id).isPresent();
    }

    boolean hasConcept(String id) {
        return others.concepts().find(id).isPresent();
    }

    boolean hasSide(String id) {
        return sides.contains(id);
    }
}
