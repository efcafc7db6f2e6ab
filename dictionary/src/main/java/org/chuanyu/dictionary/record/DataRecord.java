// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import java.util.Arrays;
import org.chuanyu.dictionary.element.RecordView;

/** 记录: the cells of one record in the order of a layout, to be filled again and again. */
public final class DataRecord implements RecordView {
    private final Layout layout;
    private final String[] cells;

    /**
     * Makes an empty record.
     *
     * @param layout the layout
     */
    public DataRecord(Layout layout) {
        this.layout = layout;
        this.cells = new String[layout.elements().size()];
        clear();
    }

    /** Empties all cells. */
    public void clear() {
        Arrays.fill(cells, "");
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
