// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.chuanyu.dictionary.validation.FindingSink;
import org.chuanyu.dictionary.validation.TableFinding;

/** JSON 行报告: all findings, an object a line, written while the table is read. */
public final class JsonLinesReport implements FindingSink, Closeable {
    private final JsonGenerator json;
    private boolean begun;

    /**
     * Begins the report.
     *
     * @param out where to write, in UTF-8; not closed
     * @throws IOException when it can't be written
     */
    public JsonLinesReport(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    @Override
    public void accept(TableFinding finding) {
        try {
            JsonWriter.finding(json, finding);
            begun = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (begun) {
            json.writeRaw('\n');
        }
        json.close();
    }
}
