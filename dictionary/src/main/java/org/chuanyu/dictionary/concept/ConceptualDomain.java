// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.concept;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.element.DataType;

/**
 * 概念域: the meanings that values can have, whatever stands for them. Code lists with the same meanings under other codes
 * have one conceptual domain: 1 是, 0 否 and 1 是, 2 否. Equality is by meaning.
 */
public sealed interface ConceptualDomain {

    /**
     * 枚举概念域: a set of meanings.
     *
     * @param meanings the meanings
     */
    record Enumerated(Set<ValueMeaning> meanings) implements ConceptualDomain {

        /**
         * Takes a copy of the meanings, in their order.
         *
         * @param meanings the meanings
         */
        public Enumerated {
            meanings = Collections.unmodifiableSet(new LinkedHashSet<>(meanings));
        }

        /**
         * Returns the meanings that another domain has too.
         *
         * @param other the other
         * @return the meanings of both, in the order of this
         */
        public Set<ValueMeaning> sharedWith(Enumerated other) {
            Set<ValueMeaning> shared = new LinkedHashSet<>(meanings);
            shared.retainAll(other.meanings);
            return shared;
        }
    }

    /**
     * 非枚举概念域: meanings that are told by a description alone.
     *
     * @param type what kind of data expresses them
     * @param codeType the type of codes that names them; empty where none does
     * @param money whether they are amounts of money
     */
    record Described(DataType type, String codeType, boolean money) implements ConceptualDomain {}

    /**
     * Returns the conceptual domain of a code list.
     *
     * @param list the list
     * @return its meanings without its codes
     */
    static Enumerated of(CodeList list) {
        Set<ValueMeaning> meanings = new LinkedHashSet<>();
        list.values().forEach(value -> meanings.add(ValueMeaning.of(list, value)));
        return new Enumerated(meanings);
    }
}
