// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.table;

import org.chuanyu.core.text.BilingualText;

/** 表格异常: a file that can't be read or written as a table, with the reason in both languages. */
public final class TableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient BilingualText reason;

    /**
     * Makes the exception.
     *
     * @param zh the reason in Chinese
     * @param en the reason in English
     */
    public TableException(String zh, String en) {
        super(zh + " / " + en);
        this.reason = new BilingualText(zh, en);
    }

    /**
     * Returns the reason.
     *
     * @return one sentence in both languages
     */
    public BilingualText reason() {
        return reason == null ? BilingualText.same(String.valueOf(getMessage())) : reason;
    }
}
