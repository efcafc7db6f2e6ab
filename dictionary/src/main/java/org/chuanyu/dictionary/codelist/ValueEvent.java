// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.codelist;

import java.util.List;
import java.util.Locale;
import org.chuanyu.core.time.Bound;

/**
 * 代码变更: one change of a code list in time, such as the recoding of 3 into 31 in 2015, as the values' own periods and
 * successors tell it. A value that no source says to have begun or ended has no event.
 *
 * @param kind what happened
 * @param when the day or the year; a day that is not known is not made up
 * @param from the values before; empty for one that is new
 * @param to the values after; empty for one that ended without a successor
 */
public record ValueEvent(Kind kind, Bound when, List<PermissibleValue> from, List<PermissibleValue> to) {

    /** 变更种类: what happened, in the words of the events of divisions. */
    public enum Kind {
        /** 新增: a code is new, and no value names it as its successor. */
        CREATED,
        /** 停用: a value ended, and no successor is named. */
        ABOLISHED,
        /** 合并: values ended, and all name one that stood before, or several name one that is new. */
        MERGED,
        /** 拆分: a value ended and names several successors. */
        SPLIT,
        /** 改码: a value ended and its meaning goes on, alone, under a new code. */
        RECODED,
        /** 更名: a value ended and goes on under its code with another name. */
        RENAMED,
        /** 代码改派: a code was given to another meaning, to which its former one does not lead. */
        REUSED;

        /**
         * Returns the word used in data, such as {@code recoded}.
         *
         * @return the word
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Copies the lists.
     *
     * @param kind what happened
     * @param when the day or the year
     * @param from the values before
     * @param to the values after
     */
    public ValueEvent {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }
}
