// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.text.Language;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.answer.AnswerJson;
import org.chuanyu.dictionary.answer.ListAnswer;
import org.chuanyu.dictionary.answer.ListMeaning;
import org.chuanyu.dictionary.answer.ListMeanings;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
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

    LookupCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        if (code.isEmpty() == name.isEmpty()) {
            throw new UsageException("请给出代码，或用 --name 给出名称", "give a code, or a name with --name");
        }
        LocalDate day = date(on);
        ListAnswer answer = answer(day);
        List<ListMeaning> meanings = answer.meanings();
        if (json) {
            session().print(AnswerJson.of(answer));
        } else {
            meanings.forEach(this::print);
            dictionary()
                    .packOf("list", list)
                    .ifPresent(
                            pack -> session().say("lookup.pack", Map.of("pack", pack.id(), "edition", pack.edition())));
            if (meanings.isEmpty() && answer.lookUp() instanceof CodeList.LookUp.Retired retired) {
                away("lookup.retired", retired.value(), retired.successors());
            } else if (meanings.isEmpty() && answer.lookUp() instanceof CodeList.LookUp.NotYet later) {
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

    private ListAnswer answer(@Nullable LocalDate day) {
        if (name.isEmpty()) {
            mustBeDigits(DIVISION, 6, "行政区划代码是 6 位数字：", "a division code has six digits: ");
            mustBeDigits("township", 9, "乡级行政区划代码是 9 位数字：", "a township code has nine digits: ");
        }
        ListMeanings all = new ListMeanings(dictionary());
        return (name.isEmpty() ? all.find(list, code, day) : all.named(list, name, day))
                .orElseThrow(() -> new UsageException(
                        "没有代码表 " + list + "（chuanyu list lists 列出全部）",
                        "there is no list " + list + " (chuanyu list lists names them all)"));
    }

    private void mustBeDigits(String of, int digits, String zh, String en) {
        if (list.equals(of) && !code.matches("\\d{" + digits + "}")) {
            throw new UsageException(zh + code, en + code);
        }
    }

    private void print(ListMeaning meaning) {
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
                                                .text("confidence."
                                                        + meaning.confidence().word())
                                                .in(language),
                                "citation", meaning.citation()));
        if (!meaning.predecessors().isEmpty()) {
            session().say("lookup.predecessors", Map.of("codes", String.join(", ", meaning.predecessors())));
        }
        if (!meaning.successors().isEmpty()) {
            session().say("lookup.successors", Map.of("codes", String.join(", ", meaning.successors())));
        }
        for (ListMeaning.Property property : meaning.properties()) {
            session().say("lookup.property", Map.of("name", property.name().in(language), "text", property.text()));
        }
        meaning.notes().forEach(note -> session().say("lookup.note", Map.of("note", note.in(language))));
    }
}
