// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * 文件格式: how a table is written as a file.
 *
 * @param charset the encoding, UTF-8 or GB 18030
 * @param byteOrderMark whether the file begins with a byte order mark
 * @param separator what stands between cells
 * @param lineEnd what stands between lines
 */
public record TableFormat(Charset charset, boolean byteOrderMark, char separator, String lineEnd) {
    /** UTF-8 without a byte order mark, commas, line feeds: what Chuanyu writes. */
    public static final TableFormat PLAIN = new TableFormat(StandardCharsets.UTF_8, false, ',', "\n");

    /** GB 18030. */
    public static final Charset GB_18030 = Charset.forName("GB18030");
}
