// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.shape;

/** 改动中的文本: a text of which one character after the other is tried, without a new text for each. */
final class EditedText implements CharSequence {
    private final char[] characters;

    EditedText(CharSequence text) {
        characters = text.toString().toCharArray();
    }

    void set(int position, char c) {
        characters[position] = c;
    }

    void swap(int one, int other) {
        char c = characters[one];
        characters[one] = characters[other];
        characters[other] = c;
    }

    @Override
    public int length() {
        return characters.length;
    }

    @Override
    public char charAt(int index) {
        return characters[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(characters, start, end - start);
    }

    @Override
    public String toString() {
        return new String(characters);
    }
}
