// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.time.LocalDate;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.record.DataRecord;
import org.jspecify.annotations.Nullable;

/** 手头的记录: the source record that is being carried over, and its date, which is read only when a row asks for it. */
final class RecordInHand {
    private DataRecord cells;
    private boolean dated;
    private @Nullable LocalDate date;

    RecordInHand(DataRecord cells) {
        this.cells = cells;
    }

    /** Takes the next record. */
    void take(DataRecord next) {
        cells = next;
        dated = false;
        date = null;
    }

    DataRecord cells() {
        return cells;
    }

    /** Returns the record's date; null where it has none. */
    @Nullable
    LocalDate date() {
        if (!dated) {
            date = cells.date().orElse(null);
            dated = true;
        }
        return date;
    }

    /** Tells whether a row holds on the record's date; every row may where there is none. */
    boolean isIn(Period period) {
        if (period.equals(Period.ALWAYS)) {
            return true;
        }
        LocalDate on = date();
        return on == null || period.on(on).isPossible();
    }
}
