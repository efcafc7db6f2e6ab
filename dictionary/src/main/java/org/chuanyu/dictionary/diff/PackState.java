// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.record.DataSet;
import org.chuanyu.dictionary.record.Layout;

/** 数据包状态: a pack's lists and layouts by their ids, and the lists at hand that it may name without holding them. */
final class PackState {
    private final Pack pack;
    private final Map<String, CodeList> lists = new LinkedHashMap<>();
    private final Map<String, Layout> layouts = new LinkedHashMap<>();
    private final Dictionary atHand;

    PackState(Pack pack, Dictionary atHand) {
        this.pack = pack;
        this.atHand = atHand;
        pack.lists().forEach(list -> lists.put(list.id(), list));
        for (DataSet set : pack.dataSets()) {
            set.layouts().values().forEach(layout -> layouts.put(layout.id(), layout));
        }
    }

    Pack pack() {
        return pack;
    }

    Map<String, CodeList> lists() {
        return lists;
    }

    Map<String, Layout> layouts() {
        return layouts;
    }

    /** Finds a list that the pack holds or that another at hand does. */
    Optional<CodeList> list(String id) {
        CodeList own = lists.get(id);
        return own == null ? atHand.list(id) : Optional.of(own);
    }

    /** Gives things by their ids. */
    static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        all.forEach(each -> byId.put(id.apply(each), each));
        return byId;
    }
}
