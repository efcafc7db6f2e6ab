// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.util.Map;
import java.util.Set;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.MessageCatalog;

/**
 * 数据包问题: one thing wrong with a pack, with its place and words for the person who wrote it.
 *
 * @param file the file's path inside the pack
 * @param line its line, from 1; 0 where the file as a whole is meant
 * @param column the column, from 1; 0 where the line as a whole is meant
 * @param heading the heading of the column, or the name of the JSON field; empty where there is none
 * @param code the stable code of the kind of problem
 * @param severity how grave it is: an error keeps the pack from being used
 * @param text what is wrong and what was expected
 */
public record PackProblem(
        String file, int line, int column, String heading, String code, Severity severity, BilingualText text) {
    static final MessageCatalog CATALOG = MessageCatalog.load(PackProblem.class::getResourceAsStream, "problems");

    private static final Set<String> SEALED_AWAY =
            Set.of("file-changed", "file-new", "file-gone", "seal-broken", "seal-missing", "form");
    private static final Set<String> WARNINGS = Set.of("seal-missing", "file-foreign", "file-unused", "form");

    static PackProblem of(String file, int line, int column, String heading, String code, Map<String, String> words) {
        return new PackProblem(
                file,
                line,
                column,
                heading,
                code,
                WARNINGS.contains(code) ? Severity.WARNING : Severity.ERROR,
                CATALOG.text(code, words));
    }

    /**
     * Tells whether sealing the pack solves the problem, because the change was meant.
     *
     * @return whether only digests or the form of a file are concerned
     */
    public boolean isSolvedBySealing() {
        return SEALED_AWAY.contains(code);
    }

    /**
     * Returns the place as a person looks for it: file, line and, as spreadsheets name it, column.
     *
     * @return the place in both languages
     */
    public BilingualText place() {
        String letters = letters(column);
        String zh = (line > 0 ? " 第 " + line + " 行" : "")
                + (column > 0 ? " " + letters + " 列" : "")
                + (heading.isEmpty() ? "" : "（" + heading + "）");
        String en = (line > 0 ? ", line " + line : "")
                + (column > 0 ? ", column " + letters : "")
                + (heading.isEmpty() ? "" : " (" + heading + ")");
        return new BilingualText(file + zh, file + en);
    }

    /** Writes a column as spreadsheets do: A, Z, AA. */
    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
