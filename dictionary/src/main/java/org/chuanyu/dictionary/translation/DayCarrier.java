// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import org.chuanyu.dictionary.element.DateNotations;
import org.chuanyu.dictionary.element.RepresentationFormat;
import org.chuanyu.dictionary.mapping.Relation;

/**
 * 日期转换: writes a day as the target wants it.
 *
 * @param format the target's format, a date
 * @param relation what the target is to the source
 * @param copies whether a text that suits the target, or is no day, is copied; else every day is written anew, and what is
 *     none is not written
 */
record DayCarrier(RepresentationFormat format, Relation relation, boolean copies) implements CellCarrier {
    @Override
    public Carried carry(String text, RecordInHand record) {
        if (copies && format.date(text).isPresent()) {
            return new Carried(text, Outcome.of(relation, true));
        }
        return DateNotations.read(text)
                .map(format::write)
                .map(written -> Carried.written(written, text, relation))
                .orElseGet(() ->
                        copies ? new Carried(text, Outcome.of(relation, true)) : Carried.nothing(Outcome.DOES_NOT_FIT));
    }
}
