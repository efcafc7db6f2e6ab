// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.inspection.BindingFile;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.record.KeyJudge;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.report.Report;
import org.chuanyu.dictionary.report.ReturnTables;
import org.chuanyu.dictionary.report.TextReport;
import org.chuanyu.dictionary.report.TranslationSummary;
import org.chuanyu.dictionary.table.SafeFile;
import org.chuanyu.dictionary.translation.Outcome;
import org.chuanyu.dictionary.translation.Policy;
import org.chuanyu.dictionary.translation.Supply;
import org.chuanyu.dictionary.translation.Translation;
import org.chuanyu.dictionary.translation.TranslationRun;
import org.chuanyu.dictionary.validation.TableValidation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 转换表格: {@code chuanyu translate}. */
@Command(name = "translate")
final class TranslateCommand extends SessionCommand {
    /** 数据来源单位: the concept of the office that supplied a record. */
    private static final String SUPPLIER = "data-source-name";

    @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "validate.dataset")
    private String dataSet = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "validate.file")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--from", required = true, paramLabel = "S", descriptionKey = "translate.from")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "S", descriptionKey = "translate.to")
    private String to = "";

    @Option(names = "--binding", paramLabel = "B", descriptionKey = "validate.binding")
    private @Nullable Path bindingFile;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            descriptionKey = "translate.output")
    private String output = "";

    @Option(names = "--account", paramLabel = "A", descriptionKey = "translate.account")
    private String account = "";

    @Option(names = "--no-account", descriptionKey = "translate.no-account")
    private boolean noAccount;

    @Option(names = "--supply", paramLabel = "F", descriptionKey = "translate.supply")
    private @Nullable Path supply;

    @Option(names = "--policy", paramLabel = "O=P", descriptionKey = "translate.policy")
    private Map<String, String> policies = new TreeMap<>();

    @Option(names = "--returns", paramLabel = "DIR", descriptionKey = "translate.returns")
    private String returns = "";

    @Option(names = "--office", paramLabel = "ELEMENT", descriptionKey = "translate.office")
    private String office = "";

    @Option(names = "--report", paramLabel = "R", descriptionKey = "option.report")
    private String report = "";

    @Option(names = "--dry-run", descriptionKey = "translate.dry-run")
    private boolean dryRun;

    TranslateCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws IOException {
        if (output.isEmpty() && !dryRun) {
            throw new UsageException("请用 -o 给出输出文件，或用 --dry-run 试算", "give the output with -o, or try with --dry-run");
        }
        Layout source = layout(dataSet, from);
        Layout target = layout(dataSet, to);
        LayoutMapping mapping = dictionary()
                .mapping(source, target)
                .orElseThrow(() -> new UsageException(
                        dataSet + " 没有从 " + from + " 到 " + to + " 的映射",
                        dataSet + " has no mapping from " + from + " to " + to));
        Supply declared = supply == null ? Supply.none() : Supply.read(supply, source, target);
        Translation translation =
                new Translation(dictionary(), source, target, mapping, declared, policy(), Judging.standard());
        if (dryRun) {
            new PlanText(session()).write(translation.plan(), from, to);
        }
        String accountName = noAccount || dryRun ? "" : account.isEmpty() ? output + ".account.jsonl" : account;
        DistinctFiles.mustBe(files, output, accountName, report, returns);
        Report findings = ValidateCommand.begin(this, source, files);
        @Nullable ReturnTables tables;
        try (TranslationFiles written = new TranslationFiles()) {
            written.output(dryRun ? "" : output);
            written.account(accountName);
            written.report(ReportFile.begin(report, session().language()));
            tables = returnTables(source, written);
            carry(source, translation, findings, written);
            findings.translated(TranslationSummary.of(translation, dryRun), target);
            written.publish(findings, translation.tally().isStopped());
        } catch (IOException e) {
            throw SafeFile.unwritable(Path.of(dryRun ? report + returns : output), e);
        }
        TextReport.write(
                findings, session().language(), session().hasColor(), session().outWriter());
        if (tables != null && !translation.tally().isStopped()) {
            session()
                    .say(
                            "translate.returned",
                            Map.of(
                                    "rows", Long.toString(tables.rows()),
                                    "tables", Integer.toString(tables.count()),
                                    "folder", returns));
        }
        boolean good = !findings.hasErrors()
                && !translation.tally().isStopped()
                && translation.tally().held() == 0
                && translation.tally().refusedByTarget() == 0;
        return good ? Main.GOOD : Main.ERRORS;
    }

    private void carry(Layout source, Translation translation, Report findings, TranslationFiles written)
            throws IOException {
        BindingFile binding = binding(bindingFile, dataSet);
        TableValidation.Counts counts = new TableValidation.Counts(0, 0);
        try (TerminalProgress progress = new TerminalProgress(session());
                KeyJudge keys = new KeyJudge(source, disclosure());
                TranslationRun run =
                        translation.begin(written.outputStream(), written.accountStream(), written.held())) {
            for (Path file : files) {
                String name = files.size() == 1 ? "" : ValidateCommand.name(file);
                try (TableValidation table = TableValidation.oneOfSeveral(
                        file,
                        source,
                        dictionary(),
                        Judging.standard(),
                        disclosure(),
                        keys,
                        name,
                        binding == null ? null : binding.binding())) {
                    counts = counts.and(run.carry(table, written.sink(findings), progress));
                }
                if (translation.tally().isStopped()) {
                    break;
                }
            }
        }
        findings.counted(counts);
    }

    private @Nullable ReturnTables returnTables(Layout source, TranslationFiles written) {
        if (returns.isEmpty() && office.isEmpty()) {
            return null;
        }
        if (returns.isEmpty()) {
            throw new UsageException("--office 要与 --returns 一起用", "--office goes with --returns");
        }
        DataElement element = office(source);
        ReturnTables tables = new ReturnTables(
                written.returns(Path.of(returns)),
                source,
                element,
                files.size() > 1,
                session().language(),
                disclosure());
        written.returns(tables);
        return tables;
    }

    /** The element that names the office: the one asked for, or the one that the source's layout has for it. */
    private DataElement office(Layout source) {
        if (office.isEmpty()) {
            return source.elements().stream()
                    .filter(each -> dictionary()
                            .conceptOf(source, each.identifier())
                            .filter(concept -> concept.id().equals(SUPPLIER))
                            .isPresent())
                    .findFirst()
                    .orElseThrow(() -> new UsageException(
                            "版式“" + source.name().zh() + "”没有数据来源单位，请用 --office 指明哪一项是提供单位",
                            "the layout “" + source.name().en()
                                    + "” has no element for the supplying office: name one with --office"));
        }
        int place = source.indexOf(office);
        if (place < 0) {
            throw new UsageException(
                    "版式“" + source.name().zh() + "”没有数据元 " + office,
                    "the layout “" + source.name().en() + "” has no element " + office);
        }
        return source.elements().get(place);
    }

    private Policy policy() {
        Policy policy = Policy.standard();
        for (Map.Entry<String, String> each : policies.entrySet()) {
            Outcome outcome = Outcome.ofWord(each.getKey())
                    .orElseThrow(
                            () -> new UsageException("没有结果 " + each.getKey(), "there is no outcome " + each.getKey()));
            Policy.Treatment treatment = switch (each.getValue().toLowerCase(Locale.ROOT)) {
                case "keep" -> Policy.Treatment.KEEP;
                case "hold" -> Policy.Treatment.HOLD;
                case "stop" -> Policy.Treatment.STOP;
                default ->
                    throw new UsageException(
                            "策略应为 keep、hold 或 stop：" + each.getValue(),
                            "a policy is keep, hold or stop: " + each.getValue());
            };
            policy = policy.with(outcome, treatment);
        }
        return policy;
    }
}
