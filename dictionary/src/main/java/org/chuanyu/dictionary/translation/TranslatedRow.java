// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.List;
import org.chuanyu.dictionary.record.DataRecord;
import org.chuanyu.dictionary.validation.JudgedRow;

/**
 * 已转换的行: a row, what happened to its cells, and what becomes of it; good until the next row is translated.
 *
 * @param source the row as it was judged at its own side
 * @param cells what happened to its cells
 * @param target the cells of the target layout; they are written only where the row is kept
 * @param treatment what the policy makes of the row
 */
public record TranslatedRow(JudgedRow source, TranslatedRecord cells, DataRecord target, Policy.Treatment treatment) {

    /**
     * Tells whether the row is held back.
     *
     * @return whether it stands in the account alone
     */
    public boolean isHeld() {
        return treatment == Policy.Treatment.HOLD;
    }

    /**
     * Tells whether the row ends the run.
     *
     * @return whether there must be no output
     */
    public boolean stops() {
        return treatment == Policy.Treatment.STOP;
    }

    /**
     * Returns the row as the output holds it.
     *
     * @return a text for each element of the target layout, empty where there is none
     */
    public List<String> output() {
        return target.texts();
    }
}
