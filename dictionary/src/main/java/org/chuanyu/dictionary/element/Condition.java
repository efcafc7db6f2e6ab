// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * 条件: when a value must be there or a mapping row applies, read from a sentence of data:
 * {@code A is X or Y}, {@code A contains X}, {@code A present}, {@code at least one of A, B}.
 */
public sealed interface Condition {
    /** Always true: the condition that is not written. */
    Condition ALWAYS = new AtLeastOne(List.of());

    /**
     * Tells whether the condition holds for a record.
     *
     * @param record the record
     * @return whether it holds
     */
    boolean holds(RecordView record);

    /**
     * Returns the identifiers of the elements that are looked at.
     *
     * @return the identifiers
     */
    Set<String> elements();

    /**
     * Returns the condition for a layout that has other identifiers.
     *
     * @param names gives the other identifier of an element
     * @return the condition
     */
    Condition renamed(UnaryOperator<String> names);

    /**
     * Reads a condition; nothing means always.
     *
     * @param sentence the sentence
     * @return the condition
     * @throws IllegalArgumentException when the sentence has none of the four forms
     */
    static Condition of(String sentence) {
        if (sentence.isEmpty()) {
            return ALWAYS;
        }
        if (sentence.startsWith("at least one of ")) {
            return new AtLeastOne(
                    List.of(sentence.substring("at least one of ".length()).split(", *", -1)));
        }
        int space = sentence.indexOf(' ');
        String element = space < 0 ? sentence : sentence.substring(0, space);
        String rest = space < 0 ? "" : sentence.substring(space + 1);
        if (rest.equals("present")) {
            return new Present(element);
        }
        if (rest.startsWith("is ")) {
            return new Is(element, List.of(rest.substring(3).split(" or ", -1)));
        }
        if (rest.startsWith("contains ")) {
            return new Contains(element, rest.substring("contains ".length()));
        }
        throw new IllegalArgumentException("not a condition: " + sentence);
    }

    /**
     * 至少其一: at least one of several elements has a value. Without elements it always holds.
     *
     * @param identifiers the elements
     */
    record AtLeastOne(List<String> identifiers) implements Condition {

        /** Tells whether the group asks for something and a record has none of it. */
        boolean isMissedBy(RecordView record) {
            return !identifiers.isEmpty() && !holds(record);
        }

        @Override
        public boolean holds(RecordView record) {
            return identifiers.isEmpty()
                    || identifiers.stream().anyMatch(each -> !record.get(each).isEmpty());
        }

        @Override
        public Set<String> elements() {
            return new TreeSet<>(identifiers);
        }

        @Override
        public Condition renamed(UnaryOperator<String> names) {
            return identifiers.isEmpty()
                    ? this
                    : new AtLeastOne(identifiers.stream().map(names).toList());
        }

        @Override
        public String toString() {
            return identifiers.isEmpty() ? "" : "at least one of " + String.join(", ", identifiers);
        }
    }

    /**
     * 等于: an element has one of several values.
     *
     * @param element the element
     * @param values the values
     */
    record Is(String element, List<String> values) implements Condition {
        @Override
        public boolean holds(RecordView record) {
            return values.contains(record.get(element));
        }

        @Override
        public Set<String> elements() {
            return Set.of(element);
        }

        @Override
        public Condition renamed(UnaryOperator<String> names) {
            return new Is(names.apply(element), values);
        }

        @Override
        public String toString() {
            return element + " is " + String.join(" or ", values);
        }
    }

    /**
     * 包含: one of the joined values of an element is a given one.
     *
     * @param element the element
     * @param value the value
     */
    record Contains(String element, String value) implements Condition {
        @Override
        public boolean holds(RecordView record) {
            String text = record.get(element);
            return text.contains(value) && JoinedValues.split(text).contains(value);
        }

        @Override
        public Set<String> elements() {
            return Set.of(element);
        }

        @Override
        public Condition renamed(UnaryOperator<String> names) {
            return new Contains(names.apply(element), value);
        }

        @Override
        public String toString() {
            return element + " contains " + value;
        }
    }

    /**
     * 有值: an element has a value.
     *
     * @param element the element
     */
    record Present(String element) implements Condition {
        @Override
        public boolean holds(RecordView record) {
            return !record.get(element).isEmpty();
        }

        @Override
        public Set<String> elements() {
            return Set.of(element);
        }

        @Override
        public Condition renamed(UnaryOperator<String> names) {
            return new Present(names.apply(element));
        }

        @Override
        public String toString() {
            return element + " present";
        }
    }
}
