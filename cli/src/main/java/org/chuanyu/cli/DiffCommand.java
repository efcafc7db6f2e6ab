// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.chuanyu.dictionary.diff.DiffException;
import org.chuanyu.dictionary.diff.EditionDiff;
import org.chuanyu.dictionary.diff.Editions;
import org.chuanyu.dictionary.report.HtmlChanges;
import org.chuanyu.dictionary.report.JsonChanges;
import org.chuanyu.dictionary.report.TextChanges;
import org.chuanyu.dictionary.table.SafeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 比较版本: {@code chuanyu diff}. */
@Command(name = "diff")
final class DiffCommand extends SessionCommand {
    @Parameters(index = "0", paramLabel = "A", descriptionKey = "diff.edition")
    private String from = "";

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "diff.edition")
    private String to = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.html",
            descriptionKey = "diff.output")
    private String output = "";

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    DiffCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws IOException {
        if (!output.isEmpty() && !output.toLowerCase(Locale.ROOT).endsWith(".html")) {
            throw new UsageException(
                    "修改单的文件名应以 .html 结尾：" + output, "a sheet of changes is a file ending in .html: " + output);
        }
        EditionDiff diff = compare();
        if (!output.isEmpty()) {
            sheet(diff);
        }
        if (json) {
            JsonChanges.write(diff, session().outWriter());
            session().print("");
        } else {
            TextChanges.write(
                    diff, session().language(), session().hasColor(), session().outWriter());
        }
        return Main.GOOD;
    }

    private EditionDiff compare() {
        try {
            return new Editions(dictionary()).compare(from, to);
        } catch (DiffException e) {
            throw new UsageException(e.reason().zh(), e.reason().en());
        }
    }

    private void sheet(EditionDiff diff) {
        Path place = Path.of(output);
        try (SafeFile file = SafeFile.begin(place)) {
            HtmlChanges.write(diff, session().language(), file.out());
            file.publish();
        } catch (IOException e) {
            throw SafeFile.unwritable(place, e);
        }
    }
}
