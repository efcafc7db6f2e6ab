// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.concept;

import java.util.List;
import java.util.stream.Stream;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;

/**
 * 数据元概念: an object class with a property, whatever its values look like, such as {@code decision-number}
 * (行政决定书 + 文号): one definition, used by many layouts under names of their own. It does not hold any representation,
 * which is the affair of each data element.
 *
 * @param id the concept's id
 * @param objectClass the object class
 * @param property the property
 * @param definition the definition
 * @param expressions the data elements that express it
 * @param confidence how far the concept is confirmed
 * @param citation where it comes from
 * @param note what else is known
 */
public record DataElementConcept(
        String id,
        ObjectClass objectClass,
        Property property,
        String definition,
        List<Expression> expressions,
        Confidence confidence,
        Citation citation,
        String note) {

    /**
     * Takes a copy of the expressions.
     *
     * @param id the concept's id
     * @param objectClass the object class
     * @param property the property
     * @param definition the definition
     * @param expressions the data elements that express it
     * @param confidence how far the concept is confirmed
     * @param citation where it comes from
     * @param note what else is known
     */
    public DataElementConcept {
        expressions = List.copyOf(expressions);
    }

    /**
     * Returns the name, the object class with the property.
     *
     * @return the name
     */
    public BilingualText name() {
        return new BilingualText(
                objectClass.term().zh() + property.term().zh(),
                objectClass.term().en() + " " + property.term().en());
    }

    /**
     * Returns this concept with more elements that express it.
     *
     * @param more the further elements
     * @return the concept
     */
    public DataElementConcept with(List<Expression> more) {
        List<Expression> all =
                Stream.concat(expressions.stream(), more.stream()).toList();
        return new DataElementConcept(id, objectClass, property, definition, all, confidence, citation, note);
    }

    @Override
    public String toString() {
        return id;
    }

    /**
     * 表达: a data element that expresses a concept.
     *
     * @param layout the layout's id
     * @param element the element's identifier there
     * @param confidence how far it is confirmed that it does
     * @param citation what this rests on
     * @param note what else is known
     */
    public record Expression(String layout, String element, Confidence confidence, Citation citation, String note) {
        @Override
        public String toString() {
            return layout + "." + element;
        }
    }
}
