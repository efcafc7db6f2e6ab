// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.authoring.PackCheck;
import org.chuanyu.dictionary.authoring.PackProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 检查数据包: {@code chuanyu pack check}. */
@Command(name = "check")
final class PackCheckCommand extends SessionCommand {
    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "pack.dir")
    private Path folder = Path.of("");

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    PackCheckCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        List<PackProblem> problems = PackCheck.of(folder, dictionary());
        say(session(), problems, json);
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        if (!json) {
            session()
                    .say(
                            problems.isEmpty() ? "pack.check.good" : "pack.check.done",
                            Map.of(
                                    "errors", Long.toString(errors),
                                    "warnings", Long.toString(problems.size() - errors),
                                    "dir", folder.toString()));
        }
        return errors == 0 ? Main.GOOD : Main.ERRORS;
    }

    /** Says problems a line each. */
    static void say(Session session, List<PackProblem> problems, boolean json) {
        Language language = session.language();
        for (PackProblem problem : problems) {
            if (json) {
                session.print(Json.object(out -> {
                    out.writeStringField("file", problem.file());
                    out.writeNumberField("line", problem.line());
                    out.writeNumberField("column", problem.column());
                    out.writeStringField("heading", problem.heading());
                    out.writeStringField("code", problem.code());
                    out.writeStringField("severity", problem.severity().word());
                    Json.text(out, "message", problem.text());
                }));
            } else {
                session.say(
                        "pack.problem",
                        Map.of(
                                "severity",
                                Words.CATALOG
                                        .text("severity." + problem.severity().word())
                                        .in(language),
                                "place",
                                problem.place().in(language),
                                "text",
                                problem.text().in(language)));
            }
        }
    }
}
