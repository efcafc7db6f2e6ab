// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import cn.hutool.core.util.CreditCodeUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.chuanyu.codes.organization.SocialCreditCode;

/**
 * 首个答案: the time from {@code main} to the first credit code parsed, and to the first that Hutool judges, in fresh
 * processes one after the other, in turn.
 */
public final class FirstAnswer {
    private static final int PROCESSES = 21;
    private static final String CODE = "91330100799655058B";

    private FirstAnswer() {}

    /** One fresh process. */
    static final class Child {
        private Child() {}

        /** Prints the microseconds from here to the first code parsed. */
        public static void main(String[] args) {
            long start = System.nanoTime();
            boolean accepted = SocialCreditCode.parse(CODE).isAccepted();
            long end = System.nanoTime();
            System.out.print(accepted ? (end - start) / 1000 : -1);
        }
    }

    /** One fresh process that asks Hutool. */
    static final class HutoolChild {
        private HutoolChild() {}

        /** Prints the microseconds from here to the first code judged. */
        public static void main(String[] args) {
            long start = System.nanoTime();
            boolean accepted = CreditCodeUtil.isCreditCode(CODE);
            long end = System.nanoTime();
            System.out.print(accepted ? (end - start) / 1000 : -1);
        }
    }

    /**
     * Prints of both the quickest, the middle and the slowest.
     *
     * @param args none
     * @throws IOException when a process can't be started
     */
    public static void main(String[] args) throws IOException {
        double[] ours = new double[PROCESSES];
        double[] theirs = new double[PROCESSES];
        for (int i = 0; i < PROCESSES; i++) {
            ours[i] = milliseconds(Child.class);
            theirs[i] = milliseconds(HutoolChild.class);
        }
        print("first answer", ours, " (target 8 ms)");
        print("Hutool", theirs, "");
    }

    private static double milliseconds(Class<?> child) throws IOException {
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

    private static void print(String what, double[] milliseconds, String target) {
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%s in %d fresh processes: quickest %.1f ms, middle %.1f ms, slowest %.1f ms%s%n",
                what,
                PROCESSES,
                milliseconds[0],
                milliseconds[PROCESSES / 2],
                milliseconds[PROCESSES - 1],
                target);
    }
}
