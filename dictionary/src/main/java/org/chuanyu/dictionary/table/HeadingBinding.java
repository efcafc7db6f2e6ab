// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.record.HeadingText;
import org.chuanyu.dictionary.record.Layout;

/**
 * 表头绑定: which column of a table holds which element of a layout. A heading may be the identifier, the Chinese name or
 * a known synonym; they are compared after NFKC, in one case, without spaces, brackets and punctuation.
 */
public final class HeadingBinding {
    private final Layout layout;
    private final List<String> heading;
    private final int[] elements;

    private HeadingBinding(Layout layout, List<String> heading, int[] elements) {
        this.layout = layout;
        this.heading = heading;
        this.elements = elements;
    }

    /**
     * Binds a heading to a layout.
     *
     * @param heading the table's heading
     * @param layout the layout
     * @return the binding
     * @throws TableException when no column is known, or two columns are the same element
     */
    public static HeadingBinding of(List<String> heading, Layout layout) {
        Map<String, Integer> names = names(layout);
        Map<String, Integer> synonyms = synonyms(layout);
        int[] elements = new int[heading.size()];
        Arrays.fill(elements, -1);
        bind(heading, names, elements, true, layout);
        bind(heading, synonyms, elements, false, layout);
        return bound(heading, layout, elements);
    }

    /**
     * Binds a heading as somebody says.
     *
     * @param heading the table's heading
     * @param layout the layout
     * @param elements for each column the identifier of its element; empty for a column that is left out
     * @return the binding
     * @throws TableException when an element is not of the layout, or two columns are the same element, or none is bound
     */
    public static HeadingBinding by(List<String> heading, Layout layout, List<String> elements) {
        int[] places = new int[heading.size()];
        Map<String, Integer> taken = new HashMap<>();
        for (int column = 0; column < places.length; column++) {
            String identifier = elements.get(column);
            places[column] = identifier.isEmpty() ? -1 : layout.indexOf(identifier);
            if (!identifier.isEmpty() && places[column] < 0) {
                throw new TableException(
                        "版式“" + layout.name().zh() + "”没有数据元 " + identifier,
                        "the layout “" + layout.name().en() + "” has no element " + identifier);
            }
            Integer other = identifier.isEmpty() ? null : taken.putIfAbsent(identifier, column);
            if (other != null) {
                throw twice(other, column, identifier);
            }
        }
        return bound(heading, layout, places);
    }

    private static TableException twice(int one, int other, String name) {
        return new TableException(
                "第 " + (one + 1) + " 列和第 " + (other + 1) + " 列都是 " + name,
                "columns " + (one + 1) + " and " + (other + 1) + " are both " + name);
    }

    private static HeadingBinding bound(List<String> heading, Layout layout, int[] elements) {
        if (Arrays.stream(elements).allMatch(element -> element < 0)) {
            throw new TableException(
                    "表头中没有一列属于版式“" + layout.name().zh() + "”",
                    "no column of the heading belongs to the layout “"
                            + layout.name().en() + "”");
        }
        return new HeadingBinding(layout, List.copyOf(heading), elements);
    }

    /**
     * Finds the element of a layout that a single heading names.
     *
     * @param heading the heading
     * @param layout the layout
     * @return the element, or empty where the layout knows no such heading
     */
    public static Optional<DataElement> find(String heading, Layout layout) {
        String word = HeadingText.normalized(heading);
        Integer element = names(layout).get(word);
        Integer place = element == null ? synonyms(layout).get(word) : element;
        return word.isEmpty() || place == null
                ? Optional.empty()
                : Optional.of(layout.elements().get(place));
    }

    private static Map<String, Integer> names(Layout layout) {
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < layout.elements().size(); i++) {
            DataElement element = layout.elements().get(i);
            names.putIfAbsent(HeadingText.normalized(element.identifier()), i);
            names.putIfAbsent(HeadingText.normalized(element.name().zh()), i);
        }
        return names;
    }

    private static Map<String, Integer> synonyms(Layout layout) {
        Map<String, Integer> synonyms = new HashMap<>();
        layout.synonyms()
                .forEach((word, identifier) ->
                        synonyms.putIfAbsent(HeadingText.normalized(word), layout.indexOf(identifier)));
        return synonyms;
    }

    /** A synonym gives way to the name itself, but two headings of the same strength for one element are refused. */
    private static void bind(
            List<String> heading, Map<String, Integer> words, int[] elements, boolean names, Layout layout) {
        Map<Integer, Integer> taken = new HashMap<>();
        for (int column = 0; column < elements.length; column++) {
            if (elements[column] >= 0) {
                taken.put(elements[column], names ? column : -1);
            }
        }
        for (int column = 0; column < elements.length; column++) {
            Integer element = elements[column] >= 0 ? null : words.get(HeadingText.normalized(heading.get(column)));
            if (element == null) {
                continue;
            }
            Integer other = taken.putIfAbsent(element, column);
            if (other == null) {
                elements[column] = element;
            } else if (other >= 0) {
                throw twice(other, column, layout.elements().get(element).identifier());
            }
        }
    }

    /**
     * Returns the layout.
     *
     * @return the layout
     */
    public Layout layout() {
        return layout;
    }

    /**
     * Returns the heading.
     *
     * @return the headings as the table has them
     */
    public List<String> heading() {
        return heading;
    }

    /**
     * Returns the element of a column.
     *
     * @param column the column, from 0
     * @return the element's place in the layout; -1 for a column that is not known
     */
    public int elementOf(int column) {
        return column < elements.length ? elements[column] : -1;
    }

    /**
     * Returns the elements for which there is a column.
     *
     * @return their places in the layout
     */
    public Set<Integer> elements() {
        Set<Integer> bound = new TreeSet<>();
        Arrays.stream(elements).filter(element -> element >= 0).forEach(bound::add);
        return bound;
    }

    /**
     * Returns the columns that are not known.
     *
     * @return their headings
     */
    public List<String> unknown() {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < elements.length; column++) {
            if (elements[column] < 0) {
                names.add(heading.get(column));
            }
        }
        return names;
    }
}
