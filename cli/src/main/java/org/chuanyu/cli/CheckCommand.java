// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanyu.codes.exception.ExceptionRegister;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.codes.organization.CreditCodeExceptions;
import org.chuanyu.codes.person.PersonalText;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 校验代码: {@code chuanyu check}. */
@Command(name = "check")
final class CheckCommand extends SessionCommand {
    @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "check.type")
    private String typeName = "";

    @Parameters(index = "1..*", paramLabel = "CODE", descriptionKey = "check.code")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--file", paramLabel = "F|-", descriptionKey = "check.file")
    private String file = "";

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "option.on")
    private String on = "";

    @Option(names = "--level", paramLabel = "L", descriptionKey = "check.level")
    private String levelName = "";

    @Option(names = "--profile", paramLabel = "P", descriptionKey = "option.profile")
    private String profile = "";

    @Option(names = "--without-exceptions", descriptionKey = "check.without-exceptions")
    private boolean withoutExceptions;

    @Option(names = "--exceptions", paramLabel = "FILE", descriptionKey = "option.exceptions")
    private @Nullable Path exceptions;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    private boolean anyRejected;

    CheckCommand(Session session) {
        super(session);
    }

    static CodeType<?> type(String name) {
        return CodeTypes.find(name)
                .orElseThrow(() -> new UsageException(
                        "没有代码类型 " + name + "，现有：" + names(), "there is no type " + name + "; there are: " + names()));
    }

    private static String names() {
        return String.join(", ", CodeTypes.all().stream().map(CodeType::id).toList());
    }

    /** Chooses a structure of the type by its name; without a name any may accept. */
    static Judging byProfile(Judging judging, CodeType<?> type, String profile) {
        if (profile.isEmpty()) {
            return judging;
        }
        List<String> known = type instanceof GrammarType<?> grammars
                ? grammars.structures(judging.reference()).stream()
                        .filter(Grammar::isProfile)
                        .map(Grammar::id)
                        .toList()
                : List.of();
        if (!known.contains(profile)) {
            String names = known.isEmpty() ? "-" : String.join(", ", known);
            throw new UsageException(
                    type.id() + " 没有规则 " + profile + "，现有：" + names,
                    type.id() + " has no profile " + profile + "; there are: " + names);
        }
        return judging.by(profile);
    }

    @Override
    int run() throws IOException {
        CodeType<?> type = type(typeName);
        @Nullable
        Level level = levelName.isEmpty()
                ? null
                : Level.ofWord(levelName)
                        .orElseThrow(() -> new UsageException("没有层级 " + levelName, "there is no level " + levelName));
        ExceptionRegister register =
                exceptions == null || withoutExceptions ? null : ExceptionRegister.read(exceptions);
        ReferenceData reference = dictionary().reference();
        if (register != null) {
            reference = register.in(reference);
        }
        Judging judging = Judging.standard()
                .with(
                        withoutExceptions
                                ? ExceptionRegister.leftOutOf(CreditCodeExceptions.leftOutOf(reference))
                                : reference)
                .on(date(on));
        judging = byProfile(judging, type, profile);
        if (level == Level.ASSIGNED_AT_DATE && judging.on() == null) {
            judging = judging.on(judging.today());
        }
        if (codes.isEmpty() && file.isEmpty()) {
            throw new UsageException("请给出代码，或用 --file 给出文件", "give a code, or a file with --file");
        }
        for (String code : codes) {
            check(type, code, judging, level);
        }
        if (!file.isEmpty()) {
            Judging by = judging;
            CodeLines.read(file, session(), code -> check(type, code, by, level));
        }
        if (register != null && !json) {
            sayUses(register);
        }
        return anyRejected ? Main.ERRORS : Main.GOOD;
    }

    private <T extends CodeValue<T>> void check(
            CodeType<T> type, String input, Judging judging, @Nullable Level level) {
        Parsed<T> parsed = type.parse(input, judging);
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : parsed.findings()) {
            findings.add(showsPersonal() ? finding : PersonalText.masked(finding, input));
        }
        boolean accepted = level == null ? parsed.isAccepted() : parsed.level().reaches(level);
        if (level != null && !accepted && findings.stream().noneMatch(each -> each.severity() == Severity.ERROR)) {
            findings.add(CodeFindings.LEVEL_NOT_REACHED
                    .finding()
                    .at(0, input.length())
                    .expected(level.word())
                    .found(parsed.level().word())
                    .by(type.citation())
                    .build());
        }
        anyRejected |= !accepted;
        String value = parsed.value().map(CodeValue::value).orElse(accepted ? input : "");
        List<String> repairs =
                parsed.repairs().stream().map(each -> shown(type, each)).toList();
        if (json) {
            session().print(Json.object(out -> {
                out.writeStringField("input", shown(type, input));
                out.writeStringField("type", type.id());
                out.writeStringField("outcome", accepted ? "accepted" : "rejected");
                out.writeStringField("level", parsed.level().word());
                if (accepted) {
                    out.writeStringField("value", shown(type, value));
                } else {
                    out.writeNullField("value");
                }
                out.writeStringField("confidence", parsed.confidence().word());
                out.writeArrayFieldStart("findings");
                for (Finding finding : findings) {
                    write(out, finding);
                }
                out.writeEndArray();
                Json.strings(out, "repairs", repairs);
            }));
        } else {
            print(type, input, accepted, parsed.level(), findings, repairs);
        }
    }

    static void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code());
        json.writeStringField("severity", finding.severity().word());
        json.writeNumberField("start", finding.span().start());
        json.writeNumberField("end", finding.span().end());
        json.writeStringField("expected", finding.expected());
        Json.text(json, "message", finding.message());
        json.writeStringField("citation", finding.citation().toString());
        json.writeEndObject();
    }

    private String shown(CodeType<?> type, String text) {
        if (showsPersonal()) {
            return text;
        }
        return type.isPersonal() ? type.shown(text) : PersonalText.masked(text);
    }

    private void print(
            CodeType<?> type,
            String input,
            boolean accepted,
            Level level,
            List<Finding> findings,
            List<String> repairs) {
        Language language = session().language();
        String text = shown(type, input);
        Finding first = findings.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .findFirst()
                .orElse(null);
        boolean drawn = first != null && first.span().end() <= text.length() && text.length() == input.length();
        session()
                .say(
                        accepted ? "check.accepted" : "check.rejected",
                        Map.of(
                                "text", drawn && first != null ? first.span().drawnIn(text) : text,
                                "type", type.name().in(language),
                                "level", level.word()));
        for (Finding finding : findings) {
            say(finding);
        }
        if (!repairs.isEmpty()) {
            session().say("check.repairs", Map.of("repairs", String.join("  ", repairs)));
        }
    }
}
