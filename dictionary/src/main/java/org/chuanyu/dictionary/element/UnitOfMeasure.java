// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * 计量单位: the unit in which a data element's numbers are measured, such as {@code 元} or {@code 万元}. Amounts of money are
 * converted into each other exactly; any other unit, such as {@code 件}, is kept as it is written and converted into
 * itself alone.
 *
 * @param symbol the unit as it is written; empty where there is none or none is known
 */
public record UnitOfMeasure(String symbol) {
    /** 无: no unit, or none that is known. */
    public static final UnitOfMeasure NONE = new UnitOfMeasure("");

    /** Powers of ten of one yuan. */
    private static final Map<String, Integer> MONEY = Map.of("元", 0, "万元", 4, "亿元", 8);

    /**
     * Reads a unit.
     *
     * @param symbol the unit as it is written; empty for none
     * @return the unit
     */
    public static UnitOfMeasure of(String symbol) {
        return symbol.isEmpty() ? NONE : new UnitOfMeasure(symbol);
    }

    /**
     * Tells whether there is no unit, or none that is known.
     *
     * @return whether there is none
     */
    public boolean isNone() {
        return symbol.isEmpty();
    }

    /**
     * Tells whether this is a unit of money.
     *
     * @return whether numbers in it are amounts
     */
    public boolean isMoney() {
        return MONEY.containsKey(symbol);
    }

    /**
     * Converts a number of this unit.
     *
     * @param number the number
     * @param to the unit wanted
     * @return the number in the other unit, or empty where there is no way from one to the other
     */
    public Optional<BigDecimal> convert(BigDecimal number, UnitOfMeasure to) {
        Integer source = MONEY.get(symbol);
        Integer target = MONEY.get(to.symbol);
        if (source != null && target != null) {
            return Optional.of(number.scaleByPowerOfTen(source - target));
        }
        return !isNone() && equals(to) ? Optional.of(number) : Optional.empty();
    }

    @Override
    public String toString() {
        return symbol;
    }
}
