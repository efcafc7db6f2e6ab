// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * 断言: one claim about the speed, as a row of {@code claims.tsv}.
 *
 * @param id its stable name
 * @param label the same in a few words, for the chart
 * @param what what is compared, and at which level each judges
 * @param measured the benchmark
 * @param baseline what it is compared with; empty for a rate
 * @param mix the benchmark's parameter; empty where it has none
 * @param bound {@code faster}, {@code at-most} or {@code gigabytes}
 * @param value the bound's value
 */
record Claim(
        String id,
        String label,
        String what,
        String measured,
        String baseline,
        String mix,
        String bound,
        double value) {
    static final String FASTER = "faster";
    static final String AT_MOST = "at-most";
    static final String GIGABYTES = "gigabytes";

    /** A code of 18 bytes and its line feed. */
    private static final int LINE = 19;

    static List<Claim> all() {
        return TextRows.of("claims.tsv").stream().map(Claim::of).toList();
    }

    private static Claim of(String[] cells) {
        return new Claim(
                cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], Double.parseDouble(cells[7]));
    }

    static String key(String benchmark, String mix) {
        return benchmark + "/" + mix;
    }

    /** Returns the ratio or rate that a run shows, from the nanoseconds of its benchmarks. */
    double figure(Map<String, Double> nanoseconds) {
        double own = nanoseconds.getOrDefault(key(measured, mix), Double.NaN);
        double other = nanoseconds.getOrDefault(key(baseline, mix), Double.NaN);
        return switch (bound) {
            case FASTER -> other / own;
            case AT_MOST -> own / other;
            case GIGABYTES -> LINE / own;
            default -> throw new IllegalStateException("no bound " + bound);
        };
    }

    boolean holds(double figure) {
        return bound.equals(AT_MOST) ? figure <= value : figure >= value;
    }

    /** Tells the bound as it is printed, such as {@code >= 12.0x}. */
    String limit() {
        return (bound.equals(AT_MOST) ? "<= " : ">= ") + value + (bound.equals(GIGABYTES) ? " GB/s" : "x");
    }

    /** Says whether the claim holds in a run. */
    String verdict(Map<String, Double> nanoseconds) {
        double figure = figure(nanoseconds);
        return String.format(
                Locale.ROOT,
                "%-6s %-24s %7.2f  (%s)  %s",
                holds(figure) ? "holds" : "FAILS",
                id,
                figure,
                limit(),
                what);
    }

    /** Says in one line how many claims hold in a run, and which do not; a claim that was not measured does not. */
    static String summary(List<Claim> claims, Map<String, Double> nanoseconds) {
        List<String> failing = claims.stream()
                .filter(claim -> !claim.holds(claim.figure(nanoseconds)))
                .map(claim ->
                        String.format(Locale.ROOT, "%s %.2f (%s)", claim.id, claim.figure(nanoseconds), claim.limit()))
                .toList();
        int held = claims.size() - failing.size();
        return held + " of " + claims.size() + " claims hold in this run"
                + (failing.isEmpty() ? "" : "; these do not: " + String.join(", ", failing));
    }
}
