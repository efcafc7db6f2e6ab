// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.inspection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuanyu.dictionary.record.HeadingText;

/**
 * 表头写法: a heading as people write it, and the names that may be meant: as it stands; without a number in front, marks and
 * notes that are for whoever fills it in; without a unit; the parts of a merged one.
 */
final class WrittenHeading {
    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:[(（\\[【](?:\\d{1,3}|[一二三四五六七八九十]{1,3})[)）\\]】]\\s*"
            + "|(?:\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*[)）.、．:：]\\s*"
            + "|\\d{1,3}\\s*[-–—]\\s*(?=\\p{IsHan})|\\d{1,3}\\s+(?=\\p{IsHan})|[①-⑳]\\s*|第\\d{1,3}列[:：]?\\s*)");
    private static final Pattern FILLING = Pattern.compile("[(（\\[【]?\\s*(?:必填项?|选填项?|非必填|可空|必须)\\s*[)）\\]】]?|[*＊]");
    /** A bracket at the end that tells how to fill in, not what it is called. */
    private static final Pattern EXPLAINED =
            Pattern.compile("(?<=.)[(（\\[【][^()（）\\[\\]【】]*(?:[/／:：\\d]|填|格式|例如)[^()（）\\[\\]【】]*[)）\\]】]\\s*$");

    private static final Pattern UNIT =
            Pattern.compile("[(（\\[【]\\s*(?:单位\\s*[:：]\\s*)?(?:人民币)?(元|万元|亿元)\\s*[)）\\]】]\\s*$");
    private static final Pattern PARTS = Pattern.compile("[\\r\\n/／|]+");
    private static final Pattern BRACKETED = Pattern.compile("^(.+?)[(（\\[【]([^()（）\\[\\]【】]+)[)）\\]】]\\s*$");

    private final String text;
    private final Optional<String> unit;
    private final List<Reading> readings = new ArrayList<>();
    private final List<String> parts;

    /**
     * Reads a heading.
     *
     * @param text the heading as it stands
     */
    WrittenHeading(String text) {
        this.text = text;
        String clean = cleaned(text);
        Matcher told = UNIT.matcher(clean);
        this.unit = told.find() ? Optional.of(told.group(1)) : Optional.empty();
        Set<String> known = new LinkedHashSet<>();
        add(text, Way.AS_WRITTEN, known);
        add(clean, Way.CLEANED, known);
        add(EXPLAINED.matcher(clean).replaceFirst(""), Way.CLEANED, known);
        add(UNIT.matcher(clean).replaceFirst(""), Way.WITHOUT_UNIT, known);
        this.parts = parts(clean);
    }

    /** 读法: a name that may be meant, and how it comes from what stands there. */
    record Reading(String name, Way way) {}

    /** 方式: how a name comes from what stands there. */
    enum Way {
        /** 照写. */
        AS_WRITTEN,
        /** 去掉序号、填表说明. */
        CLEANED,
        /** 去掉计量单位. */
        WITHOUT_UNIT,
        /** 去掉套话. */
        PLAIN,
        /** 合并写法的一部分. */
        PART
    }

    private static String cleaned(String text) {
        String plain = FILLING.matcher(text).replaceAll("").strip();
        Matcher number = NUMBER.matcher(plain);
        return number.find() && number.end() < plain.length() ? plain.substring(number.end()) : plain;
    }

    private void add(String name, Way way, Set<String> known) {
        String compared = HeadingText.normalized(name);
        if (!compared.isEmpty() && known.add(compared)) {
            readings.add(new Reading(compared, way));
        }
    }

    private static List<String> parts(String clean) {
        List<String> parts = new ArrayList<>();
        for (String part : PARTS.split(clean, -1)) {
            if (!HeadingText.normalized(part).isEmpty()) {
                parts.add(HeadingText.normalized(part));
            }
        }
        if (parts.size() > 1) {
            return parts;
        }
        Matcher bracketed = BRACKETED.matcher(Normalizer.normalize(clean, Normalizer.Form.NFKC));
        return bracketed.matches()
                ? List.of(HeadingText.normalized(bracketed.group(1)), HeadingText.normalized(bracketed.group(2)))
                : List.of();
    }

    /** Returns the heading as it stands. */
    String text() {
        return text;
    }

    /** Returns the unit that it names. */
    Optional<String> unit() {
        return unit;
    }

    /** Returns the names that may be meant, the likeliest first, in the form in which headings are compared. */
    List<Reading> readings() {
        return readings;
    }

    /** Returns the names that stand together in a merged heading, that of the group first; none where there is one alone. */
    List<String> parts() {
        return parts;
    }
}
