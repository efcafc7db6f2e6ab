// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.registration;

import java.util.Locale;
import org.chuanyu.core.text.BilingualText;

/** 注册机构: one of the two sides that can register an item. Which body acts for a side, no source tells. */
public enum RegistrationAuthority {
    /** 四川: Sichuan (51). */
    SICHUAN("四川", "Sichuan"),
    /** 重庆: Chongqing (50). */
    CHONGQING("重庆", "Chongqing");

    private final String zh;
    private final String en;

    RegistrationAuthority(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Returns the name of the side.
     *
     * @return the name
     */
    public BilingualText title() {
        return new BilingualText(zh, en);
    }

    /**
     * Returns the word used in packs, {@code sichuan} or {@code chongqing}.
     *
     * @return the word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the word used in packs.
     *
     * @param word the word
     * @return the authority
     * @throws RegistrationException for a word that names none
     */
    public static RegistrationAuthority ofWord(String word) {
        for (RegistrationAuthority each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        throw new RegistrationException(
                "没有注册机构 " + word + "，应为 sichuan 或 chongqing",
                "there is no registration authority " + word + ", expected sichuan or chongqing");
    }
}
