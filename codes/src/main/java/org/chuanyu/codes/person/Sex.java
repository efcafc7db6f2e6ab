// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

/** 性别: the sex that a personal number tells by its sequence: odd for men, even for women. */
public enum Sex {
    /** 男: an odd sequence. */
    MALE,
    /** 女: an even sequence. */
    FEMALE;

    static Sex ofSequence(int sequence) {
        return sequence % 2 == 0 ? FEMALE : MALE;
    }
}
