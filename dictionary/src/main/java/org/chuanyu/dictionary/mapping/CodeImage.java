// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * 映像: what a code mapping says of one source code.
 *
 * @param kind how much it says
 * @param relation what the target is to the source; of several rows the weakest
 * @param alternatives the targets that may be meant, each the codes that belong together; a single one where the kind is
 *     {@link Kind#ONE}
 * @param rows the rows that say so
 */
public record CodeImage(Kind kind, Relation relation, List<List<String>> alternatives, List<CodeRow> rows) {

    /** 映像种类: how much a mapping says of a code. */
    public enum Kind {
        /** 未映射: no row names the code. */
        UNMAPPED,
        /** 无对应: a row says that there is no target that could be written. */
        NO_TARGET,
        /** 唯一: there is one target. */
        ONE,
        /** 不唯一: several targets may be meant, or one and none. */
        SEVERAL
    }

    private static final CodeImage UNMAPPED = new CodeImage(Kind.UNMAPPED, Relation.NONE, List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @param kind the kind
     * @param relation the relation
     * @param alternatives the alternatives
     * @param rows the rows
     */
    public CodeImage {
        alternatives = List.copyOf(alternatives);
        rows = List.copyOf(rows);
    }

    static CodeImage of(List<CodeRow> rows) {
        if (rows.isEmpty()) {
            return UNMAPPED;
        }
        Set<List<String>> alternatives = new LinkedHashSet<>();
        boolean without = false;
        Relation relation = rows.get(0).relation();
        for (CodeRow row : rows) {
            relation = relation.then(row.relation());
            without |= row.relation() == Relation.NONE;
            for (List<String> codes : row.targets().alternatives()) {
                // Any other code is none that could be written.
                without |= codes.contains(CodeRow.ANY);
                if (!codes.contains(CodeRow.ANY)) {
                    alternatives.add(codes);
                }
            }
        }
        Kind kind = alternatives.isEmpty()
                ? Kind.NO_TARGET
                : alternatives.size() == 1 && !without ? Kind.ONE : Kind.SEVERAL;
        return new CodeImage(kind, relation, List.copyOf(alternatives), rows);
    }

    /**
     * Returns the alternatives in one line.
     *
     * @return the codes that belong together parted by {@code ;}, the alternatives by {@code " | "}
     */
    public String text() {
        return String.join(
                " | ",
                alternatives.stream().map(codes -> String.join(";", codes)).toList());
    }
}
