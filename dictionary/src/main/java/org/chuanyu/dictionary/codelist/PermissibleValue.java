// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.codelist;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
 * @param confidence how far it is confirmed that this code stands for this meaning
 * @param nameConfidence how far the words of the name are confirmed, which may be more or less than that
 * @param citation where the row comes from
 * @param properties what else a row tells, such as the letters of a country, by the list's names of properties
 */
public record PermissibleValue(
        String code,
        BilingualText name,
        String parent,
        String status,
        Period period,
        String codeType,
        Confidence confidence,
        Confidence nameConfidence,
        Citation citation,
        Map<String, String> properties) {

    /**
     * Takes a copy of the properties.
     *
     * @param code the code; for lists whose words are exchanged, the word
     * @param name the meaning
     * @param parent the code above it; empty where there is none
     * @param status the status that the source gives
     * @param period when the value holds by itself; {@link Period#UNKNOWN} where its row says nothing
     * @param codeType the type of codes that a document of this kind carries; empty where the value names no document
     * @param confidence how far it is confirmed that this code stands for this meaning
     * @param nameConfidence how far the words of the name are confirmed, which may be more or less than that
     * @param citation where the row comes from
     * @param properties what else a row tells, such as the letters of a country, by the list's names of properties
     */
    public PermissibleValue {
        properties = properties.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }
}
