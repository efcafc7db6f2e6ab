// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import org.chuanyu.core.text.BilingualText;

/** 比较异常: two things that can't be compared, with the reason. */
public final class DiffException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient BilingualText reason;

    DiffException(String zh, String en) {
        super(en);
        this.reason = new BilingualText(zh, en);
    }

    /**
     * Returns the reason.
     *
     * @return what can't be compared and why, in both languages
     */
    public BilingualText reason() {
        return reason == null ? BilingualText.same(String.valueOf(getMessage())) : reason;
    }
}
