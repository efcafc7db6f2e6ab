// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chuanyu.codes.exception.ExceptionRegister;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.inspection.BindingFile;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.KeyJudge;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.record.SharedLayout;
import org.chuanyu.dictionary.report.Report;
import org.chuanyu.dictionary.report.TextReport;
import org.chuanyu.dictionary.table.SafeFile;
import org.chuanyu.dictionary.validation.FindingSink;
import org.chuanyu.dictionary.validation.TableValidation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 校验表格: {@code chuanyu validate}. */
@Command(name = "validate")
final class ValidateCommand extends SessionCommand {
    @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "validate.dataset")
    private String dataSet = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "validate.file")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--side", paramLabel = "S", descriptionKey = "validate.side")
    private String side = "";

    @Option(names = "--binding", paramLabel = "B", descriptionKey = "validate.binding")
    private @Nullable Path bindingFile;

    @Option(names = "--report", paramLabel = "R", descriptionKey = "option.report")
    private String report = "";

    @Option(names = "--exceptions", paramLabel = "FILE", descriptionKey = "option.exceptions")
    private @Nullable Path exceptions;

    ValidateCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws IOException {
        BindingFile binding = binding(bindingFile, dataSet);
        Layout layout = layout(dataSet, !side.isEmpty() ? side : binding == null ? SharedLayout.SIDE : binding.side());
        Report findings = begin(this, layout, files);
        ExceptionRegister register = exceptions == null ? null : ExceptionRegister.read(exceptions);
        Dictionary tables = register == null
                ? dictionary()
                : dictionary().with(register.in(dictionary().reference()));
        try (ReportFile out = ReportFile.begin(report, session().language());
                TerminalProgress progress = new TerminalProgress(session());
                KeyJudge keys = new KeyJudge(layout, disclosure())) {
            FindingSink sink = out == null ? findings : out.sink(findings);
            TableValidation.Counts counts = new TableValidation.Counts(0, 0);
            for (Path file : files) {
                String name = files.size() == 1 ? "" : name(file);
                try (TableValidation table = TableValidation.oneOfSeveral(
                        file,
                        layout,
                        tables,
                        Judging.standard(),
                        disclosure(),
                        keys,
                        name,
                        binding == null ? null : binding.binding())) {
                    counts = counts.and(table.judgeAll(sink, progress));
                }
            }
            findings.counted(counts);
            if (out != null) {
                out.write(findings);
                out.publish();
            }
        } catch (IOException e) {
            throw SafeFile.unwritable(Path.of(report), e);
        }
        TextReport.write(
                findings, session().language(), session().hasColor(), session().outWriter());
        if (register != null) {
            sayUses(register);
        }
        return findings.hasErrors() ? Main.ERRORS : Main.GOOD;
    }

    static Report begin(SessionCommand command, Layout layout, List<Path> files) {
        String names = files.stream().map(ValidateCommand::name).collect(Collectors.joining(", "));
        return Report.of(command.dictionary(), layout, names);
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
