// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.translation.LostCells;
import org.chuanyu.dictionary.translation.Translation;
import org.chuanyu.dictionary.translation.TranslationPlan;
import org.chuanyu.dictionary.translation.TranslationTally;

/**
 * 转换小结: what a translation did, in numbers.
 *
 * @param from the source side
 * @param to the target side
 * @param mapping the mapping that was used
 * @param written rows in the output
 * @param held rows held back
 * @param stopped whether the policy stopped the run
 * @param dryRun whether nothing was written because that was asked for
 * @param cells source cells with a value, by outcome
 * @param lost source cells that were not carried over with their whole meaning, by outcome and column
 * @param noSource target cells without a source, by element
 * @param supplied target cells that were supplied, by element
 * @param refusedByTarget written rows that the target's own validation would refuse
 * @param refusedElements how many of those rows each target element makes refused
 * @param missingSource mandatory target elements that no row of the mapping fills and that are not supplied
 * @param leftAmbiguous target elements that some values leave without a single answer, with those values
 */
public record TranslationSummary(
        String from,
        String to,
        String mapping,
        long written,
        long held,
        boolean stopped,
        boolean dryRun,
        Map<String, Long> cells,
        List<LostCells> lost,
        Map<String, Long> noSource,
        Map<String, Long> supplied,
        long refusedByTarget,
        Map<String, Long> refusedElements,
        List<String> missingSource,
        Map<String, List<String>> leftAmbiguous) {

    /**
     * Sums a translation up.
     *
     * @param translation the translation, at its end
     * @param dryRun whether nothing was written because that was asked for
     * @return the summary
     */
    public static TranslationSummary of(Translation translation, boolean dryRun) {
        TranslationPlan plan = translation.plan();
        TranslationTally tally = translation.tally();
        Map<String, List<String>> ambiguous = new TreeMap<>();
        plan.ambiguous().forEach((element, values) -> ambiguous.put(element.identifier(), values));
        return new TranslationSummary(
                translation.from().side(),
                translation.to().side(),
                plan.mapping(),
                tally.written(),
                tally.held(),
                tally.isStopped(),
                dryRun,
                tally.cells(),
                tally.lost(),
                tally.noSource(),
                tally.supplied(),
                tally.refusedByTarget(),
                tally.refusedElements(),
                plan.withoutSource().stream().map(DataElement::identifier).toList(),
                ambiguous);
    }
}
