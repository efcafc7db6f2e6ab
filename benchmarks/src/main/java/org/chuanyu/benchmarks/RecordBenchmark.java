// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.dictionary.record.CellFinding;
import org.chuanyu.dictionary.record.DataRecord;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.RecordJudge;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * 记录基准: records of 25 columns judged by one set of rules: by a layout, by Hibernate Validator on a bean, and by
 * networknt's validator with a JSON Schema. All tell every breach; the records stand ready as each wants them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RecordBenchmark {
    private static final int RECORDS = 1024;

    /** 样本: only good records, or each with one wrong cell. */
    @Param({"valid", "invalid"})
    public String mix = "valid";

    private final String[][] cells = new String[RECORDS][];
    private final PermitBean[] beans = new PermitBean[RECORDS];
    private final JsonNode[] trees = new JsonNode[RECORDS];
    private final DataRecord record = new DataRecord(PermitRecords.layout());
    private final RecordJudge judge =
            new RecordJudge(PermitRecords.layout(), PermitRecords::list, Judging.standard(), Disclosure.MASKED);
    private final Validator validator = validator();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PermitRecords.schema());
    private int errors;

    /** 基准: makes the benchmark; JMH calls it. */
    public RecordBenchmark() {}

    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator();
    }

    /** 准备: makes the records, and asserts that all contenders find the same number of breaches in each. */
    @Setup
    public void prepare() {
        for (int i = 0; i < RECORDS; i++) {
            cells[i] = mix.equals("valid") ? PermitRecords.good(i) : PermitRecords.wrong(i);
            beans[i] = new PermitBean(cells[i]);
            trees[i] = PermitRecords.json(cells[i]);
            int wanted = mix.equals("valid") ? 0 : 1;
            int ours = judged(i);
            int bean = validator.validate(beans[i]).size();
            int tree = schema.validate(trees[i]).size();
            if (ours != wanted || bean != wanted || tree != wanted) {
                throw new IllegalStateException("record " + i + ": " + ours + ", " + bean + ", " + tree);
            }
        }
    }

    private int judged(int i) {
        errors = 0;
        for (int column = 0; column < cells[i].length; column++) {
            record.set(column, cells[i][column]);
        }
        judge.judge(record, i + 1L, this::count);
        return errors;
    }

    private void count(CellFinding finding) {
        errors += finding.finding().severity() == Severity.ERROR ? 1 : 0;
    }

    /**
     * 本库.
     *
     * @return the number of errors
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public int layout() {
        int all = 0;
        for (int i = 0; i < RECORDS; i++) {
            all += judged(i);
        }
        return all;
    }

    /**
     * Hibernate Validator.
     *
     * @return the number of violations
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public int hibernateValidator() {
        int all = 0;
        for (PermitBean bean : beans) {
            all += validator.validate(bean).size();
        }
        return all;
    }

    /**
     * networknt JSON Schema.
     *
     * @return the number of errors
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public int jsonSchema() {
        int all = 0;
        for (JsonNode tree : trees) {
            all += schema.validate(tree).size();
        }
        return all;
    }
}
