// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.chuanyu.dictionary.translation.LostCells;
import org.chuanyu.dictionary.validation.TableFinding;

/** JSON 报告: a report as one JSON object. */
public final class JsonReport {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonReport() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out where to write, in UTF-8; not closed
     * @throws IOException when it can't be written
     */
    public static void write(Report report, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("dataset", report.layout().dataSet());
            json.writeStringField("side", report.layout().side());
            json.writeStringField("pack", report.pack());
            json.writeStringField("edition", report.edition());
            json.writeStringField("file", report.file());
            json.writeNumberField("rows", report.rows());
            json.writeNumberField("accepted", report.accepted());
            json.writeNumberField("rejected", report.rejected());
            if (report.translation().isPresent()) {
                translation(json, report.translation().get());
            }
            json.writeArrayFieldStart("findings");
            for (TableFinding finding : report.findings()) {
                JsonWriter.finding(json, finding);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("counts");
            JsonWriter.counts(json, "byCode", report.byCode());
            JsonWriter.counts(json, "byColumn", report.byColumn());
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void translation(JsonGenerator json, TranslationSummary summary) throws IOException {
        json.writeStringField("from", summary.from());
        json.writeStringField("to", summary.to());
        json.writeStringField("mapping", summary.mapping());
        json.writeBooleanField("dryRun", summary.dryRun());
        json.writeBooleanField("stopped", summary.stopped());
        json.writeNumberField("written", summary.written());
        json.writeNumberField("held", summary.held());
        JsonWriter.counts(json, "cells", summary.cells());
        json.writeArrayFieldStart("lost");
        for (LostCells each : summary.lost()) {
            json.writeStartObject();
            if (!each.file().isEmpty()) {
                json.writeStringField("file", each.file());
            }
            json.writeStringField("column", each.column());
            json.writeStringField("outcome", each.outcome().word());
            json.writeNumberField("count", each.count());
            json.writeArrayFieldStart("rows");
            for (long row : each.rows()) {
                json.writeNumber(row);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("targets");
        JsonWriter.counts(json, "no-source", summary.noSource());
        JsonWriter.counts(json, "supplied", summary.supplied());
        json.writeEndObject();
        json.writeNumberField("refusedByTarget", summary.refusedByTarget());
        JsonWriter.counts(json, "refusedElements", summary.refusedElements());
        json.writeObjectFieldStart("plan");
        JsonWriter.strings(json, "mandatoryWithoutSource", summary.missingSource());
        json.writeObjectFieldStart("ambiguous");
        for (Map.Entry<String, List<String>> each : summary.leftAmbiguous().entrySet()) {
            JsonWriter.strings(json, each.getKey(), each.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
