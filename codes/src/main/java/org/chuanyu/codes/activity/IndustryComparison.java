// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanyu.codes.table.TextTable;

/** 新旧对照: which classes of 2017 stand for a class of 2011, and the other way round. */
final class IndustryComparison {
    /** The editions that the table compares. */
    private static final String SOURCE = "industry-2011";

    private static final String TARGET = "industry-2017";

    private final Map<String, List<IndustryLink>> successors = new HashMap<>();
    private final Map<String, List<IndustryLink>> predecessors = new HashMap<>();

    private IndustryComparison() {}

    /** Returns the table, read when it is first asked for. */
    static IndustryComparison table() {
        return Loaded.TABLE;
    }

    private static IndustryComparison load() {
        IndustryComparison comparison = new IndustryComparison();
        TextTable.of(IndustryComparison.class, "comparison.tsv").forEach(row -> {
            String source = row.get("source");
            String target = row.get("target");
            String relation = row.get("relation");
            comparison
                    .successors
                    .computeIfAbsent(source, code -> new ArrayList<>(1))
                    .add(new IndustryLink(target, relation));
            comparison
                    .predecessors
                    .computeIfAbsent(target, code -> new ArrayList<>(1))
                    .add(new IndustryLink(source, relation));
        });
        return comparison;
    }

    List<IndustryLink> successors(String edition, String code) {
        return edition.equals(SOURCE) ? successors.getOrDefault(code, List.of()) : List.of();
    }

    List<IndustryLink> predecessors(String edition, String code) {
        return edition.equals(TARGET) ? predecessors.getOrDefault(code, List.of()) : List.of();
    }

    private static final class Loaded {
        static final IndustryComparison TABLE = load();
    }
}
