// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.inspection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.inspection.Inspection.Column;
import org.chuanyu.dictionary.inspection.Inspection.Reason;
import org.chuanyu.dictionary.inspection.LayoutHeadings.Named;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.record.SharedLayout;
import org.chuanyu.dictionary.table.HeadingBinding;
import org.chuanyu.dictionary.table.HeadingRows;
import org.chuanyu.dictionary.table.TableException;
import org.chuanyu.dictionary.table.TableReader;
import org.chuanyu.dictionary.table.TableRow;

/**
 * 表格辨认: reads the beginning of a table and tells where its heading stands, which data set and side it fits best, and which
 * column holds which element. A column that is not sure is not bound.
 */
public final class TableInspection {
    /** How many data rows are looked at. */
    private static final int SAMPLE = 200;

    private static final int FEWEST_BOUND = 2;

    private final Dictionary dictionary;
    private final List<LayoutHeadings> layouts = new ArrayList<>();

    /**
     * Makes an inspection by the layouts of a dictionary.
     *
     * @param dictionary the dictionary
     */
    public TableInspection(Dictionary dictionary) {
        this.dictionary = dictionary;
        dictionary
                .dataSets()
                .forEach(set -> set.layouts().values().stream()
                        .filter(layout -> !layout.side().equals(SharedLayout.SIDE))
                        .forEach(layout -> layouts.add(new LayoutHeadings(layout))));
    }

    /** 合适: how well a layout fits the rows that may be a heading. */
    private record Fit(LayoutHeadings names, HeadingRows rows, List<String> heading, int bound) {}

    /**
     * Inspects a table.
     *
     * @param file the file
     * @return what it is
     * @throws TableException when the file is no table of text, or no layout fits it
     */
    public Inspection inspect(Path file) {
        List<List<String>> rows = new ArrayList<>();
        try (TableReader reader = TableReader.open(file)) {
            rows.add(reader.heading());
            for (TableRow row = reader.next().orElse(null);
                    row != null && rows.size() < HeadingRows.MOST_ABOVE + SAMPLE;
                    row = reader.next().orElse(null)) {
                rows.add(row.cells());
            }
            List<Fit> best = best(rows);
            if (best.isEmpty()) {
                throw new TableException(
                        "没有一个版式与表头相符：" + file.getFileName() + "（chuanyu list datasets 列出全部）",
                        "no layout fits the heading of " + file.getFileName()
                                + " (chuanyu list datasets names them all)");
            }
            return inspection(reader, best, rows);
        }
    }

    /** Returns the layouts that fit best, all with the same rows as heading. */
    private List<Fit> best(List<List<String>> rows) {
        Map<String, WrittenHeading> read = new HashMap<>();
        List<Fit> fits = new ArrayList<>();
        for (int count = 1; count <= 2; count++) {
            for (int first = 1; first + count - 1 <= Math.min(HeadingRows.MOST_ABOVE, rows.size()); first++) {
                HeadingRows place = new HeadingRows(first, count);
                List<String> heading = place.heading(rows);
                for (LayoutHeadings names : layouts) {
                    int bound = (int) heading.stream()
                            .map(text -> read.computeIfAbsent(text, WrittenHeading::new))
                            .map(names::find)
                            .filter(named -> named.filter(Named::isSure).isPresent())
                            .map(named -> named.orElseThrow().element())
                            .distinct()
                            .count();
                    fits.add(new Fit(names, place, heading, bound));
                }
            }
        }
        int most = fits.stream().mapToInt(Fit::bound).max().orElse(0);
        if (most < FEWEST_BOUND) {
            return List.of();
        }
        List<Fit> best = fits.stream().filter(fit -> fit.bound() == most).toList();
        HeadingRows place = best.stream()
                .map(Fit::rows)
                .min(Comparator.comparingInt(HeadingRows::count).thenComparingInt(HeadingRows::first))
                .orElseThrow();
        return best.stream().filter(fit -> fit.rows().equals(place)).toList();
    }

