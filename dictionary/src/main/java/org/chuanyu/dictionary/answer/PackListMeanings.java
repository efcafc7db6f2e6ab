// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.core.time.Holding;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.CodeRow;
import org.chuanyu.dictionary.pack.Dictionary;
import org.jspecify.annotations.Nullable;

/** 数据包代码表含义: what is to be said of the values of a list that a pack brought. */
final class PackListMeanings {
    private static final String SUPERSEDED = "superseded";

    private final Dictionary dictionary;
    private final CodeList codes;

    PackListMeanings(Dictionary dictionary, CodeList codes) {
        this.dictionary = dictionary;
        this.codes = codes;
    }

    List<ListMeaning> meanings(String code, @Nullable LocalDate day) {
        return on(codes.meanings(code), day);
    }

    /** Finds a Chinese name, else an English one. */
    List<ListMeaning> named(String name, @Nullable LocalDate day) {
        List<PermissibleValue> found = codes.allNamed(name);
        return on(found.isEmpty() ? codes.allNamed(name, Language.EN) : found, day);
    }

    private List<ListMeaning> on(List<PermissibleValue> values, @Nullable LocalDate day) {
        return values.stream()
                .filter(value -> day == null || codes.periodOf(value).on(day) != Holding.NO)
                .map(this::of)
                .toList();
    }

    /** Where a list is superseded, a mapping from it tells what its codes mean in the list after it. */
    private List<String> successors(PermissibleValue value, List<BilingualText> notes) {
        Set<String> successors = new LinkedHashSet<>(codes.successorsOf(value));
        if (value.status().equals(SUPERSEDED)) {
            for (CodeMapping mapping : dictionary.codeMappingsFrom(codes.id())) {
                for (CodeRow row : mapping.rowsOf(value.code())) {
                    for (String target : row.targets().codes()) {
                        successors.add(target);
                        notes.add(AnswerNotes.CATALOG.text(
                                "successor-in",
                                Map.of(
                                        "code", target,
                                        "list", mapping.to(),
                                        "relation", row.relation().word(),
                                        "mapping", mapping.id(),
                                        "confidence", mapping.confidence().word())));
                    }
                }
            }
        }
        return List.copyOf(successors);
    }

    private ListMeaning of(PermissibleValue value) {
        Period period = codes.periodOf(value);
        List<BilingualText> notes = new ArrayList<>();
        if (period.isUnknown()) {
            notes.add(AnswerNotes.CATALOG.text("period-unknown"));
        } else if (value.period().isUnknown()) {
            notes.add(AnswerNotes.CATALOG.text("period-of-list"));
        }
        if (value.status().equals(SUPERSEDED)) {
            notes.add(AnswerNotes.CATALOG.text("superseded"));
        }
        if (value.nameConfidence() != value.confidence()) {
            notes.add(AnswerNotes.CATALOG.text("name-" + value.nameConfidence().word()));
        }
        List<String> successors = successors(value, notes);
        List<ListMeaning.Property> properties = new ArrayList<>();
        value.properties().forEach((id, text) -> {
            if (!id.equals(CodeList.SUCCESSORS)) {
                properties.add(new ListMeaning.Property(
                        id, codes.properties().getOrDefault(id, BilingualText.same(id)), text));
            }
        });
        return new ListMeaning(
                value.code(),
                value.name(),
                period,
                value.parent(),
                successors,
                predecessors(value),
                value.confidence(),
                citation(value),
                notes,
                properties);
    }

    private List<String> predecessors(PermissibleValue value) {
        return codes.values().stream()
                .filter(other ->
                        !other.equals(value) && codes.successorsOf(other).contains(value.code()))
                .map(PermissibleValue::code)
                .toList();
    }

    /** The list's source and the row's, which often begins with it. */
    private String citation(PermissibleValue value) {
        String list = codes.citation().toString();
        String own = value.citation().toString();
        return own.startsWith(list) ? own : list + "; " + own;
    }
}
