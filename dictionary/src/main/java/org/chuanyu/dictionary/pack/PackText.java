// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
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
}
