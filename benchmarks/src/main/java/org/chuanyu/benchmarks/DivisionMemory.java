// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.division.DivisionMeaning;
import org.chuanyu.codes.reference.ReferenceData;

/**
 * 区划表内存: prints what the division table keeps on the heap, before and after the first name is asked for, beside a
 * {@code HashMap} over rows of code, name, parent, period and successors; and the time of a look-up at a date in both.
 * {@link ReferenceMemory} measures all tables. Run it with {@code -Xmx64m -XX:+UseSerialGC
 * -XX:SoftRefLRUPolicyMSPerMB=0}, alone on the machine.
 */
public final class DivisionMemory {
    private static final int QUESTIONS = 1 << 10;
    private static final int ROUNDS = 2_000;
    private static final int REPEATS = 6;

    private DivisionMemory() {}

    /** A row as the plain table of a good engineer would hold it. */
    private record Row(String name, String parent, LocalDate from, LocalDate to, List<String> successors) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    /**
     * Measures and prints.
     *
     * @param args not read
     */
    public static void main(String[] args) {
        Claim.all(); // what reading any table of a jar leaves behind, or lets go, is not the divisions'
        HeapMeter meter = new HeapMeter();
        DivisionHistory history = ReferenceData.builtIn().get(DivisionHistory.KEY);
        boolean known = history.isKnown(511402);
        long sets = meter.grown();
        int meanings = history.meanings(511402).size();
        long table = sets + meter.grown();
        Map<Integer, List<Row>> rows = rows(history);
        long map = meter.grown();
        System.out.printf(
                "membership %,d B; with names, links and notes %,d B; HashMap over rows %,d B%n", sets, table, map);
        System.out.println("511402 is known: " + known + ", meanings: " + meanings);
        times(history, rows);
    }

    private static Map<Integer, List<Row>> rows(DivisionHistory history) {
        Map<Integer, List<Row>> rows = new HashMap<>();
        for (DivisionMeaning meaning : history.all()) {
            LocalDate from = meaning.period().from().date();
            LocalDate to = meaning.period().to().date();
            rows.computeIfAbsent(Integer.valueOf(meaning.code()), code -> new ArrayList<>(1))
                    .add(new Row(
                            meaning.name(),
                            meaning.parent(),
                            from == null ? LocalDate.MIN : from,
                            to == null ? LocalDate.MAX : to,
                            meaning.successors().stream()
                                    .map(link -> link.code())
                                    .toList()));
        }
        return rows;
    }

    private static void times(DivisionHistory history, Map<Integer, List<Row>> rows) {
        SplittableRandom random = new SplittableRandom(1);
        Integer[] codes = rows.keySet().toArray(new Integer[0]);
        int[] asked = new int[QUESTIONS];
        LocalDate[] days = new LocalDate[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            asked[i] = codes[random.nextInt(codes.length)];
            days[i] = LocalDate.of(1981, 1, 1).plusDays(random.nextInt(16_000));
        }
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            long ours = 0;
            long start = System.nanoTime();
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < QUESTIONS; i++) {
                    ours += history.inForceOn(asked[i], days[i]).isPossible() ? 1 : 0;
                }
            }
            long between = System.nanoTime();
            long plain = 0;
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < QUESTIONS; i++) {
                    for (Row row : rows.getOrDefault(asked[i], List.of())) {
                        plain += row.holds(days[i]) ? 1 : 0;
                    }
                }
            }
            long end = System.nanoTime();
            double each = (double) ROUNDS * QUESTIONS;
            System.out.printf(
                    "in force on a day: %.1f ns (%d yes); HashMap: %.1f ns (%d yes)%n",
                    (between - start) / each, ours / ROUNDS, (end - between) / each, plain / ROUNDS);
        }
    }
}
