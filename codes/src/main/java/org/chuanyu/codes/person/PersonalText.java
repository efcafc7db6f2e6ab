// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import java.util.Set;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.FindingKind;

/**
 * 个人信息文本: keeps personal numbers out of texts of which nobody knows what they hold: remarks, names, cells under the
 * wrong heading. Citizen numbers and the numbers of foreigners' permanent residence cards are masked, clean or dirty. It
 * knows nothing of other personal data, such as names or telephone numbers.
 *
 * <p>To mask a number that is harmless is a small mistake, to show a personal one is a grave one, so this judges by looks
 * alone: a real province, then a date that can be. Digits may be full-width or letters that look like them, in groups, and
 * the check character may be missing. A social credit code that is good in every part stays as it is.
 */
public final class PersonalText {
    /** A text with fewer digits holds no number, whatever letters stand for the others. */
    private static final int FEWEST_DIGITS = 9;

    /** Kinds of findings that repeat characters of the text, so that several together may spell a number. */
    private static final Set<FindingKind> SPELLING =
            Set.of(CodeFindings.CHARACTER, CodeFindings.LOWER_CASE, CodeFindings.FULL_WIDTH);

    private PersonalText() {}

    /**
     * Masks what a finding about a code says of a text that may be a person's number. A finding of a personal type does
     * so by itself; one of another type does not know what stands under the wrong heading.
     *
     * @param finding the finding
     * @param text the whole text that was judged
     * @return the finding, fit to be shown
     */
    public static Finding masked(Finding finding, CharSequence text) {
        boolean spelled = SPELLING.contains(finding.kind()) && !masked(text).contentEquals(text);
        return finding.mapped(spelled ? PersonalText::starred : PersonalText::masked);
    }

    private static String starred(String text) {
        return text.codePoints().allMatch(Character::isLetterOrDigit) ? "*".repeat(text.length()) : text;
    }

    /**
     * Masks all that may be a personal number, such as {@code 110105***********X}. Takes time in proportion to the
     * length, and makes no object for a text with few digits.
     *
     * @param text any text
     * @return the text, of each such number only the first six and the last character; of a foreigner's number the
     *     first three, and of the 15 characters before 2023 none
     */
    public static String masked(CharSequence text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            char c = text.charAt(i);
            boolean digit = c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c) || Character.isSurrogate(c);
            digits += digit ? 1 : 0;
        }
        return digits < FEWEST_DIGITS ? text.toString() : new PersonalTextMask(text).masked();
    }
}
