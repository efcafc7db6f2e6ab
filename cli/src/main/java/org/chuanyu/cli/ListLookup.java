// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanyu.cli.LookupCommand.Meaning;
import org.chuanyu.cli.LookupCommand.Property;
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

/** 代码表查询: what is to be said of the values of a list that a pack brought. */
final class ListLookup {
    private static final String SUPERSEDED = "superseded";

    private final Dictionary dictionary;
    private final CodeList codes;

    ListLookup(Dictionary dictionary, CodeList codes) {
        this.dictionary = dictionary;
        this.codes = codes;
    }

    List<Meaning> meanings(String code, @Nullable LocalDate day) {
        return on(codes.meanings(code), day);
    }

    /** Finds a Chinese name, else an English one. */
    List<Meaning> named(String name, @Nullable LocalDate day) {
        List<PermissibleValue> found = codes.allNamed(name);
        return on(found.isEmpty() ? codes.allNamed(name, Language.EN) : found, day);
    }

    private List<Meaning> on(List<PermissibleValue> values, @Nullable LocalDate day) {
        return values.stream()
                .filter(value -> day == null || codes.periodOf(value).on(day) != Holding.NO)
                .map(this::of)
                .toList();
    }

    /** The kind of answer in one word. */
    static String word(CodeList.LookUp answer) {
        if (answer instanceof CodeList.LookUp.Found) {
            return "found";
        }
        if (answer instanceof CodeList.LookUp.Retired) {
            return "retired";
        }
        if (answer instanceof CodeList.LookUp.NotYet) {
            return "not-yet";
        }
        if (answer instanceof CodeList.LookUp.PeriodUnknown) {
            return "period-unknown";
        }
        return answer instanceof CodeList.LookUp.Homonym ? "homonym" : "unknown";
    }

    /** Where a list is superseded, a mapping from it tells what its codes mean in the list after it. */
    private List<String> successors(PermissibleValue value, List<BilingualText> notes) {
        Set<String> successors = new LinkedHashSet<>(codes.successorsOf(value));
        if (value.status().equals(SUPERSEDED)) {
            for (CodeMapping mapping : dictionary.codeMappingsFrom(codes.id())) {
                for (CodeRow row : mapping.rowsOf(value.code())) {
                    for (String target : row.targets().codes()) {
                        successors.add(target);
                        notes.add(Words.CATALOG.text(
                                "lookup.successor-in",
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

    private Meaning of(PermissibleValue value) {
        Period period = codes.periodOf(value);
        List<BilingualText> notes = new ArrayList<>();
        if (period.isUnknown()) {
            notes.add(Words.CATALOG.text("lookup.period-unknown"));
        } else if (value.period().isUnknown()) {
            notes.add(Words.CATALOG.text("lookup.period-of-list"));
        }
        if (value.status().equals(SUPERSEDED)) {
            notes.add(Words.CATALOG.text("lookup.superseded"));
        }
        if (value.nameConfidence() != value.confidence()) {
            notes.add(Words.CATALOG.text("lookup.name-" + value.nameConfidence().word()));
        }
        List<String> successors = successors(value, notes);
        List<Property> properties = new ArrayList<>();
        value.properties().forEach((id, text) -> {
            if (!id.equals(CodeList.SUCCESSORS)) {
                properties.add(new Property(id, codes.properties().getOrDefault(id, BilingualText.same(id)), text));
            }
        });
        return new Meaning(
                value.code(),
                value.name(),
                period,
                value.parent(),
                successors,
                predecessors(value),
                value.confidence().word(),
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
