// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.mapping.CodeMapping;
import org.chuanyu.dictionary.mapping.CodeRow;
import org.chuanyu.dictionary.translation.CodeTranslation;
import org.jspecify.annotations.Nullable;

/**
 * 答复的 JSON: writes answers as the command line does with {@code --json}: each an object on one line. Offsets are from 0, in
 * UTF-16 units.
 */
public final class AnswerJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private AnswerJson() {}

    /** Fills an object. */
    @FunctionalInterface
    private interface Filling {
        void fill(JsonGenerator json) throws IOException;
    }

    /**
     * Writes what was found of a text.
     *
     * @param answer the answer
     * @return a JSON object
     */
    public static String of(CheckAnswer answer) {
        return object(json -> {
            json.writeStringField("input", answer.input());
            json.writeStringField("type", answer.type());
            json.writeStringField("outcome", answer.outcome());
            json.writeStringField("level", answer.level().word());
            json.writeFieldName("value");
            stringOrNull(json, answer.value().orElse(null));
            json.writeStringField("confidence", answer.confidence().word());
            json.writeArrayFieldStart("findings");
            for (Finding finding : answer.findings()) {
                write(json, finding);
            }
            json.writeEndArray();
            strings(json, "repairs", answer.repairs());
        });
    }

    private static void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code());
        json.writeStringField("severity", finding.severity().word());
        json.writeNumberField("start", finding.span().start());
        json.writeNumberField("end", finding.span().end());
        json.writeStringField("expected", finding.expected());
        text(json, "message", finding.message());
        json.writeStringField("citation", finding.citation().toString());
        json.writeEndObject();
    }

    /**
     * Writes what the parts of a code say.
     *
     * @param answer the answer, of a text that is a code
     * @return a JSON object
     */
    public static String of(ExplainAnswer answer) {
        return object(json -> {
            json.writeStringField("type", answer.type());
            json.writeStringField("value", answer.value());
            json.writeArrayFieldStart("parts");
            for (Part part : answer.parts()) {
                json.writeStartObject();
                text(json, "name", part.name());
                json.writeNumberField("start", part.span().start());
                json.writeNumberField("end", part.span().end());
                json.writeStringField("text", part.text());
                text(json, "meaning", part.meaning());
                json.writeStringField("citation", part.citation().toString());
                json.writeStringField("confidence", part.confidence().word());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /**
     * Writes what a list has.
     *
     * @param answer the answer
     * @return a JSON object
     */
    public static String of(ListAnswer answer) {
        return object(json -> {
            json.writeStringField("list", answer.list());
            json.writeStringField("code", answer.code());
            if (!answer.name().isEmpty()) {
                json.writeStringField("name", answer.name());
            }
            day(json, answer.on());
            if (answer.word().isPresent()) {
                json.writeStringField("answer", answer.word().get());
            }
            json.writeStringField("pack", answer.pack());
            json.writeStringField("edition", answer.edition());
            json.writeArrayFieldStart("meanings");
            for (ListMeaning meaning : answer.meanings()) {
                write(json, meaning);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, ListMeaning meaning) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", meaning.code());
        json.writeStringField("name", meaning.name().zh());
        json.writeStringField("from", meaning.period().from().toString());
        json.writeStringField("to", meaning.period().to().toString());
        json.writeStringField("parent", meaning.parent());
        strings(json, "successors", meaning.successors());
        strings(json, "predecessors", meaning.predecessors());
        json.writeStringField("confidence", meaning.confidence().word());
        json.writeStringField("citation", meaning.citation());
        json.writeArrayFieldStart("notes");
        for (BilingualText note : meaning.notes()) {
            json.writeStartObject();
            words(json, note);
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!meaning.properties().isEmpty()) {
            json.writeObjectFieldStart("properties");
            for (ListMeaning.Property property : meaning.properties()) {
                json.writeStringField(property.id(), property.text());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /**
     * Writes what becomes of a code.
     *
     * @param mapping the mapping
     * @param code the code
     * @param on the day asked for; null for any
     * @param answer what becomes of it
     * @return a JSON object
     */
    public static String of(CodeMapping mapping, String code, @Nullable LocalDate on, CodeTranslation answer) {
        return object(json -> {
            json.writeStringField("mapping", mapping.id());
            json.writeStringField("code", code);
            day(json, on);
            json.writeStringField("outcome", answer.outcome().word());
            json.writeFieldName("target");
            stringOrNull(json, answer.target().orElse(null));
            json.writeStringField("confidence", mapping.confidence().word());
            json.writeArrayFieldStart("alternatives");
            for (List<String> codes : answer.alternatives()) {
                json.writeStartArray();
                for (String each : codes) {
                    json.writeString(each);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rows");
            for (CodeRow row : answer.rows()) {
                write(json, row);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, CodeRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("row", row.statement());
        json.writeStringField("relation", row.relation().word());
        strings(json, "targets", row.targets().codes());
        json.writeStringField("citation", row.basis().citation().toString());
        json.writeStringField("note", row.basis().note());
        json.writeEndObject();
    }

    private static String object(Filling filling) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            filling.fill(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("a string can always be written to", e);
        }
        return text.toString();
    }

    private static void day(JsonGenerator json, @Nullable LocalDate on) throws IOException {
        json.writeFieldName("on");
        stringOrNull(json, on == null ? null : on.toString());
    }

    private static void stringOrNull(JsonGenerator json, @Nullable String text) throws IOException {
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
    }

    private static void text(JsonGenerator json, String field, BilingualText text) throws IOException {
        json.writeObjectFieldStart(field);
        words(json, text);
        json.writeEndObject();
    }

    private static void words(JsonGenerator json, BilingualText text) throws IOException {
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
    }

    private static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
