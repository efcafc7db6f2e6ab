// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import java.util.Collection;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.record.Layout;
import org.jspecify.annotations.Nullable;

/**
 * 引用完整性: whether what layouts and mappings name is there. A thing may come from another pack than the one that names
 * it, so only a dictionary can tell. What the built-in pack alone holds the build has proved.
 */
final class References {
    private static final String BUILT_IN =
            Digests.sha256(PackPlace.builtIn().find(PackFiles.MANIFEST).orElseThrow());

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
                .filter(pack -> pack.digest().equals(BUILT_IN))
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
        for (CodeMapping.Row row : mapping.rows()) {
            mustHave(mapping, from, row.source());
            mustHave(mapping, to, row.target());
        }
    }

    private CodeList list(CodeMapping mapping, String id) {
        return dictionary
                .list(id)
                .orElseThrow(() -> new PackException(mapping.id(), "没有代码表 " + id, "there is no list " + id));
    }

    private static void mustHave(CodeMapping mapping, CodeList list, String code) {
        if (!code.isEmpty() && list.find(code).isEmpty()) {
            throw new PackException(
                    mapping.id(),
                    "代码表 " + list.id() + " 没有代码 " + code,
                    "the list " + list.id() + " has no code " + code);
        }
    }

    private void mustKnow(LayoutMapping mapping, LayoutMapping.Row row) {
        if (row.action() instanceof Action.Code code
                && dictionary.codeMapping(code.mapping()).isEmpty()) {
            throw new PackException(
                    mapping.id(), "没有代码映射 " + code.mapping(), "there is no mapping of codes " + code.mapping());
        }
    }
}
