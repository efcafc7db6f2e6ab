// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanyu.codes.activity.IndustryClassification;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.Grammars;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.concept.Concepts;
import org.chuanyu.dictionary.concept.DataElementConcept;
import org.chuanyu.dictionary.concept.ElementAttribute;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.record.DataSet;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.record.SharedLayout;
import org.chuanyu.dictionary.reference.ReferenceLists;
import org.chuanyu.dictionary.reference.ReferenceMappings;
import org.chuanyu.dictionary.registration.Register;
import org.chuanyu.dictionary.rule.CleaningRow;
import org.chuanyu.dictionary.rule.LayoutRule;
import org.jspecify.annotations.Nullable;

/**
 * 词典: what one or several packs hold together, and the reference data by which codes are judged. A later pack's list,
 * layout or mapping stands in for an earlier one of the same id, and so does its rule for an earlier one of the same layout
 * and sentence. Immutable.
 */
public final class Dictionary {
    private final List<Pack> packs;
    private final ReferenceData reference;
    private final Map<String, BilingualText> sides = new LinkedHashMap<>();
    private final Map<String, CodeList> lists = new LinkedHashMap<>();
    private final Map<String, CodeMapping> codeMappings = new LinkedHashMap<>();
    private final Map<String, LayoutMapping> layoutMappings = new LinkedHashMap<>();
    private final Map<String, LayoutMapping> toShared = new LinkedHashMap<>();
    private final Map<String, DataSet> dataSets = new LinkedHashMap<>();
    private final Map<String, Pack> owners = new LinkedHashMap<>();
    private final ItemIndex items;
    private final ReferenceLists referenceLists;
    private final ReferenceMappings referenceMappings;

    private Dictionary(List<Pack> packs, ReferenceData reference) {
        this.packs = List.copyOf(packs);
        List<Grammar> grammars = new ArrayList<>();
        packs.forEach(pack -> grammars.addAll(pack.grammars()));
        this.reference = Grammars.addedTo(reference, grammars);
        this.referenceLists = new ReferenceLists(this.reference);
        this.referenceMappings = new ReferenceMappings(this.reference);
        Map<String, BilingualText> setNames = new LinkedHashMap<>();
        Map<String, Map<String, Layout>> layouts = new LinkedHashMap<>();
        for (Pack pack : packs) {
            sides.putAll(pack.sides());
            pack.lists().forEach(list -> own(pack, "list", list.id(), lists, list));
            pack.codeMappings().forEach(each -> own(pack, "mapping", each.id(), codeMappings, each));
            pack.layoutMappings().forEach(each -> own(pack, "mapping", each.id(), layoutMappings, each));
            for (DataSet set : pack.dataSets()) {
                setNames.putIfAbsent(set.id(), set.name());
                // Who adds a side's layout to a data set does not bring the data set; another edition of a pack does.
                owners.merge(
                        "dataset " + set.id(),
                        pack,
                        (first, later) -> later.id().equals(first.id()) ? later : first);
                Map<String, Layout> bySide = layouts.computeIfAbsent(set.id(), id -> new LinkedHashMap<>());
                set.layouts().forEach((side, layout) -> own(pack, "layout", layout.id(), bySide, layout));
            }
        }
        Map<String, LayoutRule> bySentence = new LinkedHashMap<>();
        packs.forEach(pack -> pack.rules()
                .forEach(rule -> bySentence.put(rule.layout() + " " + rule.rule() + " when " + rule.when(), rule)));
        List<LayoutRule> rules = List.copyOf(bySentence.values());
        List<CleaningRow> cleaning =
                packs.stream().flatMap(pack -> pack.cleaning().stream()).toList();
        layouts.values().forEach(bySide -> bySide.replaceAll((side, layout) -> ruled(layout, rules, cleaning)));
        Map<String, Layout> byId = new LinkedHashMap<>();
        layouts.values().forEach(bySide -> bySide.values().forEach(layout -> byId.put(layout.id(), layout)));
        rules.forEach(rule -> mustKnow(rule.layout(), byId));
        cleaning.stream()
                .map(CleaningRow::layout)
                .filter(layout -> !layout.equals(CleaningRow.ANY))
                .forEach(layout -> mustKnow(layout, byId));
        layoutMappings.values().forEach(mapping -> mustFit(mapping, byId));
        layouts.forEach((id, bySide) -> dataSets.put(id, whole(id, setNames.get(id), bySide.values())));
        items = new ItemIndex(this, packs);
        new References(this).mustHold(byId.values());
    }

    /** A later pack may rule a layout of an earlier one, so only here can rules be held against layouts. */
    private static Layout ruled(Layout layout, List<LayoutRule> rules, List<CleaningRow> cleaning) {
        try {
            return layout.with(rules, cleaning);
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            throw new PackException(layout.id(), reason, reason);
        }
    }

    private static void mustKnow(String id, Map<String, Layout> byId) {
        if (!byId.containsKey(id)) {
            throw new PackException(id, "规则所指的版式不存在", "is ruled but there is no such layout");
        }
    }

