// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.math.BigDecimal;
import java.util.List;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.element.Amounts;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.JoinedValues;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.mapping.Relation;
import org.chuanyu.dictionary.pack.Dictionary;

/** 单元格转换: makes the target's text of a source cell by the action of one row, made ready for the row's two elements. */
interface CellCarrier {

    /**
     * Carries a cell over.
     *
     * @param text the cell, not empty
     * @param record the record that it is of
     */
    Carried carry(String text, RecordInHand record);

    /** 转换所得: the target's text, empty where nothing is written, with the outcome for the source cell. */
    record Carried(String text, Outcome outcome) {
        static Carried nothing(Outcome outcome) {
            return new Carried("", outcome);
        }

        /** A text that means what the relation says, written instead of another. */
        static Carried written(String text, String instead, Relation relation) {
            return new Carried(text, Outcome.of(relation, text.equals(instead)));
        }
    }

    /** 拆分序号: the place of a target among those that share joined values. */
    record Part(int index, int count) {
        static final Part WHOLE = new Part(0, 1);
    }

    /** 照抄: the target's text is the cell. */
    record Copying(Outcome outcome) implements CellCarrier {
        @Override
        public Carried carry(String text, RecordInHand record) {
            return new Carried(text, outcome);
        }
    }

    /**
     * Makes ready what a row does.
     *
     * @param row the row
     * @param source the source element
     * @param target the target element
     * @param part which of the split values goes to this target, and how many targets there are
     * @param dictionary the dictionary that holds the code mappings
     * @param judging by what codes are written canonically
     */
    static CellCarrier of(
            LayoutMapping.Row row,
            DataElement source,
            DataElement target,
            Part part,
            Dictionary dictionary,
            Judging judging) {
        Action action = row.action();
        Relation relation = row.relation();
        if (action instanceof Action.Copy || action instanceof Action.Join) {
            return target.format().isDate() ? day(target, relation, true) : copying(relation);
        }
        if (action instanceof Action.Date) {
            // Where nobody says how the target writes days, it gets the text as it is.
            return target.format().isDate() ? day(target, relation, false) : copying(relation);
        }
        if (action instanceof Action.Constant constant) {
            return always(new Carried(constant.text(), Outcome.of(relation, false)));
        }
        if (action instanceof Action.Implied) {
            return always(Carried.nothing(Outcome.EQUAL));
        }
        if (action instanceof Action.Split) {
            return (text, record) -> split(relation, text, part);
        }
        if (action instanceof Action.ConvertUnit units) {
            return Amounts.convert(BigDecimal.ONE, units.from(), units.to())
                    .<CellCarrier>map(factor -> new RememberedTexts(
                            new AmountCarrier(factor, relation, target.format().decimals())))
                    .orElse(always(Carried.nothing(Outcome.UNMAPPED)));
        }
        if (action instanceof Action.ConvertType type) {
            return CodeTypes.find(type.type())
                    .map(known -> canonical(known, judging, relation))
                    .orElse(always(Carried.nothing(Outcome.UNMAPPED)));
        }
        if (action instanceof Action.Code code) {
            return dictionary
                    .codeMapping(code)
                    .map(mapping -> code(mapping, dictionary, source, target))
                    .orElse(always(Carried.nothing(Outcome.UNMAPPED)));
        }
        return always(Carried.nothing(Outcome.NO_TARGET));
    }

    private static CellCarrier copying(Relation relation) {
        return new Copying(Outcome.of(relation, true));
    }

    private static CellCarrier day(DataElement target, Relation relation, boolean copies) {
        return new RememberedTexts(new DayCarrier(target.format(), relation, copies));
    }

    private static CellCarrier code(
            CodeMapping mapping, Dictionary dictionary, DataElement source, DataElement target) {
        CellCarrier carrier = new CodeCarrier(mapping, dictionary, source, target);
        return mapping.isPlain() ? new RememberedTexts(carrier) : carrier;
    }

    private static CellCarrier always(Carried carried) {
        return (text, record) -> carried;
    }

    private static Carried split(Relation relation, String text, Part part) {
        List<String> values = JoinedValues.split(text);
        if (values.size() > part.count()) {
            return Carried.nothing(Outcome.DOES_NOT_FIT);
        }
        String value = part.index() < values.size() ? values.get(part.index()) : "";
        return new Carried(value, Outcome.of(relation, false));
    }

    private static <T extends CodeValue<T>> CellCarrier canonical(
            CodeType<T> type, Judging judging, Relation relation) {
        return (text, record) -> type.parse(text, judging)
                .value()
                .map(value -> Carried.written(value.value(), text, relation))
                .orElse(Carried.nothing(Outcome.UNMAPPED));
    }
}
