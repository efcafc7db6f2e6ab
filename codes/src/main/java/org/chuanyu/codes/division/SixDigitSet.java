// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

/** 六位数集合: the numbers from 0 to 999,999 that have one mark. */
final class SixDigitSet {
    private final SixDigitMarks marks;
    private final int mark;

    SixDigitSet(SixDigitMarks marks, int mark) {
        this.marks = marks;
        this.mark = mark;
    }

    boolean contains(int number) {
        return (marks.of(number) & mark) != 0;
    }
}
