// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import static org.chuanyu.dictionary.pack.PackText.cell;
import static org.chuanyu.dictionary.pack.PackText.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.concept.Concepts;
import org.chuanyu.dictionary.concept.DataElementConcept;
import org.chuanyu.dictionary.concept.DataElementConcept.Expression;
import org.chuanyu.dictionary.concept.ObjectClass;
import org.chuanyu.dictionary.concept.Property;
import org.jspecify.annotations.Nullable;

/**
 * 概念文件: the data element concepts of a pack: {@code concepts.csv} has a row for each, {@code concept-elements.csv} one
 * for each element that expresses one, of this pack or of another. Both may be missing. Every row has a source and a confidence of its own.
 */
final class ConceptFiles {
    static final String CONCEPTS = "concepts.csv";
    static final String ELEMENTS = "concept-elements.csv";

    private static final List<String> CONCEPT_COLUMNS = List.of(
            "id",
            "object_class_zh",
            "object_class_en",
            "property_zh",
            "property_en",
            "definition",
            "confidence",
            "source",
            "note");
    private static final List<String> ELEMENT_COLUMNS =
            List.of("concept", "layout", "element", "confidence", "source", "note");

    private final PackFiles files;

    ConceptFiles(PackFiles files) {
        this.files = files;
    }

    /**
     * 所读: the concepts of the pack, and the elements that it says express concepts of other packs.
     *
     * @param concepts the concepts
     * @param others the elements by the id of the concept
     */
    record Told(List<DataElementConcept> concepts, Map<String, List<Expression>> others) {}

    Told read(Predicate<String> listed) {
        List<DataElementConcept> concepts = new ArrayList<>();
        Map<String, List<Expression>> expressions = expressions(listed);
        if (listed.test(CONCEPTS)) {
            files.rows(
                    CONCEPTS,
                    CONCEPT_COLUMNS,
                    (line, row) -> concepts.add(concept(row, expressions.remove(cell(row, "id")))));
        }
        try {
            Concepts.of(concepts);
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            throw new PackException(CONCEPTS, reason, reason);
        }
        return new Told(concepts, expressions);
    }

    private Map<String, List<Expression>> expressions(Predicate<String> listed) {
        Map<String, List<Expression>> byConcept = new LinkedHashMap<>();
        if (listed.test(ELEMENTS)) {
            files.rows(
                    ELEMENTS,
                    ELEMENT_COLUMNS,
                    (line, row) -> byConcept
                            .computeIfAbsent(told(row, "concept"), id -> new ArrayList<>())
                            .add(new Expression(
                                    told(row, "layout"),
                                    told(row, "element"),
                                    PackText.confidence(row),
                                    Citation.of(told(row, "source")),
                                    cell(row, "note"))));
        }
        return byConcept;
    }

    private static DataElementConcept concept(Map<String, String> row, @Nullable List<Expression> expressions) {
        return new DataElementConcept(
                told(row, "id"),
                new ObjectClass(new BilingualText(told(row, "object_class_zh"), told(row, "object_class_en"))),
                new Property(new BilingualText(told(row, "property_zh"), told(row, "property_en"))),
                cell(row, "definition"),
                expressions == null ? List.of() : expressions,
                PackText.confidence(row),
                Citation.of(told(row, "source")),
                cell(row, "note"));
    }
}
