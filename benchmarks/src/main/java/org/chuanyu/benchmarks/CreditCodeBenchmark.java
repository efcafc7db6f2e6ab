// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import cn.hutool.core.util.CreditCodeUtil;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.chuanyu.codes.organization.SocialCreditCode;
import org.chuanyu.core.finding.Level;
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

/** 统一社会信用代码基准: credit codes as strings, against Hutool and a plain loop, both of which judge less. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CreditCodeBenchmark {
    private static final int CODES = 1024;
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");

    /** 样本: valid codes, or wrong ones of five kinds. */
    @Param({"valid", "invalid"})
    public String mix = "valid";

    private String[] codes = {};

    /** 基准: makes the benchmark; JMH calls it. */
    public CreditCodeBenchmark() {}

    /** 准备: makes the codes, and asserts that all answers agree. */
    @Setup
    public void prepare() {
        codes = SampleCodes.mix(mix, SampleCodes::creditCode, SampleCodes::wrongCreditCode, CODES);
        for (String code : codes) {
            boolean ours = SocialCreditCode.isValid(code);
            boolean agreed = ours == mix.equals("valid")
                    && ours == CreditCodeUtil.isCreditCode(code)
                    && ours == PlainLoop.isCreditCode(code)
                    && ours == SocialCreditCode.parse(code).isAccepted();
            if (!agreed) {
                throw new IllegalStateException("the answers differ on " + code);
            }
        }
    }

    /**
     * 本库判断: alphabet, check character, authority, division and organisation code.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(CODES)
    public void isValid(Blackhole hole) {
        for (String code : codes) {
            hole.consume(SocialCreditCode.isValid(code));
        }
    }

    /**
     * 本库解析: to a typed value, or to the findings.
     *
     * @param hole takes the results
     */
    @Benchmark
    @OperationsPerInvocation(CODES)
    public void parse(Blackhole hole) {
        for (String code : codes) {
            hole.consume(SocialCreditCode.parse(code));
        }
    }

    /**
     * 本库判断至校验位: alphabet and check character, as the peers.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(CODES)
    public void isChecked(Blackhole hole) {
        for (String code : codes) {
            hole.consume(SocialCreditCode.isValid(code, Level.CHECKED));
        }
    }

    /**
     * 本库解析并读问题: to a typed value or to the findings, whose codes, spans and expected values are read.
     *
     * @param hole takes what is read
     */
    @Benchmark
    @OperationsPerInvocation(CODES)
    public void parseAndRead(Blackhole hole) {
        for (String code : codes) {
            Findings.read(SocialCreditCode.parse(code), hole);
        }
    }

    /**
     * 正则表达式判断: the alphabet alone, by a compiled regular expression.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(CODES)
    public void regularExpression(Blackhole hole) {
        for (String code : codes) {
            hole.consume(SHAPE.matcher(code).matches());
        }
    }

    /**
     * Hutool 判断: alphabet and check character.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(CODES)
    public void hutool(Blackhole hole) {
        for (String code : codes) {
            hole.consume(CreditCodeUtil.isCreditCode(code));
        }
    }

    /**
     * 朴素循环判断: alphabet and check character.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(CODES)
    public void plainLoop(Blackhole hole) {
        for (String code : codes) {
            hole.consume(PlainLoop.isCreditCode(code));
        }
    }
}
