// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chuanyu.dictionary.table.SafeFile;
import org.chuanyu.dictionary.translation.Restoration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 还原输入: {@code chuanyu restore}. */
@Command(name = "restore")
final class RestoreCommand extends SessionCommand {
    @Parameters(index = "0", paramLabel = "OUT", descriptionKey = "restore.output")
    private Path output = Path.of("");

    @Option(names = "--account", required = true, paramLabel = "A", descriptionKey = "restore.account")
    private Path account = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "ORIGINAL",
            descriptionKey = "restore.original")
    private String original = "";

    RestoreCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws IOException {
        if (!Files.isRegularFile(account)) {
            throw new UsageException("台账不存在：" + account, "there is no account " + account);
        }
        DistinctFiles.mustBe(List.of(output), account.toString(), original);
        long rows;
        try (RestoredFiles files = new RestoredFiles(Path.of(original))) {
            rows = Restoration.restore(output, account, files);
            files.publish();
        } catch (IOException e) {
            throw SafeFile.unwritable(Path.of(original), e);
        }
        session().say("restore.done", Map.of("rows", Long.toString(rows), "file", original));
        return Main.GOOD;
    }
}
