// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.rule;

import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;

/**
 * 清洗声明: that a text in the cells of an element is read as something else. Nothing is cleaned that no row declares, and
 * each cell that is read so is told.
 *
 * @param layout the layout's id; {@link #ANY} for all layouts
 * @param element the element's identifier; {@link #ANY} for all elements
 * @param text the text, the unit or the separator
 * @param reading what it is read as
 * @param confidence how far the row is confirmed
 * @param citation where the row comes from
 */
public record CleaningRow(
        String layout, String element, String text, Reading reading, Confidence confidence, Citation citation) {
    /** All layouts, or all elements of a layout. */
    public static final String ANY = "*";

    /**
     * Refuses a row without a text.
     *
     * @param layout the layout's id; {@link #ANY} for all layouts
     * @param element the element's identifier; {@link #ANY} for all elements
     * @param text the text, the unit or the separator
     * @param reading what it is read as
     * @param confidence how far the row is confirmed
     * @param citation where the row comes from
     */
    public CleaningRow {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an empty text needs no cleaning");
        }
    }

    /**
     * Tells whether the row is about an element.
     *
     * @param layoutId the layout's id
     * @param identifier the element's identifier
     * @return whether it is for this element or for all
     */
    public boolean concerns(String layoutId, String identifier) {
        return (layout.equals(ANY) || layout.equals(layoutId)) && (element.equals(ANY) || element.equals(identifier));
    }

    /**
     * Returns the row for another element.
     *
     * @param otherLayout the layout's id
     * @param identifier the element's identifier
     * @return the row
     */
    public CleaningRow about(String otherLayout, String identifier) {
        return new CleaningRow(otherLayout, identifier, text, reading, confidence, citation);
    }

    /** How near a row is to one element: a row for the element outdoes one for its layout, and that one for all. */
    int nearness() {
        return (layout.equals(ANY) ? 0 : 2) + (element.equals(ANY) ? 0 : 1);
    }
}
