// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.text;

import java.util.Locale;

/** 语言: a language in which Chuanyu speaks. */
public enum Language {
    /** 中文, Chinese in simplified characters. */
    ZH,
    /** 英文, English. */
    EN;

    /**
     * Returns Chinese for a Chinese locale and English for every other.
     *
     * @param locale the reader's locale
     * @return the language to speak
     */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }

    /**
     * Returns the ISO 639-1 code, {@code zh} or {@code en}.
     *
     * @return the code in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
