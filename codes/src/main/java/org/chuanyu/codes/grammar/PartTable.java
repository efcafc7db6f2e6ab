// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * 代码段值表: what the values of one part mean. A value may be a range such as {@code 001-099}, and may hold only where
 * the part before it has a certain value. It is for small tables, which are looked through.
 */
public final class PartTable {
    private final List<Row> rows;

    private PartTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Makes a table.
     *
     * @param rows its rows
     * @return the table
     */
    public static PartTable of(List<Row> rows) {
        return new PartTable(rows);
    }

    static PartTable read(TextTable table) {
        List<Row> rows = new ArrayList<>();
        table.forEach(row -> rows.add(Row.read(row::get)));
        return new PartTable(rows);
    }

    /** Returns the values that may stand behind a certain part, for a finding, such as {@code G, J, Z}. */
    String values(CharSequence text, int before, int start) {
        return rows.stream()
                .filter(row -> row.stands(text, before, start))
                .map(Row::code)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns all rows.
     *
     * @return the rows as they are written
     */
    public List<Row> rows() {
        return rows;
    }

    /** Finds the row of a value, without making an object. */
    @Nullable
    Row find(CharSequence text, int start, int end, int before) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.holds(text, start, end) && row.stands(text, before, start)) {
                return row;
            }
        }
        return null;
    }

    /**
     * 值: one value or range of values.
     *
     * @param code the value, or the first and the last of a range parted by a hyphen
     * @param under the value that the part before must have; empty for any
     * @param name what it means
     * @param confidence how far that is confirmed
     * @param citation where it comes from
     */
    public record Row(String code, String under, BilingualText name, Confidence confidence, Citation citation) {

        /**
         * Reads a row from the columns {@code code}, {@code under}, {@code name_zh}, {@code name_en},
         * {@code confidence} and {@code source}.
         *
         * @param cell returns the cell of a column; empty where there is none
         * @return the row
         */
        public static Row read(UnaryOperator<String> cell) {
            return new Row(
                    cell.apply("code"),
                    cell.apply("under"),
                    new BilingualText(cell.apply("name_zh"), cell.apply("name_en")),
                    Confidence.ofWord(cell.apply("confidence")),
                    Citation.of(cell.apply("source")));
        }

        private boolean isRange(int length) {
            return code.length() == 2 * length + 1 && code.charAt(length) == '-';
        }

        private boolean holds(CharSequence text, int start, int end) {
            int length = end - start;
            if (isRange(length)) {
                return order(text, start, length, 0) >= 0 && order(text, start, length, length + 1) <= 0;
            }
            return code.length() == length && order(text, start, length, 0) == 0;
        }

        private int order(CharSequence text, int start, int length, int at) {
            for (int i = 0; i < length; i++) {
                int difference = text.charAt(start + i) - code.charAt(at + i);
                if (difference != 0) {
                    return difference;
                }
            }
            return 0;
        }

        private boolean stands(CharSequence text, int before, int start) {
            if (under.isEmpty()) {
                return true;
            }
            for (int i = 0; i < under.length(); i++) {
                if (before + i >= start || text.charAt(before + i) != under.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
