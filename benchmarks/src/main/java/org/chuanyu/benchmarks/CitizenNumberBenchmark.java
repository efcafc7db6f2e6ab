// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import cn.hutool.core.util.IdcardUtil;
import java.util.concurrent.TimeUnit;
import org.chuanyu.codes.person.CitizenNumber;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** 公民身份号码基准: citizen numbers as strings, against Hutool, which knows provinces but not divisions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CitizenNumberBenchmark {
    private static final int NUMBERS = 1024;

    /** 样本: valid numbers, or wrong ones of five kinds. */
    @Param({"valid", "invalid"})
    public String mix = "valid";

    private String[] numbers = {};

    /** 基准: makes the benchmark; JMH calls it. */
    public CitizenNumberBenchmark() {}

    /** 准备: makes the numbers, and asserts that all answers agree. */
    @Setup
    public void prepare() {
        numbers = SampleCodes.mix(mix, SampleCodes::citizenNumber, SampleCodes::wrongCitizenNumber, NUMBERS);
        for (String number : numbers) {
            boolean ours = CitizenNumber.isValid(number);
            boolean agreed = ours == mix.equals("valid")
                    && ours == IdcardUtil.isValidCard18(number)
                    && ours == CitizenNumber.parse(number).isAccepted();
            if (!agreed) {
                throw new IllegalStateException("the answers differ on " + number.substring(0, 6) + "…");
            }
        }
    }

    /**
     * 本库判断: check character, birth date and the whole history of divisions.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void isValid(Blackhole hole) {
        for (String number : numbers) {
            hole.consume(CitizenNumber.isValid(number));
        }
    }

    /**
     * 本库解析: to a typed value, or to the findings.
     *
     * @param hole takes the results
     */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void parse(Blackhole hole) {
        for (String number : numbers) {
            hole.consume(CitizenNumber.parse(number));
        }
    }

    /**
     * 本库解析并读问题: to a typed value or to the findings, whose codes, spans and expected values are read.
     *
     * @param hole takes what is read
     */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void parseAndRead(Blackhole hole) {
        for (String number : numbers) {
            Findings.read(CitizenNumber.parse(number), hole);
        }
    }

    /**
     * Hutool 判断: check character, birth date and province.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void hutool(Blackhole hole) {
        for (String number : numbers) {
            hole.consume(IdcardUtil.isValidCard18(number));
        }
    }
}
