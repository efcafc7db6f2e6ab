// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.util.Map;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.answer.AnswerJson;
import org.chuanyu.dictionary.answer.ExplainAnswer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 解读代码: {@code chuanyu explain}. */
@Command(name = "explain")
final class ExplainCommand extends SessionCommand {
    @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "check.type")
    private String typeName = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "CODE", descriptionKey = "explain.code")
    private @Nullable String code;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "option.on")
    private String on = "";

    @Option(names = "--profile", paramLabel = "P", descriptionKey = "option.profile")
    private String profile = "";

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ExplainCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        CodeType<?> type = CheckCommand.type(typeName);
        Judging judging = CheckCommand.byProfile(
                Judging.standard().with(dictionary().reference()).on(date(on)), type, profile);
        return code == null ? structure(type, judging) : explain(type, code, judging);
    }

    /** Without a code the structures are told, as the tables of the standards would. */
    private int structure(CodeType<?> type, Judging judging) {
        if (!(type instanceof GrammarType<?> grammars)) {
            throw new UsageException("请给出代码", "give a code");
        }
        for (Grammar grammar : grammars.structures(judging.reference())) {
            if (judging.profile() == null || grammar.id().equals(judging.profile())) {
                new StructureText(session(), json).tell(grammar);
            }
        }
        return Main.GOOD;
    }

    private <T extends CodeValue<T>> int explain(CodeType<T> type, String code, Judging judging) {
        ExplainAnswer answer = ExplainAnswer.of(type, code, judging, disclosure());
        if (!answer.accepted()) {
            answer.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(finding -> session().complain(finding.message()));
            return Main.ERRORS;
        }
        if (json) {
            session().print(AnswerJson.of(answer));
        } else {
            print(type, answer);
        }
        return Main.GOOD;
    }

    private void print(CodeType<?> type, ExplainAnswer answer) {
        Language language = session().language();
        session().print(answer.value() + "  " + type.name().in(language));
        for (Part part : answer.parts()) {
            session()
                    .say(
                            "explain.part",
                            Map.of(
                                    "position", part.span().position(),
                                    "name", part.name().in(language),
                                    "text", part.text(),
                                    "meaning", part.meaning().in(language),
                                    "citation", part.citation().toString(),
                                    "confidence",
                                            Words.CATALOG
                                                    .text("confidence."
                                                            + part.confidence().word())
                                                    .in(language)));
        }
        answer.findings().forEach(this::say);
    }
}
