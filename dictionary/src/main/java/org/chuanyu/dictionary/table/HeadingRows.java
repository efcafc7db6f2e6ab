// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.table;

import java.util.ArrayList;
import java.util.List;

/**
 * 表头所在行: which rows of a table are its heading; what stands above them are titles, what follows are data.
 *
 * @param first the first of them, from 1; empty lines are not counted
 * @param count how many there are: 1, or 2 where a row of groups stands above the headings
 */
public record HeadingRows(int first, int count) {
    /** The heading is the first row. */
    public static final HeadingRows FIRST = new HeadingRows(1, 1);

    /** More rows above the data are no titles. */
    public static final int MOST_ABOVE = 20;

    /**
     * Takes the rows.
     *
     * @param first the first of them
     * @param count how many there are
     * @throws IllegalArgumentException when no table has its heading there
     */
    public HeadingRows {
        if (first < 1 || count < 1 || count > 2 || last(first, count) > MOST_ABOVE) {
            throw new IllegalArgumentException("heading rows " + first + ", " + count);
        }
    }

    private static int last(int first, int count) {
        return first + count - 1;
    }

    /**
     * Returns the last row above the data.
     *
     * @return the last heading row
     */
    public int last() {
        return last(first, count);
    }

    /**
     * Returns the headings of the columns.
     *
     * @param above the rows up to the last heading row
     * @return a heading for each column; where there are two rows, that of the group stands above that of the column,
     *     parted by a line feed, and a group without a name is that of the column before
     */
    public List<String> heading(List<List<String>> above) {
        List<String> lower = above.get(last() - 1);
        if (count == 1) {
            return lower;
        }
        List<String> upper = above.get(first - 1);
        List<String> heading = new ArrayList<>();
        String group = "";
        for (int column = 0; column < Math.max(upper.size(), lower.size()); column++) {
            String own = column < upper.size() ? upper.get(column) : "";
            String name = column < lower.size() ? lower.get(column) : "";
            group = own.isBlank() ? group : own;
            heading.add(name.isBlank() ? own : own.isBlank() && group.isBlank() ? name : group + "\n" + name);
        }
        return heading;
    }
}
