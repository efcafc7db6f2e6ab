// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.column;

/** 判定接收: takes the verdict on each code of a column. */
@FunctionalInterface
public interface Verdicts {

    /**
     * Takes a verdict.
     *
     * @param row the code's row, from 0
     * @param valid whether no finding is an error
     */
    void verdict(long row, boolean valid);
}
