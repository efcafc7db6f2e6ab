// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.rule;

import java.util.List;
import java.util.function.UnaryOperator;
import org.chuanyu.core.finding.Level;

/**
 * 记录规则: what a layout asks of several cells of a record, or of all records, read from a sentence of data:
 *
 * <pre>
 * unique A, B                        no two records have the same values of A and B
 * A not before B                     the day in A is that in B or a later one
 * A has at least 2 values            joined values are counted
 * division of A agrees with B        of the divisions in two codes one lies in the other
 * A judged at checked                a code that reaches this level is accepted
 * </pre>
 *
 * <p>A rule of which a cell is empty asks for nothing of that record.
 */
public sealed interface RecordRule {

    /**
     * Returns the elements that are looked at, the one that a breach is told of first.
     *
     * @return the identifiers
     */
    List<String> elements();

    /**
     * Returns the rule for a layout that has other identifiers.
     *
     * @param names gives the other identifier of an element
     * @return the rule
     */
    RecordRule renamed(UnaryOperator<String> names);

    /**
     * Reads a sentence.
     *
     * @param sentence the sentence
     * @return the rule
     * @throws IllegalArgumentException when the sentence has none of the five forms
     */
    static RecordRule of(String sentence) {
        return RuleSentences.read(sentence)
                .orElseThrow(() -> new IllegalArgumentException("not a rule of records: " + sentence));
    }

    /**
     * 唯一: no two records of a table have the same values of all these elements. A record in which one is empty is not
     * compared.
     *
     * @param elements the elements
     */
    record Unique(List<String> elements) implements RecordRule {

        /**
         * Copies the list.
         *
         * @param elements the elements
         */
        public Unique {
            elements = List.copyOf(elements);
        }

        @Override
        public RecordRule renamed(UnaryOperator<String> names) {
            return new Unique(elements.stream().map(names).toList());
        }

        @Override
        public String toString() {
            return "unique " + String.join(", ", elements);
        }
    }

    /**
     * 不早于: a day is not before another. Moments are compared by their days.
     *
     * @param later the element of the later day
     * @param earlier the element of the earlier day
     */
    record NotBefore(String later, String earlier) implements RecordRule {
        @Override
        public List<String> elements() {
            return List.of(later, earlier);
        }

        @Override
        public RecordRule renamed(UnaryOperator<String> names) {
            return new NotBefore(names.apply(later), names.apply(earlier));
        }

        @Override
        public String toString() {
            return later + " not before " + earlier;
        }
    }

    /**
     * 至少若干值: a cell of joined values has so many of them.
     *
     * @param element the element
     * @param count how many there have to be
     */
    record AtLeast(String element, int count) implements RecordRule {
        @Override
        public List<String> elements() {
            return List.of(element);
        }

        @Override
        public RecordRule renamed(UnaryOperator<String> names) {
            return new AtLeast(names.apply(element), count);
        }

        @Override
        public String toString() {
            return element + " has at least " + count + " values";
        }
    }

    /**
     * 区划相符: of the divisions in two codes one lies in the other, or they lead to the same division of today.
     *
     * @param code the element of a code with a division inside, or of a division
     * @param division the element of the division
     */
    record SameDivision(String code, String division) implements RecordRule {
        @Override
        public List<String> elements() {
            return List.of(code, division);
        }

        @Override
        public RecordRule renamed(UnaryOperator<String> names) {
            return new SameDivision(names.apply(code), names.apply(division));
        }

        @Override
        public String toString() {
            return "division of " + code + " agrees with " + division;
        }
    }

    /**
     * 判定层级: how far a code of this element has to be right. What is wrong beyond is told as a warning.
     *
     * @param element the element
     * @param level the level that is enough
     */
    record JudgedAt(String element, Level level) implements RecordRule {
        @Override
        public List<String> elements() {
            return List.of(element);
        }

        @Override
        public RecordRule renamed(UnaryOperator<String> names) {
            return new JudgedAt(names.apply(element), level);
        }

        @Override
        public String toString() {
            return element + " judged at " + level.word();
        }
    }
}
