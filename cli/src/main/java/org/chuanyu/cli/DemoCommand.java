// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.chuanyu.dictionary.table.SafeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 演示: {@code chuanyu demo}: the main job on the shipped examples, by the commands that a user would type. */
@Command(name = "demo")
final class DemoCommand extends SessionCommand {
    private static final String PENALTIES = "penalties-2018.csv";
    private static final String SUPPLY = "supply-2018-to-internet-supervision.csv";
    private static final String DATA_SET = "administrative-penalty";
    private static final String FROM = "credit-publicity-2018";
    private static final String TO = "internet-supervision";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "demo.folder")
    private Path folder = Path.of("chuanyu-demo");

    private int steps;

    DemoCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws IOException {
        try {
            Files.createDirectories(folder);
            for (String example : List.of(PENALTIES, SUPPLY)) {
                copy(example);
            }
        } catch (IOException e) {
            throw SafeFile.unwritable(folder, e);
        }
        String input = at(PENALTIES);
        String output = at("penalties-for-supervision.csv");
        String report = at("penalties.html");
        String restored = at("penalties-restored.csv");
        step("validate", DATA_SET, input, "--side", FROM, "--report", report);
        step("translate", DATA_SET, input, "--from", FROM, "--to", TO, "--dry-run");
        step("translate", DATA_SET, input, "--from", FROM, "--to", TO, "--supply", at(SUPPLY), "-o", output);
        int accepted = step("validate", DATA_SET, output, "--side", TO);
        int rebuilt = step("restore", output, "--account", output + ".account.jsonl", "-o", restored);
        boolean same = rebuilt == Main.GOOD && Files.mismatch(Path.of(input), Path.of(restored)) < 0;
        session().say(same ? "demo.same" : "demo.differs", Map.of("file", restored));
        session().say("demo.done", Map.of("folder", folder.toString(), "report", report));
        return accepted == Main.GOOD && same ? Main.GOOD : Main.ERRORS;
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void copy(String example) throws IOException {
        try (InputStream in = DemoCommand.class.getResourceAsStream("examples/" + example)) {
            if (in == null) {
                throw new IOException("no example " + example);
            }
            Files.copy(in, folder.resolve(example), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Runs a command as if it had been typed. */
    private int step(String... args) {
        steps++;
        if (steps > 1) {
            session().print("");
        }
        session()
                .say(
                        "demo.step",
                        Map.of(
                                "number", Integer.toString(steps),
                                "what",
                                        Words.CATALOG
                                                .text("demo.step" + steps)
                                                .in(session().language())));
        session().say("demo.command", Map.of("command", "chuanyu " + String.join(" ", args)));
        return Main.commands(session()).execute(args);
    }
}
