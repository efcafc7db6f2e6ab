// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import cn.hutool.core.util.CreditCodeUtil;
import cn.hutool.core.util.IdcardUtil;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.chuanyu.codes.column.CodeColumn;
import org.chuanyu.codes.column.Verdicts;
import org.chuanyu.codes.organization.SocialCreditCodeType;
import org.chuanyu.codes.person.CitizenNumberType;
import org.chuanyu.codes.type.CodeType;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 整列基准: a column of valid codes as bytes, 19 to a line, against lines made into strings for Hutool. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ColumnBenchmark {
    private static final int ROWS = 16_384;

    /** 代码类型: what the column holds. */
    @Param({"social-credit-code", "citizen-number"})
    public String type = "social-credit-code";

    private byte[] lines = {};
    private byte[] fixed = {};

    /** 基准: makes the benchmark; JMH calls it. */
    public ColumnBenchmark() {}

    /**
     * 准备: makes the column, and asserts that all answers agree.
     *
     * @throws IOException never, for the column is in memory
     */
    @Setup
    public void prepare() throws IOException {
        StringBuilder text = new StringBuilder(19 * ROWS);
        for (int i = 0; i < ROWS; i++) {
            text.append(isCreditCode() ? SampleCodes.creditCode(i) : SampleCodes.citizenNumber(i))
                    .append('\n');
        }
        lines = text.toString().getBytes(StandardCharsets.US_ASCII);
        fixed = text.toString().replace("\n", "").getBytes(StandardCharsets.US_ASCII);
        if (columnOfLines() != ROWS || columnOfFixedWidth() != ROWS || stringsToHutool() != ROWS) {
            throw new IllegalStateException("the answers differ");
        }
    }

    private boolean isCreditCode() {
        return type.equals("social-credit-code");
    }

    private CodeType<?> codeType() {
        return isCreditCode() ? new SocialCreditCodeType() : new CitizenNumberType();
    }

    /** Counts the valid rows. */
    private static final class Count implements Verdicts {
        private long valid;

        @Override
        public void verdict(long row, boolean good) {
            valid += good ? 1 : 0;
        }
    }

    /**
     * 本库按行判断, 完整.
     *
     * @return how many rows are valid
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long columnOfLines() {
        Count count = new Count();
        CodeColumn column = new CodeColumn(codeType(), count);
        column.lines(lines, 0, lines.length);
        column.end();
        return count.valid;
    }

    /**
     * 本库按固定宽度判断, 完整.
     *
     * @return how many rows are valid
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long columnOfFixedWidth() {
        Count count = new Count();
        new CodeColumn(codeType(), count).fixedWidth(fixed, 0, fixed.length, 18);
        return count.valid;
    }

    /**
     * 逐行成串交 Hutool: check character, of citizen numbers date and province too.
     *
     * @return how many rows are valid
     * @throws IOException never
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long stringsToHutool() throws IOException {
        long valid = 0;
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(lines), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                boolean good = isCreditCode() ? CreditCodeUtil.isCreditCode(line) : IdcardUtil.isValidCard18(line);
                valid += good ? 1 : 0;
            }
        }
        return valid;
    }
}
