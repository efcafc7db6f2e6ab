// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.chuanyu.dictionary.report.Report;
import org.chuanyu.dictionary.report.ReturnTables;
import org.chuanyu.dictionary.table.SafeFile;
import org.chuanyu.dictionary.table.SafeFolder;
import org.chuanyu.dictionary.translation.HeldRowSink;
import org.chuanyu.dictionary.validation.FindingSink;
import org.jspecify.annotations.Nullable;

/**
 * 转换的文件: what a translation writes: the output, the account, the report and the return tables, as far as they were asked
 * for. They appear when all are whole; the output last, so that where it stands the others stand too.
 */
final class TranslationFiles implements Closeable {
    private final Deque<Closeable> begun = new ArrayDeque<>();
    private @Nullable SafeFile output;
    private @Nullable SafeFile account;
    private @Nullable ReportFile report;
    private @Nullable SafeFolder folder;
    private @Nullable ReturnTables returns;

    /** Begins the output; an empty name asks for none. */
    void output(String place) {
        output = place.isEmpty() ? null : begun(SafeFile.begin(Path.of(place)));
    }

    /** Begins the account; an empty name asks for none. */
    void account(String place) {
        account = place.isEmpty() ? null : begun(SafeFile.begin(Path.of(place)));
    }

    /** Takes the report, which may be none. */
    void report(@Nullable ReportFile file) {
        report = file == null ? null : begun(file);
    }

    /** Begins the folder of the return tables. */
    SafeFolder returns(Path place) {
        folder = begun(SafeFolder.begin(place));
        return folder;
    }

    /** Takes the return tables, which are in their folder. */
    void returns(ReturnTables tables) {
        returns = tables;
    }

    private <T extends Closeable> T begun(T file) {
        begun.push(file);
        return file;
    }

    @Nullable
    OutputStream outputStream() {
        return output == null ? null : output.out();
    }

    @Nullable
    OutputStream accountStream() {
        return account == null ? null : account.out();
    }

    HeldRowSink held() {
        return returns == null ? HeldRowSink.NONE : returns;
    }

    /** Returns where findings have to go. */
    FindingSink sink(Report findings) {
        return report == null ? findings : report.sink(findings);
    }

    /** Moves all into their places; of a run that was stopped, the report alone. */
    void publish(Report findings, boolean stopped) throws IOException {
        if (report != null) {
            report.write(findings);
        }
        if (stopped) {
            publish(report);
            return;
        }
        if (returns != null) {
            returns.finish();
        }
        if (account != null) {
            account.finish();
        }
        if (output != null) {
            output.finish();
        }
        if (folder != null) {
            folder.publish();
        }
        if (account != null) {
            account.publish();
        }
        publish(report);
        if (output != null) {
            output.publish();
        }
    }

    private static void publish(@Nullable ReportFile report) {
        if (report != null) {
            report.publish();
        }
    }

    /** Removes what was not published. */
    @Override
    public void close() throws IOException {
        for (Closeable file : begun) {
            file.close();
        }
    }
}
