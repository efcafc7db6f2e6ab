// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.grammar;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * 代码段定义: one part of a structure, as a row of its table gives it.
 *
 * @param id the part's stable name, such as {@code division}
 * @param name its name in the standard
 * @param length how many characters it has
 * @param alphabet the characters that may stand in it
 * @param separator the text that parts it from the next part; empty for none
 * @param meaning what it holds
 * @param table the values of a list; null where it holds something else
 * @param unknown how grave it is that what it holds is not known
 * @param citation the clause that defines it
 * @param confidence how far the row is confirmed
 * @param note what is known of it besides; empty where nothing is
 */
record GrammarPart(
        String id,
        BilingualText name,
        PartLength length,
        PartAlphabet alphabet,
        String separator,
        PartMeaning meaning,
        @Nullable PartTable table,
        Severity unknown,
        Citation citation,
        Confidence confidence,
        BilingualText note) {
    private static final PartAlphabet NOTHING = PartAlphabet.of("0");

    static GrammarPart read(UnaryOperator<String> cell, Map<String, PartTable> tables) {
        PartMeaning meaning = PartMeaning.of(cell.apply("meaning"));
        boolean described = meaning.kind() == PartMeaning.Kind.DESCRIBED;
        boolean fixed = meaning.kind() == PartMeaning.Kind.FIXED;
        PartTable table = tables.get(meaning.argument());
        if (meaning.kind() == PartMeaning.Kind.LIST && table == null) {
            throw new GrammarException(
                    "没有值表“" + meaning.argument() + "”", "there is no list “" + meaning.argument() + "”");
        }
        PartLength length = described
                ? PartLength.exactly(0)
                : fixed ? PartLength.exactly(meaning.argument().length()) : PartLength.of(cell.apply("length"));
        return new GrammarPart(
                cell.apply("part"),
                new BilingualText(cell.apply("name_zh"), cell.apply("name_en")),
                length,
                described ? NOTHING : PartAlphabet.of(fixed ? meaning.argument() : cell.apply("alphabet")),
                cell.apply("separator"),
                meaning,
                meaning.kind() == PartMeaning.Kind.LIST ? table : null,
                severity(cell.apply("unknown")),
                Citation.of(cell.apply("source")),
                Confidence.ofWord(cell.apply("confidence")),
                new BilingualText(cell.apply("note_zh"), cell.apply("note_en")));
    }

    private static Severity severity(String word) {
        if (word.isEmpty()) {
            return Severity.WARNING;
        }
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word)) {
                return severity;
            }
        }
        throw new GrammarException(
                "unknown 一栏应为 error、warning 或 notice，不是“" + word + "”",
                "the column unknown takes error, warning or notice, not “" + word + "”");
    }

    boolean isFixed() {
        return meaning.kind() == PartMeaning.Kind.FIXED;
    }

    boolean isDescribed() {
        return meaning.kind() == PartMeaning.Kind.DESCRIBED;
    }

    /** Returns the characters that may stand at a place of this part. */
    String alphabetAt(int index) {
        boolean beyond = index >= meaning.argument().length();
        return isFixed() && !beyond ? meaning.argument().substring(index, index + 1) : alphabet.characters();
    }

    boolean admits(char c, int index) {
        return isFixed() ? meaning.argument().charAt(index) == c : alphabet.admits(c);
    }

    GrammarPart withoutSeparator() {
        return new GrammarPart(id, name, length, alphabet, "", meaning, table, unknown, citation, confidence, note);
    }
}
