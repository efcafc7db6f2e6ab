// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.table.HeadingBinding;
import org.chuanyu.dictionary.validation.JudgedRow;
import org.jspecify.annotations.Nullable;

/**
 * 转换计数: what a translation did, in numbers.
 *
 * @serial exclude
 */
public final class TranslationTally implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, Long> cells = new LinkedHashMap<>();
    private final Map<String, Long> noSource = new LinkedHashMap<>();
    private final Map<String, Long> supplied = new LinkedHashMap<>();
    private final Map<String, Long> refusedElements = new LinkedHashMap<>();
    private final Map<Outcome, @Nullable Lost[]> lost = new EnumMap<>(Outcome.class);
    private final List<LostCells> ended = new ArrayList<>();
    private String table = "";
    private long written;
    private long held;
    private long refused;
    private boolean stopped;

    /** Makes a tally of nothing. */
    public TranslationTally() {
        for (Outcome outcome : Outcome.values()) {
            cells.put(outcome.word(), 0L);
        }
    }

    /**
     * Begins a table; its columns are counted apart from those of the tables before it.
     *
     * @param name the table's name; empty where it is the only one
     */
    public void begin(String name) {
        ended.addAll(lostOfTable());
        lost.clear();
        table = name;
    }

    /**
     * Counts a row.
     *
     * @param row the row
     * @param binding which of its columns holds which element
     */
    public void count(TranslatedRow row, HeadingBinding binding) {
        countCells(row.source(), row.cells(), binding);
        if (row.stops()) {
            stopped = true;
        } else if (row.isHeld()) {
            held++;
        } else {
            written++;
            merge(noSource, row.cells().withoutSource(), row.target().layout());
            merge(supplied, row.cells().supplied(), row.target().layout());
        }
    }

    private void countCells(JudgedRow row, TranslatedRecord result, HeadingBinding binding) {
        List<String> texts = row.row().cells();
        for (int column = 0; column < texts.size(); column++) {
            int element = binding.elementOf(column);
            Outcome outcome = row.ragged() ? Outcome.INVALID : element < 0 ? Outcome.UNMAPPED : result.outcome(element);
            if (!texts.get(column).isEmpty() || outcome == Outcome.INVALID) {
                cells.merge(outcome.word(), 1L, Long::sum);
                if (outcome.compareTo(Outcome.EQUAL) > 0) {
                    lose(column, element, outcome, row.row().number(), binding);
                }
            }
        }
    }

    private void lose(int column, int element, Outcome outcome, long row, HeadingBinding binding) {
        @Nullable
        Lost[] columns =
                lost.computeIfAbsent(outcome, each -> new Lost[binding.heading().size()]);
        if (column >= columns.length) {
            columns = Arrays.copyOf(columns, column + 1);
            lost.put(outcome, columns);
        }
        Lost lostCells = columns[column];
        if (lostCells == null) {
            // A heading that is no element may be anything, a personal value too, so its column is told by its number.
            lostCells = new Lost(
                    element >= 0
                            ? binding.layout().elements().get(element).identifier()
                            : Columns.extra(column, List.of()));
            columns[column] = lostCells;
        }
        lostCells.add(row);
    }

    /** 累计: the cells of one column with one outcome. */
    private static final class Lost implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String column;
        private final List<Long> rows = new ArrayList<>(LostCells.NAMED);
        private long count;

        Lost(String column) {
            this.column = column;
        }

        void add(long row) {
            count++;
            if (rows.size() < LostCells.NAMED) {
                rows.add(row);
            }
        }
    }

    /**
     * Returns the cells that are not carried over with their whole meaning.
     *
     * @return by outcome, the gravest first, by column, and by table
     */
    public List<LostCells> lost() {
        Map<List<Object>, LostCells> together = new LinkedHashMap<>();
        Stream.concat(ended.stream(), lostOfTable().stream())
                .forEach(cells ->
                        together.merge(List.of(cells.file(), cells.column(), cells.outcome()), cells, LostCells::and));
        return together.values().stream()
                .sorted(Comparator.comparing(LostCells::outcome).reversed().thenComparing(LostCells::column))
                .toList();
    }

    private List<LostCells> lostOfTable() {
        List<LostCells> all = new ArrayList<>();
        lost.forEach((outcome, columns) -> Stream.of(columns)
                .filter(Objects::nonNull)
                .forEach(cells -> all.add(new LostCells(table, cells.column, outcome, cells.count, cells.rows))));
        return all;
    }

    /**
     * Counts what the target refuses of a row of the output.
     *
     * @param elements the places of the elements with an error; none where it takes the row
     * @param to the target layout
     */
    public void refused(BitSet elements, Layout to) {
        refused += elements.isEmpty() ? 0 : 1;
        merge(refusedElements, elements, to);
    }

    /**
     * Adds what happened to later rows, counted elsewhere.
     *
     * @param later the other tally
     */
    public void add(TranslationTally later) {
        later.cells.forEach((outcome, count) -> cells.merge(outcome, count, Long::sum));
        later.noSource.forEach((element, count) -> noSource.merge(element, count, Long::sum));
        later.supplied.forEach((element, count) -> supplied.merge(element, count, Long::sum));
        later.refusedElements.forEach((element, count) -> refusedElements.merge(element, count, Long::sum));
        begin(table);
        ended.addAll(later.lost());
        written += later.written;
        held += later.held;
        refused += later.refused;
        stopped |= later.stopped;
    }

    private static void merge(Map<String, Long> counts, BitSet elements, Layout to) {
        for (int t = elements.nextSetBit(0); t >= 0; t = elements.nextSetBit(t + 1)) {
            counts.merge(to.elements().get(t).identifier(), 1L, Long::sum);
        }
    }

    /**
     * Returns the number of rows in the output.
     *
     * @return rows written, or that would be written
     */
    public long written() {
        return written;
    }

    /**
     * Returns the number of rows held back.
     *
     * @return rows that stand in the account alone
     */
    public long held() {
        return held;
    }

    /**
     * Tells whether the policy stopped the run.
     *
     * @return whether there must be no output
     */
    public boolean isStopped() {
        return stopped;
    }

    /**
     * Returns the number of written rows that the target's own validation would refuse.
     *
     * @return refused rows
     */
    public long refusedByTarget() {
        return refused;
    }

    /**
     * Returns which target elements make rows refused.
     *
     * @return the number of rows by element
     */
    public Map<String, Long> refusedElements() {
        return Collections.unmodifiableMap(refusedElements);
    }

    /**
     * Returns the number of source cells with a value, and of required ones without, by outcome.
     *
     * @return the numbers by the outcome's word
     */
    public Map<String, Long> cells() {
        return Collections.unmodifiableMap(cells);
    }

    /**
     * Returns the number of target cells without a source.
     *
     * @return the numbers by element
     */
    public Map<String, Long> noSource() {
        return Collections.unmodifiableMap(noSource);
    }

    /**
     * Returns the number of target cells that were supplied.
     *
     * @return the numbers by element
     */
    public Map<String, Long> supplied() {
        return Collections.unmodifiableMap(supplied);
    }
}
