// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Bound;
import org.jspecify.annotations.Nullable;

/**
 * 沿革关系: a division that took over area from another or handed it over, such as 510211 江北区 for 510224 江北县 in 1994.
 *
 * @param code the other code, six digits
 * @param name the other division's name at that time
 * @param when the day or year in which the area changed hands
 * @param note what else is known, such as the towns concerned; null where nothing is
 */
public record DivisionLink(
        String code, String name, Bound when, @Nullable BilingualText note) {}
