// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.Locale;

/**
 * 受影响方: whom a change breaks. Readers read new data by the old rules; writers write data by the old rules for a receiver
 * with the new ones. A side breaks when it refuses or is refused what was good, or understands something else by it.
 */
public enum Breaks {
    /** 读取方: those who read new data by the old rules. */
    READERS,
    /** 写入方: those who write data by the old rules for a receiver with the new ones. */
    WRITERS,
    /** 双方: both. */
    BOTH,
    /** 无: nobody. */
    NONE;

    /**
     * Returns the word used in data.
     *
     * @return the word in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Joins two answers.
     *
     * @param readers whether readers break
     * @param writers whether writers break
     * @return whom that is
     */
    public static Breaks of(boolean readers, boolean writers) {
        if (readers) {
            return writers ? BOTH : READERS;
        }
        return writers ? WRITERS : NONE;
    }
}