    private Inspection inspection(TableReader reader, List<Fit> best, List<List<String>> rows) {
        List<TableRow> sample = new ArrayList<>();
        HeadingRows place = best.get(0).rows();
        for (int i = place.last(); i < rows.size(); i++) {
            sample.add(new TableRow(i - place.last() + 1L, i + 1L, rows.get(i)));
        }
        Judging judging = Judging.standard();
        List<List<Column>> all = new ArrayList<>();
        for (Fit fit : best) {
            all.add(columns(fit, sample, judging));
        }
        // Of layouts with the same headings, the cells tell: the fewest wrong ones.
        int fewest = all.stream().mapToInt(TableInspection::wrong).min().orElse(0);
        List<Layout> layoutsOfFewest = new ArrayList<>();
        List<Column> columns = List.of();
        for (int i = 0; i < best.size(); i++) {
            if (wrong(all.get(i)) == fewest) {
                columns = layoutsOfFewest.isEmpty() ? all.get(i) : columns;
                layoutsOfFewest.add(best.get(i).names().layout());
            }
        }
        return new Inspection(
                reader.format(),
                place,
                layoutsOfFewest.get(0),
                layoutsOfFewest.subList(1, layoutsOfFewest.size()),
                columns);
    }

    private static int wrong(List<Column> columns) {
        return columns.stream().mapToInt(Column::wrong).sum();
    }

    private List<Column> columns(Fit fit, List<TableRow> sample, Judging judging) {
        Layout layout = fit.names().layout();
        List<Optional<Named>> named = fit.heading().stream()
                .map(WrittenHeading::new)
                .map(fit.names()::find)
                .toList();
        Map<Integer, Integer> claims = new HashMap<>();
        named.forEach(
                each -> each.filter(Named::isSure).ifPresent(sure -> claims.merge(sure.element(), 1, Integer::sum)));
        List<String> elements = named.stream()
                .map(each -> each.filter(Named::isSure)
                        .filter(sure -> claims.getOrDefault(sure.element(), 0) == 1)
                        .map(sure -> layout.elements().get(sure.element()).identifier())
                        .orElse(""))
                .toList();
        CellEvidence cells = elements.stream().allMatch(String::isEmpty)
                ? null
                : CellEvidence.of(HeadingBinding.by(fit.heading(), layout, elements), sample, dictionary, judging);
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < named.size(); column++) {
            columns.add(column(
                    fit.heading().get(column),
                    named.get(column),
                    !elements.get(column).isEmpty(),
                    layout,
                    cells == null ? 0 : cells.filled(column),
                    cells == null ? 0 : cells.wrong(column)));
        }
        return columns;
    }

    private static Column column(
            String heading, Optional<Named> named, boolean alone, Layout layout, int filled, int wrong) {
        if (named.isEmpty()) {
            return new Column(heading, Optional.empty(), Reason.UNKNOWN, List.of(), filled, 0);
        }
        Named found = named.get();
        if (!found.isSure()) {
            List<DataElement> candidates =
                    found.candidates().stream().map(layout.elements()::get).toList();
            Reason reason = found.way() == WrittenHeading.Way.WITHOUT_UNIT ? Reason.OTHER_UNIT : Reason.SEVERAL;
            return new Column(heading, Optional.empty(), reason, candidates, filled, 0);
        }
        DataElement element = layout.elements().get(found.element());
        if (!alone) {
            return new Column(heading, Optional.empty(), Reason.SEVERAL, List.of(element), filled, 0);
        }
        if (CellEvidence.speaksAgainst(filled, wrong)) {
            return new Column(heading, Optional.empty(), Reason.CELLS_DISAGREE, List.of(element), filled, wrong);
        }
        Reason reason = switch (found.way()) {
            case AS_WRITTEN -> Reason.NAMED;
            case CLEANED -> Reason.CLEANED;
            case WITHOUT_UNIT -> Reason.WITHOUT_UNIT;
            case PLAIN -> Reason.PLAIN;
            case PART -> Reason.PART;
        };
        return new Column(heading, Optional.of(element), reason, List.of(), filled, wrong);
    }
}