    /** The layouts of a mapping may come from different packs, so only here can its rows be held against them. */
    private static void mustFit(LayoutMapping mapping, Map<String, Layout> byId) {
        Layout from = byId.get(mapping.from());
        Layout to = byId.get(mapping.to());
        for (LayoutMapping.Row row : mapping.rows()) {
            mustKnow(mapping, mapping.from(), from, row.source());
            mustKnow(mapping, mapping.to(), to, row.target());
            for (String element : row.condition().elements()) {
                mustKnow(mapping, mapping.from(), from, element);
            }
        }
    }

    private static void mustKnow(LayoutMapping mapping, String id, @Nullable Layout layout, String element) {
        References.mustHave(mapping.id(), id, layout, element);
    }

    private <T> void own(Pack pack, String kind, String id, Map<String, T> all, T thing) {
        all.put(thing instanceof Layout layout ? layout.side() : id, thing);
        owners.put(kind + " " + id, pack);
    }

    /** A pack may bring a shared layout of its own; else it is computed. */
    private DataSet whole(String id, @Nullable BilingualText name, Collection<Layout> sides) {
        BilingualText called = name == null ? BilingualText.same(id) : name;
        List<Layout> all = new ArrayList<>(sides);
        if (all.stream().noneMatch(layout -> layout.side().equals(SharedLayout.SIDE))) {
            SharedLayout shared = SharedLayout.of(id, called, List.copyOf(sides), List.copyOf(layoutMappings.values()));
            all.add(shared.layout());
            shared.mappings().forEach(mapping -> toShared.put(mapping.from(), mapping));
        }
        return new DataSet(id, called, all);
    }

    /**
     * Returns the dictionary of all built-in packs.
     *
     * @return the built-in dictionary
     */
    public static Dictionary builtIn() {
        return of(Pack.allBuiltIn());
    }

    /**
     * Returns the dictionary of several packs.
     *
     * @param packs the packs; a later one stands in for an earlier one
     * @return the dictionary
     */
    public static Dictionary of(List<Pack> packs) {
        return new Dictionary(packs, ReferenceData.builtIn());
    }

    /**
     * Returns this dictionary with other reference data for codes.
     *
     * @param tables the reference data
     * @return the dictionary
     */
    public Dictionary with(ReferenceData tables) {
        return new Dictionary(packs, tables);
    }

    /**
     * Returns the packs.
     *
     * @return the packs, in the order given
     */
    public List<Pack> packs() {
        return packs;
    }

    /**
     * Returns the pack that brought something.
     *
     * @param kind {@code list}, {@code mapping}, {@code layout} or {@code dataset}
     * @param id the thing's id
     * @return the pack, or empty where no pack brought it
     */
    public Optional<Pack> packOf(String kind, String id) {
        return Optional.ofNullable(owners.get(kind + " " + id));
    }

    /**
     * Returns the reference data by which codes are judged.
     *
     * @return the reference data
     */
    public ReferenceData reference() {
        return reference;
    }

    /**
     * Returns the sides by id.
     *
     * @return the names of the sides
     */
    public Map<String, BilingualText> sides() {
        return Collections.unmodifiableMap(sides);
    }

    /**
     * Returns the code lists.
     *
     * @return all lists
     */
    public Collection<CodeList> lists() {
        return Collections.unmodifiableCollection(lists.values());
    }

