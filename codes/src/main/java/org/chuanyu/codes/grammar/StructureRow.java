// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.grammar;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.codes.shape.Shape;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;

/**
 * 结构表行: one line of a structure told as a standard's table, such as {@code 3-8, division, n6, GB/T 2260}.
 *
 * @param position the part's positions, counted from 1; empty where a part before it has no fixed length
 * @param part the part's stable name
 * @param name the part's name
 * @param length its length as the table writes it; {@code ?} where it is not known
 * @param alphabet the characters that may stand there; empty where they are not known
 * @param separator the text after it
 * @param meaning what it holds, as the table writes it
 * @param note what else is known
 * @param citation the clause
 * @param confidence how far the row is confirmed
 */
public record StructureRow(
        String position,
        String part,
        BilingualText name,
        String length,
        String alphabet,
        String separator,
        String meaning,
        BilingualText note,
        Citation citation,
        Confidence confidence) {

    static List<StructureRow> of(Grammar grammar) {
        List<StructureRow> rows = new ArrayList<>();
        for (GrammarPart part : grammar.described()) {
            rows.add(row(part, "", "?", ""));
        }
        int at = 0;
        for (GrammarPart part : grammar.parts()) {
            boolean placed = at >= 0;
            int end = placed && part.length().isFixed() ? at + part.length().min() : -1;
            String position = !placed ? "" : end < 0 ? (at + 1) + "-" : end == at + 1 ? "" + end : (at + 1) + "-" + end;
            String alphabet = part.isFixed()
                    ? part.meaning().argument()
                    : Shape.abridged(part.alphabet().characters());
            rows.add(row(part, position, part.length().toString(), alphabet));
            at = end < 0 ? -1 : end + part.separator().length();
        }
        return rows;
    }

    private static StructureRow row(GrammarPart part, String position, String length, String alphabet) {
        return new StructureRow(
                position,
                part.id(),
                part.name(),
                length,
                alphabet,
                part.separator(),
                part.meaning().written(),
                part.note(),
                part.citation(),
                part.confidence());
    }
}
