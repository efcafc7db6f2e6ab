// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * 现行区划: the divisions in force to which a code of another time leads when all its successors are followed, such as
 * 500102 for 511402 of 1996. It does not choose among several.
 *
 * @param divisions the codes in force, in their order; empty where no source leads anywhere
 * @param provinces the provinces of these, in their order, such as {@code 500000}
 * @param perhaps further codes: those of divisions that took area from one of {@code divisions} after it had reached it,
 *     so that a given spot may lie there by now
 */
public record PresentDivisions(List<String> divisions, List<String> provinces, List<String> perhaps) {

    /**
     * Copies the lists.
     *
     * @param divisions the codes in force
     * @param provinces their provinces
     * @param perhaps further codes
     */
    public PresentDivisions {
        divisions = List.copyOf(divisions);
        provinces = List.copyOf(provinces);
        perhaps = List.copyOf(perhaps);
    }

    static PresentDivisions of(Set<String> divisions, Set<String> perhaps) {
        Set<String> further = new TreeSet<>(perhaps);
        further.removeAll(divisions);
        return new PresentDivisions(
                List.copyOf(new TreeSet<>(divisions)),
                List.copyOf(DivisionGraph.provinces(divisions)),
                List.copyOf(further));
    }
}
