// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.DataRecord;
import org.chuanyu.dictionary.table.HeadingBinding;
import org.chuanyu.dictionary.table.TableRow;
import org.chuanyu.dictionary.translation.AccountText;
import org.chuanyu.dictionary.translation.RowTranslation;
import org.chuanyu.dictionary.translation.TranslatedRow;
import org.chuanyu.dictionary.translation.Translation;
import org.chuanyu.dictionary.translation.Translator;
import org.chuanyu.dictionary.validation.JudgedRow;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * 转换基准: rows of penalties, good at their own side and in memory, from the texts of one layout to those of the other: by
 * the library, which also says what happened to every cell, and by the hand-written {@link HashMapLoop}, which does not.
 * Nobody judges the rows within the time measured. It is the largest mapping of the published packs: of 30 elements to
 * 47, with conditions, three code mappings, dates and money.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TranslationBenchmark {
    private static final int ROWS = 1024;

    private final String[][] rows = new String[ROWS][];
    private final Translation translation = PenaltyRows.translation();
    private final Translator translator = PenaltyRows.translator();
    private final RowTranslation rowTranslation = translation.rows();
    private final AccountText account =
            translation.account(HeadingBinding.of(PenaltyRows.heading(translation.from()), translation.from()));
    private final HashMapLoop loop = new HashMapLoop(Dictionary.builtIn(), translation.to());
    private final DataRecord record = new DataRecord(translation.from());
    private final DataRecord target = new DataRecord(translation.to());
    private final BitSet noneInvalid = new BitSet();

    /** 基准: makes the benchmark; JMH calls it. */
    public TranslationBenchmark() {}

    /** 准备: makes the rows, and asserts that both write the same of each. */
    @Setup
    public void prepare() {
        for (int i = 0; i < ROWS; i++) {
            rows[i] = PenaltyRows.good(i);
            List<String> ours = carried(i);
            List<String> theirs = Arrays.asList(loop.translate(rows[i]));
            if (!ours.equals(theirs) || !translated(i).output().equals(theirs)) {
                throw new IllegalStateException("row " + i + ": " + ours + " and " + theirs);
            }
        }
    }

    private List<String> carried(int i) {
        record.fill(rows[i]);
        translator.translate(record, noneInvalid, target);
        return target.texts();
    }

    private TranslatedRow translated(int i) {
        record.fill(rows[i]);
        TableRow row = new TableRow(i + 1L, i + 2L, Arrays.asList(rows[i]));
        return rowTranslation.translate(new JudgedRow(row, record, false, true, noneInvalid));
    }

    /**
     * 本库, 无台账: the records alone.
     *
     * @return the number of cells written
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int library() {
        int cells = 0;
        for (int i = 0; i < ROWS; i++) {
            cells += carried(i).size();
        }
        return cells;
    }

    /**
     * 本库, 有台账: the rows with what the policy makes of them, and the account's lines.
     *
     * @return the length of the account
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int libraryWithAccount() {
        int length = 0;
        for (int i = 0; i < ROWS; i++) {
            TranslatedRow translated = translated(i);
            length += translated.output().size() + account.row(translated).length();
        }
        return length;
    }

    /**
     * 散列表循环.
     *
     * @return the number of cells written
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int hashMapLoop() {
        int cells = 0;
        for (int i = 0; i < ROWS; i++) {
            cells += loop.translate(rows[i]).length;
        }
        return cells;
    }
}
