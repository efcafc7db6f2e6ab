// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.io.IOException;
import java.lang.ref.Reference;
import java.util.Locale;
import org.chuanyu.dictionary.pack.Dictionary;

/**
 * 词典载入: how long a fresh process waits for the built-in dictionary, and for every value of every list of it, and what both
 * keep on the heap. Run it with {@code -Xmx64m -XX:+UseSerialGC -XX:SoftRefLRUPolicyMSPerMB=0}, in a process of its own.
 */
public final class DictionaryLoad {
    private static final int PROCESSES = 21;

    private DictionaryLoad() {}

    /** One fresh process that asks for the dictionary. */
    static final class Child {
        private Child() {}

        /** Prints the microseconds from here to the dictionary. */
        public static void main(String[] args) {
            long start = System.nanoTime();
            int layouts = Dictionary.builtIn().dataSets().size();
            long end = System.nanoTime();
            System.out.print(layouts > 0 ? (end - start) / 1000 : -1);
        }
    }

    /** One fresh process that asks for all values too. */
    static final class WholeChild {
        private WholeChild() {}

        /** Prints the microseconds from here to the last value of the last list. */
        public static void main(String[] args) {
            long start = System.nanoTime();
            int values = values(Dictionary.builtIn());
            long end = System.nanoTime();
            System.out.print(values > 0 ? (end - start) / 1000 : -1);
        }
    }

    /** Returns what the heap has grown by while something is still held. */
    private static long grown(HeapMeter meter, Object held) {
        try {
            return meter.grown();
        } finally {
            Reference.reachabilityFence(held);
        }
    }

    private static int values(Dictionary dictionary) {
        return dictionary.lists().stream()
                .mapToInt(list -> list.values().size())
                .sum();
    }

    /**
     * Measures and prints.
     *
     * @param args not read
     * @throws IOException when a process can't be started
     */
    public static void main(String[] args) throws IOException {
        HeapMeter meter = new HeapMeter();
        Dictionary dictionary = Dictionary.builtIn();
        long loaded = grown(meter, dictionary);
        int values = values(dictionary);
        long whole = loaded + grown(meter, dictionary);
        double[] first = new double[PROCESSES];
        double[] all = new double[PROCESSES];
        for (int i = 0; i < PROCESSES; i++) {
            first[i] = FreshProcess.milliseconds(Child.class);
            all[i] = FreshProcess.milliseconds(WholeChild.class);
        }
        FreshProcess.print("the dictionary", first, "");
        FreshProcess.print("the dictionary with every value", all, "");
        System.out.printf(
                Locale.ROOT, "the dictionary keeps %,d B, with all %,d values %,d B%n", loaded, values, whole);
    }
}
