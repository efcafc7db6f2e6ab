// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.authoring.NewElement;
import org.chuanyu.dictionary.authoring.NewPack;
import org.chuanyu.dictionary.authoring.SourceTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 新建数据包: {@code chuanyu pack new}. */
@Command(name = "new")
final class PackNewCommand extends SessionCommand {
    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "pack.new.dir")
    private Path folder = Path.of("");

    @Option(names = "--from", required = true, paramLabel = "FILE.csv|FILE.sql", descriptionKey = "pack.from")
    private Path from = Path.of("");

    @Option(names = "--dataset", required = true, paramLabel = "D", descriptionKey = "pack.dataset")
    private String dataSet = "";

    @Option(names = "--side", required = true, paramLabel = "S", descriptionKey = "pack.side")
    private String side = "";

    @Option(names = "--table", paramLabel = "T", descriptionKey = "pack.table")
    private String table = "";

    @Option(names = "--name-zh", paramLabel = "NAME", descriptionKey = "pack.name-zh")
    private String name = "";

    PackNewCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        boolean sql = from.toString().toLowerCase(Locale.ROOT).endsWith(".sql");
        if (!sql && !table.isEmpty()) {
            throw new UsageException("--table 只用于 SQL 文件", "--table is for SQL files only");
        }
        SourceTable source = sql ? SourceTable.ofSql(from, table) : SourceTable.ofHeading(from);
        NewPack pack = NewPack.of(
                source,
                new NewPack.Request(dataSet, side, name, Judging.standard().today()),
                dictionary());
        pack.draft().writeNew(folder);
        for (NewElement element : pack.elements()) {
            session()
                    .say(
                            "pack.element",
                            Map.of(
                                    "identifier", element.identifier(),
                                    "name", element.name(),
                                    "type", element.row().getOrDefault("type", ""),
                                    "format", element.row().getOrDefault("format", ""),
                                    "obligation", element.row().getOrDefault("obligation", ""),
                                    "notes", notes(element)));
        }
        pack.notes().forEach(note -> session().say("pack.note", Map.of("note", in(note))));
        session()
                .say(
                        "pack.new.done",
                        Map.of(
                                "count",
                                Integer.toString(pack.elements().size()),
                                "dir",
                                folder.toString(),
                                "dataset",
                                dataSet,
                                "side",
                                side));
        return Main.GOOD;
    }

    private String in(BilingualText text) {
        return text.in(session().language());
    }

    private String notes(NewElement element) {
        String separator = session().language() == Language.ZH ? "；" : "; ";
        return element.notes().stream().map(this::in).collect(Collectors.joining(separator));
    }
}
