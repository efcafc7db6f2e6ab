// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chuanyu.core.text.Language;
import org.chuanyu.core.text.ShownText;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.record.SharedLayout;
import org.chuanyu.dictionary.table.SafeFile;
import org.chuanyu.formats.export.ExportFormat;
import org.chuanyu.formats.export.ExportFormats;
import org.chuanyu.formats.export.ExportSubject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 导出: {@code chuanyu export}: a list or a layout in a format that other tools read. */
@Command(name = "export")
final class ExportCommand extends SessionCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "WHAT", descriptionKey = "export.what")
    private String what = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FORMAT", descriptionKey = "export.format")
    private String format = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            descriptionKey = "export.output")
    private @Nullable Path output;

    @Option(names = "--list", descriptionKey = "export.list")
    private boolean list;

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws IOException {
        if (list) {
            ExportFormats.all().forEach(this::say);
            return Main.GOOD;
        }
        ExportFormat chosen = format();
        ExportSubject subject = subject();
        if (!chosen.expresses().contains(subject.kind())) {
            throw new UsageException(
                    chosen.id() + " 不能表达" + word(subject, Language.ZH),
                    chosen.id() + " can't express a " + word(subject, Language.EN));
        }
        Path place = output;
        if (place == null) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            chosen.write(subject, session().language(), all);
            session().print(all.toByteArray());
            return Main.GOOD;
        }
        try (SafeFile file = SafeFile.begin(place)) {
            chosen.write(subject, session().language(), file.out());
            file.publish();
        } catch (IOException e) {
            throw SafeFile.unwritable(place, e);
        }
        return Main.GOOD;
    }

    private static String word(ExportSubject subject, Language language) {
        return Words.CATALOG.text("export.kind." + subject.kind().word()).in(language);
    }

    private void say(ExportFormat each) {
        String kinds = each.expresses().stream()
                .sorted()
                .map(kind -> Words.CATALOG
                        .text("export.kind." + kind.word())
                        .in(session().language()))
                .collect(Collectors.joining(", "));
        session()
                .say(
                        "export.line",
                        Map.of("id", each.id(), "name", each.name().in(session().language()), "kinds", kinds));
    }

    private ExportFormat format() {
        List<ExportFormat> all = ExportFormats.all();
        String known = all.stream().map(ExportFormat::id).collect(Collectors.joining(", "));
        if (what.isEmpty() || format.isEmpty()) {
            String missing = what.isEmpty() ? "WHAT FORMAT" : "FORMAT";
            throw new UsageException(
                    "缺少 " + missing + "，格式有：" + known, missing + " is missing; the formats are: " + known);
        }
        return all.stream()
                .filter(each -> each.id().equals(format))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "没有格式 " + ShownText.of(format) + "，现有：" + known,
                        "there is no format " + ShownText.of(format) + "; there are: " + known));
    }

    /** A list is looked for first: a layout of the same name can still be asked for with its side. */
    private ExportSubject subject() {
        Optional<CodeList> found = dictionary().anyList(what);
        if (found.isPresent()) {
            if (found.get().values().isEmpty()) {
                throw new UsageException("代码表 " + what + " 没有值", "the list " + what + " has no values");
            }
            return new ExportSubject.OfList(found.get(), dictionary());
        }
        int at = what.indexOf('@');
        String dataSet = at < 0 ? what : what.substring(0, at);
        if (dictionary().dataSet(dataSet).isEmpty()) {
            throw new UsageException(
                    "没有代码表或数据集 " + ShownText.of(what) + "（chuanyu list lists、chuanyu list datasets 列出全部）",
                    "there is no list or data set " + ShownText.of(what)
                            + " (chuanyu list lists and chuanyu list datasets name them all)");
        }
        String side = at < 0 ? SharedLayout.SIDE : what.substring(at + 1);
        return new ExportSubject.OfLayout(layout(dataSet, side), dictionary());
    }
}
