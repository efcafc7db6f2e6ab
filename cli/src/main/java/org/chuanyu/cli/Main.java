// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuanyu.codes.exception.RegisterException;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.pack.PackException;
import org.chuanyu.dictionary.table.TableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * 川渝命令行: the program {@code chuanyu}. Exit codes: 0 all good (warnings included), 1 findings of severity error, 2
 * wrong usage or unreadable input, 130 interrupted.
 */
@Command(
        name = "chuanyu",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        subcommands = {
            DemoCommand.class,
            CheckCommand.class,
            IdentifyCommand.class,
            ExplainCommand.class,
            LookupCommand.class,
            InspectCommand.class,
            ValidateCommand.class,
            TranslateCommand.class,
            RestoreCommand.class,
            CertifyCommand.class,
            DiffCommand.class,
            ListCommand.class,
            DescribeCommand.class,
            ExportCommand.class,
            PackCommand.class,
            ProofCommand.class
        })
public final class Main implements Runnable {
    static final int GOOD = 0;
    static final int ERRORS = 1;
    static final int UNUSABLE = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Made by the command line. */
    Main() {}

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param args what the user typed
     */
    public static void main(String[] args) {
        // Always UTF-8: under a POSIX locale the streams as they come would print question marks.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(args, System.in, out, err, System.getenv());
        out.flush();
        System.exit(code);
    }

    /**
     * Runs the program.
     *
     * @param args what the user typed
     * @param in standard input
     * @param out standard output, in UTF-8
     * @param err standard error, in UTF-8
     * @param environment the environment, for the language and the terminal
     * @return the exit code
     */
    static int run(String[] args, InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
        Language language = language(args, environment);
        Session session = new Session(in, out, err, language, environment);
        try {
            return commands(session).execute(args);
        } catch (OutOfMemoryError e) {
            session.complain(
                    new BilingualText("内存不足：单元格过大，或 -Xmx 过小", "out of memory: a cell is too large, or -Xmx too small"));
            return UNUSABLE;
        } finally {
            session.outWriter().flush();
        }
    }

    /** Makes the commands of one run. */
    static CommandLine commands(Session session) {
        CommandLine commands = new CommandLine(new Main(), new SessionFactory(session));
        commands.setResourceBundle(Words.bundle(session.language()));
        commands.setOut(session.outWriter());
        commands.setErr(session.errWriter());
        commands.setUsageHelpWidth(100);
        commands.setParameterExceptionHandler((e, given) -> refused(session, e));
        commands.setExecutionExceptionHandler((e, command, parsed) -> failed(session, e));
        return commands;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int refused(Session session, ParameterException e) {
        BilingualText what = BilingualText.same(firstLine(String.valueOf(e.getMessage())));
        if (e instanceof UnmatchedArgumentException unmatched) {
            String words = String.join(" ", unmatched.getUnmatched());
            what = new BilingualText("不认识 " + words, words + " is not known here");
        } else if (e instanceof MissingParameterException missing) {
            String labels =
                    missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" "));
            what = new BilingualText("缺少 " + labels, labels + " is missing");
        }
        session.complain(new BilingualText(
                "用法不对：" + what.zh() + "（chuanyu --help 列出用法）",
                "wrong usage: " + what.en() + " (chuanyu --help lists the usage)"));
        return UNUSABLE;
    }

    private static int failed(Session session, Exception e) {
        if (e instanceof UsageException usage) {
            session.complain(usage.reason());
        } else if (e instanceof TableException table) {
            session.complain(table.reason());
        } else if (e instanceof RegisterException register) {
            session.complain(register.reason());
        } else if (e instanceof PackException pack) {
            session.complain(pack.reason());
        } else {
            // The message of an unforeseen exception may hold data, so only its kind is told.
            String kind = e.getClass().getSimpleName();
            session.complain(
                    new BilingualText("内部错误（" + kind + "），请报告", "internal error (" + kind + "), please report it"));
        }
        return UNUSABLE;
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end).strip();
    }

    /** The language is needed before the options are parsed, because a wrong option is told in it. */
    private static Language language(String[] args, Map<String, String> environment) {
        for (int i = 0; i < args.length; i++) {
            String value = args[i].startsWith("--lang=")
                    ? args[i].substring("--lang=".length())
                    : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
            if (value.equals("zh") || value.equals("en")) {
                return Language.of(Locale.forLanguageTag(value));
            }
        }
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return Language.of(Locale.forLanguageTag(value.split("[_.]", 2)[0]));
            }
        }
        return Language.of(Locale.getDefault());
    }
}
