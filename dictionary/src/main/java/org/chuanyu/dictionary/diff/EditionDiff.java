// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.text.BilingualText;

/**
 * 版本差异: all changes from one edition to another, and the version step that they ask for.
 *
 * @param from the first edition, such as {@code division@1996-12-31}
 * @param to the second edition
 * @param changes the changes: list by list in the order of the codes, then layouts, mappings and the rest
 * @param notes what a reader should know of the comparison as a whole, such as that periods are not known
 */
public record EditionDiff(String from, String to, List<Change> changes, List<BilingualText> notes) {

    /**
     * Copies the lists.
     *
     * @param from the first edition
     * @param to the second edition
     * @param changes the changes
     * @param notes the notes
     */
    public EditionDiff {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
    }

    /**
     * Returns the suggested version step.
     *
     * @return the greatest step of its changes, see {@link ChangeRule#step}; patch where there are none
     */
    public VersionStep step() {
        return changes.stream().map(Change::step).max(VersionStep::compareTo).orElse(VersionStep.PATCH);
    }

    /**
     * Counts the changes by their rules.
     *
     * @return the counts, in the order of {@link ChangeRule}
     */
    public Map<ChangeRule, Long> byRule() {
        Map<ChangeRule, Long> counts = new EnumMap<>(ChangeRule.class);
        changes.forEach(change -> counts.merge(change.rule(), 1L, Long::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * Counts the changes that break somebody.
     *
     * @param whom readers or writers; those that break both count for each
     * @return how many
     */
    public long breaking(Breaks whom) {
        return changes.stream()
                .filter(change -> change.breaks() == whom || change.breaks() == Breaks.BOTH)
                .count();
    }
}
