// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.ascii;

/** 字节文本: bytes as a text, a character each, one text for each thread, so that to ask about bytes makes no object. */
public final class AsciiText implements CharSequence {
    private static final ThreadLocal<AsciiText> MINE = new ThreadLocal<>();

    private byte[] text = new byte[32];
    private int length;

    private AsciiText() {}

    /**
     * Copies bytes into this thread's text.
     *
     * @param bytes the bytes
     * @param offset where they begin
     * @param length how many they are
     * @return the text, good until the next call in this thread
     */
    public static CharSequence of(byte[] bytes, int offset, int length) {
        AsciiText mine = MINE.get();
        if (mine == null) {
            mine = new AsciiText();
            MINE.set(mine);
        }
        if (mine.text.length < length) {
            mine.text = new byte[2 * length];
        }
        System.arraycopy(bytes, offset, mine.text, 0, length);
        mine.length = length;
        return mine;
    }

    /**
     * Tells whether all bytes are characters of ASCII.
     *
     * @param bytes the bytes
     * @param offset where they begin
     * @param length how many they are
     * @return whether each byte is a character
     */
    public static boolean isAscii(byte[] bytes, int offset, int length) {
        int seen = 0;
        for (int i = offset; i < offset + length; i++) {
            seen |= bytes[i];
        }
        return seen >= 0;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return (char) (text[index] & 0xff);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().substring(start, end);
    }

    @Override
    public String toString() {
        return new StringBuilder(length).append(this, 0, length).toString();
    }
}
