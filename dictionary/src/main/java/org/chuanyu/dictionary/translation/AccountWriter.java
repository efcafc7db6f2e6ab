// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.table.TableFormat;

/**
 * 台账写入: writes the account of a translation as JSON lines: a header, then an object for every source row that has
 * anything else than identical texts. Where several tables are carried over, each has its header, and a line that tells
 * its end. It is data and holds personal values in full.
 */
final class AccountWriter implements Closeable {
    static final int VERSION = 1;

    private final JsonGenerator json;

    AccountWriter(OutputStream out) throws IOException {
        this(new JsonFactory().createGenerator(out));
    }

    AccountWriter(Writer out) throws IOException {
        this(new JsonFactory().createGenerator(out));
    }

    private AccountWriter(JsonGenerator json) {
        this.json = json;
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    /** Begins a table; its name is told where there are several. */
    void header(String file, RowAccount rows, AccountHeader header, TableFormat format, List<List<String>> above)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("account", VERSION);
        if (!file.isEmpty()) {
            json.writeStringField("file", file);
        }
        json.writeStringField("dataset", header.from().dataSet());
        json.writeStringField("from", header.from().side());
        json.writeStringField("to", header.to().side());
        strings("header", rows.heading());
        if (above.size() > 1) {
            // Titles, or a heading of two rows.
            json.writeArrayFieldStart("above");
            for (List<String> row : above) {
                json.writeStartArray();
                for (String cell : row) {
                    json.writeString(cell);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        strings("columns", rows.columns());
        strings("carriers", rows.carriers());
        json.writeStringField("encoding", format.charset().name());
        json.writeBooleanField("byteOrderMark", format.byteOrderMark());
        json.writeStringField("separator", String.valueOf(format.separator()));
        json.writeStringField("lineEnd", format.lineEnd());
        json.writeArrayFieldStart("packs");
        for (Pack pack : header.packs()) {
            json.writeStartObject();
            json.writeStringField("id", pack.id());
            json.writeStringField("edition", pack.edition());
            json.writeStringField("digest", pack.digest());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("certificate");
        json.writeStringField("mapping", header.certificate().mapping());
        json.writeStringField("digest", header.certificate().digest());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Ends one of several tables. */
    void end(String file, long rows) throws IOException {
        json.writeStartObject();
        json.writeStringField("end", file);
        json.writeNumberField("rows", rows);
        json.writeEndObject();
    }

    void beginRow(long row, long line, boolean held) throws IOException {
        json.writeStartObject();
        json.writeNumberField("row", row);
        json.writeNumberField("line", line);
        json.writeBooleanField("held", held);
        json.writeObjectFieldStart("cells");
    }

    void cell(String column, String original, String outcome, String rule) throws IOException {
        json.writeArrayFieldStart(column);
        json.writeString(original);
        json.writeString(outcome);
        json.writeString(rule);
        json.writeEndArray();
    }

    void endRow() throws IOException {
        json.writeEndObject();
        json.writeEndObject();
    }

    private void strings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }
}
