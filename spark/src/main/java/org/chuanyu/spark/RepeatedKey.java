// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import java.io.Serializable;

/**
 * 重复的键: a row whose key stands in an earlier one.
 *
 * @param side whose rule on keys it is
 * @param rule which of its rules, from 0
 * @param first the first row with the key
 */
record RepeatedKey(Side side, int rule, long first) implements Serializable {

    /** 哪一方: the side of the rule. */
    enum Side {
        /** 来源. */
        SOURCE,
        /** 目标. */
        TARGET
    }
}
