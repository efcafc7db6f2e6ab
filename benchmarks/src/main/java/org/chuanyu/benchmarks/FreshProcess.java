// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** 全新进程: runs a class in a process of its own, which prints microseconds, and tells of many such times. */
final class FreshProcess {
    private FreshProcess() {}

    /** Returns the milliseconds that a fresh process printed as microseconds. */
    static double milliseconds(Class<?> child) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        child.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Long.parseLong(said) / 1000.0;
    }

    /** Prints the quickest, the middle and the slowest. */
    static void print(String what, double[] milliseconds, String target) {
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%s in %d fresh processes: quickest %.1f ms, middle %.1f ms, slowest %.1f ms%s%n",
                what,
                milliseconds.length,
                milliseconds[0],
                milliseconds[milliseconds.length / 2],
                milliseconds[milliseconds.length - 1],
                target);
    }
}
