// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.util.concurrent.TimeUnit;
import org.apache.commons.validator.routines.checkdigit.IBANCheckDigit;
import org.chuanyu.codes.check.CheckSystem;
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

/**
 * 校验系统基准: ISO/IEC 7064 MOD 97-10, the only check system that this library and commons-validator both have; there
 * it is part of the account number (IBAN). Both take the number as it is printed and put its first four characters
 * behind the others; both judge the check digits alone, and refuse those that are never given: 00, 01 and 99.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CheckSystemBenchmark {
    private static final int NUMBERS = 1024;
    private static final int HEAD = 4;
    private static final int RADIX = 36;

    /** 样本: valid numbers, or wrong ones of five kinds. */
    @Param({"valid", "invalid"})
    public String mix = "valid";

    private String[] numbers = {};

    /** 基准: makes the benchmark; JMH calls it. */
    public CheckSystemBenchmark() {}

    /** 准备: makes the numbers, and asserts that all answers agree. */
    @Setup
    public void prepare() {
        numbers = SampleCodes.mix(mix, SampleCodes::iban, SampleCodes::wrongIban, NUMBERS);
        for (String number : numbers) {
            boolean ours = isMod97(number);
            if (ours != mix.equals("valid") || ours != IBANCheckDigit.IBAN_CHECK_DIGIT.isValid(number)) {
                throw new IllegalStateException("the answers differ on " + number);
            }
        }
    }

    /** What a user of this library writes: the digits in the order of the standard, each letter as two of them. */
    static boolean isMod97(String number) {
        if (number.length() <= HEAD) {
            return false;
        }
        StringBuilder digits = new StringBuilder(number.length() + HEAD);
        append(number, HEAD, number.length(), digits);
        append(number, 0, HEAD, digits);
        return CheckSystem.MOD_97_10.isAsComputed(digits);
    }

    private static void append(String number, int start, int end, StringBuilder digits) {
        for (int i = start; i < end; i++) {
            char c = number.charAt(i);
            if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
                digits.append(Character.digit(c, RADIX));
            } else {
                digits.append(c);
            }
        }
    }

    /**
     * 本库判断: MOD 97-10.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void mod97(Blackhole hole) {
        for (String number : numbers) {
            hole.consume(isMod97(number));
        }
    }

    /**
     * commons-validator 判断: MOD 97-10.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void commonsValidator(Blackhole hole) {
        for (String number : numbers) {
            hole.consume(IBANCheckDigit.IBAN_CHECK_DIGIT.isValid(number));
        }
    }
}
