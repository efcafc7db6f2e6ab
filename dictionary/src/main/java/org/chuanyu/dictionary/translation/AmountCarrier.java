// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.math.BigDecimal;
import org.chuanyu.dictionary.mapping.Relation;

/**
 * 金额转换: writes an amount in another unit, exactly or not at all.
 *
 * @param factor how many of the target's units a unit of the source is
 * @param relation what the target is to the source
 * @param decimals how many decimals the target has
 */
record AmountCarrier(BigDecimal factor, Relation relation, int decimals) implements CellCarrier {
    @Override
    public Carried carry(String text, RecordInHand record) {
        BigDecimal amount;
        try {
            amount = new BigDecimal(text);
        } catch (NumberFormatException e) {
            return Carried.nothing(Outcome.UNMAPPED);
        }
        BigDecimal converted = amount.multiply(factor).stripTrailingZeros();
        return converted.scale() > decimals
                ? Carried.nothing(Outcome.DOES_NOT_FIT)
                : Carried.written(converted.toPlainString(), text, relation);
    }
}
