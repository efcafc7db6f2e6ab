// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.time.Holding;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.element.JoinedValues;
import org.chuanyu.dictionary.finding.DictionaryFindings;
import org.jspecify.annotations.Nullable;

/** 值域判定: judges a cell by its element's code list at the record's own date. */
final class ListJudge {
    private static final int MOST_NAMED = 10;

    private final CellReporter reporter;
    private final Set<Integer> toldOfPeriod = new HashSet<>();

    ListJudge(CellReporter reporter) {
        this.reporter = reporter;
    }

    void judge(int i, DataElement element, CodeList list, String text, @Nullable LocalDate date, long row) {
        boolean words = element.type() == DataType.CODE_TEXT;
        if (!words && element.type() != DataType.STRINGS) {
            PermissibleValue known = find(list, text, false, date);
            if (known == null) {
                unknown(i, element, list, text, text);
            } else {
                period(i, element, list, known, text, date, row);
            }
            return;
        }
        // Sources join codes by commas, and no code has one.
        List<String> values = words ? JoinedValues.split(text) : JoinedValues.splitLeniently(text);
        if (values.isEmpty()) {
            unknown(i, element, list, text, text);
            return;
        }
        for (String value : values) {
            PermissibleValue known = find(list, value, words, date);
            if (known != null) {
                period(i, element, list, known, text, date, row);
            } else if (!words || !list.isOpenWord(value)) {
                if (words && parted(i, element, list, text)) {
                    return;
                }
                unknown(i, element, list, text, value);
            }
        }
    }

    private static @Nullable PermissibleValue find(
            CodeList list, String value, boolean words, @Nullable LocalDate date) {
        return list.find(value, date)
                .or(() -> words ? list.named(value) : Optional.empty())
                .orElse(null);
    }

    /** Reports, once for the cell, values that are all known but parted by what joins none. */
    private boolean parted(int i, DataElement element, CodeList list, String text) {
        List<String> parts = JoinedValues.splitLeniently(text);
        if (parts.size() < 2 || !parts.stream().allMatch(part -> find(list, part, true, null) != null)) {
            return false;
        }
        String joined = String.join(";", parts);
        reporter.report(
                i,
                text,
                base(DictionaryFindings.NOT_IN_LIST, element, list, text)
                        .variant("separator")
                        .expected(joined)
                        .build(),
                List.of(joined));
        return true;
    }

    private void unknown(int i, DataElement element, CodeList list, String text, String value) {
        String expected = list.values().stream()
                .limit(MOST_NAMED)
                .map(PermissibleValue::code)
                .collect(Collectors.joining(" | ", "", list.values().size() > MOST_NAMED ? " | …" : ""));
        List<String> repairs =
                list.named(value).map(PermissibleValue::code).map(List::of).orElse(List.of());
        int start = text.indexOf(value);
        Finding.Builder finding = base(DictionaryFindings.NOT_IN_LIST, element, list, text)
                .at(Math.max(0, start), Math.max(0, start) + value.length())
                .expected(expected)
                .found(reporter.shown(i, value));
        if (!list.isConclusive()) {
            finding.variant("doubtful").as(Severity.WARNING).with(Confidence.PROVISIONAL);
        }
        reporter.report(i, text, finding.build(), repairs);
    }

    private void period(
            int i,
            DataElement element,
            CodeList list,
            PermissibleValue value,
            String text,
            @Nullable LocalDate date,
            long row) {
        if (date == null) {
            return;
        }
        Period own = value.period();
        if (own.isUnknown()) {
            Period whole = list.period();
            if (!whole.isUnknown() && whole.on(date) == Holding.NO && toldOfPeriod.add(i)) {
                reporter.report(
                        i,
                        text,
                        base(DictionaryFindings.LIST_PERIOD, element, list, text)
                                .attribute("period", whole.toString())
                                .attribute("row", Long.toString(row))
                                .build(),
                        List.of());
            }
            return;
        }
        if (own.on(date) == Holding.NO) {
            boolean later = list.lookUp(value.code(), date) instanceof CodeList.LookUp.NotYet;
            FindingKind kind = later ? DictionaryFindings.VALUE_NOT_YET : DictionaryFindings.VALUE_RETIRED;
            reporter.report(
                    i,
                    text,
                    base(kind, element, list, text)
                            .found(reporter.shown(i, value.code()))
                            .expected(own.toString())
                            .by(value.citation())
                            .with(value.confidence())
                            .attribute("from", own.from().toString())
                            .attribute("to", own.to().toString())
                            .attribute("date", date.toString())
                            .build(),
                    List.of());
        }
    }

    private static Finding.Builder base(FindingKind kind, DataElement element, CodeList list, String text) {
        return ElementFindings.of(kind, element)
                .at(0, text.length())
                .by(list.citation())
                .with(list.confidence())
                .attribute("list", list.id());
    }
}
