// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.identify;

import java.util.List;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.text.BilingualText;

/**
 * 可能的种类: one kind of code that a text can be. Its reasons hold no personal value.
 *
 * @param type the type
 * @param accepted whether the type accepts the text as it stands
 * @param level the highest level that the text fully reaches
 * @param reasonsFor what speaks for it
 * @param reasonsAgainst what speaks against it, such as a wrong check character or how often chance alone does as much
 */
public record PossibleKind(
        CodeType<?> type,
        boolean accepted,
        Level level,
        List<BilingualText> reasonsFor,
        List<BilingualText> reasonsAgainst) {

    /**
     * Makes a kind.
     *
     * @param type the type
     * @param accepted whether the type accepts the text as it stands
     * @param level the highest level that the text fully reaches
     * @param reasonsFor what speaks for it
     * @param reasonsAgainst what speaks against it
     */
    public PossibleKind {
        reasonsFor = List.copyOf(reasonsFor);
        reasonsAgainst = List.copyOf(reasonsAgainst);
    }
}
