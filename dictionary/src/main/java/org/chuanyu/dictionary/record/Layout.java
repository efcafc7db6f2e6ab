// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.rule.Cleaning;
import org.chuanyu.dictionary.rule.CleaningRow;
import org.chuanyu.dictionary.rule.LayoutRule;

/**
 * 版式: one side's structure of a data set: which elements, in which order, under which names, which are required.
 *
 * <p>It does not hold the separator or the encoding of a file, which are read off each file.
 */
public final class Layout {
    private final String id;
    private final String dataSet;
    private final String side;
    private final BilingualText name;
    private final List<DataElement> elements;
    private final String recordDate;
    private final String key;
    private final Condition organizationWhen;
    private final Confidence confidence;
    private final Citation citation;
    private final SortedMap<String, String> synonyms;
    private final List<LayoutRule> rules;
    private final List<Cleaning> cleaning;
    private final Map<String, Integer> index = new HashMap<>();

    /**
     * Makes a layout.
     *
     * @param id the layout's id, such as {@code penalty-publicity-2018}
     * @param dataSet the data set's id
     * @param side the side's id
     * @param name the layout's name
     * @param elements the elements in their order
     * @param recordDate the element that gives a record's date; empty where none does
     * @param key the element that names a record; empty where none does
     * @param organizationWhen when a record is about an organisation and not a natural person
     * @param confidence how far the layout is confirmed
     * @param citation where the layout comes from
     * @param synonyms identifiers by other headings that are in use for them
     */
    public Layout(
            String id,
            String dataSet,
            String side,
            BilingualText name,
            List<DataElement> elements,
            String recordDate,
            String key,
            Condition organizationWhen,
            Confidence confidence,
            Citation citation,
            Map<String, String> synonyms) {
        this.id = id;
        this.dataSet = dataSet;
        this.side = side;
        this.name = name;
        this.elements = List.copyOf(elements);
        this.recordDate = recordDate;
        this.key = key;
        this.organizationWhen = organizationWhen;
        this.confidence = confidence;
        this.citation = citation;
        this.synonyms = new TreeMap<>(synonyms);
        this.rules = List.of();
        this.cleaning = Collections.nCopies(elements.size(), Cleaning.NONE);
        for (int i = 0; i < this.elements.size(); i++) {
            String identifier = this.elements.get(i).identifier();
            if (index.put(identifier, i) != null) {
                throw new IllegalArgumentException(id + " has the element " + identifier + " twice");
            }
        }
        mustKnow(recordDate, "record date");
        mustKnow(key, "key");
        synonyms.values().forEach(identifier -> mustKnow(identifier, "synonym"));
        organizationWhen.elements().forEach(identifier -> mustKnow(identifier, "condition"));
        this.elements.forEach(element ->
                element.condition().elements().forEach(each -> mustKnow(each, "condition of " + element.identifier())));
    }

    private Layout(Layout plain, List<LayoutRule> rules, List<Cleaning> cleaning) {
        this.id = plain.id;
        this.dataSet = plain.dataSet;
        this.side = plain.side;
        this.name = plain.name;
        this.elements = plain.elements;
        this.recordDate = plain.recordDate;
        this.key = plain.key;
        this.organizationWhen = plain.organizationWhen;
        this.confidence = plain.confidence;
        this.citation = plain.citation;
        this.synonyms = plain.synonyms;
        this.rules = List.copyOf(rules);
        this.cleaning = List.copyOf(cleaning);
        this.index.putAll(plain.index);
        rules.forEach(each -> each.elements().forEach(identifier -> mustKnow(identifier, "rule " + each.rule())));
    }

    /**
     * Returns this layout with other rules.
     *
     * @param ruled rules of any layouts, of which those of this one are taken
     * @param declared which other ways of writing are declared, for any layouts
     * @return the layout
     * @throws IllegalArgumentException when a rule or a row names an element that this layout does not have
     */
    public Layout with(List<LayoutRule> ruled, List<CleaningRow> declared) {
        for (CleaningRow row : declared) {
            if (row.layout().equals(id) && !row.element().equals(CleaningRow.ANY)) {
                mustKnow(row.element(), "cleaning of " + row.text());
            }
        }
        return new Layout(
                this,
                ruled.stream().filter(each -> each.layout().equals(id)).toList(),
                elements.stream()
                        .map(element -> Cleaning.of(id, element.identifier(), declared))
                        .toList());
    }

    private void mustKnow(String identifier, String what) {
        if (!identifier.isEmpty() && !index.containsKey(identifier)) {
            throw new IllegalArgumentException(id + " has no element " + identifier + " (" + what + ")");
        }
    }

    /**
     * Returns the layout's id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the data set.
     *
     * @return the data set's id
     */
    public String dataSet() {
        return dataSet;
    }

    /**
     * Returns the side.
     *
     * @return the side's id
     */
    public String side() {
        return side;
    }

    /**
     * Returns the layout's name.
     *
     * @return the name
     */
    public BilingualText name() {
        return name;
    }

    /**
     * Returns the elements in their order.
     *
     * @return the elements
     */
    public List<DataElement> elements() {
        return elements;
    }

    /**
     * Returns the element that gives a record's date.
     *
     * @return the identifier; empty where none does
     */
    public String recordDate() {
        return recordDate;
    }

    /**
     * Returns the element that names a record.
     *
     * @return the identifier; empty where none does
     */
    public String key() {
        return key;
    }

    /**
     * Returns when a record is about an organisation; a record for which this does not hold may be about a person.
     *
     * @return the condition
     */
    public Condition organizationWhen() {
        return organizationWhen;
    }

    /**
     * Returns how far the layout is confirmed.
     *
     * @return the confidence
     */
    public Confidence confidence() {
        return confidence;
    }

    /**
     * Returns where the layout comes from.
     *
     * @return the citation
     */
    public Citation citation() {
        return citation;
    }

    /**
     * Returns other headings that are in use for the elements.
     *
     * @return identifiers by heading
     */
    public SortedMap<String, String> synonyms() {
        return synonyms;
    }

    /**
     * Returns what is asked of records beyond their single cells.
     *
     * @return the rules
     */
    public List<LayoutRule> rules() {
        return rules;
    }

    /**
     * Returns which other ways of writing are declared for an element.
     *
     * @param element the element's place
     * @return what is declared
     */
    public Cleaning cleaning(int element) {
        return cleaning.get(element);
    }

    /**
     * Returns the place of an element.
     *
     * @param identifier the element's identifier
     * @return its place from 0; -1 where the layout has no such element
     */
    public int indexOf(String identifier) {
        return index.getOrDefault(identifier, -1);
    }

    @Override
    public String toString() {
        return dataSet + "@" + side;
    }
}
