// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import org.chuanyu.core.finding.Span;
import org.chuanyu.dictionary.record.CellFinding;

/**
 * 标出的值: what may be shown of a cell, in three parts: before the wrong place, the wrong place, after it. The whole value
 * is marked where the finding names no place, or one that what may be shown does not reach.
 *
 * @param before what stands before the wrong place, fit to be shown
 * @param marked the wrong place; empty where something is missing there, or the value is empty
 * @param after what stands after the wrong place
 */
record MarkedValue(String before, String marked, String after) {

    static MarkedValue of(CellFinding cell) {
        String value = cell.value();
        Span span = cell.finding().span();
        boolean nowhere = span.end() == 0;
        if (nowhere || span.end() > value.length()) {
            return new MarkedValue("", VisibleText.of(value), "");
        }
        int start = inside(value, span.start()) ? span.start() - 1 : span.start();
        int end = inside(value, span.end()) ? span.end() + 1 : span.end();
        return new MarkedValue(
                VisibleText.of(value.substring(0, start)),
                VisibleText.of(value.substring(start, end)),
                VisibleText.of(value.substring(end)));
    }

    /** A mark that parts the two halves of one character would destroy it. */
    private static boolean inside(String value, int offset) {
        return offset > 0
                && offset < value.length()
                && Character.isHighSurrogate(value.charAt(offset - 1))
                && Character.isLowSurrogate(value.charAt(offset));
    }

    boolean isEmpty() {
        return before.isEmpty() && marked.isEmpty() && after.isEmpty();
    }

    /** Tells whether the value holds asterisks of its own, as a masked one does. */
    boolean isMasked() {
        return before.indexOf('*') >= 0 || marked.indexOf('*') >= 0 || after.indexOf('*') >= 0;
    }
}
