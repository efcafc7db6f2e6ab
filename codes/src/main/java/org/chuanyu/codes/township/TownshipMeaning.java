// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.township;

import java.util.List;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;

/**
 * 乡级代码含义: the place that a township code names, such as 500112009 人和街道 to 2025-11-06.
 *
 * @param code the code, nine digits
 * @param name the place's own name
 * @param period when the code named it; ends that no source tells are unknown
 * @param successors the code that took over, nine digits; empty where there is none or it is not known
 * @param predecessors the code before
 * @param confidence how far the row is confirmed
 * @param citation where it stands
 * @param notes what else a reader should know
 */
public record TownshipMeaning(
        String code,
        String name,
        Period period,
        List<String> successors,
        List<String> predecessors,
        Confidence confidence,
        Citation citation,
        List<BilingualText> notes) {

    /**
     * Copies the lists.
     *
     * @param code the code
     * @param name the name
     * @param period the period
     * @param successors the successors
     * @param predecessors the predecessors
     * @param confidence the confidence
     * @param citation the citation
     * @param notes the notes
     */
    public TownshipMeaning {
        successors = List.copyOf(successors);
        predecessors = List.copyOf(predecessors);
        notes = List.copyOf(notes);
    }

    /**
     * Returns the county's code.
     *
     * @return positions 1-6
     */
    public String county() {
        return code.substring(0, 6);
    }
}
