// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.division.DivisionMeaning;
import org.chuanyu.codes.division.DivisionProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * 省份归属证明: {@code chuanyu proof provinces}: which present province and divisions every code of Sichuan and Chongqing
 * leads to. The figures are those of the base data first, then those after all known changes, which the table shows.
 */
@Command(name = "provinces")
final class ProvinceProofCommand extends SessionCommand {
    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ProvinceProofCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        DivisionHistory history = dictionary().reference().get(DivisionHistory.KEY);
        DivisionProof base = DivisionProof.of(history, DivisionProof.BASE);
        DivisionProof now = DivisionProof.of(history, LocalDate.MAX);
        if (json) {
            session().print(Json.object(out -> {
                Json.text(out, "definition", Words.CATALOG.text("proof.provinces.definition"));
                write(out, "base", base);
                write(out, "present", now);
                out.writeArrayFieldStart("rows");
                for (DivisionProof.Row row : now.rows()) {
                    write(out, row, now.needDateForDivision());
                }
                out.writeEndArray();
            }));
        } else {
            session().say(Words.CATALOG.text("proof.provinces.definition"));
            say("proof.provinces.base", base);
            say("proof.provinces.present", now);
            say("proof.provinces.date-province", base.needDateForProvince());
            say("proof.provinces.date-unit", base.unitsThatNeedDateForProvince());
            say("proof.provinces.date-division", base.needDateForDivision());
            now.rows().forEach(this::say);
        }
        return Main.GOOD;
    }

    private void say(String key, DivisionProof proof) {
        DivisionProof.Figures figures = proof.figures();
        session()
                .say(
                        key,
                        Map.of(
                                "day", DivisionProof.BASE.toString(),
                                "retired", Integer.toString(figures.retired()),
                                "sichuan", Integer.toString(figures.sichuan()),
                                "chongqing", Integer.toString(figures.chongqing()),
                                "several", Integer.toString(figures.several()),
                                "both", Integer.toString(figures.both())));
    }

    private void say(String key, List<String> codes) {
        session().say(key, Map.of("count", Integer.toString(codes.size()), "codes", String.join(", ", codes)));
    }

    private void say(DivisionProof.Row row) {
        DivisionMeaning meaning = row.meaning();
        String perhaps = String.join(",", row.present().perhaps());
        session()
                .print(String.join(
                        "\t",
                        meaning.code(),
                        meaning.fullName(),
                        meaning.kind().word(),
                        meaning.period().toString(),
                        "> " + String.join(",", row.present().provinces()),
                        String.join(",", row.present().divisions())
                                + (perhaps.isEmpty() ? "" : " (? " + perhaps + ")")));
    }

    private static void write(JsonGenerator out, String field, DivisionProof proof) throws IOException {
        DivisionProof.Figures figures = proof.figures();
        out.writeObjectFieldStart(field);
        if (proof.day().equals(DivisionProof.BASE)) {
            out.writeStringField("on", proof.day().toString());
        } else {
            out.writeNullField("on");
        }
        out.writeNumberField("retired", figures.retired());
        out.writeNumberField("sichuan", figures.sichuan());
        out.writeNumberField("chongqing", figures.chongqing());
        out.writeNumberField("several", figures.several());
        out.writeNumberField("both", figures.both());
        Json.strings(out, "needDateForProvince", proof.needDateForProvince());
        Json.strings(out, "unitsThatNeedDateForProvince", proof.unitsThatNeedDateForProvince());
        Json.strings(out, "needDateForDivision", proof.needDateForDivision());
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, DivisionProof.Row row, List<String> dated) throws IOException {
        DivisionMeaning meaning = row.meaning();
        out.writeStartObject();
        out.writeStringField("code", meaning.code());
        out.writeStringField("name", meaning.name());
        out.writeStringField("parent", meaning.parent());
        out.writeStringField("kind", meaning.kind().word());
        out.writeStringField("from", meaning.period().from().toString());
        out.writeStringField("to", meaning.period().to().toString());
        out.writeBooleanField("retired", row.isRetired());
        Json.strings(out, "provinces", row.present().provinces());
        Json.strings(out, "divisions", row.present().divisions());
        Json.strings(out, "perhaps", row.present().perhaps());
        out.writeBooleanField("needsDate", dated.contains(meaning.code()));
        out.writeEndObject();
    }
}
