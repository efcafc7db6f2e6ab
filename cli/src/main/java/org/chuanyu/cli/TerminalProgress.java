// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.io.Closeable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.chuanyu.dictionary.validation.Progress;
import org.jspecify.annotations.Nullable;

/** 进度条: draws how far a file has been read, on a terminal and for long work only. */
final class TerminalProgress implements Progress, Closeable {
    /** Smaller files are read before a bar could be looked at. */
    private static final long LONG_WORK = 8L * 1024 * 1024;

    private static final long MEBIBYTE = 1024L * 1024;

    private final boolean drawn;
    private @Nullable ProgressBar bar;

    TerminalProgress(Session session) {
        this.drawn = session.isTerminal();
    }

    @Override
    public void at(long done, long total) {
        if (!drawn || total < LONG_WORK) {
            return;
        }
        ProgressBar shown = bar;
        if (shown == null) {
            shown = new ProgressBarBuilder()
                    .setInitialMax(total)
                    .setUnit(" MiB", MEBIBYTE)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
            bar = shown;
        }
        shown.stepTo(done);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
