// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 带单位的金额: an amount as people write it, with a sign of currency, separators of thousands or a unit, such as
 * {@code 人民币50,000元}.
 *
 * @param amount the number
 * @param unit the unit written: {@code 元}, {@code 万元} or {@code 亿元}; empty where none is
 */
public record WrittenAmount(BigDecimal amount, String unit) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:人民币\\s*|[￥¥]\\s*)?([+-]?\\d[\\d,，]*(?:\\.\\d+)?)\\s*(亿元|万元|元|圆)?整?");

    /**
     * Reads an amount.
     *
     * @param text the text
     * @return the amount, or empty where the text is none in digits
     */
    public static Optional<WrittenAmount> read(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(2) == null ? "" : matcher.group(2).replace('圆', '元');
        return Optional.of(new WrittenAmount(new BigDecimal(matcher.group(1).replaceAll("[,，]", "")), unit));
    }

    /**
     * Returns the number in another unit.
     *
     * @param wanted the unit wanted
     * @return the number in plain digits; empty where a unit is not known. An amount without a unit is taken to have it
     */
    public Optional<String> in(String wanted) {
        return Amounts.convert(amount, unit.isEmpty() ? wanted : unit, wanted).map(Amounts::plain);
    }
}
