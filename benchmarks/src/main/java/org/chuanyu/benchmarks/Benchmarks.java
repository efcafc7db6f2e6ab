// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * 基准入口: {@code --quick [RESULT.json]} measures the claims again, in less than ten minutes, says which hold, and
 * in its last line how many and which do not; any other arguments go to JMH. {@link Chart} draws the raw results.
 */
public final class Benchmarks {
    private static final TimeValue ITERATION = TimeValue.milliseconds(400);

    /** The same small heap for all, touched beforehand, so that no one pays for fresh pages of the machine. */
    private static final String[] HEAP = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"};

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param args {@code --quick} and perhaps a file for the raw results, or the arguments of JMH
     * @throws Exception when a benchmark fails
     */
    public static void main(String[] args) throws Exception {
        if (args.length == 0 || !args[0].equals("--quick")) {
            Main.main(args);
            return;
        }
        Map<String, Double> nanoseconds = measure(args.length > 1 ? args[1] : "benchmarks-quick.json");
        System.out.println();
        List<Claim> claims = Claim.all();
        claims.forEach(claim -> System.out.println(claim.verdict(nanoseconds)));
        FirstAnswer.main(new String[0]);
        System.out.println(Claim.summary(claims, nanoseconds));
    }

    private static Map<String, Double> measure(String file) throws Exception {
        Options options = new OptionsBuilder()
                .include("org.chuanyu.benchmarks")
                .forks(1)
                .warmupIterations(3)
                .warmupTime(ITERATION)
                .measurementIterations(5)
                .measurementTime(ITERATION)
                .jvmArgs(HEAP)
                .addProfiler("gc")
                .resultFormat(ResultFormatType.JSON)
                .result(file)
                .build();
        new Runner(options).run();
        return RawResults.read(Path.of(file));
    }
}
