// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.concept;

import java.util.Optional;
import java.util.function.Function;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.element.RepresentationFormat;
import org.chuanyu.dictionary.element.UnitOfMeasure;

/**
 * 值域: the values that a data element can take: those of a code list, or those that a description admits.
 */
public sealed interface ValueDomain {

    /**
     * Returns the data type.
     *
     * @return the type
     */
    DataType type();

    /**
     * Returns the representation format.
     *
     * @return the format
     */
    RepresentationFormat format();

    /**
     * Returns what the values mean, without the symbols that stand for them.
     *
     * @return the conceptual domain
     */
    ConceptualDomain conceptualDomain();

    /**
     * 枚举值域: the values of a code list, its codes or, where words are exchanged, its words.
     *
     * @param type the data type
     * @param format the representation format
     * @param list the code list
     */
    record Enumerated(DataType type, RepresentationFormat format, CodeList list) implements ValueDomain {
        @Override
        public ConceptualDomain conceptualDomain() {
            return ConceptualDomain.of(list);
        }
    }

    /**
     * 非枚举值域: the values that a format admits, in a unit, as codes of a type where one is named.
     *
     * @param type the data type
     * @param format the representation format
     * @param unit the unit of measure
     * @param codeType the type of codes, or {@code by ELEMENT} where another element tells the kind; empty where none
     *     judges the values
     * @param table the table of the reference data whose codes are meant, such as {@code industry-2017}; empty where
     *     none is named
     */
    record Described(DataType type, RepresentationFormat format, UnitOfMeasure unit, String codeType, String table)
            implements ValueDomain {

        /**
         * Tells whether this says no more than how codes look: their list was not found.
         *
         * @return whether the values are codes of an unknown list
         */
        public boolean lacksList() {
            return type == DataType.CODE && codeType.isEmpty() && table.isEmpty();
        }

        @Override
        public ConceptualDomain conceptualDomain() {
            return new ConceptualDomain.Described(type, codeType, unit.isMoney());
        }
    }

    /**
     * Returns the value domain of a data element.
     *
     * @param element the element
     * @param lists finds a code list by its id
     * @return its value domain
     */
    static ValueDomain of(DataElement element, Function<String, Optional<CodeList>> lists) {
        Optional<CodeList> list = element.type().isListed() ? lists.apply(element.codeList()) : Optional.empty();
        return list.<ValueDomain>map(each -> new Enumerated(element.type(), element.format(), each))
                .orElseGet(() -> new Described(
                        element.type(), element.format(), element.unit(), element.codeType(), element.codeList()));
    }
}
