// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.authoring.Confirmation;
import org.chuanyu.dictionary.pack.PackException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 核实数据包的行: {@code chuanyu pack confirm}. */
@Command(name = "confirm")
final class PackConfirmCommand extends SessionCommand {
    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "pack.dir")
    private Path folder = Path.of("");

    @Option(names = "--list", required = true, paramLabel = "L", descriptionKey = "pack.list")
    private String list = "";

    @Option(names = "--code", required = true, split = ",", paramLabel = "C", descriptionKey = "pack.code")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--page", required = true, paramLabel = "P", descriptionKey = "pack.page")
    private String page = "";

    @Option(names = "--by", required = true, paramLabel = "NAME", descriptionKey = "pack.by")
    private String by = "";

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "pack.on")
    private String on = "";

    PackConfirmCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        PackSealCommand.mustBeFolder(folder);
        @Nullable LocalDate day = date(on);
        Confirmation.Evidence evidence = new Confirmation.Evidence(
                page, by, day == null ? Judging.standard().today() : day);
        Confirmation done;
        try {
            done = Confirmation.of(folder, list, codes, evidence);
        } catch (PackException e) {
            throw e.isUnsealed() ? unsealed(folder, e) : e;
        }
        done.known().forEach(code -> session().say("pack.confirm.known", Map.of("code", code)));
        session()
                .say(
                        "pack.confirm.done",
                        Map.of(
                                "count",
                                Integer.toString(done.confirmed().size()),
                                "list",
                                list,
                                "file",
                                folder.resolve(done.file()).toString(),
                                "page",
                                page,
                                "by",
                                by,
                                "on",
                                evidence.on().toString()));
        return Main.GOOD;
    }
}
