// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;

/** 会话: where one run reads and writes, and in which language it speaks. */
final class Session {
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Language language;
    private final Map<String, String> environment;
    private final PrintWriter outWriter;
    private final PrintWriter errWriter;

    Session(InputStream in, PrintStream out, PrintStream err, Language language, Map<String, String> environment) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.language = language;
        this.environment = environment;
        this.outWriter = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
        this.errWriter = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    InputStream in() {
        return in;
    }

    Language language() {
        return language;
    }

    PrintWriter outWriter() {
        return outWriter;
    }

    PrintWriter errWriter() {
        return errWriter;
    }

    void print(String line) {
        outWriter.print(line);
        outWriter.print('\n');
    }

    /** Writes bytes as they are. */
    void print(byte[] bytes) {
        outWriter.flush();
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /** Says something in the reader's language. */
    void say(BilingualText text) {
        print(text.in(language));
    }

    void say(String key, Map<String, String> arguments) {
        say(Words.CATALOG.text(key, arguments));
    }

    /** Tells in one line why nothing was done. */
    void complain(BilingualText reason) {
        outWriter.flush();
        err.println("chuanyu: " + reason.in(language).replaceAll("\\s*\\R\\s*", " "));
    }

    /** Whether somebody looks at a terminal that can draw. On the JDKs tried, 17 and 25, a pipe has no console. */
    @SuppressWarnings("SystemConsoleNull")
    boolean isTerminal() {
        return System.console() != null
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    }

    boolean hasColor() {
        return isTerminal() && !environment.containsKey("NO_COLOR");
    }
}
