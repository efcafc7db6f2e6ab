// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import java.util.HashMap;
import java.util.Map;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.MessageCatalog;

/** 比较用语: the words of notes, in {@code rules_zh} and {@code rules_en} beside those of the rules. */
final class DiffWords {
    static final MessageCatalog CATALOG = MessageCatalog.load(DiffWords.class::getResourceAsStream, "rules");

    private DiffWords() {}

    /** Returns a text; its arguments follow as names and values in turn. */
    static BilingualText text(String key, String... arguments) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        return CATALOG.text(key, named);
    }
}
