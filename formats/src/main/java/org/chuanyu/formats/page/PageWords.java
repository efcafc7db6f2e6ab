// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.formats.page;

import java.util.Map;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.Language;
import org.chuanyu.core.text.MessageCatalog;
import org.chuanyu.core.time.Period;

/**
 * 说明页用语: the words of pages in one language. They stand in {@code page_zh} and {@code page_en}.
 *
 * @param language the reader's language
 */
record PageWords(Language language) {
    static final MessageCatalog CATALOG = MessageCatalog.load(PageWords.class::getResourceAsStream, "page");

    String say(String key) {
        return CATALOG.text(key).in(language);
    }

    String say(String key, String name, String value) {
        return CATALOG.text(key, Map.of(name, value)).in(language);
    }

    String confidence(Confidence confidence) {
        return say("confidence." + confidence.word());
    }

    /** Returns a period with the precision that is known of its ends. */
    String period(Period period) {
        return period.isUnknown() ? say("unknown") : period.from() + " – " + period.to();
    }

    /** Returns what stands between the parts of a list. */
    String separator() {
        return language == Language.ZH ? "；" : "; ";
    }
}
