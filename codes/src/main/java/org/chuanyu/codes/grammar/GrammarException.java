// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.grammar;

import java.io.Serial;
import org.chuanyu.core.text.BilingualText;

/** 结构表错误: a table of a structure can't be used as it is written, and why, in words for the person who wrote it. */
public final class GrammarException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong, in both languages. */
    private final transient BilingualText reason;

    GrammarException(String zh, String en) {
        super(en);
        this.reason = new BilingualText(zh, en);
    }

    /**
     * Returns what is wrong.
     *
     * @return the reason
     */
    public BilingualText reason() {
        return reason;
    }
}
