// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.chuanyu.dictionary.table.TableException;
import org.chuanyu.dictionary.table.TableRow;
import org.jspecify.annotations.Nullable;

/** 原表: a table as it was before its translation, as the header of its account tells it. */
final class OriginalTable {
    /** Quotes a heading that would make a reader take it for another separator or for a byte order mark. */
    private static final QuoteStrategy PLAIN = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int lineNo, int fieldIdx, String value) {
            return lineNo == 1
                    && (value.indexOf(',') >= 0
                            || value.indexOf(';') >= 0
                            || value.indexOf('\t') >= 0
                            || value.startsWith("\uFEFF"));
        }
    };

    private final JsonNode header;
    private final List<String> columns;
    private final int[] carriers;
    private final Charset charset;
    private final char separator;

    OriginalTable(JsonNode header, List<String> output) {
        this.header = header;
        this.charset = charset(header.path("encoding").asText("UTF-8"));
        this.separator = separator(header.path("separator").asText(","));
        this.columns = texts(header.path("columns"));
        List<String> carried = texts(header.path("carriers"));
        this.carriers = new int[columns.size()];
        for (int i = 0; i < carriers.length; i++) {
            String name = i < carried.size() ? carried.get(i) : "";
            carriers[i] = name.isEmpty() ? -1 : output.indexOf(name);
            if (!name.isEmpty() && carriers[i] < 0) {
                throw new TableException("输出文件缺少列 " + name, "the output lacks the column " + name);
            }
        }
    }

    /** The name by which it is told from the others of the account; empty where it is the only one. */
    String file() {
        return header.path("file").asText();
    }

    /** Begins to write the table, in the encoding, with the separator and the line ends that it had. */
    CsvWriter begin(OutputStream out) throws IOException {
        if (header.path("byteOrderMark").asBoolean()) {
            out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        }
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(lineEnd(header.path("lineEnd").asText()))
                .quoteStrategy(PLAIN)
                .build(out, charset);
        if (header.has("above")) {
            header.path("above").forEach(row -> csv.writeRecord(texts(row)));
        } else {
            csv.writeRecord(texts(header.path("header")));
        }
        return csv;
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new TableException("台账中的编码无法使用：" + name, "the account's encoding can't be used: " + name);
        }
    }

    private static char separator(String text) {
        if (text.length() != 1) {
            throw new TableException(
                    "台账中的分隔符应为一个字符：“" + text + "”", "the account's separator is no single character: “" + text + "”");
        }
        return text.charAt(0);
    }

    private static LineDelimiter lineEnd(String text) {
        return switch (text) {
            case "\r\n" -> LineDelimiter.CRLF;
            case "\r" -> LineDelimiter.CR;
            default -> LineDelimiter.LF;
        };
    }

    /** Returns a row of which the account may tell some cells, and the output holds the others. */
    List<String> row(@Nullable JsonNode told, TableRow carried) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            JsonNode cell = told == null ? null : told.path("cells").get(columns.get(i));
            if (cell != null) {
                row.add(cell.path(0).asText());
            } else {
                row.add(carriers[i] < 0 ? "" : carried.cells().get(carriers[i]));
            }
        }
        return row;
    }

    /** Returns a held row, which stands in the account whole, with as many cells as it had. */
    static List<String> heldRow(JsonNode told) {
        List<String> row = new ArrayList<>();
        told.path("cells").forEach(cell -> row.add(cell.path(0).asText()));
        return row;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
