// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;

/** 代码表说明页: a code list as a page: every value with its period, confidence and source. */
final class ListPage {
    private static final List<String> COLUMNS =
            List.of("code", "name-zh", "name-en", "parent", "period", "status", "more", "confidence", "source");

    private final CodeList list;
    private final PageWords words;

    ListPage(CodeList list, PageWords words) {
        this.list = list;
        this.words = words;
    }

    Page page(String foot) {
        List<Page.Fact> facts = new ArrayList<>();
        facts.add(fact("names", list.name().toString()));
        facts.add(fact("edition", list.edition()));
        facts.add(fact("period", words.period(list.period())));
        facts.add(fact("confidence", words.confidence(list.confidence())));
        facts.add(fact("source", list.citation().toString()));
        facts.add(fact("count", Integer.toString(list.values().size())));
        facts.removeIf(fact -> fact.text().isEmpty());
        List<String> notes = new ArrayList<>();
        if (!list.isConclusive()) {
            notes.add(words.say("note.inconclusive"));
        }
        if (!list.openWord().isEmpty()) {
            notes.add(words.say("note.open-word", "word", list.openWord()));
        }
        return new Page(
                list.name().in(words.language()),
                list.id(),
                facts,
                COLUMNS.stream().map(column -> words.say("column." + column)).toList(),
                list.values().stream().map(this::row).toList(),
                notes,
                foot);
    }

    private Page.Fact fact(String name, String text) {
        return new Page.Fact(words.say("fact." + name), text);
    }

    private List<String> row(PermissibleValue value) {
        return List.of(
                value.code(),
                value.name().zh(),
                value.name().en().equals(value.name().zh()) ? "" : value.name().en(),
                value.parent(),
                value.period().isUnknown() ? "" : words.period(value.period()),
                value.status(),
                more(value),
                words.confidence(value.confidence().and(value.nameConfidence())),
                value.citation().toString());
    }

    private String more(PermissibleValue value) {
        List<String> more = new ArrayList<>();
        for (Map.Entry<String, String> property : value.properties().entrySet()) {
            BilingualText name =
                    list.properties().getOrDefault(property.getKey(), BilingualText.same(property.getKey()));
            more.add(name.in(words.language()) + " " + property.getValue());
        }
        if (!value.codeType().isEmpty()) {
            more.add(words.say("element.code-type", "type", value.codeType()));
        }
        return String.join(words.separator(), more);
    }
}
