// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.List;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.codelist.PermissibleValue;

/** 对应: what the data know of how the codes of two editions belong together. */
interface Correspondence {

    /** 延续: what became of a meaning whose code both editions have. */
    enum Continuity {
        /** The same meaning, however its name is written. */
        SAME,
        /** The same meaning under another name. */
        RENAMED,
        /** Another meaning, of which the former is a part or which shares a part with it. */
        CHANGED,
        /** The former meaning is retired, and its code was given to another. */
        REUSED
    }

    Continuity between(PermissibleValue before, PermissibleValue after);

    /** The codes of the second edition that took over a meaning of the first, itself among them or not. */
    List<String> successors(PermissibleValue before);

    /** The codes of the first edition whose meaning a value of the second took over. */
    List<String> predecessors(PermissibleValue after);

    /** Whether what changed above is no more than the name of a unit that goes on under its code. */
    default boolean isRenamedAbove(PermissibleValue before, PermissibleValue after) {
        return false;
    }

    /** What else is to be told of a code that is not in the second edition. */
    default List<BilingualText> notes(PermissibleValue before) {
        return List.of();
    }
}
