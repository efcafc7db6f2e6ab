// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.io.IOException;

/** 暂留行接收: takes the rows that a translation holds back, one by one, in the order of the tables. */
@FunctionalInterface
public interface HeldRowSink {
    /** Takes them and does nothing: they stand in the account. */
    HeldRowSink NONE = row -> {};

    /**
     * Takes a row.
     *
     * @param row the row, good until this returns
     * @throws IOException when it can't be kept
     */
    void accept(HeldRow row) throws IOException;
}
