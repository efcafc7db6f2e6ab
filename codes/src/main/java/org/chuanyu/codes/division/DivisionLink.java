// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import org.chuanyu.core.source.Citation;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Bound;
import org.jspecify.annotations.Nullable;

/**
 * 沿革关系: a division that took over area from another or handed it over, such as 510211 江北区 for 510224 江北县 in 1994.
 *
 * @param code the other code, six digits; empty in a {@link DivisionEdition} in which it was not yet public
 * @param name the other division's name at that time
 * @param when the day or year in which the area changed hands
 * @param note what else is known, such as the towns concerned; null where nothing is
 * @param share how much of the area of the one that gave went this way, and what decides it
 * @param citation where this stands
 */
public record DivisionLink(
        String code, String name, Bound when, @Nullable BilingualText note, DivisionShare share, Citation citation) {

    DivisionLink withCode(String other) {
        return new DivisionLink(other, name, when, note, share, citation);
    }
}
