// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.element.Condition;

/**
 * 代码映射行: what one code, each of several, or any other code of the source list is in the target list. That there
 * deliberately is no target is a row with {@link Relation#NONE}; a row without a source says that a target deliberately has
 * none.
 *
 * @param sources the source codes, for each of which the row says the same; {@link #ANY} for any code that no other row
 *     names; none for a target without a source
 * @param relation what the target is to the source
 * @param targets the target codes
 * @param period when the row holds, by the date of a record; {@link Period#ALWAYS} where nothing is said
 * @param condition when the row applies, by the source record
 * @param basis why it says so, and who agreed
 * @param via the rows it was put together from, in their order; none for a row that was written
 */
public record CodeRow(
        List<String> sources,
        Relation relation,
        Targets targets,
        Period period,
        Condition condition,
        Basis basis,
        List<MappingLink> via) {
    /** 其余任何代码: any code that no other row names. It is read and never written. */
    public static final String ANY = "*";

    /**
     * Copies the lists.
     *
     * @param sources the source codes
     * @param relation the relation
     * @param targets the targets
     * @param period the period
     * @param condition the condition
     * @param basis the basis
     * @param via the rows it was put together from
     * @throws IllegalArgumentException when a relation other than none has no source or no target, or when none has both
     */
    public CodeRow {
        sources = List.copyOf(sources);
        via = List.copyOf(via);
        boolean hasBoth = !sources.isEmpty() && !targets.codes().isEmpty();
        if ((relation == Relation.NONE) == hasBoth) {
            throw new IllegalArgumentException("relation " + relation.word() + " from " + String.join(";", sources)
                    + " to " + targets + ": none names one end at most, any other both");
        }
    }

    /**
     * Makes a row that always holds.
     *
     * @param source the source code
     * @param relation what the target is to the source
     * @param target the target code; empty where there deliberately is none
     * @return the row
     */
    public static CodeRow of(String source, Relation relation, String target) {
        return of(source, relation, target, Basis.of("", Citation.of("")));
    }

    /**
     * Makes a row that always holds.
     *
     * @param source the source codes as packs write them, parted by {@code ;}
     * @param relation what the target is to the source
     * @param target the targets as packs write them, {@link Targets#of(String)}
     * @param basis why it says so
     * @return the row
     */
    public static CodeRow of(String source, Relation relation, String target, Basis basis) {
        return new CodeRow(
                sources(source), relation, Targets.of(target), Period.ALWAYS, Condition.ALWAYS, basis, List.of());
    }

    /**
     * Reads source codes as packs write them.
     *
     * @param text the codes parted by {@code ;}; empty for none
     * @return the codes
     * @throws IllegalArgumentException when a code is empty
     */
    public static List<String> sources(String text) {
        return text.isEmpty() ? List.of() : codes(text, ";");
    }

    static List<String> codes(String text, String separator) {
        List<String> codes = List.of(text.split(separator, -1));
        if (codes.contains("")) {
            throw new IllegalArgumentException("an empty code in " + text);
        }
        return codes;
    }

    /**
     * Returns the row in one line, as certificates hold it: what a program reads of it, without notes.
     *
     * @return the sources, the relation and the targets, with period and condition where there are any
     */
    public String statement() {
        return (String.join(";", sources) + " " + statementOfTargets()).strip();
    }

    /**
     * Returns what the row says of its sources in one line.
     *
     * @return the relation and the targets, with period and condition where there are any
     */
    public String statementOfTargets() {
        return (relation.word() + " " + targets).strip() + restriction(period, condition);
    }

    /** When a row of either sort of mapping applies; nothing where it always does. */
    static String restriction(Period period, Condition condition) {
        String when = period.equals(Period.ALWAYS) ? "" : " [" + period + "]";
        String only = condition.toString();
        return when + (only.isEmpty() ? "" : " when " + only);
    }

    /** The row read from the other end: one for each target and source. What is one of several together means less. */
    List<CodeRow> turned() {
        if (relation == Relation.NONE) {
            Targets none = sources.isEmpty() ? Targets.NONE : new Targets(sources, false);
            // Each source that deliberately has no target becomes a target that deliberately has no source.
            return sources.size() > 1
                    ? sources.stream()
                            .map(source -> turned(List.of(), new Targets(List.of(source), false)))
                            .toList()
                    : List.of(turned(targets.codes(), none));
        }
        List<CodeRow> rows = new ArrayList<>();
        for (String target : targets.codes()) {
            for (String source : sources) {
                rows.add(turned(List.of(target), new Targets(List.of(source), false)));
            }
        }
        return rows;
    }

    private CodeRow turned(List<String> from, Targets to) {
        Relation back = relation.inverse();
        return new CodeRow(
                from,
                targets.together() ? back.then(Relation.BROADER) : back,
                to,
                period,
                condition,
                basis.turned(),
                via);
    }

    CodeRow during(Period other) {
        return new CodeRow(sources, relation, targets, period.and(other), condition, basis, via);
    }
}
