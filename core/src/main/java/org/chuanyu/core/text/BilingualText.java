// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.text;

/**
 * 双语文本: one text in Chinese and in English, such as {@code 校验位不符 / wrong check character}.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
public record BilingualText(String zh, String en) {

    /**
     * Returns a text that reads the same in both languages, such as a code.
     *
     * @param text the text
     * @return the bilingual text
     */
    public static BilingualText same(String text) {
        return new BilingualText(text, text);
    }

    /**
     * Returns the text in one language.
     *
     * @param language the reader's language
     * @return the text
     */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    @Override
    public String toString() {
        return zh.equals(en) ? zh : zh + " / " + en;
    }
}
