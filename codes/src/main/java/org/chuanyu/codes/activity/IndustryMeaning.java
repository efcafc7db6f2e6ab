// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.activity;

import java.util.List;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.time.Period;

/**
 * 行业含义: what a code means in one edition of the classification, such as A0169 茶及其他饮料作物种植 in that of 2011.
 *
 * @param code the code with its letter
 * @param name the name in that edition
 * @param level the level
 * @param parent the code above; empty for a section
 * @param edition the edition's name, such as {@code industry-2011}
 * @param period when the edition was or is in force
 * @param successors the classes of the next edition that take over; empty above the class, where nothing is compared
 * @param predecessors the classes of the edition before that are taken over; likewise
 * @param confidence how far the row is confirmed
 * @param citation the standard
 */
public record IndustryMeaning(
        String code,
        String name,
        IndustryLevel level,
        String parent,
        String edition,
        Period period,
        List<IndustryLink> successors,
        List<IndustryLink> predecessors,
        Confidence confidence,
        Citation citation) {

    /**
     * Copies the lists.
     *
     * @param code the code
     * @param name the name
     * @param level the level
     * @param parent the code above
     * @param edition the edition
     * @param period the period
     * @param successors the successors
     * @param predecessors the predecessors
     * @param confidence the confidence
     * @param citation the citation
     */
    public IndustryMeaning {
        successors = List.copyOf(successors);
        predecessors = List.copyOf(predecessors);
    }
}
