// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.chuanyu.dictionary.record.DataRecord;
import org.chuanyu.dictionary.record.Layout;

/**
 * 空单元格: what becomes of the target cells that no row fills: they are supplied, or told to be without a source. What is
 * the same for every record is worked out once.
 */
final class EmptyCells {
    private final Layout from;
    /** What every target record holds before a row fills it, and holds still where no row may. */
    private final DataRecord form;

    private final BitSet always = new BitSet();
    private final BitSet never = new BitSet();
    private final Gap[] gaps;

    /** 补充值: a declared value and the records for which it is. */
    private record Declared(String text, Predicate<DataRecord> when) {}

    /** 缺口: a target element for which something is declared, or which a row names without writing it. */
    private record Gap(int target, boolean sourced, List<Declared> values) {
        String value(DataRecord source) {
            for (Declared value : values) {
                if (value.when().test(source)) {
                    return value.text();
                }
            }
            return "";
        }
    }

    /**
     * Makes ready what is supplied.
     *
     * @param from the source layout
     * @param to the target layout
     * @param supply what the caller declares
     * @param named the places of the target elements that rows name
     * @param sourced those that rows fill
     */
    EmptyCells(Layout from, Layout to, Supply supply, BitSet named, BitSet sourced) {
        this.from = from;
        this.form = new DataRecord(to);
        List<Gap> open = new ArrayList<>();
        for (int t = 0; t < to.elements().size(); t++) {
            List<Supply.Value> values = supply.of(to.elements().get(t).identifier());
            if (named.get(t) || !(values.isEmpty() || values.get(0).when().isEmpty())) {
                open.add(new Gap(
                        t, sourced.get(t), values.stream().map(this::placed).toList()));
            } else if (values.isEmpty()) {
                never.set(t);
            } else {
                always.set(t);
                form.set(t, values.get(0).value());
            }
        }
        gaps = open.stream()
                .filter(gap -> !gap.sourced() || !gap.values().isEmpty())
                .toArray(Gap[]::new);
    }

    private Declared placed(Supply.Value value) {
        int place = from.indexOf(value.when());
        String is = value.is();
        return new Declared(
                value.value(),
                place < 0 ? value::holds : record -> record.get(place).equals(is));
    }

    /** Begins a record with what every one holds. */
    void begin(DataRecord target, TranslatedRecord result) {
        target.fill(form);
        result.begin(always, never);
    }

    /** Fills the cells that the rows left empty, and tells which stay so for want of a source. */
    void fill(DataRecord source, DataRecord target, TranslatedRecord result) {
        for (Gap gap : gaps) {
            if (!target.get(gap.target()).isEmpty()) {
                continue;
            }
            String value = gap.value(source);
            if (!value.isEmpty()) {
                target.set(gap.target(), value);
                result.supplied(gap.target());
            } else if (!gap.sourced()) {
                result.withoutSource(gap.target());
            }
        }
    }
}
