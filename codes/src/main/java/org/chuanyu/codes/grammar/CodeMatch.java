// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.grammar;

import org.chuanyu.core.finding.Span;
import org.jspecify.annotations.Nullable;

/**
 * 分段: a text with the places of its parts, by the structure that it fits. It does not tell whether the parts are good.
 */
public final class CodeMatch {
    private final Grammar grammar;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    CodeMatch(Grammar grammar, String text, int[] starts, int[] ends) {
        this.grammar = grammar;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Returns the structure that the text fits.
     *
     * @return the structure
     */
    public Grammar grammar() {
        return grammar;
    }

    /**
     * Returns the whole text as it stands.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Returns the text with its separators, in the form in which the standard writes it.
     *
     * @return the canonical text
     */
    public String canonical() {
        return grammar.canonical(this);
    }

    /**
     * Returns the place of a part.
     *
     * @param part the part's stable name
     * @return its span in the text
     * @throws IllegalArgumentException when the structure has no such part
     */
    public Span span(String part) {
        int index = grammar.indexOf(part);
        return new Span(starts[index], ends[index]);
    }

    /**
     * Returns the characters of a part.
     *
     * @param part the part's stable name
     * @return its text; empty where the part is left out
     * @throws IllegalArgumentException when the structure has no such part
     */
    public String part(String part) {
        return part(grammar.indexOf(part));
    }

    String part(int index) {
        return text.substring(starts[index], ends[index]);
    }

    /** Finds what the table of a part says of its value, which may depend on the part before; null for nothing. */
    PartTable.@Nullable Row row(int index) {
        PartTable table = grammar.parts().get(index).table();
        return table == null ? null : table.find(text, starts[index], ends[index], before(index));
    }

    /** Returns the values that the table of a part has for it, for a finding; nothing without a table. */
    String values(int index) {
        PartTable table = grammar.parts().get(index).table();
        return table == null ? "" : table.values(text, before(index), starts[index]);
    }

    /** Where the part before begins; the first part has itself. */
    private int before(int index) {
        return starts[Math.max(0, index - 1)];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }
}
