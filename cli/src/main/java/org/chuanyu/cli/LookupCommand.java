// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.division.DivisionLink;
import org.chuanyu.codes.division.DivisionMeaning;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.core.time.Holding;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.pack.Pack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 查询代码表: {@code chuanyu lookup}. */
@Command(name = "lookup")
final class LookupCommand extends SessionCommand {
    private static final String DIVISION = "division";

    @Parameters(index = "0", paramLabel = "LIST", descriptionKey = "lookup.list")
    private String list = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "CODE", descriptionKey = "lookup.code")
    private String code = "";

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "lookup.name")
    private String name = "";

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "option.on")
    private String on = "";

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    private CodeList.@Nullable LookUp answer;

    LookupCommand(Session session) {
        super(session);
    }

    /** 含义: one meaning of a code, ready to be written. */
    record Meaning(
            String code,
            BilingualText name,
            Period period,
            String parent,
            List<String> successors,
            List<String> predecessors,
            String confidence,
            String citation,
            List<BilingualText> notes,
            List<Property> properties) {}

    /** 属性: what a value tells beside its name, such as the letters of a country. */
    record Property(String id, BilingualText name, String text) {}

    @Override
    int run() {
        if (code.isEmpty() == name.isEmpty()) {
            throw new UsageException("请给出代码，或用 --name 给出名称", "give a code, or a name with --name");
        }
        LocalDate day = date(on);
        List<Meaning> meanings = list.equals(DIVISION) ? divisions(day) : values(day);
        if (json) {
            session().print(Json.object(out -> {
                out.writeStringField("list", list);
                out.writeStringField("code", code);
                if (!name.isEmpty()) {
                    out.writeStringField("name", name);
                }
                if (day == null) {
                    out.writeNullField("on");
                } else {
                    out.writeStringField("on", day.toString());
                }
                if (answer != null) {
                    out.writeStringField("answer", ListLookup.word(answer));
                }
                Optional<Pack> pack = dictionary().packOf("list", list);
                out.writeStringField("pack", pack.map(Pack::id).orElse(""));
                out.writeStringField("edition", pack.map(Pack::edition).orElse(""));
                out.writeArrayFieldStart("meanings");
                for (Meaning meaning : meanings) {
                    write(out, meaning);
                }
                out.writeEndArray();
            }));
        } else {
            meanings.forEach(this::print);
            dictionary()
                    .packOf("list", list)
                    .ifPresent(
                            pack -> session().say("lookup.pack", Map.of("pack", pack.id(), "edition", pack.edition())));
            if (meanings.isEmpty() && answer instanceof CodeList.LookUp.Retired retired) {
                away("lookup.retired", retired.value(), retired.successors());
            } else if (meanings.isEmpty() && answer instanceof CodeList.LookUp.NotYet later) {
                away("lookup.not-yet", later.value(), List.of());
            } else if (meanings.isEmpty()) {
                session().say("lookup.nothing", Map.of("what", code.isEmpty() ? name : code, "list", list));
            }
        }
        return meanings.isEmpty() ? Main.ERRORS : Main.GOOD;
    }

    /** Tells of a code that the list has and that does not hold on the day. */
    private void away(String key, PermissibleValue value, List<String> successors) {
        Period period =
                dictionary().list(list).map(codes -> codes.periodOf(value)).orElse(value.period());
        session()
                .say(
                        key,
                        Map.of(
                                "code", value.code(),
                                "name", value.name().in(session().language()),
                                "period", period.toString(),
                                "date", on));
        if (!successors.isEmpty()) {
            session().say("lookup.successors", Map.of("codes", String.join(", ", successors)));
        }
    }

    private List<Meaning> divisions(@Nullable LocalDate day) {
        DivisionHistory history = dictionary().reference().get(DivisionHistory.KEY);
        List<DivisionMeaning> found;
        if (!name.isEmpty()) {
            found = day == null ? history.named(name) : history.namedOn(name, day);
        } else if (!code.matches("\\d{6}")) {
            throw new UsageException("行政区划代码是 6 位数字：" + code, "a division code has six digits: " + code);
        } else {
            int number = Integer.parseInt(code);
            found = day == null ? history.meanings(number) : history.meaningsOn(number, day);
        }
        return found.stream().map(each -> of(each, day)).toList();
    }

    private static Meaning of(DivisionMeaning meaning, @Nullable LocalDate day) {
        List<BilingualText> notes = new ArrayList<>(meaning.notes());
        if (day != null && meaning.period().on(day) == Holding.YEAR_PRECISION) {
            notes.add(Words.CATALOG.text("lookup.year-precision", Map.of("date", day.toString())));
        }
        for (DivisionLink link : meaning.successors()) {
            BilingualText note = link.note();
            if (note != null) {
                notes.add(new BilingualText(link.code() + " " + note.zh(), link.code() + " " + note.en()));
            }
        }
        notes.addAll(meaning.whatDecides());
        return new Meaning(
                meaning.code(),
                BilingualText.same(meaning.name()),
                meaning.period(),
                meaning.parent(),
                meaning.successors().stream().map(DivisionLink::code).distinct().toList(),
                meaning.predecessors().stream()
                        .map(DivisionLink::code)
                        .distinct()
                        .toList(),
                meaning.confidence().word(),
                meaning.citation().toString(),
                notes,
                List.of());
    }

    private List<Meaning> values(@Nullable LocalDate day) {
        List<Meaning> ofType = new CodeTables(dictionary().reference())
                .find(list, code, name, day)
                .orElse(null);
        if (ofType != null) {
            return ofType;
        }
        CodeList codes = dictionary()
                .list(list)
                .orElseThrow(() -> new UsageException(
                        "没有代码表 " + list + "（chuanyu list lists 列出全部）",
                        "there is no list " + list + " (chuanyu list lists names them all)"));
        ListLookup lookup = new ListLookup(dictionary(), codes);
        if (!name.isEmpty()) {
            return lookup.named(name, day);
        }
        answer = codes.lookUp(code, day);
        return lookup.meanings(code, day);
    }

    private static void write(JsonGenerator out, Meaning meaning) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", meaning.code());
        out.writeStringField("name", meaning.name().zh());
        out.writeStringField("from", meaning.period().from().toString());
        out.writeStringField("to", meaning.period().to().toString());
        out.writeStringField("parent", meaning.parent());
        Json.strings(out, "successors", meaning.successors());
        Json.strings(out, "predecessors", meaning.predecessors());
        out.writeStringField("confidence", meaning.confidence());
        out.writeStringField("citation", meaning.citation());
        out.writeArrayFieldStart("notes");
        for (BilingualText note : meaning.notes()) {
            out.writeStartObject();
            out.writeStringField("zh", note.zh());
            out.writeStringField("en", note.en());
            out.writeEndObject();
        }
        out.writeEndArray();
        if (!meaning.properties().isEmpty()) {
            out.writeObjectFieldStart("properties");
            for (Property property : meaning.properties()) {
                out.writeStringField(property.id(), property.text());
            }
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void print(Meaning meaning) {
        Language language = session().language();
        String place = meaning.parent().isEmpty() ? "" : meaning.parent() + " ";
        session()
                .say(
                        "lookup.meaning",
                        Map.of(
                                "code", meaning.code(),
                                "name", place + meaning.name().in(language),
                                "from", meaning.period().from().toString(),
                                "to", meaning.period().to().toString(),
                                "confidence",
                                        Words.CATALOG
                                                .text("confidence." + meaning.confidence())
                                                .in(language),
                                "citation", meaning.citation()));
        if (!meaning.predecessors().isEmpty()) {
            session().say("lookup.predecessors", Map.of("codes", String.join(", ", meaning.predecessors())));
        }
        if (!meaning.successors().isEmpty()) {
            session().say("lookup.successors", Map.of("codes", String.join(", ", meaning.successors())));
        }
        for (Property property : meaning.properties()) {
            session().say("lookup.property", Map.of("name", property.name().in(language), "text", property.text()));
        }
        meaning.notes().forEach(note -> session().say("lookup.note", Map.of("note", note.in(language))));
    }
}
