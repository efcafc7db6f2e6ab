// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.time;

/** 有效性: whether something held on a day. */
public enum Holding {
    /** 有效: it held. */
    YES,
    /** 无效: it did not hold. */
    NO,
    /** 仅知年份: it began or ended in that year on a day that is not known, so both states are possible. */
    YEAR_PRECISION,
    /** 未知: no source tells the period. */
    UNKNOWN;

    /**
     * Tells whether it held or may have held.
     *
     * @return true unless it did not hold
     */
    public boolean isPossible() {
        return this != NO;
    }
}
