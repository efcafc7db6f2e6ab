// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.JoinedValues;
import org.chuanyu.dictionary.finding.DictionaryFindings;
import org.chuanyu.dictionary.rule.LayoutRule;
import org.chuanyu.dictionary.rule.RecordRule;

/** 规则判定: judges a record by the rules that join several of its cells. A cell that is wrong by itself is told elsewhere. */
final class RuleJudge {
    private final Layout layout;
    private final CellReporter reporter;
    private final DivisionAgreement divisions;
    private final List<LayoutRule> rules = new ArrayList<>();

    RuleJudge(Layout layout, DivisionAgreement divisions, CellReporter reporter) {
        this.layout = layout;
        this.divisions = divisions;
        this.reporter = reporter;
        for (LayoutRule rule : layout.rules()) {
            boolean joinsCells = rule.rule() instanceof RecordRule.NotBefore
                    || rule.rule() instanceof RecordRule.AtLeast
                    || rule.rule() instanceof RecordRule.SameDivision;
            if (joinsCells) {
                rules.add(rule);
            }
        }
    }

    void judge(DataRecord record) {
        for (LayoutRule rule : rules) {
            if (!rule.when().holds(record)) {
                continue;
            }
            if (rule.rule() instanceof RecordRule.NotBefore order) {
                notBefore(rule, order, record);
            } else if (rule.rule() instanceof RecordRule.AtLeast least) {
                atLeast(rule, least, record);
            } else if (rule.rule() instanceof RecordRule.SameDivision same) {
                sameDivision(rule, same, record);
            }
        }
    }

    private void notBefore(LayoutRule rule, RecordRule.NotBefore order, DataRecord record) {
        int later = layout.indexOf(order.later());
        int earlier = layout.indexOf(order.earlier());
        if (record.isOpenEnd(later) || record.isOpenEnd(earlier)) {
            return;
        }
        Optional<LocalDate> last = day(later, record);
        Optional<LocalDate> first = day(earlier, record);
        if (last.isPresent() && first.isPresent() && last.get().isBefore(first.get())) {
            report(DictionaryFindings.DATES_OUT_OF_ORDER, rule, later, earlier, record, "");
        }
    }

    private Optional<LocalDate> day(int i, DataRecord record) {
        return layout.elements().get(i).format().date(record.get(i));
    }

    private void atLeast(LayoutRule rule, RecordRule.AtLeast least, DataRecord record) {
        int i = layout.indexOf(least.element());
        String text = record.get(i);
        // Sources do not say which character joins such values, so whatever people take for one is counted.
        int count = JoinedValues.splitLeniently(text).size();
        if (!text.isEmpty() && count < least.count()) {
            report(DictionaryFindings.TOO_FEW_VALUES, rule, i, i, record, Integer.toString(least.count()));
        }
    }

    private void sameDivision(LayoutRule rule, RecordRule.SameDivision same, DataRecord record) {
        int code = layout.indexOf(same.code());
        int division = layout.indexOf(same.division());
        String outer = record.get(division);
        String inner = divisions.divisionIn(record.get(code)).orElse("");
        if (!inner.isEmpty() && !outer.isEmpty() && !divisions.agree(inner, outer)) {
            report(DictionaryFindings.DIVISION_DIFFERS, rule, code, division, record, inner);
        }
    }

    private void report(FindingKind kind, LayoutRule rule, int i, int other, DataRecord record, String expected) {
        DataElement element = layout.elements().get(i);
        DataElement second = layout.elements().get(other);
        String text = record.get(i);
        Finding finding = ElementFindings.of(kind, element)
                .as(rule.severity())
                .by(rule.citation())
                .with(rule.confidence())
                .at(0, text.length())
                .found(reporter.shown(i, text))
                .expected(expected.isEmpty() ? rule.rule().toString() : expected)
                .attribute("other", second.name())
                .attribute("otherValue", reporter.shown(other, record.get(other)))
                .attribute("provisional", ElementFindings.provisional(rule.confidence()))
                .build();
        reporter.report(i, text, finding, List.of());
    }
}
