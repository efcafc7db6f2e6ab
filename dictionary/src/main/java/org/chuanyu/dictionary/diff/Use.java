// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.List;

/**
 * 使用处: a layout or a mapping at hand that uses what changed.
 *
 * @param kind {@code layout} or {@code mapping}
 * @param id the layout's or mapping's id
 * @param elements the elements of the layout that use it; none for a mapping
 * @param packs the packs that hold it, each with its edition
 */
public record Use(String kind, String id, List<String> elements, List<String> packs) {

    /**
     * Copies the lists.
     *
     * @param kind {@code layout} or {@code mapping}
     * @param id the id
     * @param elements the elements
     * @param packs the packs
     */
    public Use {
        elements = List.copyOf(elements);
        packs = List.copyOf(packs);
    }
}
