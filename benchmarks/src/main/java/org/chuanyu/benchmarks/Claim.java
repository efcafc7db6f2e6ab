// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * 断言: one claim about the speed, as a row of {@code claims.tsv}.
 *
 * @param id its stable name
 * @param what what is compared, and at which level each judges
 * @param measured the benchmark
 * @param baseline what it is compared with; empty for a rate
 * @param mix the benchmark's parameter; empty where it has none
 * @param bound {@code faster}, {@code at-most} or {@code gigabytes}
 * @param value the bound's value
 */
record Claim(String id, String what, String measured, String baseline, String mix, String bound, double value) {
    /** A code of 18 bytes and its line feed. */
    private static final int LINE = 19;

    static List<Claim> all() {
        try (InputStream in = Objects.requireNonNull(Claim.class.getResourceAsStream("claims.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
                    .map(Claim::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Claim of(String line) {
        String[] cells = line.split("\t", -1);
        return new Claim(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], Double.parseDouble(cells[6]));
    }

    static String key(String benchmark, String mix) {
        return benchmark + "/" + mix;
    }

    /** Returns the ratio or rate that a run shows, from the nanoseconds of its benchmarks. */
    double figure(Map<String, Double> nanoseconds) {
        double own = nanoseconds.getOrDefault(key(measured, mix), Double.NaN);
        double other = nanoseconds.getOrDefault(key(baseline, mix), Double.NaN);
        return switch (bound) {
            case "faster" -> other / own;
            case "at-most" -> own / other;
            case "gigabytes" -> LINE / own;
            default -> throw new IllegalStateException("no bound " + bound);
        };
    }

    boolean holds(double figure) {
        return bound.equals("at-most") ? figure <= value : figure >= value;
    }

    /** Says whether the claim holds in a run. */
    String verdict(Map<String, Double> nanoseconds) {
        double figure = figure(nanoseconds);
        return String.format(
                Locale.ROOT,
                "%-6s %-24s %7.2f  (%s %s)  %s",
                holds(figure) ? "holds" : "FAILS",
                id,
                figure,
                bound.equals("at-most") ? "<=" : ">=",
                bound.equals("gigabytes") ? value + " GB/s" : value + "x",
                what);
    }
}
