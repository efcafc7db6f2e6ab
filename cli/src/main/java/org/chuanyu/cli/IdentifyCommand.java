// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanyu.codes.identify.Identification;
import org.chuanyu.codes.identify.PossibleKind;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.core.text.ShownText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 识别代码: {@code chuanyu identify}. A text that no kind accepts counts as an error. */
@Command(name = "identify")
final class IdentifyCommand extends SessionCommand {
    @Parameters(index = "0..*", paramLabel = "TEXT", descriptionKey = "identify.text")
    private List<String> texts = new ArrayList<>();

    @Option(names = "--file", paramLabel = "F|-", descriptionKey = "identify.file")
    private String file = "";

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    private boolean anyUnknown;

    IdentifyCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws IOException {
        if (texts.isEmpty() && file.isEmpty()) {
            throw new UsageException("请给出文本，或用 --file 给出文件", "give a text, or a file with --file");
        }
        Judging judging = Judging.standard().with(dictionary().reference());
        texts.forEach(text -> identify(text, judging));
        if (!file.isEmpty()) {
            CodeLines.read(file, session(), text -> identify(text, judging));
        }
        return anyUnknown ? Main.ERRORS : Main.GOOD;
    }

    private void identify(String text, Judging judging) {
        Identification identification = Identification.of(text, judging);
        anyUnknown |= !identification.isAccepted();
        String shown = showsPersonal() ? text : identification.shown();
        if (json) {
            session().print(Json.object(out -> write(out, shown, identification.kinds())));
        } else {
            print(shown, identification.kinds());
        }
    }

    private static void write(JsonGenerator out, String shown, List<PossibleKind> kinds) throws IOException {
        out.writeStringField("input", shown);
        out.writeArrayFieldStart("kinds");
        for (PossibleKind kind : kinds) {
            out.writeStartObject();
            out.writeStringField("type", kind.type().id());
            out.writeStringField("level", kind.level().word());
            writeReasons(out, "for", kind.reasonsFor());
            writeReasons(out, "against", kind.reasonsAgainst());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeReasons(JsonGenerator out, String field, List<BilingualText> reasons) throws IOException {
        out.writeArrayFieldStart(field);
        for (BilingualText reason : reasons) {
            out.writeStartObject();
            out.writeStringField("zh", reason.zh());
            out.writeStringField("en", reason.en());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void print(String shown, List<PossibleKind> kinds) {
        Language language = session().language();
        String text = ShownText.of(shown);
        session().say(kinds.isEmpty() ? "identify.nothing" : "identify.text-of", Map.of("text", text));
        for (PossibleKind kind : kinds) {
            session()
                    .say(
                            kind.accepted() ? "identify.accepted" : "identify.near",
                            Map.of(
                                    "type", kind.type().id(),
                                    "name", kind.type().name().in(language),
                                    "level", kind.level().word()));
            say("identify.for", kind.reasonsFor());
            say("identify.against", kind.reasonsAgainst());
        }
    }

    private void say(String key, List<BilingualText> reasons) {
        for (BilingualText reason : reasons) {
            session().say(key, Map.of("reason", reason.in(session().language())));
        }
    }
}
