// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

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
