// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * 格式识别: reads a file once, in constant memory, to tell its encoding, and refuses it before any row is handled: a file
 * whose last byte is wrong is refused like one whose first is.
 */
final class FormatDetection {
    private static final int BLOCK = 1 << 16;
    private static final int BYTE_ORDER_MARK = 3;

    private FormatDetection() {}

    static TableFormat of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(BLOCK);
        }
        if (head.length == 0) {
            throw new TableException("文件是空的", "the file is empty");
        }
        boolean mark = head.length >= BYTE_ORDER_MARK
                && head[0] == (byte) 0xEF
                && head[1] == (byte) 0xBB
                && head[2] == (byte) 0xBF;
        boolean utf16 = head.length >= 2
                && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
                        || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF));
        if (utf16) {
            throw new TableException(
                    "文件是 UTF-16 编码，请另存为 UTF-8 或 GB 18030", "the file is in UTF-16; save it as UTF-8 or GB 18030");
        }
        Charset charset = StandardCharsets.UTF_8;
        long bad = firstBadByte(file, charset);
        if (bad >= 0) {
            charset = TableFormat.GB_18030;
            bad = mark ? bad : firstBadByte(file, charset);
            if (bad >= 0) {
                throw new TableException(
                        "编码既不是 UTF-8 也不是 GB 18030（第 " + (bad + 1) + " 个字节附近）",
                        "the encoding is neither UTF-8 nor GB 18030 (near byte " + (bad + 1) + ")");
            }
        }
        String text = new String(head, mark ? BYTE_ORDER_MARK : 0, head.length - (mark ? BYTE_ORDER_MARK : 0), charset);
        return new TableFormat(charset, mark, separator(text), lineEnd(text));
    }

    /** Returns the offset of the first byte that can't be decoded, or -1; refuses NUL on the way. */
    private static long firstBadByte(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer chars = CharBuffer.allocate(BLOCK);
        long offset = 0;
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                for (int i = 0; i < read; i++) {
                    if (bytes.array()[bytes.position() + i] == 0) {
                        long at = offset + bytes.position() + i + 1;
                        throw new TableException(
                                "第 " + at + " 个字节是 NUL，不是文本表格", "byte " + at + " is NUL: not a table of text");
                    }
                }
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), end);
                if (result.isError()) {
                    return offset + bytes.position();
                }
                offset += bytes.position();
                bytes.compact();
            }
            return decoder.flush(chars.clear()).isError() ? offset : -1;
        }
    }

    /** The separator that stands most often in the first line, outside quotes. */
    private static char separator(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted) {
                int which = ",\t;".indexOf(c);
                if (which >= 0) {
                    counts[which]++;
                }
            }
        }
        if (counts[1] > counts[0] && counts[1] >= counts[2]) {
            return '\t';
        }
        return counts[2] > counts[0] ? ';' : ',';
    }

    private static String lineEnd(String text) {
        int feed = text.indexOf('\n');
        if (feed > 0 && text.charAt(feed - 1) == '\r') {
            return "\r\n";
        }
        return feed < 0 && text.indexOf('\r') >= 0 ? "\r" : "\n";
    }
}
