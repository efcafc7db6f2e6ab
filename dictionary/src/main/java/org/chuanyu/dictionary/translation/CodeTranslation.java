// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chuanyu.dictionary.mapping.CodeImage;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.CodeRow;
import org.jspecify.annotations.Nullable;

/**
 * 代码转换: what becomes of a single code by a mapping. A row with a condition is about records; without one it may hold, so
 * that its targets are among the alternatives.
 *
 * @param outcome what happens to the code
 * @param target the target's text, codes that belong together parted by {@code ;}; empty where nothing is written
 * @param alternatives all targets that may be meant, each the codes that belong together
 * @param rows the rows that say so
 */
public record CodeTranslation(
        Outcome outcome, Optional<String> target, List<List<String>> alternatives, List<CodeRow> rows) {

    /**
     * Copies the lists.
     *
     * @param outcome the outcome
     * @param target the target
     * @param alternatives the alternatives
     * @param rows the rows
     */
    public CodeTranslation {
        alternatives = alternatives.stream().map(List::copyOf).toList();
        rows = List.copyOf(rows);
    }

    /**
     * Translates a code.
     *
     * @param mapping the mapping
     * @param code the code, exactly as it stands
     * @param on the day on which the rows have to hold; null for any
     * @return what becomes of it; of several targets none is chosen
     */
    public static CodeTranslation of(CodeMapping mapping, String code, @Nullable LocalDate on) {
        CodeImage image = mapping.imageOf(code, on);
        Outcome outcome = switch (image.kind()) {
            case UNMAPPED -> Outcome.UNMAPPED;
            case NO_TARGET -> Outcome.NO_TARGET;
            case SEVERAL -> Outcome.AMBIGUOUS;
            case ONE -> Outcome.of(image.relation(), image.text().equals(code));
        };
        Optional<String> target = image.kind() == CodeImage.Kind.ONE ? Optional.of(image.text()) : Optional.empty();
        return new CodeTranslation(outcome, target, image.alternatives(), image.rows());
    }
}
