// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuanyu.codes.activity.IndustryClassification;
import org.chuanyu.codes.activity.IndustryEdition;
import org.chuanyu.codes.activity.IndustryMeaning;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.division.DivisionMeaning;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.township.TownshipMeaning;
import org.chuanyu.codes.township.TownshipRegister;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;

/**
 * 代码类型自带的表: the lists that come with types of codes and not with packs: {@code township}, {@code industry-2017},
 * {@code industry-2011}, and the divisions of a day, {@code division@1996} for 31 December and
 * {@code division@1996-06-30}.
 */
public final class ReferenceLists {
    private static final String TOWNSHIP = "township";
    private static final String INDUSTRY = "industry";

    /** The id of the list of divisions; a list on a day has {@code @} and the day after it. */
    public static final String DIVISION = "division";

    private static final Citation GBT_2260 = Citation.of("GB/T 2260");
    private static final Pattern DIVISIONS = Pattern.compile(DIVISION + "@(\\d{4}(?:-\\d{2}-\\d{2})?)");

    private final ReferenceData reference;

    /**
     * Takes the lists from reference data, none of which is read before it is asked for.
     *
     * @param reference the reference data
     */
    public ReferenceLists(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * Returns the types of codes that are judged by a list.
     *
     * @param list the list's id
     * @return the names of the types; none where no type is judged by it
     */
    public static List<String> typesOf(String list) {
        if (list.startsWith(INDUSTRY + "-20")) {
            return List.of(INDUSTRY);
        }
        return list.equals(DIVISION)
                ? List.of(DIVISION)
                : list.equals(TOWNSHIP) ? List.of(TOWNSHIP, "statistical-division") : List.of();
    }

    /**
     * Finds a list.
     *
     * @param id the list's id
     * @return the list, or empty where no type of codes brings it
     */
    public Optional<CodeList> find(String id) {
        if (id.equals(TOWNSHIP)) {
            return Optional.of(townships());
        }
        Matcher divisions = DIVISIONS.matcher(id);
        if (divisions.matches()) {
            return day(divisions.group(1)).map(on -> divisions(id, on));
        }
        return reference.get(IndustryClassification.KEY).edition(id).map(ReferenceLists::industry);
    }

    /** A yearly list tells the state of its last day. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(
                    text.length() == 4 ? LocalDate.of(Integer.parseInt(text), 12, 31) : LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private CodeList divisions(String id, LocalDate on) {
        CodeList.Builder list = CodeList.of(id, BilingualText.same(id)).source(Confidence.VERIFIED, GBT_2260);
        Map<String, PermissibleValue> values = new TreeMap<>();
        for (DivisionMeaning meaning : reference.get(DivisionHistory.KEY).all()) {
            if (meaning.kind() == DivisionMeaning.Kind.PLACE
                    && meaning.period().on(on).isPossible()) {
                values.put(
                        meaning.code(),
                        value(
                                meaning.code(),
                                meaning.name(),
                                "",
                                meaning.period(),
                                Map.of(CodeList.LEVEL, meaning.level().word()),
                                meaning.confidence(),
                                meaning.citation()));
            }
        }
        values.values().forEach(list::value);
        return list.build();
    }

    private static CodeList industry(IndustryEdition edition) {
        List<PermissibleValue> values = new ArrayList<>();
        for (IndustryMeaning meaning : edition.all()) {
            values.add(value(
                    meaning.code(),
                    meaning.name(),
                    meaning.parent(),
                    Period.UNKNOWN,
                    Map.of(CodeList.LEVEL, meaning.level().word()),
                    meaning.confidence(),
                    meaning.citation()));
        }
        return CodeList.of(edition.id(), BilingualText.same(edition.id()))
                .period(edition.period())
                .readLater(() -> values);
    }

    private CodeList townships() {
        Collection<TownshipMeaning> all = reference.get(TownshipRegister.KEY).all();
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
