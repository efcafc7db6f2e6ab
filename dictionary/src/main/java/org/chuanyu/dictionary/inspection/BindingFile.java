// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.inspection;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chuanyu.dictionary.table.HeadingRows;
import org.chuanyu.dictionary.table.TableBinding;
import org.chuanyu.dictionary.table.TableException;

/**
 * 绑定文件: a binding that is kept, so that next month's table needs no second thought: JSON with the data set, the side, where
 * the heading stands, and for each column its heading and the identifier of its element. People may correct it.
 *
 * @param dataSet the data set
 * @param side the side
 * @param binding the binding
 */
public record BindingFile(String dataSet, String side, TableBinding binding) {
    private static final int VERSION = 1;

    /**
     * Takes what an inspection found.
     *
     * @param inspection the inspection
     * @return the binding of its best layout
     */
    public static BindingFile of(Inspection inspection) {
        return new BindingFile(
                inspection.layout().dataSet(), inspection.layout().side(), inspection.binding());
    }

    /**
     * Writes the file.
     *
     * @param out where to write; not closed
     * @throws IOException when it can't be written
     */
    public void write(OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("binding", VERSION);
            json.writeStringField("dataset", dataSet);
            json.writeStringField("side", side);
            json.writeNumberField("headingRow", binding.rows().first());
            json.writeNumberField("headingRows", binding.rows().count());
            json.writeArrayFieldStart("columns");
            for (int column = 0; column < binding.headings().size(); column++) {
                json.writeStartObject();
                json.writeStringField("heading", binding.headings().get(column));
                json.writeStringField("element", binding.elements().get(column));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the binding
     * @throws TableException when it is no binding
     */
    public static BindingFile read(Path file) {
        JsonNode json;
        try {
            json = new ObjectMapper().readTree(file.toFile());
        } catch (JsonProcessingException e) {
            throw wrong(file, "不是 JSON", "not JSON");
        } catch (IOException e) {
            throw wrong(file, "无法读取", "can't be read");
        }
        if (json.path("binding").asInt() != VERSION || !json.path("columns").isArray()) {
            throw wrong(file, "不是 inspect 写的绑定", "not a binding as inspect writes it");
        }
        List<String> headings = new ArrayList<>();
        List<String> elements = new ArrayList<>();
        for (JsonNode column : json.path("columns")) {
            headings.add(column.path("heading").asText());
            elements.add(column.path("element").asText());
        }
        try {
            HeadingRows rows = new HeadingRows(
                    json.path("headingRow").asInt(), json.path("headingRows").asInt());
            return new BindingFile(
                    json.path("dataset").asText(),
                    json.path("side").asText(),
                    new TableBinding(rows, headings, elements));
        } catch (IllegalArgumentException e) {
            throw wrong(
                    file,
                    "headingRow 从 1 起，headingRows 为 1 或 2，表头不晚于第 " + HeadingRows.MOST_ABOVE + " 行",
                    "headingRow begins at 1, headingRows is 1 or 2, and the heading ends by row "
                            + HeadingRows.MOST_ABOVE);
        }
    }

    private static TableException wrong(Path file, String zh, String en) {
        return new TableException("绑定文件 " + file + "：" + zh, "the binding " + file + ": " + en);
    }
}
