// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import java.math.BigDecimal;
import java.util.Optional;

/** 金额: amounts of money in the units in use, converted exactly. */
public final class Amounts {
    private Amounts() {}

    /**
     * Converts an amount.
     *
     * @param amount the amount
     * @param from its unit: {@code 元}, {@code 万元} or {@code 亿元}
     * @param to the unit wanted
     * @return the amount in the other unit, or empty where a unit is not known
     */
    public static Optional<BigDecimal> convert(BigDecimal amount, String from, String to) {
        UnitOfMeasure source = UnitOfMeasure.of(from);
        return source.isMoney() ? source.convert(amount, UnitOfMeasure.of(to)) : Optional.empty();
    }

    /**
     * Writes an amount in plain digits without needless zeros.
     *
     * @param amount the amount
     * @return the text
     */
    public static String plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
