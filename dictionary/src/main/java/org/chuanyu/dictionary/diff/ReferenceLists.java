// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuanyu.codes.activity.IndustryClassification;
import org.chuanyu.codes.activity.IndustryEdition;
import org.chuanyu.codes.activity.IndustryLink;
import org.chuanyu.codes.activity.IndustryMeaning;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.township.TownshipMeaning;
import org.chuanyu.codes.township.TownshipRegister;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.Relation;

/** 代码类型自带的表: the lists that come with types of codes and not with packs, as lists to compare. */
final class ReferenceLists {
    private static final String TOWNSHIP = "township";
    private static final String INDUSTRY = "industry";

    private final IndustryClassification industries;
    private final TownshipRegister townships;

    ReferenceLists(ReferenceData reference) {
        industries = reference.get(IndustryClassification.KEY);
        townships = reference.get(TownshipRegister.KEY);
    }

    /** The types of codes that are judged by a list. */
    static List<String> typesOf(String list) {
        if (list.startsWith(INDUSTRY + "-20")) {
            return List.of(INDUSTRY);
        }
        return list.equals(DivisionStates.LIST)
                ? List.of(DivisionStates.LIST)
                : list.equals(TOWNSHIP) ? List.of(TOWNSHIP, "statistical-division") : List.of();
    }

    Optional<CodeList> find(String id) {
        if (id.equals(TOWNSHIP)) {
            return Optional.of(townships());
        }
        return industries.edition(id).map(ReferenceLists::industry);
    }

    /** Returns the mapping that the comparison table of two editions is. */
    Optional<CodeMapping> mapping(String from, String to) {
        Optional<IndustryEdition> older = industries.edition(from);
        if (older.isEmpty() || industries.edition(to).isEmpty()) {
            return Optional.empty();
        }
        List<CodeMapping.Row> rows = new ArrayList<>();
        for (IndustryMeaning meaning : older.get().all()) {
            for (IndustryLink link : meaning.successors()) {
                rows.add(new CodeMapping.Row(meaning.code(), Relation.ofWord(link.relation()), link.code(), ""));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new CodeMapping(
                        from + "-to-" + to,
                        BilingualText.same(from + "-to-" + to),
                        from,
                        to,
                        Confidence.VERIFIED,
                        older.get().citation(),
                        rows));
    }

    private static CodeList industry(IndustryEdition edition) {
        List<PermissibleValue> values = new ArrayList<>();
        for (IndustryMeaning meaning : edition.all()) {
            values.add(value(
                    meaning.code(),
                    meaning.name(),
                    meaning.parent(),
                    Period.UNKNOWN,
                    Map.of(),
                    meaning.confidence(),
                    meaning.citation()));
        }
        return CodeList.of(edition.id(), BilingualText.same(edition.id()))
                .period(edition.period())
                .readLater(() -> values);
    }

    private CodeList townships() {
        Collection<TownshipMeaning> all = townships.all();
        Set<String> codes = new HashSet<>();
        all.forEach(meaning -> codes.add(meaning.code()));
        List<PermissibleValue> values = new ArrayList<>(all.size());
        for (TownshipMeaning meaning : all) {
            List<String> known =
                    meaning.successors().stream().filter(codes::contains).toList();
            values.add(value(
                    meaning.code(),
                    meaning.name(),
                    "",
                    meaning.period(),
                    known.isEmpty() ? Map.of() : Map.of(CodeList.SUCCESSORS, String.join(";", known)),
                    meaning.confidence(),
                    meaning.citation()));
        }
        return CodeList.of(TOWNSHIP, BilingualText.same(TOWNSHIP)).readLater(() -> values);
    }

    private static PermissibleValue value(
            String code,
            String name,
            String parent,
            Period period,
            Map<String, String> properties,
            Confidence confidence,
            Citation citation) {
        return new PermissibleValue(
                code, BilingualText.same(name), parent, "", period, "", confidence, confidence, citation, properties);
    }
}
