// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.codelist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 值索引: the values of a list by code and by name, once they are known to fit together. */
final class ValueIndex {
    private final Map<String, PermissibleValue> byCode = new LinkedHashMap<>();
    private final Map<String, List<PermissibleValue>> byName = new HashMap<>();

    ValueIndex(String list, Collection<PermissibleValue> values) {
        for (PermissibleValue value : values) {
            if (byCode.put(value.code(), value) != null) {
                throw new IllegalArgumentException(list + " has the code " + value.code() + " twice");
            }
            byName.computeIfAbsent(value.name().zh(), word -> new ArrayList<>(1))
                    .add(value);
        }
        mustStandBelow(list);
    }

    /** Every way up ends: no parent is missing and no value stands below itself. */
    private void mustStandBelow(String list) {
        Set<String> good = new HashSet<>(Set.of(""));
        for (PermissibleValue value : byCode.values()) {
            Set<String> path = new LinkedHashSet<>();
            for (String code = value.code(); !good.contains(code); ) {
                PermissibleValue here = byCode.get(code);
                if (here == null) {
                    throw new IllegalArgumentException(list + " has no code " + code + ", which is named as a parent");
                }
                if (!path.add(code)) {
                    throw new IllegalArgumentException(list + " has the code " + code + " below itself");
                }
                code = here.parent();
            }
            good.addAll(path);
        }
    }

    Collection<PermissibleValue> values() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    @Nullable
    PermissibleValue find(String code) {
        return byCode.get(code);
    }

    List<PermissibleValue> named(String word) {
        return Collections.unmodifiableList(byName.getOrDefault(word, List.of()));
    }
}
