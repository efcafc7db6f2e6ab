// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.validation;

/** 进度: is told from time to time how far a file has been read. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (done, total) -> {};

    /**
     * Tells how far the work is.
     *
     * @param done the number of bytes read
     * @param total the number of bytes in all
     */
    void at(long done, long total);
}
