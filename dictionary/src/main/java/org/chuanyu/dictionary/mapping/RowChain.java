// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chuanyu.core.time.Period;

/** 行的连接: what becomes of a row of one mapping by the rows of the next. */
final class RowChain {
    private final CodeMapping first;
    private final CodeMapping next;

    RowChain(CodeMapping first, CodeMapping next) {
        this.first = first;
        this.next = next;
    }

    /** 一路: what was put together so far. */
    private record Way(Relation relation, List<String> codes, boolean together, Period period, List<MappingLink> via) {
        Way ended() {
            return new Way(Relation.NONE, List.of(), false, period, via);
        }

        Way and(CodeRow row, List<String> further, List<MappingLink> link) {
            List<String> all = new ArrayList<>(codes);
            further.stream().filter(code -> !all.contains(code)).forEach(all::add);
            List<MappingLink> steps = new ArrayList<>(via);
            steps.addAll(link);
            return new Way(
                    relation.then(row.relation()),
                    all,
                    together || further.size() > 1,
                    period.and(row.period()),
                    steps);
        }
    }

    /** The rows of a source code over both mappings; none where all that it may mean ends in the middle. */
    List<CodeRow> of(String source) {
        Set<CodeRow> rows = new LinkedHashSet<>();
        Set<CodeRow> ends = new LinkedHashSet<>();
        for (CodeRow row : first.rowsOf(source)) {
            Way start = new Way(row.relation(), List.of(), row.targets().together(), row.period(), links(first, row));
            if (row.targets().codes().isEmpty()) {
                rows.add(row(source, row, start));
            }
            for (List<String> meant : row.targets().alternatives()) {
                List<Way> ways = ways(start, meant);
                ways.forEach(way -> rows.add(row(source, row, way)));
                if (meant.contains(CodeRow.ANY)) {
                    // Any other code is never written, so there is nothing that could be carried on.
                    rows.add(row(source, row, start.ended()));
                } else if (ways.isEmpty()) {
                    ends.add(row(source, row, start.ended()));
                }
            }
        }
        if (!rows.isEmpty()) {
            // One of several ways ends in the middle, so nobody may take the others for certain.
            rows.addAll(ends);
        }
        return List.copyOf(rows);
    }

    /** All ways from codes that belong together; none where one of them leads nowhere. */
    private List<Way> ways(Way start, List<String> meant) {
        List<Way> ways = List.of(start);
        for (String code : meant) {
            List<Way> longer = new ArrayList<>();
            for (Way way : ways) {
                for (CodeRow row : code.equals(CodeRow.ANY) ? List.<CodeRow>of() : next.rowsOf(code)) {
                    List<MappingLink> link = links(next, row);
                    if (row.targets().codes().isEmpty()) {
                        longer.add(way.and(row, List.of(), link));
                    }
                    row.targets().alternatives().forEach(codes -> longer.add(way.and(row, codes, link)));
                }
            }
            longer.removeIf(way -> way.period().isEmpty());
            ways = longer;
        }
        return ways;
    }

    private static CodeRow row(String source, CodeRow row, Way way) {
        boolean none = way.relation() == Relation.NONE;
        return new CodeRow(
                List.of(source),
                way.relation(),
                none ? Targets.NONE : new Targets(way.codes(), way.together()),
                way.period(),
                row.condition(),
                row.basis(),
                way.via());
    }

    private static List<MappingLink> links(CodeMapping mapping, CodeRow row) {
        return row.via().isEmpty() ? List.of(new MappingLink(mapping.id(), row)) : row.via();
    }
}
