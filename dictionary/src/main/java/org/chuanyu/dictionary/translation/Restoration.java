// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chuanyu.dictionary.table.TableException;
import org.chuanyu.dictionary.table.TableReader;
import org.chuanyu.dictionary.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * 还原: rebuilds the input of a translation from its output and its account, cell by cell equal, in the encoding, with
 * the separator and the line ends that it had.
 */
public final class Restoration {
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

    /** A cell or a heading may be as long as a table may have it. */
    private final ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private final BufferedReader account;
    private final TableReader output;
    private final JsonNode header;
    private final List<String> columns;
    private final int[] carriers;
    private long line = 1;

    private Restoration(TableReader output, BufferedReader account) throws IOException {
        this.output = output;
        this.account = account;
        this.header = read().orElseThrow(() -> new TableException("台账是空的", "the account is empty"));
        if (header.path("account").asInt() != AccountWriter.VERSION) {
            throw new TableException("这不是转换台账", "this is no account of a translation");
        }
        this.columns = texts(header.path("columns"));
        List<String> carried = texts(header.path("carriers"));
        this.carriers = new int[columns.size()];
        for (int i = 0; i < carriers.length; i++) {
            String name = i < carried.size() ? carried.get(i) : "";
            carriers[i] = name.isEmpty() ? -1 : output.heading().indexOf(name);
            if (!name.isEmpty() && carriers[i] < 0) {
                throw new TableException("输出文件缺少列 " + name, "the output lacks the column " + name);
            }
        }
    }

    /**
     * Rebuilds the input.
     *
     * @param output the output of a translation
     * @param account its account
     * @param original where to write the input
     * @return the number of rows
     * @throws IOException when it can't be written
     * @throws TableException when output and account do not belong together
     */
    public static long restore(Path output, Path account, OutputStream original) throws IOException {
        try (TableReader table = TableReader.open(output);
                BufferedReader lines = open(account)) {
            return new Restoration(table, lines).write(original);
        }
    }

    private static BufferedReader open(Path account) {
        try {
            return Files.newBufferedReader(account, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new TableException("无法读取台账 " + account, "can't read the account " + account);
        }
    }

    private long write(OutputStream original) throws IOException {
        Charset charset = Charset.forName(header.path("encoding").asText("UTF-8"));
        if (header.path("byteOrderMark").asBoolean()) {
            original.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        }
        LineDelimiter lineEnd = switch (header.path("lineEnd").asText()) {
            case "\r\n" -> LineDelimiter.CRLF;
            case "\r" -> LineDelimiter.CR;
            default -> LineDelimiter.LF;
        };
        long rows = 0;
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(header.path("separator").asText(",").charAt(0))
                .lineDelimiter(lineEnd)
                .quoteStrategy(PLAIN)
                .build(original, charset)) {
            csv.writeRecord(texts(header.path("header")));
            JsonNode told = read().orElse(null);
            TableRow carried = output.next().orElse(null);
            while (told != null || carried != null) {
                rows++;
                boolean here = told != null && told.path("row").asLong() == rows;
                boolean held = here && told != null && told.path("held").asBoolean();
                if (!held && carried == null) {
                    throw new TableException(
                            "输出文件与台账不符：缺少第 " + rows + " 行",
                            "output and account do not belong together: row " + rows + " is missing");
                }
                JsonNode cells = here && told != null ? told.path("cells") : mapper.createObjectNode();
                csv.writeRecord(held ? heldRow(cells) : row(cells, carried));
                if (here) {
                    told = read().orElse(null);
                }
                if (!held) {
                    carried = output.next().orElse(null);
                }
            }
        }
        return rows;
    }

    /** A held row stands in the account whole, with as many cells as it had. */
    private static List<String> heldRow(JsonNode cells) {
        List<String> row = new ArrayList<>();
        cells.forEach(cell -> row.add(cell.path(0).asText()));
        return row;
    }

    private List<String> row(JsonNode cells, @Nullable TableRow carried) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            JsonNode cell = cells.path(columns.get(i));
            if (cell.isArray()) {
                row.add(cell.path(0).asText());
            } else {
                row.add(
                        carriers[i] < 0 || carried == null
                                ? ""
                                : carried.cells().get(carriers[i]));
            }
        }
        return row;
    }

    private Optional<JsonNode> read() throws IOException {
        String text = account.readLine();
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode node = mapper.readTree(text);
            line++;
            return Optional.of(node);
        } catch (IOException e) {
            throw new TableException("台账第 " + line + " 行不是 JSON", "line " + line + " of the account is not JSON");
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
