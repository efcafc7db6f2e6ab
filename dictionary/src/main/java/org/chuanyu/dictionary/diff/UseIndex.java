// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.record.DataSet;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.reference.ReferenceLists;

/**
 * 使用索引: which layouts and mappings of the packs at hand use a list, a type of codes, a layout, an element or a mapping. The
 * {@code shared} layouts, which are computed, are not among them.
 */
final class UseIndex {
    private static final String LAYOUT = "layout";
    private static final String MAPPING = "mapping";

    private final Map<Used, Map<User, Trace>> uses = new LinkedHashMap<>();

    /** 被使用: what is used. */
    private record Used(String kind, String id) {}

    /** 使用者: what uses it. */
    private record User(String kind, String id) {}

    /** 痕迹: through which elements, and in which packs. */
    private record Trace(Set<String> elements, Set<String> packs) {
        Trace() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    UseIndex(Iterable<Pack> packs) {
        for (Pack pack : packs) {
            String label = pack.toString();
            for (DataSet set : pack.dataSets()) {
                set.layouts().values().forEach(layout -> layout(layout, label));
            }
            pack.codeMappings().forEach(mapping -> codes(mapping, label));
            pack.layoutMappings().forEach(mapping -> elements(mapping, pack, label));
        }
    }

    private void layout(Layout layout, String pack) {
        User user = new User(LAYOUT, layout.id());
        for (DataElement element : layout.elements()) {
            if (!element.codeList().isEmpty()) {
                add(new Used("list", element.codeList()), user, element.identifier(), pack);
            }
            if (!element.codeType().isEmpty()) {
                add(new Used("type", element.codeType()), user, element.identifier(), pack);
            }
        }
    }

    private void codes(CodeMapping mapping, String pack) {
        add(new Used("list", mapping.from()), new User(MAPPING, mapping.id()), "", pack);
        add(new Used("list", mapping.to()), new User(MAPPING, mapping.id()), "", pack);
    }

    private void elements(LayoutMapping mapping, Pack pack, String label) {
        User user = new User(MAPPING, mapping.id());
        add(new Used(LAYOUT, mapping.from()), user, "", label);
        add(new Used(LAYOUT, mapping.to()), user, "", label);
        for (LayoutMapping.Row row : mapping.rows()) {
            Set<String> sources = new LinkedHashSet<>(row.condition().elements());
            sources.add(row.source());
            sources.remove("");
            sources.forEach(source -> add(element(mapping.from(), source), user, "", label));
            if (!row.target().isEmpty()) {
                add(element(mapping.to(), row.target()), user, "", label);
            }
            if (row.action() instanceof Action.Code code) {
                code.steps().forEach(step -> called(step.mapping(), pack, user, label));
            }
        }
    }

    private void called(String id, Pack pack, User user, String label) {
        add(new Used(MAPPING, id), user, "", label);
        for (CodeMapping mapping : pack.codeMappings()) {
            if (mapping.id().equals(id)) {
                add(new Used("list", mapping.from()), user, "", label);
                add(new Used("list", mapping.to()), user, "", label);
            }
        }
    }

    private static Used element(String layout, String identifier) {
        return new Used("element", layout + " " + identifier);
    }

    private void add(Used used, User user, String element, String pack) {
        Trace trace =
                uses.computeIfAbsent(used, each -> new LinkedHashMap<>()).computeIfAbsent(user, each -> new Trace());
        if (!element.isEmpty()) {
            trace.elements.add(element);
        }
        trace.packs.add(pack);
    }

    List<Use> ofList(String id) {
        List<Use> all = new ArrayList<>(of(new Used("list", id)));
        ReferenceLists.typesOf(id).forEach(type -> all.addAll(ofType(type)));
        return List.copyOf(all);
    }

    List<Use> ofType(String id) {
        return of(new Used("type", id));
    }

    List<Use> ofLayout(String id) {
        return of(new Used(LAYOUT, id));
    }

    List<Use> ofElement(String layout, String identifier) {
        return of(element(layout, identifier));
    }

    List<Use> ofMapping(String id) {
        return of(new Used(MAPPING, id));
    }

    private List<Use> of(Used used) {
        return uses.getOrDefault(used, Map.of()).entrySet().stream()
                .map(each -> new Use(
                        each.getKey().kind(),
                        each.getKey().id(),
                        List.copyOf(each.getValue().elements()),
                        List.copyOf(each.getValue().packs())))
                .toList();
    }
}
