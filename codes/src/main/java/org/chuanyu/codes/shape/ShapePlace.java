// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.shape;

import org.chuanyu.codes.ascii.AsciiSet;

/** 字符位: the characters that may stand at one place of a shape. */
final class ShapePlace {
    private final String alphabet;
    private final String abridged;
    private final AsciiSet admitted;

    ShapePlace(String alphabet) {
        this.alphabet = alphabet;
        abridged = Shape.abridged(alphabet);
        admitted = AsciiSet.of(alphabet);
    }

    boolean admits(char c) {
        return admitted.contains(c);
    }

    String alphabet() {
        return alphabet;
    }

    /** The alphabet for people to read. */
    String abridged() {
        return abridged;
    }
}
