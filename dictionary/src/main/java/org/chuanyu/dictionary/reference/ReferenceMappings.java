// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.reference;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuanyu.codes.activity.IndustryClassification;
import org.chuanyu.codes.activity.IndustryEdition;
import org.chuanyu.codes.activity.IndustryLevel;
import org.chuanyu.codes.activity.IndustryLink;
import org.chuanyu.codes.activity.IndustryMeaning;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.division.DivisionLevel;
import org.chuanyu.codes.division.DivisionMeaning;
import org.chuanyu.codes.division.PresentDivisions;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.mapping.Basis;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.CodeRow;
import org.chuanyu.dictionary.mapping.Relation;

/**
 * 推算的映射: the mappings that come with types of codes: {@code industry-2011-to-2017}, the comparison table of GB/T
 * 4754-2017 between its classes; and {@code division-1996-to-2024} for any two years, computed from the history.
 *
 * <p>A division that goes on, or that one other took over whole, is mapped to it: equal where neither handed over or took
 * area otherwise in between, narrower where it handed some over, broader where the target took some from others,
 * overlapping where both. One that was split has each of its heirs as a target that may be meant. A prefecture or province
 * that ended is mapped to the counties that have its area, because it has no successor of its own. To what a division that
 * goes on handed over in between no row leads; its note names the divisions.
 */
public final class ReferenceMappings {
    /** The comparison table of the two editions of the classification of industries. */
    public static final String INDUSTRY = "industry-2011-to-2017";

    private static final String INDUSTRY_FROM = "industry-2011";
    private static final String INDUSTRY_TO = "industry-2017";
    private static final Pattern DIVISIONS = Pattern.compile("division-(\\d{4})-to-(\\d{4})");
    private static final Citation HISTORY = Citation.of("division history (GB/T 2260, yearly lists since 1981)");

    private final ReferenceData reference;
    /** What was computed, given up when memory is short: a row of a layout mapping may ask for it again and again. */
    private final Map<String, SoftReference<CodeMapping>> known = new ConcurrentHashMap<>();

