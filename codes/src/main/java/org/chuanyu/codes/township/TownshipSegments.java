// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.township;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.codes.reference.ReferenceKey;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** 码段: the ranges of the three digits of townships and of villages, which tell what kind of unit it is. */
final class TownshipSegments {
    static final ReferenceKey<TownshipSegments> KEY = ReferenceKey.table("township-segments", TownshipSegments::new);

    static final String TOWNSHIP = "7-9";
    static final String VILLAGE = "10-12";

    private final List<Segment> segments = new ArrayList<>();

    private TownshipSegments() {
        TextTable.of(TownshipSegments.class, "segments.tsv")
                .forEach(row -> segments.add(new Segment(
                        row.get("positions"),
                        Integer.parseInt(row.get("from")),
                        Integer.parseInt(row.get("to")),
                        new BilingualText(row.get("name_zh"), row.get("name_en")),
                        Confidence.ofWord(row.get("confidence")),
                        Citation.of(row.get("source")))));
    }

    /** 一段: one range and the kind of unit that it stands for. */
    record Segment(String positions, int from, int to, BilingualText name, Confidence confidence, Citation citation) {}

    /** Returns the range that a number lies in; null where it lies in none. */
    @Nullable
    Segment find(String positions, int number) {
        return segments.stream()
                .filter(each -> each.positions().equals(positions) && each.from() <= number && number <= each.to())
                .findFirst()
                .orElse(null);
    }

    /** Returns from the first to the last number of all ranges, such as {@code 001-599}: they have no gaps. */
    String expected(String positions) {
        List<Segment> all = segments.stream()
                .filter(each -> each.positions().equals(positions))
                .toList();
        return "%03d-%03d".formatted(all.get(0).from(), all.get(all.size() - 1).to());
    }
}
