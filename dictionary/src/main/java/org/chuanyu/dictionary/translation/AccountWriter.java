// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chuanyu.dictionary.mapping.Certificate;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.table.TableFormat;

/**
 * 台账写入: writes the account of a translation as JSON lines: a header, then an object for every source row that has
 * anything else than identical texts. It is data and holds personal values in full.
 */
final class AccountWriter implements Closeable {
    static final int VERSION = 1;

    private final JsonGenerator json;

    AccountWriter(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    void header(
            Layout from,
            Layout to,
            Certificate certificate,
            List<Pack> packs,
            List<String> heading,
            List<String> columns,
            List<String> carriers,
            TableFormat format)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("account", VERSION);
        json.writeStringField("dataset", from.dataSet());
        json.writeStringField("from", from.side());
        json.writeStringField("to", to.side());
        strings("header", heading);
        strings("columns", columns);
        strings("carriers", carriers);
        json.writeStringField("encoding", format.charset().name());
        json.writeBooleanField("byteOrderMark", format.byteOrderMark());
        json.writeStringField("separator", String.valueOf(format.separator()));
        json.writeStringField("lineEnd", format.lineEnd());
        json.writeArrayFieldStart("packs");
        for (Pack pack : packs) {
            json.writeStartObject();
            json.writeStringField("id", pack.id());
            json.writeStringField("edition", pack.edition());
            json.writeStringField("digest", pack.digest());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("certificate");
        json.writeStringField("mapping", certificate.mapping());
        json.writeStringField("digest", certificate.digest());
        json.writeEndObject();
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

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }
}
