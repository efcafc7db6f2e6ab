// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import cn.hutool.core.util.CreditCodeUtil;
import java.io.IOException;
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
            ours[i] = FreshProcess.milliseconds(Child.class);
            theirs[i] = FreshProcess.milliseconds(HutoolChild.class);
        }
        FreshProcess.print("first answer", ours, " (target 8 ms)");
        FreshProcess.print("Hutool", theirs, "");
    }
}