    /**
     * Finds a code list.
     *
     * @param id the list's id
     * @return the list, or empty
     */
    public Optional<CodeList> list(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    /**
     * Finds a code list of a pack, or one that comes with types of codes: {@code township}, {@code industry-2017},
     * {@code industry-2011}, the divisions of a day as {@code division@2024} or {@code division@1996-06-30}.
     *
     * @param id the list's id
     * @return the list, or empty
     */
    public Optional<CodeList> anyList(String id) {
        return list(id).or(() -> referenceLists.find(id));
    }

    /**
     * Tells whether values can be judged by a list: one of a pack, or the divisions and industries, which live with the
     * codes.
     *
     * @param id the list's id
     * @return whether there is such a list
     */
    public boolean hasList(String id) {
        return lists.containsKey(id)
                || id.equals("division")
                || reference.get(IndustryClassification.KEY).edition(id).isPresent();
    }

    /**
     * Finds a layout.
     *
     * @param id the layout's id
     * @return the layout, or empty
     */
    public Optional<Layout> layout(String id) {
        return dataSets.values().stream()
                .flatMap(set -> set.layouts().values().stream())
                .filter(layout -> layout.id().equals(id))
                .findFirst();
    }

    /**
     * Returns the data sets, each with the layouts of all its sides and {@code shared}.
     *
     * @return all data sets
     */
    public Collection<DataSet> dataSets() {
        return Collections.unmodifiableCollection(dataSets.values());
    }

    /**
     * Finds a data set.
     *
     * @param id the data set's id
     * @return the data set, or empty
     */
    public Optional<DataSet> dataSet(String id) {
        return Optional.ofNullable(dataSets.get(id));
    }

    /**
     * Returns the mappings between lists.
     *
     * @return all code mappings
     */
    public Collection<CodeMapping> codeMappings() {
        return Collections.unmodifiableCollection(codeMappings.values());
    }

    /**
     * Finds a mapping between lists: one of a pack, or one that comes with types of codes, such as
     * {@code industry-2011-to-2017} and {@code division-1996-to-2024}.
     *
     * @param id the mapping's id
     * @return the mapping, or empty
     */
    public Optional<CodeMapping> codeMapping(String id) {
        return Optional.ofNullable(codeMappings.get(id)).or(() -> referenceMappings.find(id));
    }

    /**
     * Returns what an action on codes does.
     *
     * @param action the action
     * @return its mappings one after another; empty where there is not each of them
     */
    public Optional<CodeMapping> codeMapping(Action.Code action) {
        CodeMapping chain = null;
        for (Action.Code.Step step : action.steps()) {
            CodeMapping next = codeMapping(step.mapping())
                    .map(each -> step.inverted() ? each.inverse() : each)
                    .orElse(null);
            if (next == null) {
                return Optional.empty();
            }
            chain = chain == null ? next : chain.then(next);
        }
        return Optional.ofNullable(chain);
    }

    /**
     * Returns the mappings from one list to another, also those that are written from the other end.
     *
     * @param from the source list's id
     * @param to the target list's id
     * @return the mappings of packs, then those that come with types of codes
     */
    public List<CodeMapping> codeMappings(String from, String to) {
        List<CodeMapping> mappings = new ArrayList<>();
        for (CodeMapping mapping : codeMappings.values()) {
            if (mapping.from().equals(from) && mapping.to().equals(to)) {
                mappings.add(mapping);
            } else if (mapping.from().equals(to) && mapping.to().equals(from)) {
                mappings.add(mapping.inverse());
            }
        }
        referenceMappings.between(from, to).ifPresent(mappings::add);
        referenceMappings.between(to, from).map(CodeMapping::inverse).ifPresent(mappings::add);
        return mappings;
    }

    /**
     * Returns the mappings that lead from a list to others: what a code of a superseded list means in the list after it.
     *
     * @param list the list's id
     * @return the mappings
     */
    public List<CodeMapping> codeMappingsFrom(String list) {
        return codeMappings.values().stream()
                .filter(mapping -> mapping.from().equals(list))
                .toList();
    }

    /**
     * Returns the mappings between layouts.
     *
     * @return all layout mappings
     */
    public Collection<LayoutMapping> layoutMappings() {
        return Collections.unmodifiableCollection(layoutMappings.values());
    }

    /**
     * Finds the mapping between two layouts: one that a pack has, read from the other end where only the way back is
     * stored, else the way by the shared layout of their data set.
     *
     * @param from the source layout
     * @param to the target layout
     * @return the mapping, or empty where there is no way
     */
    public Optional<LayoutMapping> mapping(Layout from, Layout to) {
        for (LayoutMapping mapping : layoutMappings.values()) {
            if (mapping.from().equals(from.id()) && mapping.to().equals(to.id())) {
                return Optional.of(mapping);
            }
        }
        for (LayoutMapping mapping : layoutMappings.values()) {
            if (mapping.from().equals(to.id()) && mapping.to().equals(from.id())) {
                return Optional.of(mapping.inverse());
            }
        }
        return byShared(from, to);
    }

    private Optional<LayoutMapping> byShared(Layout from, Layout to) {
        LayoutMapping first = toShared.get(from.id());
        LayoutMapping second = toShared.get(to.id());
        if (first != null && first.to().equals(to.id())) {
            return Optional.of(first);
        }
        if (second != null && second.to().equals(from.id())) {
            return Optional.of(second.inverse());
        }
        return first == null || second == null || !first.to().equals(second.to())
                ? Optional.empty()
                : Optional.of(first.then(second.inverse()));
    }

    /**
     * Returns the data element concepts, with the elements that express them.
     *
     * @return the concepts of all packs
     */
    public Concepts concepts() {
        return items.concepts();
    }

    /**
     * Finds what an element of a layout expresses; an element of a shared layout expresses what it does on the side whose
     * definition stands.
     *
     * @param layout the layout
     * @param identifier the element's identifier there
     * @return the concept, or empty where no pack says
     */
    public Optional<DataElementConcept> conceptOf(Layout layout, String identifier) {
        return items.concept(layout, identifier);
    }

    /**
     * Returns what the registration authorities say of lists, layouts, elements and mappings.
     *
     * @return the registrations of all packs
     */
    public Register register() {
        return items.register();
    }

    /**
     * Describes an element of a layout by the attributes of GB/T 19488.1-2004, as the data set {@code data-element} lists
     * them.
     *
     * @param layout the layout
     * @param identifier the element's identifier there
     * @return the attributes in their order; none where no pack lists them
     * @throws IllegalArgumentException when the layout has no such element
     */
    public List<ElementAttribute> describe(Layout layout, String identifier) {
        return items.describe(layout, identifier);
    }
}
