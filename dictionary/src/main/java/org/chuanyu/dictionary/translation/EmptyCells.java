// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.chuanyu.dictionary.record.DataRecord;
import org.chuanyu.dictionary.record.Layout;

/** 空单元格: what becomes of the target cells that no row filled: they are supplied, or told to be without a source. */
final class EmptyCells {
    private final Layout from;
    private final List<Gap> gaps = new ArrayList<>();
    private final BitSet never = new BitSet();

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
        for (int t = 0; t < to.elements().size(); t++) {
            List<Supply.Value> values = supply.of(to.elements().get(t).identifier());
            if (!values.isEmpty() || (named.get(t) && !sourced.get(t))) {
                gaps.add(new Gap(
                        t, sourced.get(t), values.stream().map(this::placed).toList()));
            } else if (!sourced.get(t)) {
                never.set(t);
            }
        }
    }

    private Declared placed(Supply.Value value) {
        int place = from.indexOf(value.when());
        String is = value.is();
        return new Declared(
                value.value(),
                place < 0 ? value::holds : record -> record.get(place).equals(is));
    }

    /** Fills the cells of a target record that are still empty, and tells which stay so for want of a source. */
    void fill(DataRecord source, DataRecord target, TranslatedRecord result) {
        result.withoutSource(never);
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
