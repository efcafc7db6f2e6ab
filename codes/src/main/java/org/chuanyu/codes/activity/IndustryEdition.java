// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * 行业分类版本: one edition of the industrial classification, such as {@code industry-2017}, GB/T 4754-2017. Which codes it
 * has is read at once, names and links when they are first asked for.
 */
public final class IndustryEdition {
    private final String id;
    private final BilingualText label;
    private final Period period;
    private final Citation citation;
    private final IndustrySet codes = new IndustrySet();
    private final Set<String> provisional = new HashSet<>();
    private volatile @Nullable Map<String, IndustryMeaning> meanings;

    IndustryEdition(TextTable.Row row) {
        id = row.get("id");
        label = new BilingualText(row.get("label_zh"), row.get("label_en"));
        period = Period.of(row.get("from"), row.get("to"));
        citation = Citation.of(row.get("standard"));
        table().forEach(each -> {
            codes.add(each.get("code"));
            if (Confidence.ofWord(each.get("confidence")) == Confidence.PROVISIONAL) {
                provisional.add(each.get("code"));
            }
        });
    }

    private TextTable table() {
        return TextTable.of(IndustryEdition.class, id + ".tsv");
    }

    IndustrySet codes() {
        return codes;
    }

    /**
     * Returns the edition's name in lists, such as {@code industry-2017}.
     *
     * @return the stable name
     */
    public String id() {
        return id;
    }

    /**
     * Returns the edition's name for people, such as {@code 2017年版}.
     *
     * @return the name
     */
    public BilingualText label() {
        return label;
    }

    /**
     * Returns when the edition was or is in force.
     *
     * @return the period
     */
    public Period period() {
        return period;
    }

    /**
     * Returns the standard.
     *
     * @return the citation
     */
    public Citation citation() {
        return citation;
    }

    /**
     * Finds a code of this edition.
     *
     * @param code the code, with or without its letter
     * @return what it means, or empty where this edition has no such code
     */
    public Optional<IndustryMeaning> find(String code) {
        return IndustrySet.hasShape(code) && codes.contains(code)
                ? Optional.ofNullable(meanings().get(codes.canonical(code)))
                : Optional.empty();
    }

    /**
     * Finds the codes that have a name in this edition.
     *
     * @param name the name
     * @return the meanings in the order of their codes; often a group and its only class
     */
    public List<IndustryMeaning> named(String name) {
        return meanings().values().stream()
                .filter(meaning -> meaning.name().equals(name))
                .toList();
    }

    /**
     * Returns all codes of this edition.
     *
     * @return the meanings in the order of their codes
     */
    public Collection<IndustryMeaning> all() {
        return meanings().values();
    }

    /** Tells how far the sources confirm a code that this edition has. */
    Confidence confidence(String canonical) {
        return provisional.contains(canonical) ? Confidence.PROVISIONAL : Confidence.VERIFIED;
    }

    private Map<String, IndustryMeaning> meanings() {
        Map<String, IndustryMeaning> known = meanings;
        if (known == null) {
            IndustryComparison comparison = IndustryComparison.table();
            Map<String, IndustryMeaning> read = new LinkedHashMap<>();
            table().forEach(row -> read.put(row.get("code"), meaning(row, comparison)));
            known = Collections.unmodifiableMap(read);
            meanings = known;
        }
        return known;
    }

    private IndustryMeaning meaning(TextTable.Row row, IndustryComparison comparison) {
        String code = row.get("code");
        int above = code.length() == IndustryLevel.DIVISION.length() ? 1 : Math.max(0, code.length() - 1);
        return new IndustryMeaning(
                code,
                row.get("name"),
                IndustryLevel.ofLength(code.length()),
                code.substring(0, above),
                id,
                period,
                comparison.successors(id, code),
                comparison.predecessors(id, code),
                Confidence.ofWord(row.get("confidence")),
                citation);
    }

    /** Reads the editions, earliest first. */
    static List<IndustryEdition> load() {
        List<IndustryEdition> editions = new ArrayList<>();
        TextTable.of(IndustryEdition.class, "editions.tsv").forEach(row -> editions.add(new IndustryEdition(row)));
        return editions;
    }

    @Override
    public String toString() {
        return id;
    }
}
