// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chuanyu.dictionary.pack.PackException;
import org.chuanyu.dictionary.pack.PackJson;
import org.chuanyu.dictionary.pack.PackTable;
import org.chuanyu.dictionary.table.TableFormat;

/**
 * 规范书写: the one way in which a pack's files are written: UTF-8 without a mark, lines ended by LF, cells in quotes only
 * where they must be, JSON indented by two spaces. Cells are data and stay as they are.
 */
final class CanonicalForm {
    private static final String MARK = "\uFEFF";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CanonicalForm() {}

    /** Brings a file into canonical form. */
    static byte[] of(String path, byte[] bytes) {
        if (path.endsWith(".json")) {
            return json(PackJson.parse(path, withoutMark(bytes)).root());
        }
        PackTable table = PackTable.parse(path, text(path, bytes));
        StringBuilder out = new StringBuilder(row(table.heading()));
        table.rows().forEach(row -> out.append(row(row.cells())));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withoutMark(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith(MARK) ? text.substring(1).getBytes(StandardCharsets.UTF_8) : bytes;
    }

    /** Reads a table's text. Spreadsheets write UTF-8, with or without a mark, or GB 18030. */
    static String text(String path, byte[] bytes) {
        String text = decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, TableFormat.GB_18030))
                .orElseThrow(() ->
                        new PackException(path, "编码既不是 UTF-8 也不是 GB 18030", "is neither in UTF-8 nor in GB 18030"));
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Writes a row with its line end. */
    static String row(List<String> cells) {
        StringWriter out = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            writer.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be written to", e);
        }
        return out.toString();
    }

    static byte[] json(JsonNode root) {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(printer);
            MAPPER.writeTree(json, root);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be written to", e);
        }
        return (out + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
