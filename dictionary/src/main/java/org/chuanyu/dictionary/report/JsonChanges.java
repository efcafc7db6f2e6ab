// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.diff.Breaks;
import org.chuanyu.dictionary.diff.Change;
import org.chuanyu.dictionary.diff.ChangeRule;
import org.chuanyu.dictionary.diff.EditionDiff;
import org.chuanyu.dictionary.diff.Use;

/**
 * JSON 修改单: a comparison for programs, as one object. Of a change {@code rule}, {@code list}, {@code code}, {@code names}
 * and {@code breaks} are always there ({@code list} empty where it is no list that changed); what else there is stands where
 * there is something to say.
 */
public final class JsonChanges {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonChanges() {}

    /**
     * Writes a comparison.
     *
     * @param diff the comparison
     * @param out where to write; not closed
     * @throws IOException when it can't be written
     */
    public static void write(EditionDiff diff, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("from", JsonWriter.whole(diff.from()));
            json.writeStringField("to", JsonWriter.whole(diff.to()));
            json.writeArrayFieldStart("changes");
            for (Change change : diff.changes()) {
                change(json, change);
            }
            json.writeEndArray();
            json.writeStringField("step", diff.step().word());
            json.writeObjectFieldStart("counts");
            for (Map.Entry<ChangeRule, Long> count : diff.byRule().entrySet()) {
                json.writeNumberField(count.getKey().id(), count.getValue());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("breaking");
            json.writeNumberField("readers", diff.breaking(Breaks.READERS));
            json.writeNumberField("writers", diff.breaking(Breaks.WRITERS));
            json.writeEndObject();
            notes(json, diff.notes());
            json.writeEndObject();
        }
    }

    private static void change(JsonGenerator json, Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", change.rule().id());
        json.writeStringField("list", JsonWriter.whole(change.list()));
        if (change.place().kind() != Change.Kind.LIST) {
            String kind = change.place().kind().name().toLowerCase(Locale.ROOT);
            json.writeStringField(kind, JsonWriter.whole(change.place().id()));
        }
        json.writeStringField("code", JsonWriter.whole(change.code()));
        List<String> names = change.names().stream()
                .map(name -> name.zh().isEmpty() ? name.en() : name.zh())
                .distinct()
                .toList();
        JsonWriter.strings(json, "names", names);
        json.writeStringField("breaks", change.breaks().word());
        if (!change.was().isEmpty() || !change.now().isEmpty()) {
            json.writeStringField("was", JsonWriter.whole(change.was()));
            json.writeStringField("now", JsonWriter.whole(change.now()));
        }
        if (!change.successors().isEmpty()) {
            JsonWriter.strings(json, "successors", change.successors());
        }
        if (!change.predecessors().isEmpty()) {
            JsonWriter.strings(json, "predecessors", change.predecessors());
        }
        if (!change.uses().isEmpty()) {
            uses(json, change.uses());
        }
        json.writeStringField("confidence", change.confidence().word());
        json.writeStringField("citation", JsonWriter.whole(change.citation()));
        notes(json, change.notes());
        json.writeEndObject();
    }

    private static void uses(JsonGenerator json, List<Use> uses) throws IOException {
        json.writeArrayFieldStart("uses");
        for (Use use : uses) {
            json.writeStartObject();
            json.writeStringField("kind", use.kind());
            json.writeStringField("id", JsonWriter.whole(use.id()));
            if (!use.elements().isEmpty()) {
                JsonWriter.strings(json, "elements", use.elements());
            }
            JsonWriter.strings(json, "packs", use.packs());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void notes(JsonGenerator json, List<BilingualText> notes) throws IOException {
        if (notes.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("notes");
        for (BilingualText note : notes) {
            json.writeStartObject();
            json.writeStringField("zh", JsonWriter.whole(note.zh()));
            json.writeStringField("en", JsonWriter.whole(note.en()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
