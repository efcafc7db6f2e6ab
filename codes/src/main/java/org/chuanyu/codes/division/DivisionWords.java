// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.HashMap;
import java.util.Map;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.MessageCatalog;

/** 区划用语: the words of notes and descriptions, in {@code words_zh} and {@code words_en}. */
final class DivisionWords {
    private static final MessageCatalog WORDS = MessageCatalog.load(DivisionWords.class::getResourceAsStream, "words");

    private DivisionWords() {}

    static BilingualText text(String key) {
        return WORDS.text(key);
    }

    /** Fills a text with arguments that may themselves differ from language to language. */
    static BilingualText text(String key, Map<String, BilingualText> arguments) {
        Map<String, String> zh = new HashMap<>();
        Map<String, String> en = new HashMap<>();
        arguments.forEach((name, value) -> {
            zh.put(name, value.zh());
            en.put(name, value.en());
        });
        return new BilingualText(WORDS.text(key, zh).zh(), WORDS.text(key, en).en());
    }

    /** Fills a text with one argument that reads the same in both languages. */
    static BilingualText text(String key, String name, String value) {
        return WORDS.text(key, Map.of(name, value));
    }

    /** Fills a text with two arguments that read the same in both languages. */
    static BilingualText text(String key, String name, String value, String other, String otherValue) {
        return WORDS.text(key, Map.of(name, value, other, otherValue));
    }
}
