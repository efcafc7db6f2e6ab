// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanyu.dictionary.pack.PackJson;
import org.chuanyu.dictionary.pack.PackTable;

/** 问题收集: takes the problems of one check, each with its place. */
final class Problems {
    private final List<PackProblem> all = new ArrayList<>();

    /** Reports a problem of a file as a whole; names and values of its words follow in turn. */
    void file(String file, String code, String... words) {
        all.add(PackProblem.of(file, 0, 0, "", code, words(words)));
    }

    /** Reports a problem of a row. */
    void row(String file, PackTable.Row row, String code, String... words) {
        all.add(PackProblem.of(file, row.line(), 0, "", code, words(words)));
    }

    /** Reports a problem of a cell. */
    void cell(String file, PackTable table, PackTable.Row row, String column, String code, String... words) {
        all.add(PackProblem.of(file, row.line(), table.indexOf(column) + 1, column, code, words(words)));
    }

    /** Reports a problem of the heading. */
    void heading(String file, int column, String heading, String code, String... words) {
        all.add(PackProblem.of(file, 1, column, heading, code, words(words)));
    }

    /** Reports a problem of a value in JSON. */
    void json(String file, PackJson json, String pointer, String code, String... words) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        all.add(PackProblem.of(file, json.line(pointer), 0, name, code, words(words)));
    }

    private static Map<String, String> words(String... words) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            named.put(words[i], words[i + 1]);
        }
        return named;
    }

    /** Returns the problems as a person goes through them: by file, line and column. */
    List<PackProblem> sorted() {
        return all.stream()
                .distinct()
                .sorted(Comparator.comparing(PackProblem::file)
                        .thenComparingInt(PackProblem::line)
                        .thenComparingInt(PackProblem::column))
                .toList();
    }
}
