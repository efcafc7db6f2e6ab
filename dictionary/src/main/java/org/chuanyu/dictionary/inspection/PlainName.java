// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 实义名称: what is left of a name without the words that every name of such a table may have or not: the table is about
 * penalties or permits, so that 作出处罚决定的日期 and 处罚决定日期 both are the 日期 of the decision. A short rest says too
 * little, unless the heading itself said of what it is.
 */
final class PlainName {
    /** What the tables are about, longer words first. */
    private static final List<String> TOPIC = List.of("决定文书", "决定书", "决定", "处罚", "许可");

    private static final List<String> FILLERS = List.of("行政", "主要", "作出", "做出", "的");

    /** Other words for the same, as one writes them at the end of a name or before it. */
    private static final Map<String, String> SAME = Map.of(
            "违法违规", "违法",
            "期限起", "期自",
            "期限止", "期至",
            "期起", "期自",
            "期止", "期至",
            "法人姓名", "法定代表人姓名");

    private static final String TIME = "时间";
    private static final String DATE = "日期";
    private static final String NAME = "名称";
    private static final int SPEAKING = 4;

    private PlainName() {}

    /** Returns what is left of an element's name. */
    static String ofElement(String compared) {
        return without(TOPIC, without(FILLERS, same(compared)));
    }

    /** Returns what is left of a heading; empty where that says too little. */
    static Optional<String> ofHeading(String compared) {
        String filled = without(FILLERS, same(compared));
        String plain = without(TOPIC, filled);
        boolean saysOfWhat = !plain.equals(filled);
        if (plain.endsWith(TIME)) {
            plain = plain.substring(0, plain.length() - TIME.length()) + DATE;
        }
        return !plain.isEmpty() && (saysOfWhat || plain.length() >= SPEAKING) ? Optional.of(plain) : Optional.empty();
    }

    /** Returns a name of an office without the word that says that it is a name. */
    static String withoutName(String plain) {
        boolean office = plain.endsWith("机关" + NAME) || plain.endsWith("单位" + NAME) || plain.endsWith("机构" + NAME);
        return office ? plain.substring(0, plain.length() - NAME.length()) : plain;
    }

    private static String same(String name) {
        String plain = name;
        for (Map.Entry<String, String> each : SAME.entrySet()) {
            plain = plain.replace(each.getKey(), each.getValue());
        }
        return plain;
    }

    private static String without(List<String> words, String name) {
        String plain = name;
        for (String word : words) {
            plain = plain.replace(word, "");
        }
        return plain;
    }
}
