// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitOfMeasureTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            元,   万元, 5000,   0.5
            万元, 元,   0.5,    5000
            万元, 万元, 0.5,    0.5
            亿元, 万元, 1.2,    12000
            元,   亿元, 1,      0.00000001
            件,   件,   7,      7
            件,   个,   7,      -
            元,   件,   7,      -
            件,   元,   7,      -
            元,   '',   7,      -
            '',   元,   7,      -
            '',   '',   7,      -
            """)
    void amounts_are_converted_and_other_numbers_kept_in_their_unit(
            String from, String to, BigDecimal number, String told) {
        String converted = UnitOfMeasure.of(from)
                .convert(number, UnitOfMeasure.of(to))
                .map(Amounts::plain)
                .orElse("-");
        assertThat(converted).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"元,true,false", "万元,true,false", "亿元,true,false", "件,false,false", "千元,false,false", "'',false,true"})
    void a_unit_is_money_or_none_or_another(String symbol, boolean money, boolean none) {
        UnitOfMeasure unit = UnitOfMeasure.of(symbol);
        assertThat(unit.isMoney()).isEqualTo(money);
        assertThat(unit.isNone()).isEqualTo(none);
        assertThat(unit).hasToString(symbol).isEqualTo(new UnitOfMeasure(symbol));
        assertThat(unit.symbol()).isEqualTo(symbol);
    }

    @Test
    void no_unit_is_one_value() {
        assertThat(UnitOfMeasure.of("")).isSameAs(UnitOfMeasure.NONE);
    }

    @Test
    void amounts_know_units_of_money_alone() {
        assertThat(Amounts.convert(BigDecimal.ONE, "件", "件")).isEmpty();
        assertThat(Amounts.convert(BigDecimal.ONE, "", "")).isEmpty();
        assertThat(Amounts.convert(BigDecimal.ONE, "万元", "元").map(Amounts::plain))
                .contains("10000");
    }

    @Property(tries = 100)
    void there_and_back_is_the_same_amount(@ForAll BigDecimal amount) {
        UnitOfMeasure yuan = UnitOfMeasure.of("元");
        UnitOfMeasure tenThousand = UnitOfMeasure.of("万元");
        assertThat(yuan.convert(amount, tenThousand).flatMap(each -> tenThousand.convert(each, yuan)))
                .hasValueSatisfying(same -> assertThat(same).isEqualByComparingTo(amount));
    }
}
