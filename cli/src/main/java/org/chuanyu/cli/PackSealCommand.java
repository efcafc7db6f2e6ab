// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.authoring.PackSeal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 封存数据包: {@code chuanyu pack seal}. */
@Command(name = "seal")
final class PackSealCommand extends SessionCommand {
    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "pack.dir")
    private Path folder = Path.of("");

    @Option(names = "--edition", paramLabel = "E", descriptionKey = "pack.edition")
    private String edition = "";

    PackSealCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        mustBeFolder(folder);
        PackSeal seal =
                PackSeal.of(folder, dictionary(), edition, Judging.standard().today());
        if (!seal.isSealed()) {
            PackCheckCommand.say(session(), seal.problems(), false);
            session()
                    .say(
                            "pack.seal.refused",
                            Map.of("count", Integer.toString(seal.problems().size())));
            return Main.ERRORS;
        }
        tell("pack.seal.renewed", seal.renewed());
        tell("pack.seal.added", seal.added());
        tell("pack.seal.dropped", seal.dropped());
        tell("pack.seal.rewritten", seal.rewritten());
        session().say("pack.seal.done", Map.of("dir", folder.toString(), "edition", seal.edition()));
        return Main.GOOD;
    }

    private void tell(String key, List<String> files) {
        files.forEach(file -> session().say(key, Map.of("file", file)));
    }

    /** A jar is read and never written. */
    static void mustBeFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("这不是数据包文件夹：" + folder, "this is no folder with a pack: " + folder);
        }
    }
}
