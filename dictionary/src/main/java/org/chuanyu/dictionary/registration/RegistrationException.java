// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.registration;

import org.chuanyu.core.text.BilingualText;

/** 登记异常: a registration that can't be, with the reason. */
public final class RegistrationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The reason in Chinese. */
    private final String zh;

    /** The reason in English. */
    private final String en;

    RegistrationException(String zh, String en) {
        super(zh + " / " + en);
        this.zh = zh;
        this.en = en;
    }

    /**
     * Returns the reason.
     *
     * @return what is wrong, in both languages
     */
    public BilingualText reason() {
        return new BilingualText(zh, en);
    }
}
