// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.mapping.MappingConflict;
import org.chuanyu.dictionary.record.Layout;
import org.jspecify.annotations.Nullable;

/**
 * 引用完整性: whether what layouts and mappings name is there. A thing may come from another pack than the one that names
 * it, so only a dictionary can tell. What the built-in packs alone hold the build has proved.
 */
final class References {
    private static final Set<String> BUILT_IN = BuiltInPlace.IDS.stream()
            .map(id ->
                    Digests.sha256(new BuiltInPlace(id).find(PackFiles.MANIFEST).orElseThrow()))
            .collect(Collectors.toUnmodifiableSet());

    private final Dictionary dictionary;

    References(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * Refuses a layout that is not there, and an element that it does not have.
     *
     * @param where what names them
     * @param id the layout's id
     * @param layout the layout; null where there is none
     * @param element the element's identifier; empty for the layout alone
     */
    static void mustHave(String where, String id, @Nullable Layout layout, String element) {
        if (layout == null) {
            throw new PackException(where, "没有版式 " + id, "there is no layout " + id);
        }
        if (!element.isEmpty() && layout.indexOf(element) < 0) {
            throw new PackException(
                    where, "版式 " + id + " 没有数据元 " + element, "the layout " + id + " has no element " + element);
        }
    }

    void mustHold(Collection<Layout> layouts) {
        for (Layout layout : layouts) {
            if (isForeign("layout", layout.id())) {
                layout.elements().forEach(element -> mustKnow(layout, element));
            }
        }
        for (CodeMapping mapping : dictionary.codeMappings()) {
            if (isForeign("mapping", mapping.id())
                    || isForeign("list", mapping.from())
                    || isForeign("list", mapping.to())) {
                mustKnow(mapping);
            }
        }
        for (LayoutMapping mapping : dictionary.layoutMappings()) {
            if (isForeign("mapping", mapping.id())) {
                mapping.rows().forEach(row -> mustKnow(mapping, row));
            }
        }
    }

    private boolean isForeign(String kind, String id) {
        return dictionary
                .packOf(kind, id)
                .filter(pack -> BUILT_IN.contains(pack.digest()))
                .isEmpty();
    }

    private void mustKnow(Layout layout, DataElement element) {
        if (!element.codeList().isEmpty() && !dictionary.hasList(element.codeList())) {
            throw new PackException(
                    layout.id(),
                    "数据元 " + element.identifier() + " 的代码表 " + element.codeList() + " 不存在",
                    "the element " + element.identifier() + " names the list " + element.codeList()
                            + ", which is not there");
        }
    }

    private void mustKnow(CodeMapping mapping) {
        CodeList from = list(mapping, mapping.from());
        CodeList to = list(mapping, mapping.to());
        List<MappingConflict> conflicts = MappingConflict.of(
                mapping,
                code -> from.find(code).isPresent(),
                code -> to.find(code).isPresent());
        boolean reported = dictionary
                .packOf("mapping", mapping.id())
                .map(pack -> pack.reportsConflicts().contains(mapping.id()))
                .orElse(false);
        if (!reported && !conflicts.isEmpty()) {
            throw refused(mapping, from, to, conflicts.get(0));
        }
    }

    private static PackException refused(CodeMapping mapping, CodeList from, CodeList to, MappingConflict conflict) {
        String codes = String.join(", ", conflict.codes());
        return switch (conflict.kind()) {
            case UNKNOWN_SOURCE -> unknown(mapping, from, codes);
            case UNKNOWN_TARGET -> unknown(mapping, to, codes);
            default -> {
                String rows = String.join(" / ", conflict.rows());
                yield new PackException(
                        mapping.id(),
                        "代码 " + codes + " 的映射行" + zh(conflict.kind()) + "：" + rows,
                        "the rows of " + codes + " are a " + conflict.kind().word() + ": " + rows);
            }
        };
    }

    private static String zh(MappingConflict.Kind kind) {
        return switch (kind) {
            case DUPLICATE -> "重复";
            case GAP -> "在时间上断档";
            case CYCLE -> "循环";
            default -> "互相矛盾";
        };
    }

    private static PackException unknown(CodeMapping mapping, CodeList list, String codes) {
        return new PackException(
                mapping.id(), "代码表 " + list.id() + " 没有代码 " + codes, "the list " + list.id() + " has no code " + codes);
    }

    private CodeList list(CodeMapping mapping, String id) {
        return dictionary
                .anyList(id)
                .orElseThrow(() -> new PackException(mapping.id(), "没有代码表 " + id, "there is no list " + id));
    }

    private void mustKnow(LayoutMapping mapping, LayoutMapping.Row row) {
        if (row.action() instanceof Action.Code code
                && dictionary.codeMapping(code).isEmpty()) {
            String steps = code.steps().toString();
            throw new PackException(mapping.id(), "没有代码映射 " + steps, "there is no mapping of codes " + steps);
        }
    }
}
