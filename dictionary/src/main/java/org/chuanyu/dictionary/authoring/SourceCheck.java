// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chuanyu.dictionary.pack.PackException;
import org.chuanyu.dictionary.pack.PackJson;
import org.chuanyu.dictionary.pack.PackTable;
import org.jspecify.annotations.Nullable;

/**
 * 来源检查: a source named like those that the manifest tells, such as {@code P8} beside {@code P1} and {@code P2}, has to
 * be told there too.
 */
final class SourceCheck {
    private final PackDraft draft;
    private final Problems problems;

    SourceCheck(PackDraft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void sources(@Nullable PackJson manifest) {
        Set<String> told = new LinkedHashSet<>();
        if (manifest != null) {
            manifest.root()
                    .path("sources")
                    .forEach(source -> told.add(source.path("id").asText("")));
        }
        String letters = told.stream()
                .filter(id -> id.matches("[A-Z]+\\d+"))
                .map(id -> id.replaceAll("\\d", ""))
                .distinct()
                .collect(Collectors.joining("|"));
        if (letters.isEmpty()) {
            return;
        }
        Pattern id = Pattern.compile("(?<![\\w./-])(?:" + letters + ")\\d+(?![\\w./-])");
        for (String path : draft.paths()) {
            if (path.endsWith(".csv")) {
                table(path, id, told);
            }
        }
    }

    private void table(String path, Pattern id, Set<String> told) {
        PackTable table;
        try {
            table = draft.table(path);
        } catch (PackException e) {
            // That the file is no table was told where its cells were checked.
            return;
        }
        int source = table.indexOf("source");
        for (PackTable.Row row : table.rows()) {
            String text =
                    source >= 0 && source < row.cells().size() ? row.cells().get(source) : "";
            for (MatchResult match : id.matcher(text).results().toList()) {
                if (!told.contains(match.group())) {
                    problems.cell(path, table, row, "source", "source-untold", "text", match.group());
                }
            }
        }
    }
}
