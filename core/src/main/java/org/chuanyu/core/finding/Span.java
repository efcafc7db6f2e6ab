// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.finding;

/**
 * 位置: a part of the input, in UTF-16 units. Offsets count from 0, and the end is not included; prose counts
 * positions from 1.
 *
 * @param start the offset of the first character
 * @param end the offset after the last character
 */
public record Span(int start, int end) {

    /**
     * Checks the order of the ends.
     *
     * @param start the offset of the first character
     * @param end the offset after the last character
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /**
     * Returns the position in prose, such as {@code 18} or {@code 3-8}.
     *
     * @return the position, counted from 1
     */
    public String position() {
        return end - start <= 1 ? Integer.toString(start + 1) : (start + 1) + "-" + end;
    }

    /**
     * Draws the wrong place into the input, such as {@code 9133010079965505*8*B}.
     *
     * @param text the input
     * @return the input with an asterisk before and after the span; two asterisks for a span that is empty
     */
    public String drawnIn(CharSequence text) {
        int from = Math.min(start, text.length());
        int to = Math.min(end, text.length());
        return new StringBuilder(text).insert(to, '*').insert(from, '*').toString();
    }
}
