// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import org.chuanyu.core.source.Citation;

/**
 * 依据: why a mapping row says what it says, and who agreed to it.
 *
 * @param justification the reason, such as {@code same name} or {@code by the comparison table}; empty where none is told
 * @param citation where the row stands; that of the mapping where the row has none of its own
 * @param approvedFrom who approved the row for the source's side, and when; empty for nobody
 * @param approvedTo who approved the row for the target's side, and when; empty for nobody
 * @param note what people should know of the row; never read by a program
 */
public record Basis(String justification, Citation citation, String approvedFrom, String approvedTo, String note) {

    /**
     * Returns the basis of a row that tells nothing but a note.
     *
     * @param note the note
     * @param citation where the row stands
     * @return the basis
     */
    public static Basis of(String note, Citation citation) {
        return new Basis("", citation, "", "", note);
    }

    /** The basis as it is seen from the other end. */
    Basis turned() {
        return new Basis(justification, citation, /* approvedFrom= */ approvedTo, /* approvedTo= */ approvedFrom, note);
    }
}
