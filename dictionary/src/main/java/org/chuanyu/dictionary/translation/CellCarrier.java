// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.element.Amounts;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.element.DateNotations;
import org.chuanyu.dictionary.element.JoinedValues;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.CodeImage;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.Relation;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.DataRecord;
import org.jspecify.annotations.Nullable;

/** 单元格转换: makes the target's text of one source cell by the action of one row. */
final class CellCarrier {
    private final Dictionary dictionary;
    private final Judging judging;
    private final Map<Action.Code, Optional<CodeMapping>> mappings = new HashMap<>();
    private @Nullable DataRecord record;
    private @Nullable LocalDate date;

    CellCarrier(Dictionary dictionary, Judging judging) {
        this.dictionary = dictionary;
        this.judging = judging;
    }

    /** Takes the record whose cells are carried next: its date and its other cells decide which rows of a mapping hold. */
    void begin(DataRecord next) {
        record = next;
        date = next.date().orElse(null);
    }

    /** Tells whether a row holds on the record's date; every row may where there is none. */
    boolean holds(Period period) {
        LocalDate on = date;
        return on == null || period.equals(Period.ALWAYS) || period.on(on).isPossible();
    }

    /** 转换所得: the target's text, empty where nothing is written, with the outcome for the source cell. */
    record Carried(String text, Outcome outcome) {
        static Carried nothing(Outcome outcome) {
            return new Carried("", outcome);
        }
    }

    /**
     * Carries a cell over.
     *
     * @param action the action
     * @param relation what the target is to the source
     * @param text the cell, not empty
     * @param source the source element
     * @param target the target element
     * @param part which of the split values goes to this target, and how many targets there are
     */
    Carried carry(Action action, Relation relation, String text, DataElement source, DataElement target, Part part) {
        if (action instanceof Action.Copy || action instanceof Action.Join) {
            return copy(relation, text, target);
        }
        if (action instanceof Action.Date) {
            return date(relation, text, target);
        }
        if (action instanceof Action.Constant constant) {
            return new Carried(constant.text(), Outcome.of(relation, false));
        }
        if (action instanceof Action.Implied) {
            return Carried.nothing(Outcome.EQUAL);
        }
        if (action instanceof Action.Split) {
            return split(relation, text, part);
        }
        if (action instanceof Action.ConvertUnit units) {
            return unit(units, relation, text, target);
        }
        if (action instanceof Action.ConvertType type) {
            return canonical(type.type(), relation, text);
        }
        if (action instanceof Action.Code code) {
            return code(code, text, source, target);
        }
        return Carried.nothing(Outcome.NO_TARGET);
    }

    /** 拆分序号: the place of a target among those that share joined values. */
    record Part(int index, int count) {
        static final Part WHOLE = new Part(0, 1);
    }

    /** A date that is only written otherwise is written as the target wants it. */
    private static Carried copy(Relation relation, String text, DataElement target) {
        if (target.format().isDate() && target.format().date(text).isEmpty()) {
            Optional<LocalDate> day = DateNotations.read(text);
            if (day.isPresent()) {
                return new Carried(target.format().write(day.get()), Outcome.of(relation, false));
            }
        }
        return new Carried(text, Outcome.of(relation, true));
    }

    private static Carried date(Relation relation, String text, DataElement target) {
        if (!target.format().isDate()) {
            // Nobody says how the target writes days, so it gets the text as it is.
            return new Carried(text, Outcome.of(relation, true));
        }
        return DateNotations.read(text)
                .map(day -> target.format().write(day))
                .map(written -> new Carried(written, Outcome.of(relation, written.equals(text))))
                .orElse(Carried.nothing(Outcome.DOES_NOT_FIT));
    }

    private static Carried split(Relation relation, String text, Part part) {
        List<String> values = JoinedValues.split(text);
        if (values.size() > part.count()) {
            return Carried.nothing(Outcome.DOES_NOT_FIT);
        }
        String value = part.index() < values.size() ? values.get(part.index()) : "";
        return new Carried(value, Outcome.of(relation, false));
    }

    private static Carried unit(Action.ConvertUnit units, Relation relation, String text, DataElement target) {
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
        if (converted.scale() > target.format().decimals()) {
            return Carried.nothing(Outcome.DOES_NOT_FIT);
        }
        String written = Amounts.plain(converted);
        return new Carried(written, Outcome.of(relation, written.equals(text)));
    }

    private Carried canonical(String type, Relation relation, String text) {
        return CodeTypes.find(type)
                .flatMap(known -> written(known, text))
                .map(written -> new Carried(written, Outcome.of(relation, written.equals(text))))
                .orElse(Carried.nothing(Outcome.UNMAPPED));
    }

    private <T extends CodeValue<T>> Optional<String> written(CodeType<T> type, String text) {
        Parsed<T> parsed = type.parse(text, judging);
        return parsed.value().map(CodeValue::value);
    }

    private Carried code(Action.Code code, String text, DataElement source, DataElement target) {
        CodeMapping mapping =
                mappings.computeIfAbsent(code, dictionary::codeMapping).orElse(null);
        if (mapping == null) {
            return Carried.nothing(Outcome.UNMAPPED);
        }
        List<String> values = source.type() == DataType.CODE_TEXT ? JoinedValues.split(text) : List.of(text);
        Set<String> targets = new LinkedHashSet<>();
        Outcome gravest = Outcome.SAME;
        for (String value : values) {
            CodeImage image = image(mapping, value);
            switch (image.kind()) {
                case UNMAPPED -> {
                    return Carried.nothing(Outcome.UNMAPPED);
                }
                case NO_TARGET -> {
                    return Carried.nothing(Outcome.NO_TARGET);
                }
                case SEVERAL -> {
                    return Carried.nothing(Outcome.AMBIGUOUS);
                }
                case ONE -> {
                    List<String> codes = image.alternatives().get(0);
                    targets.addAll(codes);
                    boolean identical = codes.size() == 1 && codes.get(0).equals(text);
                    gravest = gravest.graver(Outcome.of(image.relation(), identical));
                }
            }
        }
        if (targets.size() > 1 && target.type() != DataType.CODE_TEXT) {
            return Carried.nothing(Outcome.AMBIGUOUS);
        }
        return new Carried(String.join(";", targets), gravest);
    }

    /** A word may be written by its name, and an open word is a case of the word that it begins with. */
    private CodeImage image(CodeMapping mapping, String value) {
        CodeImage image = imageOf(mapping, value);
        CodeList list = dictionary.list(mapping.from()).orElse(null);
        if (list == null
                || mapping.sources().contains(value)
                || list.find(value).isPresent()) {
            return image;
        }
        String code = list.named(value).map(PermissibleValue::code).orElse(value);
        if (!code.equals(value)) {
            return imageOf(mapping, code);
        }
        return list.isOpenWord(value) ? imageOf(mapping, value.substring(0, value.indexOf('-'))) : image;
    }

    private CodeImage imageOf(CodeMapping mapping, String code) {
        DataRecord cells = record;
        return cells == null ? mapping.imageOf(code) : mapping.imageOf(code, date, cells);
    }
}
