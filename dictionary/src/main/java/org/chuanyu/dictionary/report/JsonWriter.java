// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.validation.TableFinding;

/** JSON 片段: the pieces that the JSON forms of a report share. */
final class JsonWriter {
    private static final int REPLACEMENT = 0xFFFD;

    private JsonWriter() {}

    static void finding(JsonGenerator json, TableFinding at) throws IOException {
        Finding finding = at.cell().finding();
        json.writeStartObject();
        if (!at.file().isEmpty()) {
            json.writeStringField("file", whole(at.file()));
        }
        json.writeNumberField("row", at.row());
        json.writeNumberField("line", at.line());
        json.writeStringField("column", whole(at.cell().column()));
        json.writeStringField("code", finding.code());
        json.writeStringField("severity", finding.severity().word());
        json.writeStringField("value", whole(at.cell().value()));
        json.writeStringField("expected", whole(finding.expected()));
        text(json, "message", finding.message());
        json.writeStringField("citation", whole(finding.citation().toString()));
        json.writeStringField("confidence", finding.confidence().word());
        strings(json, "repairs", at.cell().repairs());
        json.writeEndObject();
    }

    static void text(JsonGenerator json, String field, BilingualText text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("zh", whole(text.zh()));
        json.writeStringField("en", whole(text.en()));
        json.writeEndObject();
    }

    static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(whole(field));
        for (String value : values) {
            json.writeString(whole(value));
        }
        json.writeEndArray();
    }

    static void counts(JsonGenerator json, String field, Map<String, Long> counts) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            json.writeNumberField(whole(count.getKey()), count.getValue());
        }
        json.writeEndObject();
    }

    /** A message may quote half of a character, and half of one can't be read by every program. */
    static String whole(String text) {
        int at = 0;
        while (at < text.length() && !Character.isSurrogate(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        return text.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
