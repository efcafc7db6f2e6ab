// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.report.Report;
import org.chuanyu.dictionary.report.TextReport;
import org.chuanyu.dictionary.report.TranslationSummary;
import org.chuanyu.dictionary.table.SafeFile;
import org.chuanyu.dictionary.translation.Outcome;
import org.chuanyu.dictionary.translation.Policy;
import org.chuanyu.dictionary.translation.Supply;
import org.chuanyu.dictionary.translation.Translation;
import org.chuanyu.dictionary.translation.TranslationPlan;
import org.chuanyu.dictionary.validation.FindingSink;
import org.chuanyu.dictionary.validation.TableValidation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 转换表格: {@code chuanyu translate}. */
@Command(name = "translate")
final class TranslateCommand extends SessionCommand {
    @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "validate.dataset")
    private String dataSet = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "validate.file")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--from", required = true, paramLabel = "S", descriptionKey = "translate.from")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "S", descriptionKey = "translate.to")
    private String to = "";

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

    @Option(names = "--report", paramLabel = "R", descriptionKey = "option.report")
    private String report = "";

    @Option(names = "--dry-run", descriptionKey = "translate.dry-run")
    private boolean dryRun;

    TranslateCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws IOException {
        Path file = only(files);
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
        plan(translation.plan());
        String accountName = noAccount || dryRun ? "" : account.isEmpty() ? output + ".account.jsonl" : account;
        distinct(file, output, accountName, report);
        Report findings = ValidateCommand.begin(this, source, List.of(file));
        try (SafeFile out = dryRun ? null : SafeFile.begin(Path.of(output));
                SafeFile accounts = accountName.isEmpty() ? null : SafeFile.begin(Path.of(accountName));
                ReportFile reports = ReportFile.begin(report, session().language())) {
            carry(file, source, translation, findings, out, accounts, reports);
            // The output last: where it stands, account and report stand too.
            boolean stopped = translation.tally().isStopped();
            if (accounts != null && !stopped) {
                accounts.finish();
            }
            if (out != null && !stopped) {
                out.finish();
            }
            if (accounts != null && !stopped) {
                accounts.publish();
            }
            if (reports != null) {
                reports.publish();
            }
            if (out != null && !stopped) {
                out.publish();
            }
        } catch (IOException e) {
            throw SafeFile.unwritable(Path.of(output), e);
        }
        TextReport.write(
                findings, session().language(), session().hasColor(), session().outWriter());
        boolean good = !findings.hasErrors()
                && !translation.tally().isStopped()
                && translation.tally().held() == 0
                && translation.tally().refusedByTarget() == 0;
        return good ? Main.GOOD : Main.ERRORS;
    }

    private void carry(
            Path file,
            Layout source,
            Translation translation,
            Report findings,
            @Nullable SafeFile out,
            @Nullable SafeFile accounts,
            @Nullable ReportFile reports)
            throws IOException {
        try (TerminalProgress progress = new TerminalProgress(session());
                TableValidation table =
                        TableValidation.open(file, source, dictionary(), Judging.standard(), disclosure())) {
            FindingSink sink = reports == null ? findings : reports.sink(findings);
            findings.counted(translation.run(table, sink, stream(out), stream(accounts), progress));
        }
        findings.translated(summary(translation), layout(dataSet, to));
        if (reports != null) {
            reports.write(findings);
        }
    }

    private static @Nullable OutputStream stream(@Nullable SafeFile file) {
        return file == null ? null : file.out();
    }

    private TranslationSummary summary(Translation translation) {
        TranslationPlan plan = translation.plan();
        Map<String, List<String>> ambiguous = new TreeMap<>();
        plan.ambiguous().forEach((element, values) -> ambiguous.put(element.identifier(), values));
        return new TranslationSummary(
                from,
                to,
                plan.mapping(),
                translation.tally().written(),
                translation.tally().held(),
                translation.tally().isStopped(),
                dryRun,
                translation.tally().cells(),
                translation.tally().lost(),
                translation.tally().noSource(),
                translation.tally().supplied(),
                translation.tally().refusedByTarget(),
                translation.tally().refusedElements(),
                plan.withoutSource().stream().map(DataElement::identifier).toList(),
                ambiguous);
    }

    /** Told before a row is read. */
    private void plan(TranslationPlan plan) {
        if (!dryRun) {
            return;
        }
        session().say("plan.mapping", Map.of("mapping", plan.mapping(), "from", from, "to", to));
        session()
                .say(
                        "plan.without-source",
                        Map.of("count", Integer.toString(plan.withoutSource().size())));
        for (DataElement element : plan.withoutSource()) {
            session().say("plan.element", Map.of("id", element.identifier(), "name", name(element)));
        }
        session()
                .say(
                        "plan.ambiguous",
                        Map.of("count", Integer.toString(plan.ambiguous().size())));
        plan.ambiguous()
                .forEach((element, values) -> session()
                        .say(
                                "plan.ambiguous-element",
                                Map.of(
                                        "id",
                                        element.identifier(),
                                        "name",
                                        name(element),
                                        "values",
                                        String.join(" | ", values))));
        session().outWriter().flush();
    }

    private String name(DataElement element) {
        return element.name().in(session().language());
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

    /** No two of the files of a run may be the same, or one would overwrite the other. */
    static void distinct(Path input, String... others) throws IOException {
        List<Path> all = new ArrayList<>(List.of(input.toAbsolutePath().normalize()));
        for (String other : others) {
            if (other.isEmpty()) {
                continue;
            }
            Path path = Path.of(other).toAbsolutePath().normalize();
            for (Path known : all) {
                boolean same = known.equals(path)
                        || (Files.exists(known) && Files.exists(path) && Files.isSameFile(known, path));
                if (same) {
                    throw new UsageException("同一个文件不能既读又写：" + other, "one file can't be used twice: " + other);
                }
            }
            all.add(path);
        }
    }

    private static Path only(List<Path> files) {
        if (files.size() > 1) {
            throw new UsageException(
                    "目前一次只转换一个文件，给出了 " + files.size() + " 个",
                    "one file is translated at a time for now, " + files.size() + " were given");
        }
        return files.get(0);
    }
}
