// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;

/** 包内文字: the texts in a pack's JSON and tables; what is not there is empty. */
final class PackText {
    private PackText() {}

    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    /** The name of whatever a node tells of. */
    static BilingualText name(JsonNode node) {
        return new BilingualText(text(node.path("name"), "zh"), text(node.path("name"), "en"));
    }

    /** A cell that must not be empty. */
    static String told(Map<String, String> row, String column) {
        String text = cell(row, column);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("no " + column);
        }
        return text;
    }

    /** The confidence of a row that must say it itself. */
    static Confidence confidence(Map<String, String> row) {
        String word = told(row, "confidence");
        Confidence confidence = Confidence.ofWord(word);
        if (!confidence.word().equals(word)) {
            throw new IllegalArgumentException("not verified or provisional: " + word);
        }
        return confidence;
    }
}
