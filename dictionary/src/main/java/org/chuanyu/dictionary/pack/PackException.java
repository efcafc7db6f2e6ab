// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import org.chuanyu.core.text.BilingualText;

/** 数据包异常: a pack that can't be used, with the file and the reason. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient BilingualText reason;
    /** Whether sealing the pack would release the change. */
    private final boolean unsealed;

    private PackException(BilingualText reason, boolean unsealed) {
        super(reason.toString());
        this.reason = reason;
        this.unsealed = unsealed;
    }

    /**
     * Makes the exception.
     *
     * @param file the file's path inside the pack, or whatever of the pack is wrong
     * @param zh what is wrong, in Chinese
     * @param en what is wrong, in English
     */
    public PackException(String file, String zh, String en) {
        this(named(file, zh, en), false);
    }

    /** A file that differs from what the manifest says: sealing the pack is the way to release the change. */
    static PackException unsealed(String file, String zh, String en) {
        return new PackException(named(file, zh, en), true);
    }

    private static BilingualText named(String file, String zh, String en) {
        return new BilingualText("数据包文件 " + file + "：" + zh, "pack file " + file + ": " + en);
    }

    /**
     * Returns the reason.
     *
     * @return the file and what is wrong with it, in both languages
     */
    public BilingualText reason() {
        return reason == null ? BilingualText.same(String.valueOf(getMessage())) : reason;
    }

    /**
     * Tells whether the pack was changed after it was sealed, so that its digests have to be renewed if that was meant.
     *
     * @return whether a file is not as the manifest says
     */
    public boolean isUnsealed() {
        return unsealed;
    }
}
