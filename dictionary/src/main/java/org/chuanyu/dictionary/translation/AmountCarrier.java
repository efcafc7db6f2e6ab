// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.math.BigDecimal;
import java.util.Optional;
import org.chuanyu.dictionary.element.Amounts;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.Relation;

/**
 * 金额转换: writes an amount in another unit, exactly or not at all.
 *
 * @param units the two units
 * @param relation what the target is to the source
 * @param decimals how many decimals the target has
 */
record AmountCarrier(Action.ConvertUnit units, Relation relation, int decimals) implements CellCarrier {
    @Override
    public Carried carry(String text, RecordInHand record) {
        Optional<BigDecimal> amount;
        try {
            amount = Amounts.convert(new BigDecimal(text), units.from(), units.to());
        } catch (NumberFormatException e) {
            amount = Optional.empty();
        }
        if (amount.isEmpty()) {
            return Carried.nothing(Outcome.UNMAPPED);
        }
        BigDecimal converted = amount.get().stripTrailingZeros();
        return converted.scale() > decimals
                ? Carried.nothing(Outcome.DOES_NOT_FIT)
                : Carried.written(Amounts.plain(converted), text, relation);
    }
}
