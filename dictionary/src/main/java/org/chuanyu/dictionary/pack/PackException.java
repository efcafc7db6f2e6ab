// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import org.chuanyu.core.text.BilingualText;

/** 数据包异常: a pack that can't be used, with the file and the reason. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient BilingualText reason;

    PackException(BilingualText reason) {
        super(reason.toString());
        this.reason = reason;
    }

    PackException(String file, String zh, String en) {
        this(new BilingualText("数据包文件 " + file + "：" + zh, "pack file " + file + ": " + en));
    }

    /**
     * Returns the reason.
     *
     * @return the file and what is wrong with it, in both languages
     */
    public BilingualText reason() {
        return reason == null ? BilingualText.same(String.valueOf(getMessage())) : reason;
    }
}
