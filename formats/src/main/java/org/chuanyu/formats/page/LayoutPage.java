// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.RepresentationFormat;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.rule.LayoutRule;

/** 版式说明页: a layout as a page: every element with its format in words, obligation, list and source. */
final class LayoutPage {
    private static final List<String> COLUMNS = List.of(
            "identifier",
            "name-zh",
            "name-en",
            "definition",
            "format",
            "format-words",
            "obligation",
            "domain",
            "confidence",
            "source",
            "note");

    private final Layout layout;
    private final PageWords words;

    LayoutPage(Layout layout, PageWords words) {
        this.layout = layout;
        this.words = words;
    }

    Page page(String foot) {
        List<Page.Fact> facts = new ArrayList<>();
        facts.add(fact("names", layout.name().toString()));
        facts.add(fact("dataset", layout.dataSet()));
        facts.add(fact("side", layout.side()));
        facts.add(fact("record-date", layout.recordDate()));
        facts.add(fact("key", layout.key()));
        facts.add(fact("confidence", words.confidence(layout.confidence())));
        facts.add(fact("source", layout.citation().toString()));
        facts.add(fact("count", Integer.toString(layout.elements().size())));
        facts.removeIf(fact -> fact.text().isEmpty());
        return new Page(
                layout.name().in(words.language()),
                layout.id(),
                facts,
                COLUMNS.stream().map(column -> words.say("column." + column)).toList(),
                layout.elements().stream().map(this::row).toList(),
                layout.rules().stream().map(this::rule).toList(),
                foot);
    }

    private Page.Fact fact(String name, String text) {
        return new Page.Fact(words.say("fact." + name), text);
    }

    private List<String> row(DataElement element) {
        return List.of(
                element.identifier(),
                element.name().zh(),
                element.name().en().equals(element.name().zh())
                        ? ""
                        : element.name().en(),
                element.definition(),
                element.format().notation(),
                format(element),
                obligation(element),
                domain(element),
                words.confidence(element.confidence()),
                element.citation().toString(),
                element.note());
    }

    private String format(DataElement element) {
        RepresentationFormat format = element.format();
        List<String> parts = new ArrayList<>();
        parts.add(words.say("type." + element.type().word()));
        if (format.isDate()) {
            parts.add(words.say("format.date", "pattern", String.join(words.say("or"), format.patterns())));
        } else if (format.digits() > 0) {
            parts.add(words.say("format.digits", "digits", Integer.toString(format.digits())));
            parts.add(words.say("format.decimals", "decimals", Integer.toString(format.decimals())));
        } else {
            parts.add(words.say("format." + format.characters()));
            parts.add(length(format));
        }
        if (!element.unit().isNone()) {
            parts.add(element.unit().symbol());
        }
        parts.add(provisional(element.formatConfidence()));
        return join(parts);
    }

    private String length(RepresentationFormat format) {
        String shortest = Integer.toString(format.shortest());
        String longest = Integer.toString(format.longest());
        if (format.shortest() == format.longest()) {
            return words.say("length.exact", "length", longest);
        }
        boolean limited = format.longest() < Integer.MAX_VALUE;
        return join(List.of(
                format.shortest() > 0 ? words.say("length.least", "length", shortest) : "",
                limited ? words.say("length.most", "length", longest) : words.say("length.unlimited")));
    }

    private String obligation(DataElement element) {
        String letter = element.obligation().letter();
        String condition = element.lacksCondition()
                ? words.say("condition.unstated")
                : element.condition() == Condition.ALWAYS
                        ? ""
                        : element.condition().toString();
        return join(List.of(
                letter + " " + words.say("obligation." + letter),
                condition,
                provisional(element.obligationConfidence())));
    }

    private String domain(DataElement element) {
        return join(List.of(
                element.codeList().isEmpty() ? "" : words.say("element.list", "list", element.codeList()),
                element.codeType().isEmpty() ? "" : words.say("element.code-type", "type", element.codeType())));
    }

    private String provisional(Confidence confidence) {
        return confidence == Confidence.VERIFIED ? "" : words.confidence(confidence);
    }

    private String rule(LayoutRule rule) {
        return words.say("note.rule", "rule", rule.rule().toString())
                + (rule.when() == Condition.ALWAYS
                        ? ""
                        : words.say("note.when", "condition", rule.when().toString()))
                + " ("
                + join(List.of(
                        words.say("severity." + rule.severity().word()),
                        words.confidence(rule.confidence()),
                        rule.citation().toString(),
                        rule.note()))
                + ")";
    }

    private String join(List<String> parts) {
        return String.join(
                words.separator(),
                Stream.of(parts.toArray(new String[0]))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
