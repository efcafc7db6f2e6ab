// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanyu.dictionary.authoring.PackCopy;
import org.chuanyu.dictionary.authoring.PackDraft;
import org.chuanyu.dictionary.pack.PackPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 复制数据包: {@code chuanyu pack copy}. */
@Command(name = "copy")
final class PackCopyCommand extends SessionCommand {
    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "pack.new.dir")
    private Path folder = Path.of("");

    @Option(names = "--of", paramLabel = "ID|DIR|JAR", descriptionKey = "pack.of")
    private String of = "";

    @Option(names = "--grammar", split = ",", paramLabel = "TYPE", descriptionKey = "pack.grammar")
    private List<String> grammars = new ArrayList<>();

    PackCopyCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        PackDraft copy = PackCopy.of(place(), grammars);
        copy.writeNew(folder);
        session()
                .say(
                        "pack.copy.done",
                        Map.of("count", Integer.toString(copy.paths().size()), "dir", folder.toString()));
        for (String path : copy.paths()) {
            if (path.startsWith("grammars/")) {
                session()
                        .say(
                                "pack.copy.grammar",
                                Map.of("file", folder.resolve(path).toString()));
            }
        }
        return Main.GOOD;
    }

    private PackPlace place() {
        if (of.isEmpty()) {
            return PackPlace.builtIn();
        }
        Optional<PackPlace> builtIn = PackPlace.builtIn(of);
        if (builtIn.isPresent()) {
            return builtIn.get();
        }
        Path place = Path.of(of);
        if (!Files.exists(place)) {
            throw new UsageException("没有数据包 " + of, "there is no pack " + of);
        }
        return PackPlace.of(place);
    }
}
