// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.validation;

/** 问题接收: takes findings one by one, in the order of the table. */
@FunctionalInterface
public interface FindingSink {

    /**
     * Takes a finding.
     *
     * @param finding the finding
     */
    void accept(TableFinding finding);

    /**
     * Returns a sink that hands findings to this and to another.
     *
     * @param other the other
     * @return both
     */
    default FindingSink and(FindingSink other) {
        return finding -> {
            accept(finding);
            other.accept(finding);
        };
    }
}
