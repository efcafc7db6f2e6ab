// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import org.chuanyu.core.text.BilingualText;

/** 用法异常: something that the user asked for and that can't be done, told in one line. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient BilingualText reason;

    UsageException(String zh, String en) {
        super(en);
        this.reason = new BilingualText(zh, en);
    }

    BilingualText reason() {
        return reason;
    }
}
