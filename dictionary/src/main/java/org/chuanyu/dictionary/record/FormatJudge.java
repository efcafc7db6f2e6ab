// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.DateNotations;
import org.chuanyu.dictionary.element.RepresentationFormat;
import org.chuanyu.dictionary.element.WrittenAmount;
import org.chuanyu.dictionary.finding.DictionaryFindings;

/** 格式判定: judges a cell by its element's format, and says how a cell that misses it was probably meant. */
final class FormatJudge {
    /** What systems write where there is no date. */
    private static final LocalDate NO_DATE = LocalDate.of(1900, 1, 1);

    private static final String NO_YEAR = "1900";

    private static final Pattern WORDS = Pattern.compile(".*[零〇一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟两].*");

    private final CellReporter reporter;

    FormatJudge(CellReporter reporter) {
        this.reporter = reporter;
    }

    void judge(int i, DataElement element, String text) {
        Optional<RepresentationFormat.Defect> defect = element.format().judge(text);
        if (defect.isPresent()) {
            breach(i, element, text, defect.get());
        } else if (element.format().isDate()
                && text.contains(NO_YEAR)
                && element.format().date(text).filter(NO_DATE::equals).isPresent()) {
            nullMark(i, element, text, Severity.WARNING);
        }
    }

    private void breach(int i, DataElement element, String text, RepresentationFormat.Defect defect) {
        switch (defect) {
            case TOO_LONG -> format(i, element, text, DictionaryFindings.TOO_LONG, List.of());
            case TOO_SHORT -> format(i, element, text, DictionaryFindings.TOO_SHORT, List.of());
            case WRONG_LENGTH -> format(i, element, text, DictionaryFindings.WRONG_LENGTH, List.of());
            case WRONG_CHARACTERS -> format(i, element, text, DictionaryFindings.WRONG_CHARACTERS, List.of());
            case TOO_MANY_DIGITS -> format(i, element, text, DictionaryFindings.TOO_MANY_DIGITS, List.of());
            case TOO_MANY_DECIMALS -> format(i, element, text, DictionaryFindings.TOO_MANY_DECIMALS, List.of());
            case NOT_A_NUMBER -> notANumber(i, element, text);
            case NOT_A_DATE -> notADate(i, element, text);
        }
    }

    private void format(int i, DataElement element, String text, FindingKind kind, List<String> repairs) {
        reporter.report(i, text, ElementFindings.ofFormat(kind, element, text).build(), repairs);
    }

    /** No number at all breaks the type, which is as sure as the field. */
    private void notANumber(int i, DataElement element, String text) {
        Finding.Builder finding = ElementFindings.of(DictionaryFindings.NOT_A_NUMBER, element)
                .at(0, text.length())
                .expected(element.format().notation())
                .found(reporter.shown(i, text))
                .attribute(
                        "unit", element.unit().isNone() ? "?" : element.unit().symbol());
        Optional<WrittenAmount> amount = WrittenAmount.read(text);
        List<String> repairs = List.of();
        if (amount.isPresent()) {
            if (!amount.get().unit().isEmpty()) {
                finding.variant("unit").attribute("written", amount.get().unit());
            }
            repairs = amount.get().in(element.unit().symbol()).map(List::of).orElse(List.of());
        } else if (WORDS.matcher(text).matches()) {
            finding.variant("words");
        }
        reporter.report(i, text, finding.build(), repairs);
    }

    private void notADate(int i, DataElement element, String text) {
        Optional<LocalDate> day = DateNotations.read(text);
        if (day.isEmpty()) {
            reporter.report(
                    i,
                    text,
                    ElementFindings.of(DictionaryFindings.NOT_A_DATE, element)
                            .at(0, text.length())
                            .expected(element.format().notation())
                            .found(reporter.shown(i, text))
                            .build(),
                    List.of());
        } else if (day.get().equals(NO_DATE)) {
            nullMark(i, element, text, Severity.ERROR);
        } else {
            format(
                    i,
                    element,
                    text,
                    DictionaryFindings.DATE_NOTATION,
                    List.of(element.format().write(day.get())));
        }
    }

    private void nullMark(int i, DataElement element, String text, Severity severity) {
        reporter.report(
                i,
                text,
                ElementFindings.of(DictionaryFindings.NOT_A_DATE, element)
                        .variant("null-mark")
                        .as(severity)
                        .at(0, text.length())
                        .expected(element.format().notation())
                        .found(reporter.shown(i, text))
                        .build(),
                List.of());
    }
}
