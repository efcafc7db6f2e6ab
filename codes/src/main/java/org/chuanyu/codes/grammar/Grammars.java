// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.grammar;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.reference.ReferenceKey;

/**
 * 编码结构集: structures that stand in for those which come with this library, or beside them. A pack brings them; the
 * built-in reference data has none.
 */
public final class Grammars {
    /** The table in reference data. */
    public static final ReferenceKey<Grammars> KEY = ReferenceKey.table("grammars", () -> new Grammars(List.of()));

    private final List<Grammar> all;

    private Grammars(List<Grammar> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Returns reference data with further structures; one of the same type and name as another takes its place.
     *
     * @param reference the tables to start from
     * @param grammars the structures
     * @return the same tables with the structures
     */
    public static ReferenceData addedTo(ReferenceData reference, List<Grammar> grammars) {
        List<Grammar> all = new ArrayList<>(reference.get(KEY).all);
        grammars.forEach(grammar -> put(all, grammar));
        return grammars.isEmpty() ? reference : reference.with(KEY, new Grammars(all));
    }

    /** Returns the built-in structures of a type with those of this table in their places or behind them. */
    List<Grammar> of(String type, List<Grammar> builtIn) {
        if (all.isEmpty()) {
            return builtIn;
        }
        List<Grammar> merged = new ArrayList<>(builtIn);
        for (Grammar grammar : all) {
            if (grammar.type().equals(type)) {
                put(merged, grammar);
            }
        }
        return merged;
    }

    private static void put(List<Grammar> grammars, Grammar grammar) {
        for (int i = 0; i < grammars.size(); i++) {
            Grammar known = grammars.get(i);
            if (known.type().equals(grammar.type()) && known.id().equals(grammar.id())) {
                grammars.set(i, grammar);
                return;
            }
        }
        grammars.add(grammar);
    }
}
