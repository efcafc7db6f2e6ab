// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.column;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import org.chuanyu.codes.type.CodeType;

/**
 * 代码列: a column of codes of one type as bytes of UTF-8 (or GB 18030, for types of ASCII characters alone), judged row by
 * row by the built-in tables, without making an object for a row. The bytes come in pieces of any size:
 *
 * <pre>{@code
 * VerdictBits verdicts = new VerdictBits();
 * CodeColumn column = new CodeColumn(type, verdicts);
 * while (channel.read(buffer.clear()) >= 0) {
 *     column.lines(buffer.flip());
 * }
 * column.end();
 * }</pre>
 *
 * <p>It does not read quotes or separators of CSV. A column is used by one thread.
 */
public final class CodeColumn {
    /** A longer line is no code of any type; its end is looked for, its bytes are not kept. */
    private static final int LONGEST = 1024;

    private final CodeType<?> type;
    private final Verdicts verdicts;
    private final byte[] begun = new byte[LONGEST];
    /** How many bytes of a line came with earlier pieces; more than are kept where the line is too long. */
    private int begunLength;

    private byte[] copied = {};
    private int lastLength = 18;
    private long row;

    /**
     * Makes a column that is still empty.
     *
     * @param type the type of the codes
     * @param verdicts takes the verdicts, in the order of the rows
     */
    public CodeColumn(CodeType<?> type, Verdicts verdicts) {
        this.type = type;
        this.verdicts = verdicts;
    }

    /**
     * Judges codes of a fixed number of bytes that follow each other without anything between.
     *
     * @param bytes the bytes
     * @param offset where the first code begins
     * @param length how many bytes there are, a multiple of the width
     * @param width how many bytes each code has
     * @throws IllegalArgumentException when the width is not positive or the last code is incomplete
     */
    public void fixedWidth(byte[] bytes, int offset, int length, int width) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (width <= 0 || length % width != 0) {
            throw new IllegalArgumentException(length + " bytes are not codes of " + width);
        }
        for (int at = offset; at < offset + length; at += width) {
            verdicts.verdict(row++, type.isValid(bytes, at, width));
        }
    }

    /**
     * Judges codes that end in LF or CRLF. The last line of a piece may go on in the next.
     *
     * @param bytes the bytes
     * @param offset where they begin
     * @param length how many they are
     */
    public void lines(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        int limit = offset + length;
        int at = begunLength == 0 ? offset : finishBegun(bytes, offset, limit);
        while (at < limit) {
            int next = lineEnd(bytes, at + lastLength, limit);
            if (next > 0 && type.isValid(bytes, at, lastLength)) {
                verdicts.verdict(row++, true); // no valid code holds a line feed, so the line ends where it was guessed
                at = next;
            } else {
                at = line(bytes, at, limit);
            }
        }
    }

    /**
     * Judges what remains of a buffer, as {@link #lines(byte[], int, int)} does, and leaves it empty.
     *
     * @param buffer the bytes between position and limit
     */
    public void lines(ByteBuffer buffer) {
        if (buffer.hasArray()) {
            lines(buffer.array(), buffer.arrayOffset() + buffer.position(), buffer.remaining());
            buffer.position(buffer.limit());
            return;
        }
        if (copied.length == 0) {
            copied = new byte[1 << 14];
        }
        while (buffer.hasRemaining()) {
            int length = Math.min(copied.length, buffer.remaining());
            buffer.get(copied, 0, length);
            lines(copied, 0, length);
        }
    }

    /** Judges a last line that does not end in LF, if there is one. */
    public void end() {
        if (begunLength > 0) {
            judgeBegun();
        }
    }

    /**
     * Returns how many codes were judged.
     *
     * @return the number of rows
     */
    public long rows() {
        return row;
    }

    /** Returns where the next line begins if one ends here, else 0. */
    private static int lineEnd(byte[] bytes, int at, int limit) {
        if (at < limit && bytes[at] == '\n') {
            return at + 1;
        }
        return at + 1 < limit && bytes[at] == '\r' && bytes[at + 1] == '\n' ? at + 2 : 0;
    }

    /** Judges the line that begins at a place, or keeps what there is of it, and returns where the next begins. */
    private int line(byte[] bytes, int start, int limit) {
        int end = start;
        while (end < limit && bytes[end] != '\n') {
            end++;
        }
        if (end == limit) {
            keep(bytes, start, end);
            return limit;
        }
        int length = end - start;
        if (length > 0 && bytes[end - 1] == '\r') {
            length--;
        }
        lastLength = length;
        verdicts.verdict(row++, length <= LONGEST && type.isValid(bytes, start, length));
        return end + 1;
    }

    private int finishBegun(byte[] bytes, int start, int limit) {
        int end = start;
        while (end < limit && bytes[end] != '\n') {
            end++;
        }
        keep(bytes, start, end);
        if (end == limit) {
            return limit;
        }
        judgeBegun();
        return end + 1;
    }

    private void keep(byte[] bytes, int start, int end) {
        int kept = Math.min(end - start, Math.max(0, LONGEST - begunLength));
        System.arraycopy(bytes, start, begun, Math.min(begunLength, LONGEST), kept);
        begunLength = (int) Math.min(Integer.MAX_VALUE, (long) begunLength + (end - start));
    }

    private void judgeBegun() {
        int length = begunLength;
        if (length <= LONGEST && begun[length - 1] == '\r') {
            length--;
        }
        verdicts.verdict(row++, length <= LONGEST && type.isValid(begun, 0, length));
        Arrays.fill(begun, 0, Math.min(begunLength, LONGEST), (byte) 0);
        begunLength = 0;
    }
}
