// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.chuanyu.codes.organization.SocialCreditCode;
import org.chuanyu.codes.person.CitizenNumber;
import org.dromara.hutool.core.data.CIN;
import org.iban4j.Iban;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** 取值基准: texts to typed values, against the value types that people know. All texts are valid. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ValueBenchmark {
    private static final int TEXTS = 1024;

    private String[] codes = {};
    private String[] numbers = {};
    private String[] ibans = {};
    private String[] uuids = {};

    /** 基准: makes the benchmark; JMH calls it. */
    public ValueBenchmark() {}

    /** 准备: makes the texts. */
    @Setup
    public void prepare() {
        codes = SampleCodes.mix("valid", SampleCodes::creditCode, SampleCodes::wrongCreditCode, TEXTS);
        numbers = SampleCodes.mix("valid", SampleCodes::citizenNumber, SampleCodes::wrongCitizenNumber, TEXTS);
        ibans = SampleCodes.mix("valid", SampleCodes::iban, SampleCodes::iban, TEXTS);
        uuids = SampleCodes.mix("valid", i -> new UUID(i * 31, ~i).toString(), Long::toString, TEXTS);
    }

    /**
     * 统一社会信用代码取值.
     *
     * @param hole takes the values
     */
    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void creditCode(Blackhole hole) {
        for (String text : codes) {
            hole.consume(SocialCreditCode.of(text));
        }
    }

    /**
     * 公民身份号码取值.
     *
     * @param hole takes the values
     */
    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void citizenNumber(Blackhole hole) {
        for (String text : numbers) {
            hole.consume(CitizenNumber.of(text));
        }
    }

    /**
     * Hutool 6 公民身份号码取值: check character, birth date and province.
     *
     * @param hole takes the values
     */
    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void hutoolCin(Blackhole hole) {
        for (String text : numbers) {
            hole.consume(CIN.of(text));
        }
    }

    /**
     * iban4j 取值: country, structure and check digits.
     *
     * @param hole takes the values
     */
    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void iban(Blackhole hole) {
        for (String text : ibans) {
            hole.consume(Iban.valueOf(text));
        }
    }

    /**
     * UUID 取值: the shape alone.
     *
     * @param hole takes the values
     */
    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void uuid(Blackhole hole) {
        for (String text : uuids) {
            hole.consume(UUID.fromString(text));
        }
    }
}
