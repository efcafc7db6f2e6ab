// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanyu.codes.activity.IndustryClassification;
import org.chuanyu.codes.activity.IndustryEdition;
import org.chuanyu.codes.activity.IndustryLevel;
import org.chuanyu.codes.activity.IndustryLink;
import org.chuanyu.codes.activity.IndustryMeaning;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.division.DivisionMeaning;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.township.TownshipMeaning;
import org.chuanyu.codes.township.TownshipRegister;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Holding;
import org.jspecify.annotations.Nullable;

/** 代码类型自带的表: the lists that come with types of codes and not with packs: industries by edition, and townships. */
public final class CodeTables {
    private static final String TOWNSHIP = "township";
    private static final int TOWNSHIP_DIGITS = 9;
    private static final String EQUAL = "equal";

    private final IndustryClassification industries;
    private final TownshipRegister townships;
    private final DivisionHistory divisions;

    /**
     * Makes the tables of some reference data.
     *
     * @param reference the reference data
     */
    public CodeTables(ReferenceData reference) {
        industries = reference.get(IndustryClassification.KEY);
        townships = reference.get(TownshipRegister.KEY);
        divisions = reference.get(DivisionHistory.KEY);
    }

    /**
     * 一表: what is to be said of one list.
     *
     * @param id the list's id
     * @param name the list's name
     * @param count how many codes it has
     * @param edition of which edition it is
     * @param confidence how far the least confirmed of its rows is confirmed
     */
    public record CodeTable(String id, BilingualText name, long count, String edition, Confidence confidence) {}

    /**
     * Returns all lists.
     *
     * @return the lists
     */
    public List<CodeTable> all() {
        List<CodeTable> tables = new ArrayList<>(3);
        for (IndustryEdition edition : industries.editions()) {
            tables.add(new CodeTable(
                    edition.id(),
                    new BilingualText(
                            "国民经济行业分类（" + edition.label().zh() + "）",
                            "industrial classification, " + edition.label().en()),
                    edition.all().size(),
                    edition.citation().source(),
                    weakest(edition.all().stream()
                            .map(IndustryMeaning::confidence)
                            .toList())));
        }
        tables.add(new CodeTable(
                TOWNSHIP,
                new BilingualText("乡级行政区划代码（重庆、四川）", "township codes of Chongqing and Sichuan"),
                townships.all().size(),
                "2023, 2025-11",
                weakest(townships.all().stream()
                        .map(TownshipMeaning::confidence)
                        .toList())));
        return tables;
    }

    private static Confidence weakest(List<Confidence> all) {
        return all.stream().reduce(Confidence.VERIFIED, Confidence::and);
    }

    boolean has(String list) {
        return list.equals(TOWNSHIP) || industries.edition(list).isPresent();
    }

    /** Finds what a list has under a code; empty where there is no such list here. */
    Optional<List<ListMeaning>> coded(String list, String code, @Nullable LocalDate day) {
        if (list.equals(TOWNSHIP)) {
            List<TownshipMeaning> found = ListMeanings.isNumber(code, TOWNSHIP_DIGITS)
                    ? townships.find(code).stream().toList()
                    : List.of();
            return Optional.of(townships(found, day));
        }
        return industries
                .edition(list)
                .map(edition -> industries(edition.find(code).stream().toList(), edition, day));
    }

    /** Finds what a list has under a name; empty where there is no such list here. */
    Optional<List<ListMeaning>> named(String list, String name, @Nullable LocalDate day) {
        if (list.equals(TOWNSHIP)) {
            return Optional.of(townships(townships.named(name), day));
        }
        return industries.edition(list).map(edition -> industries(edition.named(name), edition, day));
    }

    private List<ListMeaning> townships(List<TownshipMeaning> found, @Nullable LocalDate day) {
        return found.stream()
                .filter(each -> day == null || each.period().on(day) != Holding.NO)
                .map(this::of)
                .toList();
    }

    private List<ListMeaning> industries(
            List<IndustryMeaning> found, IndustryEdition edition, @Nullable LocalDate day) {
        return found.stream()
                .filter(each -> day == null || each.period().on(day) != Holding.NO)
                .map(each -> of(each, edition))
                .toList();
    }

    private ListMeaning of(TownshipMeaning meaning) {
        return new ListMeaning(
                meaning.code(),
                BilingualText.same(meaning.name()),
                meaning.period(),
                county(meaning),
                meaning.successors(),
                meaning.predecessors(),
                meaning.confidence(),
                meaning.citation().toString(),
                meaning.notes(),
                List.of());
    }

    /** The county's latest name with those of the units above; of a statistical zone its digits. */
    private String county(TownshipMeaning meaning) {
        List<DivisionMeaning> counties = divisions.meanings(Integer.parseInt(meaning.county()));
        if (counties.isEmpty()) {
            return meaning.county();
        }
        DivisionMeaning county = counties.get(counties.size() - 1);
        return county.parent() + " " + county.name();
    }

    private ListMeaning of(IndustryMeaning meaning, IndustryEdition edition) {
        List<BilingualText> notes = new ArrayList<>();
        for (IndustryLink link : meaning.successors()) {
            relation(link, link.code(), meaning.code(), notes);
        }
        for (IndustryLink link : meaning.predecessors()) {
            relation(link, meaning.code(), link.code(), notes);
        }
        if (meaning.level() != IndustryLevel.CLASS) {
            notes.add(AnswerNotes.CATALOG.text("not-compared"));
        }
        for (IndustryMeaning other : industries.meanings(meaning.code())) {
            if (!other.edition().equals(edition.id()) && !other.name().equals(meaning.name())) {
                notes.add(AnswerNotes.CATALOG.text(
                        "other-edition", Map.of("list", other.edition(), "name", other.name())));
            }
        }
        return new ListMeaning(
                meaning.code(),
                BilingualText.same(meaning.name()),
                meaning.period(),
                meaning.parent(),
                codes(meaning.successors()),
                codes(meaning.predecessors()),
                meaning.confidence(),
                meaning.citation().toString(),
                notes,
                List.of());
    }

    private static void relation(IndustryLink link, String newer, String older, List<BilingualText> out) {
        if (!link.relation().equals(EQUAL)) {
            out.add(AnswerNotes.CATALOG.text("relation." + link.relation(), Map.of("newer", newer, "older", older)));
        }
    }

    private static List<String> codes(List<IndustryLink> links) {
        return links.stream().map(IndustryLink::code).toList();
    }
}
