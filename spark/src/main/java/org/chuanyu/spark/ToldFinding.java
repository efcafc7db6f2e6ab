// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.finding.DictionaryFindings;
import org.chuanyu.dictionary.record.CellFinding;
import org.chuanyu.dictionary.validation.TableFinding;

/**
 * 传递的问题: a finding on its way from one machine to another: what it says, and the kind by its code.
 *
 * @param row the data row
 * @param line the line
 * @param key what names the record
 * @param element the element's place
 * @param column the column
 * @param value what may be shown of the cell
 * @param repairs the proposals
 * @param code the kind's code
 * @param severity the severity
 * @param variant the case of the kind
 * @param start where it begins
 * @param end where it ends
 * @param expected what was expected
 * @param found what was found
 * @param citation the source and the clause
 * @param confidence how far the rule is confirmed
 * @param attributes the arguments of the text, in Chinese and in English
 */
record ToldFinding(
        long row,
        long line,
        String key,
        int element,
        String column,
        String value,
        List<String> repairs,
        String code,
        Severity severity,
        String variant,
        int start,
        int end,
        String expected,
        String found,
        List<String> citation,
        Confidence confidence,
        Map<String, List<String>> attributes)
        implements Serializable {
    private static final Map<String, FindingKind> KINDS = kinds();

    private static Map<String, FindingKind> kinds() {
        Map<String, FindingKind> kinds = new HashMap<>();
        Stream.concat(CodeFindings.all().stream(), DictionaryFindings.all().stream())
                .forEach(kind -> kinds.put(kind.code(), kind));
        return Map.copyOf(kinds);
    }

    static FindingKind kind(String code) {
        FindingKind kind = KINDS.get(code);
        if (kind == null) {
            throw new IllegalStateException("another version of the library on this machine: no finding " + code);
        }
        return kind;
    }

    static ToldFinding of(TableFinding told) {
        CellFinding cell = told.cell();
        Finding finding = cell.finding();
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        finding.attributes().forEach((name, text) -> attributes.put(name, List.of(text.zh(), text.en())));
        return new ToldFinding(
                told.row(),
                told.line(),
                told.key(),
                cell.element(),
                cell.column(),
                cell.value(),
                List.copyOf(cell.repairs()),
                finding.code(),
                finding.severity(),
                finding.variant(),
                finding.span().start(),
                finding.span().end(),
                finding.expected(),
                finding.found(),
                List.of(finding.citation().source(), finding.citation().clause()),
                finding.confidence(),
                attributes);
    }

    TableFinding finding() {
        Finding.Builder finding = kind(code)
                .finding()
                .as(severity)
                .variant(variant)
                .at(start, end)
                .expected(expected)
                .found(found)
                .by(Citation.of(citation.get(0), citation.get(1)))
                .with(confidence);
        attributes.forEach((name, texts) -> finding.attribute(name, new BilingualText(texts.get(0), texts.get(1))));
        return new TableFinding(row, line, key, new CellFinding(element, column, finding.build(), value, repairs));
    }
}
