// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.util.Map;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.StructureRow;
import org.chuanyu.core.text.Language;

/** 结构说明: tells the structure of a type of codes, a line for each part. */
final class StructureText {
    private final Session session;
    private final boolean json;

    StructureText(Session session, boolean json) {
        this.session = session;
        this.json = json;
    }

    void tell(Grammar grammar) {
        if (json) {
            print(grammar);
            return;
        }
        Language language = session.language();
        session.say(
                "structure.head",
                Map.of(
                        "id", grammar.id(),
                        "name", grammar.name().in(language),
                        "citation", grammar.citation().toString()));
        for (StructureRow row : grammar.structure()) {
            session.say(
                    "structure.part",
                    Map.of(
                            "position", row.position().isEmpty() ? "-" : row.position(),
                            "name", row.name().in(language),
                            "form", (row.length() + " " + row.alphabet()).strip(),
                            "separator", row.separator(),
                            "meaning", row.meaning(),
                            "note", row.note().in(language),
                            "citation", row.citation().toString(),
                            "confidence",
                                    Words.CATALOG
                                            .text("confidence."
                                                    + row.confidence().word())
                                            .in(language)));
        }
    }

    private void print(Grammar grammar) {
        session.print(Json.object(out -> {
            out.writeStringField("type", grammar.type());
            out.writeStringField("profile", grammar.id());
            Json.text(out, "name", grammar.name());
            out.writeStringField("citation", grammar.citation().toString());
            out.writeArrayFieldStart("parts");
            for (StructureRow row : grammar.structure()) {
                out.writeStartObject();
                out.writeStringField("part", row.part());
                Json.text(out, "name", row.name());
                out.writeStringField("position", row.position());
                out.writeStringField("length", row.length());
                out.writeStringField("alphabet", row.alphabet());
                out.writeStringField("separator", row.separator());
                out.writeStringField("meaning", row.meaning());
                Json.text(out, "note", row.note());
                out.writeStringField("citation", row.citation().toString());
                out.writeStringField("confidence", row.confidence().word());
                out.writeEndObject();
            }
            out.writeEndArray();
        }));
    }
}