    /**
     * Takes the mappings from reference data, none of which is read before it is asked for.
     *
     * @param reference the reference data
     */
    public ReferenceMappings(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * Finds a mapping.
     *
     * @param id the mapping's id
     * @return the mapping, or empty where no type of codes brings it
     */
    public Optional<CodeMapping> find(String id) {
        SoftReference<CodeMapping> before = known.get(id);
        CodeMapping mapping = before == null ? null : before.get();
        if (mapping != null) {
            return Optional.of(mapping);
        }
        Optional<CodeMapping> found = compute(id);
        found.ifPresent(each -> known.put(id, new SoftReference<>(each)));
        return found;
    }

    private Optional<CodeMapping> compute(String id) {
        if (id.equals(INDUSTRY)) {
            return industry();
        }
        Matcher years = DIVISIONS.matcher(id);
        if (!years.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(years.group(1));
        int to = Integer.parseInt(years.group(2));
        CodeMapping mapping = divisions(Math.min(from, to), Math.max(from, to));
        return mapping.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(from <= to ? mapping : back(mapping).named(id));
    }

    /**
     * Returns the mapping that leads from one list to another.
     *
     * @param from the source list's id
     * @param to the target list's id
     * @return the mapping, or empty where no type of codes brings one
     */
    public Optional<CodeMapping> between(String from, String to) {
        return from.equals(INDUSTRY_FROM) && to.equals(INDUSTRY_TO) ? find(INDUSTRY) : Optional.empty();
    }

    private Optional<CodeMapping> industry() {
        Optional<IndustryEdition> older =
                reference.get(IndustryClassification.KEY).edition(INDUSTRY_FROM);
        if (older.isEmpty()) {
            return Optional.empty();
        }
        List<CodeRow> rows = new ArrayList<>();
        Citation table = Citation.of("GB/T 4754-2017, Annex B");
        for (IndustryMeaning meaning : older.get().all()) {
            for (IndustryLink link : meaning.successors()) {
                rows.add(CodeRow.of(
                        meaning.code(),
                        Relation.ofWord(link.relation()),
                        link.code(),
                        new Basis("by the comparison table", table, "", "", "")));
            }
        }
        return Optional.of(new CodeMapping(
                INDUSTRY,
                new BilingualText("国民经济行业分类 2011 年版与 2017 年版对照", "Industries of 2011 and 2017"),
                INDUSTRY_FROM,
                INDUSTRY_TO,
                IndustryLevel.CLASS.word(),
                Confidence.VERIFIED,
                table,
                rows));
    }

    /** 区域: a division of the first year, and where its area lies in the second. */
    private record Area(DivisionMeaning meaning, PresentDivisions reached) {}

    private CodeMapping divisions(int from, int to) {
        DivisionHistory history = reference.get(DivisionHistory.KEY);
        LocalDate first = LocalDate.of(from, 12, 31);
        LocalDate second = LocalDate.of(to, 12, 31);
        Map<String, Area> areas = new TreeMap<>();
        Map<String, Set<String>> givers = new TreeMap<>();
        for (DivisionMeaning meaning : history.all()) {
            if (meaning.kind() == DivisionMeaning.Kind.PLACE
                    && meaning.period().on(first).isPossible()) {
                PresentDivisions reached = history.divisionsOn(meaning, from, second);
                areas.put(meaning.code(), new Area(meaning, reached));
                boolean ended = !reached.divisions().contains(meaning.code());
                if (meaning.level() == DivisionLevel.COUNTY || !ended) {
                    give(meaning.code(), reached.divisions(), givers);
                    give(meaning.code(), reached.perhaps(), givers);
                }
            }
        }
        List<CodeRow> rows = new ArrayList<>();
        areas.forEach((code, area) -> {
            PresentDivisions reached = area.reached();
            boolean gives = reached.divisions().size() > 1 || !reached.perhaps().isEmpty();
            for (String heir : reached.divisions()) {
                boolean sole = givers.getOrDefault(heir, Set.of(code)).equals(Set.of(code));
                boolean above = area.meaning().level() != DivisionLevel.of(Integer.parseInt(heir));
                Relation relation = gives || above
                        ? sole || above ? Relation.NARROWER : Relation.OVERLAPPING
                        : sole ? Relation.EQUAL : Relation.BROADER;
                rows.add(CodeRow.of(code, relation, heir, basis(area.meaning(), reached)));
            }
        });
        return new CodeMapping(
                "division-" + from + "-to-" + to,
                new BilingualText(
                        "行政区划代码 " + from + " 年末与 " + to + " 年末对照", "Divisions at the end of " + from + " and " + to),
                ReferenceLists.DIVISION + "@" + from,
                ReferenceLists.DIVISION + "@" + to,
                areas.values().stream()
                        .map(area -> area.meaning().confidence())
                        .reduce(Confidence.VERIFIED, Confidence::and),
                HISTORY,
                rows);
    }

    /** Back in time a county leads to counties: the units that ended and led to them are no answer. */
    private static CodeMapping back(CodeMapping mapping) {
        return new CodeMapping(
                        mapping.id(),
                        mapping.name(),
                        mapping.from(),
                        mapping.to(),
                        mapping.confidence(),
                        mapping.citation(),
                        mapping.rows().stream()
                                .filter(row -> level(row.sources())
                                        == level(row.targets().codes()))
                                .toList())
                .inverse();
    }

    private static DivisionLevel level(List<String> codes) {
        return DivisionLevel.of(Integer.parseInt(codes.get(0)));
    }

    private static void give(String code, List<String> heirs, Map<String, Set<String>> givers) {
        heirs.forEach(
                heir -> givers.computeIfAbsent(heir, each -> new TreeSet<>()).add(code));
    }

    private static Basis basis(DivisionMeaning meaning, PresentDivisions reached) {
        String note = reached.perhaps().isEmpty() ? "" : "area also went to " + String.join(", ", reached.perhaps());
        return new Basis("by the area that was handed over", meaning.citation(), "", "", note);
    }
}
