// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import java.util.List;

/**
 * 目标代码: the target codes of a mapping row. Packs write one code as it is, {@code a|b} for one of several, which of them
 * nobody can tell from the source alone, and {@code a;b} for all of several together. {@link CodeRow#ANY} stands for any
 * code that no other row names: it is read and never written.
 *
 * @param codes the codes; none where there deliberately is no target
 * @param together whether all of them are meant; else one of them
 */
public record Targets(List<String> codes, boolean together) {
    /** No target. */
    public static final Targets NONE = new Targets(List.of(), false);

    /**
     * Copies the codes; a single code is never told as several together.
     *
     * @param codes the codes
     * @param together whether all of them are meant
     */
    public Targets {
        codes = List.copyOf(codes);
        together = together && codes.size() > 1;
    }

    /**
     * Reads targets as packs write them.
     *
     * @param text the text; empty for none
     * @return the targets
     * @throws IllegalArgumentException when {@code |} and {@code ;} both stand in it, or a code is empty
     */
    public static Targets of(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        boolean together = text.indexOf(';') >= 0;
        if (together && text.indexOf('|') >= 0) {
            throw new IllegalArgumentException("targets are parted by | or by ;, not by both: " + text);
        }
        return new Targets(CodeRow.codes(text, together ? ";" : "\\|"), together);
    }

    /**
     * Returns what may be written: each of the alternatives, with the codes that belong together.
     *
     * @return the alternatives; none where there is no target
     */
    public List<List<String>> alternatives() {
        return together ? List.of(codes) : codes.stream().map(List::of).toList();
    }

    @Override
    public String toString() {
        return String.join(together ? ";" : "|", codes);
    }
}
