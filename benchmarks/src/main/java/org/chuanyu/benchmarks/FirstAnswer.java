// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.chuanyu.codes.organization.SocialCreditCode;

/** 首个答案: the time from {@code main} to the first credit code parsed, in fresh processes one after the other. */
public final class FirstAnswer {
    private static final int PROCESSES = 21;

    private FirstAnswer() {}

    /** One fresh process. */
    static final class Child {
        private Child() {}

        /** Prints the microseconds from here to the first code parsed. */
        public static void main(String[] args) {
            long start = System.nanoTime();
            boolean accepted = SocialCreditCode.parse("91330100799655058B").isAccepted();
            long end = System.nanoTime();
            System.out.print(accepted ? (end - start) / 1000 : -1);
        }
    }

    /**
     * Prints the quickest and the middle one.
     *
     * @param args none
     * @throws IOException when a process can't be started
     */
    public static void main(String[] args) throws IOException {
        double[] milliseconds = new double[PROCESSES];
        for (int i = 0; i < PROCESSES; i++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Child.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            milliseconds[i] = Long.parseLong(said) / 1000.0;
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "first answer in %d fresh processes: quickest %.1f ms, middle %.1f ms (target 8 ms)%n",
                PROCESSES,
                milliseconds[0],
                milliseconds[PROCESSES / 2]);
    }
}
