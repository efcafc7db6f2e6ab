// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chuanyu.dictionary.element.RecordView;

/** 记录: the cells of one record in the order of a layout, to be filled again and again. */
public final class DataRecord implements RecordView {
    private final Layout layout;
    private final int date;
    private String[] cells;
    private final String[] blank;
    private final BitSet openEnds = new BitSet();
    private final BitSet cleaned = new BitSet();

    /**
     * Makes an empty record.
     *
     * @param layout the layout
     */
    public DataRecord(Layout layout) {
        this.layout = layout;
        this.date = layout.indexOf(layout.recordDate());
        this.blank = new String[layout.elements().size()];
        Arrays.fill(blank, "");
        this.cells = blank.clone();
    }

    /** Empties all cells. */
    public void clear() {
        System.arraycopy(blank, 0, cells, 0, cells.length);
        openEnds.clear();
        cleaned.clear();
    }

    /**
     * Takes all cells at once, as they were written.
     *
     * @param texts a text for each element of the layout, empty where there is none
     * @throws IllegalArgumentException for more or fewer texts than elements
     */
    public void fill(String... texts) {
        if (texts.length != cells.length) {
            throw new IllegalArgumentException(
                    "a record of " + layout + " has " + cells.length + " cells, not " + texts.length);
        }
        // A new array, since writing to one that has grown old costs the collector more than making one.
        cells = texts.clone();
        openEnds.clear();
        cleaned.clear();
    }

    /**
     * Takes the cells of another record, as they were written.
     *
     * @param other the other, of the same layout
     */
    public void fill(DataRecord other) {
        fill(other.cells);
    }

    /**
     * Puts in place of a cell what it is declared to mean.
     *
     * @param element the element's place
     * @param text the text; empty where the cell means nothing
     */
    void clean(int element, String text) {
        cells[element] = text;
        cleaned.set(element);
    }

    void markOpenEnd(int element) {
        openEnds.set(element);
    }

    /**
     * Tells whether a cell is declared to mean an end that is open; it then holds the text as it was written.
     *
     * @param element the element's place in the layout
     * @return whether it is an open end
     */
    public boolean isOpenEnd(int element) {
        return openEnds.get(element);
    }

    /**
     * Tells whether every cell holds what was written.
     *
     * @return whether {@link #isCleaned} is so of none
     */
    public boolean isAsWritten() {
        return cleaned.isEmpty();
    }

    /**
     * Tells whether a cell holds what it is declared to mean, and not what was written.
     *
     * @param element the element's place in the layout
     * @return whether the text differs from what was written
     */
    public boolean isCleaned(int element) {
        return cleaned.get(element);
    }

    /**
     * Returns the layout.
     *
     * @return the layout
     */
    public Layout layout() {
        return layout;
    }

    /**
     * Returns a cell by place.
     *
     * @param element the element's place in the layout
     * @return the text; empty where there is none
     */
    public String get(int element) {
        return cells[element];
    }

    /**
     * Fills a cell.
     *
     * @param element the element's place in the layout
     * @param text the text
     */
    public void set(int element, String text) {
        cells[element] = text;
    }

    /**
     * Returns all cells.
     *
     * @return a text for each element of the layout, empty where there is none; later changes do not show in it
     */
    public List<String> texts() {
        return Collections.unmodifiableList(Arrays.asList(cells.clone()));
    }

    /**
     * Returns the record's date, by which codes and mappings are taken.
     *
     * @return the day in the element that the layout names; empty where it names none or holds no day
     */
    public Optional<LocalDate> date() {
        return date < 0
                ? Optional.empty()
                : layout.elements().get(date).format().date(cells[date]);
    }

    @Override
    public String get(String identifier) {
        int index = layout.indexOf(identifier);
        return index < 0 ? "" : cells[index];
    }

    /**
     * Tells nothing of the cells, which may be personal.
     *
     * @return the layout's name
     */
    @Override
    public String toString() {
        return "record of " + layout;
    }
}
