// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanyu.codes.exception.ExceptionRegister;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.codes.organization.CreditCodeExceptions;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.answer.AnswerJson;
import org.chuanyu.dictionary.answer.CheckAnswer;
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
        CheckAnswer answer = CheckAnswer.of(type, input, judging, level, disclosure());
        anyRejected |= !answer.accepted();
        if (json) {
            session().print(AnswerJson.of(answer));
        } else {
            print(type, input, answer);
        }
    }

    private void print(CodeType<?> type, String input, CheckAnswer answer) {
        Language language = session().language();
        String text = answer.input();
        List<Finding> findings = answer.findings();
        Finding first = findings.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .findFirst()
                .orElse(null);
        boolean drawn = first != null && first.span().end() <= text.length() && text.length() == input.length();
        session()
                .say(
                        answer.accepted() ? "check.accepted" : "check.rejected",
                        Map.of(
                                "text", drawn && first != null ? first.span().drawnIn(text) : text,
                                "type", type.name().in(language),
                                "level", answer.level().word()));
        for (Finding finding : findings) {
            say(finding);
        }
        if (!answer.repairs().isEmpty()) {
            session().say("check.repairs", Map.of("repairs", String.join("  ", answer.repairs())));
        }
    }
}
