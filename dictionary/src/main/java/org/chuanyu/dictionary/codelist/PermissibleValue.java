// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.codelist;

import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;

/**
 * 允许值: one value of a code list with its meaning, such as {@code 02 罚款}.
 *
 * @param code the code; for lists whose words are exchanged, the word
 * @param name the meaning
 * @param parent the code above it; empty where there is none
 * @param status the status that the source gives
 * @param period when the value holds by itself; {@link Period#UNKNOWN} where its row says nothing
 * @param codeType the type of codes that a document of this kind carries; empty where the value names no document
 * @param confidence how far the row is confirmed
 * @param citation where the row comes from
 */
public record PermissibleValue(
        String code,
        BilingualText name,
        String parent,
        String status,
        Period period,
        String codeType,
        Confidence confidence,
        Citation citation) {}
