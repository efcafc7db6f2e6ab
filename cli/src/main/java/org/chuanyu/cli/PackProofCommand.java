// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.report.ProofSheet;
import org.chuanyu.dictionary.table.SafeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 打印核对单: {@code chuanyu pack proof}. */
@Command(name = "proof")
final class PackProofCommand extends SessionCommand {
    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "pack.dir")
    private Path folder = Path.of("");

    @Option(names = "--list", required = true, paramLabel = "L", descriptionKey = "pack.list")
    private String list = "";

    @Option(names = "-o", required = true, paramLabel = "SHEET.html", descriptionKey = "pack.sheet")
    private Path output = Path.of("");

    PackProofCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws IOException {
        Pack pack = pack(folder);
        CodeList codes = pack.lists().stream()
                .filter(each -> each.id().equals(list))
                .findFirst()
                .orElseThrow(
                        () -> new UsageException("数据包没有代码表 " + list, "the pack " + pack.id() + " has no list " + list));
        try (SafeFile file = SafeFile.begin(output)) {
            ProofSheet.write(codes, pack, session().language(), file.out());
            file.publish();
        } catch (IOException e) {
            throw SafeFile.unwritable(output, e);
        }
        session()
                .say(
                        "pack.proof.done",
                        Map.of("count", Integer.toString(codes.values().size()), "file", output.toString()));
        return Main.GOOD;
    }
}
