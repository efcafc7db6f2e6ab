// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanyu.core.text.BilingualText;

/** 数据集: one kind of record, such as {@code administrative-penalty}, with the layouts that sides have of it. */
public final class DataSet {
    private final String id;
    private final BilingualText name;
    private final Map<String, Layout> bySide = new LinkedHashMap<>();

    /**
     * Makes a data set.
     *
     * @param id the data set's id
     * @param name the data set's name
     * @param layouts its layouts, one a side
     */
    public DataSet(String id, BilingualText name, List<Layout> layouts) {
        this.id = id;
        this.name = name;
        for (Layout layout : layouts) {
            if (bySide.put(layout.side(), layout) != null) {
                throw new IllegalArgumentException(id + " has two layouts of " + layout.side());
            }
        }
    }

    /**
     * Returns the data set's id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the data set's name.
     *
     * @return the name
     */
    public BilingualText name() {
        return name;
    }

    /**
     * Returns the layouts by side.
     *
     * @return the layouts, in the order of the pack
     */
    public Map<String, Layout> layouts() {
        return Collections.unmodifiableMap(bySide);
    }

    /**
     * Finds the layout of a side.
     *
     * @param side the side's id
     * @return the layout, or empty where the side has none
     */
    public Optional<Layout> layout(String side) {
        return Optional.ofNullable(bySide.get(side));
    }

    @Override
    public String toString() {
        return id;
    }
}
