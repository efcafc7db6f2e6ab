// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.codes.grammar.PartTable;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.dictionary.pack.PackPlace;
import org.chuanyu.dictionary.table.TableException;

/**
 * 复制数据包: a copy to work on, with the same files, byte by byte; and with the structures of codes that come with this
 * library written as tables, so that they can be corrected.
 */
public final class PackCopy {
    private static final String INDEX = "grammars.json";

    private PackCopy() {}

    /**
     * Copies a pack.
     *
     * @param place where the pack lies
     * @param grammars types of codes whose structures shall be written as tables too, such as {@code resource-identifier};
     *     structures that the pack has already stay as they are
     * @return the copy, sealed where the pack was and a structure was added
     * @throws TableException when a type has no structure
     */
    public static PackDraft of(PackPlace place, List<String> grammars) {
        PackDraft draft = PackDraft.of(place);
        for (String type : grammars) {
            draft = withGrammars(draft, type);
        }
        return draft;
    }

    /** Structures that have to be asked for by name stay so, and are not written. */
    private static PackDraft withGrammars(PackDraft pack, String type) {
        if (!(CodeTypes.find(type).orElse(null) instanceof GrammarType<?> structured)) {
            throw new TableException(
                    "类型 " + type + " 没有可改的编码结构", "the type " + type + " has no structure that could be changed");
        }
        ObjectNode index = pack.file(INDEX).isPresent()
                ? (ObjectNode) pack.json(INDEX).root()
                : JsonNodeFactory.instance.objectNode();
        ArrayNode all = index.withArray("grammars");
        PackDraft draft = pack;
        for (Grammar grammar : structured.structures(ReferenceData.builtIn())) {
            if (!grammar.isOnRequest() && !has(all, grammar)) {
                draft = with(draft, all, grammar);
            }
        }
        return draft.with(INDEX, CanonicalForm.json(index)).sealed();
    }

    private static boolean has(ArrayNode all, Grammar grammar) {
        for (JsonNode each : all) {
            if (each.path("type").asText("").equals(grammar.type())
                    && each.path("id").asText("").equals(grammar.id())) {
                return true;
            }
        }
        return false;
    }

    private static PackDraft with(PackDraft draft, ArrayNode index, Grammar grammar) {
        String folder = "grammars/" + grammar.type() + "/";
        String parts = folder + grammar.id() + ".csv";
        ObjectNode entry = index.addObject().put("type", grammar.type()).put("id", grammar.id());
        entry.putObject("name")
                .put("zh", grammar.name().zh())
                .put("en", grammar.name().en());
        entry.put("source", grammar.citation().toString()).put("parts", parts);
        StringBuilder table = new StringBuilder(CanonicalForm.row(Grammar.COLUMNS));
        for (Map<String, String> row : grammar.rows()) {
            table.append(CanonicalForm.row(Grammar.COLUMNS.stream()
                    .map(column -> row.getOrDefault(column, ""))
                    .toList()));
        }
        PackDraft written = draft.with(parts, table.toString());
        for (Map.Entry<String, PartTable> values : grammar.tables().entrySet()) {
            written = written.with(folder + values.getKey() + ".csv", values(values.getValue()));
        }
        return written;
    }

    private static String values(PartTable table) {
        StringBuilder out = new StringBuilder(CanonicalForm.row(
                PackFormat.of("value").stream().map(PackFormat.Field::name).toList()));
        for (PartTable.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.code(), row.under()));
            cells.addAll(List.of(row.name().zh(), row.name().en()));
            cells.addAll(List.of(row.confidence().word(), row.citation().toString()));
            out.append(CanonicalForm.row(cells));
        }
        return out.toString();
    }
}
