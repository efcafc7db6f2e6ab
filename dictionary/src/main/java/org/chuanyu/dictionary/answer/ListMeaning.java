// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.answer;

import java.util.List;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;

/**
 * 含义: one meaning that a list has, or had, under a code.
 *
 * @param code the code
 * @param name what it means
 * @param period when it means that
 * @param parent what it belongs to, such as the county of a township; empty for nothing
 * @param successors the codes that took over
 * @param predecessors the codes that it took over from
 * @param confidence how far it is confirmed
 * @param citation where it comes from
 * @param notes what is to be known of it
 * @param properties what it tells beside its name
 */
public record ListMeaning(
        String code,
        BilingualText name,
        Period period,
        String parent,
        List<String> successors,
        List<String> predecessors,
        Confidence confidence,
        String citation,
        List<BilingualText> notes,
        List<Property> properties) {

    /**
     * Copies the lists.
     *
     * @param code the code
     * @param name what it means
     * @param period when it means that
     * @param parent what it belongs to
     * @param successors the codes that took over
     * @param predecessors the codes that it took over from
     * @param confidence how far it is confirmed
     * @param citation where it comes from
     * @param notes what is to be known of it
     * @param properties what it tells beside its name
     */
    public ListMeaning {
        successors = List.copyOf(successors);
        predecessors = List.copyOf(predecessors);
        notes = List.copyOf(notes);
        properties = List.copyOf(properties);
    }

    /**
     * 属性: what a value tells beside its name, such as the letters of a country.
     *
     * @param id the property's id
     * @param name the property's name
     * @param text what it is for this value
     */
    public record Property(String id, BilingualText name, String text) {}
}
