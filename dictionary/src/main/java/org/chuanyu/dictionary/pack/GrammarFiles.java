// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import static org.chuanyu.dictionary.pack.PackText.cell;
import static org.chuanyu.dictionary.pack.PackText.name;
import static org.chuanyu.dictionary.pack.PackText.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarException;
import org.chuanyu.codes.grammar.PartTable;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;

/**
 * 编码结构文件: the structures of codes that a pack brings, so that who has a standard's text puts it in without code.
 * {@code grammars.json} names for each its type, its own name, the table of its parts and the tables of values.
 */
final class GrammarFiles {
    static final String INDEX = "grammars.json";

    private static final String LIST = "list:";
    private static final List<String> TABLE_COLUMNS =
            List.of("code", "under", "name_zh", "name_en", "confidence", "source");

    private final PackFiles files;

    GrammarFiles(PackFiles files) {
        this.files = files;
    }

    List<Grammar> read(JsonNode index) {
        List<Grammar> grammars = new ArrayList<>();
        index.path("grammars").forEach(grammar -> grammars.add(grammar(grammar)));
        return grammars;
    }

    private Grammar grammar(JsonNode grammar) {
        String parts = text(grammar, "parts");
        Grammar.Builder builder = Grammar.of(
                        text(grammar, "type"), text(grammar, "id"), name(grammar), Citation.of(text(grammar, "source")))
                .profile();
        grammar.path("tables")
                .properties()
                .forEach(table ->
                        builder.table(table.getKey(), table(table.getValue().asText())));
        Set<String> given = new HashSet<>();
        grammar.path("tables").fieldNames().forEachRemaining(given::add);
        files.rows(parts, Grammar.COLUMNS, (line, row) -> {
            try {
                besides(parts, cell(row, "meaning")).ifPresent(file -> {
                    if (given.add(file.list())) {
                        builder.table(file.list(), table(file.path()));
                    }
                });
                builder.part(column -> cell(row, column));
            } catch (GrammarException e) {
                throw refused(parts, line, e.reason());
            }
        });
        try {
            return builder.build();
        } catch (GrammarException e) {
            throw new PackException(parts, e.reason().zh(), e.reason().en());
        }
    }

    /** 值表文件: the file of a list. */
    private record ListFile(String list, String path) {}

    /** A list that the index does not name stands in a file of its name beside the table of the parts, if there is one. */
    private Optional<ListFile> besides(String parts, String meaning) {
        if (!meaning.startsWith(LIST)) {
            return Optional.empty();
        }
        String list = meaning.substring(LIST.length());
        String path = parts.substring(0, parts.lastIndexOf('/') + 1) + list + ".csv";
        return PackPlace.isPath(path) && files.has(path) ? Optional.of(new ListFile(list, path)) : Optional.empty();
    }

    private PartTable table(String file) {
        List<PartTable.Row> rows = new ArrayList<>();
        files.rows(file, TABLE_COLUMNS, (line, row) -> rows.add(PartTable.Row.read(column -> cell(row, column))));
        return PartTable.of(rows);
    }

    private static PackException refused(String file, long line, BilingualText reason) {
        return new PackException(file, "第 " + line + " 行：" + reason.zh(), "line " + line + ": " + reason.en());
    }
}
