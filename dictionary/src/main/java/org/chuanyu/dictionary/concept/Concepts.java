// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.concept;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * 概念集: the data element concepts of a dictionary, by id and by the elements that express them. An element expresses one
 * concept at most: as in ISO/IEC 11179, a data element is one concept with one value domain. Immutable.
 */
public final class Concepts {
    private final Map<String, DataElementConcept> byId = new LinkedHashMap<>();
    private final Map<String, DataElementConcept> byElement = new LinkedHashMap<>();

    private Concepts(Collection<DataElementConcept> concepts) {
        for (DataElementConcept concept : concepts) {
            if (byId.put(concept.id(), concept) != null) {
                throw new IllegalArgumentException("the concept " + concept.id() + " is there twice");
            }
            for (DataElementConcept.Expression expression : concept.expressions()) {
                DataElementConcept other = byElement.put(expression.toString(), concept);
                if (other != null) {
                    throw new IllegalArgumentException("the element " + expression + " expresses " + other.id()
                            + " and " + concept.id() + ", it can express one concept only");
                }
            }
        }
    }

    /**
     * Collects concepts.
     *
     * @param concepts the concepts
     * @return the collection
     * @throws IllegalArgumentException when an id or an element is there twice
     */
    public static Concepts of(Collection<DataElementConcept> concepts) {
        return new Concepts(concepts);
    }

    /**
     * Returns the concepts.
     *
     * @return all concepts, in the order given
     */
    public Collection<DataElementConcept> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /**
     * Finds a concept.
     *
     * @param id the concept's id
     * @return the concept, or empty
     */
    public Optional<DataElementConcept> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Finds what an element of a layout expresses.
     *
     * @param layout the layout's id
     * @param element the element's identifier
     * @return the concept, or empty where no pack says
     */
    public Optional<DataElementConcept> expressedBy(String layout, String element) {
        return Optional.ofNullable(byElement.get(layout + "." + element));
    }
}
