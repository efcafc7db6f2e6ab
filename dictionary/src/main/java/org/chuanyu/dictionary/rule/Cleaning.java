// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 清洗: the declared other ways of writing of one element. Of two rows for one text the nearer one holds, else the later. */
public final class Cleaning {
    /** 无清洗: nothing is declared. */
    public static final Cleaning NONE = new Cleaning(Map.of());

    private final Map<String, CleaningRow> byText;
    private final List<CleaningRow> units = new ArrayList<>();
    private final List<CleaningRow> separators = new ArrayList<>();
    private final Optional<CleaningRow> openEnd;

    private Cleaning(Map<String, CleaningRow> byText) {
        this.byText = byText;
        byText.values().forEach(row -> {
            switch (row.reading()) {
                case UNIT -> units.add(row);
                case SEPARATOR -> separators.add(row);
                default -> {}
            }
        });
        openEnd = byText.values().stream()
                .filter(row -> row.reading() == Reading.OPEN_END)
                .findFirst();
    }

    /**
     * Gathers what is declared for an element.
     *
     * @param layout the layout's id
     * @param identifier the element's identifier
     * @param rows rows of any layouts and elements
     * @return what concerns this element
     */
    public static Cleaning of(String layout, String identifier, List<CleaningRow> rows) {
        Map<String, CleaningRow> byText = new LinkedHashMap<>();
        for (CleaningRow row : rows) {
            if (row.concerns(layout, identifier)) {
                byText.merge(row.text(), row, (known, other) -> other.nearness() >= known.nearness() ? other : known);
            }
        }
        return byText.isEmpty() ? NONE : new Cleaning(byText);
    }

    /**
     * Tells whether nothing is declared.
     *
     * @return whether every cell is taken as it is
     */
    public boolean isNone() {
        return byText.isEmpty();
    }

    /**
     * Returns all rows.
     *
     * @return the rows, one for each text
     */
    public List<CleaningRow> rows() {
        return List.copyOf(byText.values());
    }

    /**
     * Finds what a whole cell is read as.
     *
     * @param text the cell
     * @return the row that declares it to be nothing or an open end; empty where it is taken as it is
     */
    public Optional<CleaningRow> ofCell(String text) {
        return Optional.ofNullable(byText.get(text))
                .filter(row -> row.reading() == Reading.NOTHING || row.reading() == Reading.OPEN_END);
    }

    /**
     * Finds the unit that a number carries.
     *
     * @param unit the unit as written
     * @return the row that allows it
     */
    public Optional<CleaningRow> ofUnit(String unit) {
        return units.stream().filter(row -> row.text().equals(unit)).findFirst();
    }

    /**
     * Returns what joins values beside {@code ;}.
     *
     * @return the rows
     */
    public List<CleaningRow> separators() {
        return List.copyOf(separators);
    }

    /**
     * Returns how an open end is written here: the first row for one.
     *
     * @return the text; empty where none is declared
     */
    public Optional<String> openEnd() {
        return openEnd.map(CleaningRow::text);
    }
}
