// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.HashMap;
import java.util.Map;

/**
 * 记住的文本: carries a text over as it did before, since tables hold the same codes and days again and again. It is for
 * what hangs on the text alone, keeps the first {@value #MOST} texts, and is for one thread.
 */
final class RememberedTexts implements CellCarrier {
    /** Enough for the days of five years; under half a megabyte. */
    static final int MOST = 2048;

    private final CellCarrier first;
    private final Map<String, Carried> known = new HashMap<>();

    /**
     * Remembers.
     *
     * @param first carries over a text that is seen for the first time; it does not look at the record
     */
    RememberedTexts(CellCarrier first) {
        this.first = first;
    }

    @Override
    public Carried carry(String text, RecordInHand record) {
        Carried before = known.get(text);
        if (before != null) {
            return before;
        }
        Carried carried = first.carry(text, record);
        if (known.size() < MOST) {
            known.put(text, carried);
        }
        return carried;
    }
}
