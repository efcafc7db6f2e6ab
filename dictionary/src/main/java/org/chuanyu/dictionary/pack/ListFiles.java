// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import static org.chuanyu.dictionary.pack.PackText.cell;
import static org.chuanyu.dictionary.pack.PackText.name;
import static org.chuanyu.dictionary.pack.PackText.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;

/**
 * 代码表文件: the code lists of a pack. {@code lists.json} names each with its file of values; a column of such a file
 * that is not one of those below is a property of the values, whose name {@code lists.json} tells.
 */
final class ListFiles {
    static final String INDEX = "lists.json";

    private static final String NAME_CONFIDENCE = "confidence_name";
    private static final List<String> COLUMNS = List.of(
            "code",
            "name_zh",
            "name_en",
            "parent",
            "status",
            "valid_from",
            "valid_to",
            "code_type",
            "confidence",
            "source");
    private static final Set<String> NO_PROPERTIES = noProperties();

    /** Columns that confirming a row writes; they need no name in the index. */
    private static final Map<String, BilingualText> EVIDENCE = evidence();

    private final PackFiles files;

    ListFiles(PackFiles files) {
        this.files = files;
    }

    private static Map<String, BilingualText> evidence() {
        Map<String, BilingualText> evidence = new LinkedHashMap<>();
        evidence.put("evidence_page", new BilingualText("核实页码", "confirmed on page"));
        evidence.put("evidence_by", new BilingualText("核实人", "confirmed by"));
        evidence.put("evidence_on", new BilingualText("核实日期", "confirmed on"));
        return evidence;
    }

    private static Set<String> noProperties() {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.add(NAME_CONFIDENCE);
        return Set.copyOf(columns);
    }

    List<CodeList> read(JsonNode index) {
        List<CodeList> lists = new ArrayList<>();
        index.path("lists").forEach(list -> lists.add(list(list)));
        return lists;
    }

    private CodeList list(JsonNode list) {
        String file = text(list, "values");
        Confidence confidence = Confidence.ofWord(text(list, "confidence"));
        Citation citation = Citation.of(text(list, "source"));
        try {
            CodeList.Builder builder = CodeList.of(text(list, "id"), name(list))
                    .period(period(text(list, "from"), text(list, "to")))
                    .edition(text(list, "edition"))
                    .openWord(text(list, "open"))
                    .source(confidence, citation);
            switch (text(list, "outside")) {
                case "" -> {}
                case "doubtful" -> builder.inconclusive();
                default ->
                    throw new IllegalArgumentException(
                            "not a word for what is outside a list: " + text(list, "outside"));
            }
            switch (text(list, "notation")) {
                case "" -> {}
                case "reused" -> builder.reusing();
                default ->
                    throw new IllegalArgumentException(
                            "not a word for the notation of a list: " + text(list, "notation"));
            }
            list.path("properties").forEach(property -> builder.property(text(property, "id"), name(property)));
            if (files.isProved()) {
                return builder.readLater(() -> values(file, confidence, citation));
            }
            List<PermissibleValue> values = values(file, confidence, citation);
            EVIDENCE.forEach((column, label) -> {
                if (values.stream().anyMatch(value -> value.properties().containsKey(column))) {
                    builder.property(column, label);
                }
            });
            values.forEach(builder::value);
            return builder.build();
        } catch (IllegalArgumentException | DateTimeException e) {
            String reason = String.valueOf(e.getMessage());
            throw new PackException(file, reason, reason);
        }
    }

    private List<PermissibleValue> values(String file, Confidence ofList, Citation list) {
        List<PermissibleValue> values = new ArrayList<>();
        files.rows(file, COLUMNS, (line, row) -> values.add(value(row, ofList, list)));
        return values;
    }

    /** A row without a confidence or a source of its own has its list's. */
    private static PermissibleValue value(Map<String, String> row, Confidence ofList, Citation list) {
        Confidence confidence = confidence(cell(row, "confidence"), ofList);
        String source = cell(row, "source");
        Map<String, String> properties = new LinkedHashMap<>();
        row.forEach((column, text) -> {
            if (!text.isEmpty() && !NO_PROPERTIES.contains(column)) {
                properties.put(column, text);
            }
        });
        return new PermissibleValue(
                cell(row, "code"),
                new BilingualText(cell(row, "name_zh"), cell(row, "name_en")),
                cell(row, "parent"),
                cell(row, "status"),
                period(cell(row, "valid_from"), cell(row, "valid_to")),
                cell(row, "code_type"),
                confidence,
                confidence(cell(row, NAME_CONFIDENCE), confidence),
                source.isEmpty() ? list : Citation.of(source),
                properties);
    }

    private static Confidence confidence(String word, Confidence otherwise) {
        return word.isEmpty() ? otherwise : Confidence.ofWord(word);
    }

    /** Where both ends are empty the period is unknown, and not open. */
    private static Period period(String from, String to) {
        return from.isEmpty() && to.isEmpty() ? Period.UNKNOWN : Period.of(from, to);
    }
}
