// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import java.io.Closeable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.chuanyu.dictionary.report.Report;
import org.chuanyu.dictionary.translation.TranslationTally;

/**
 * 已转换的数据框: a DataFrame that was carried over: the output, the account, the report and the numbers. Output and account
 * are data and hold personal values as the input did; until {@link #close} the cluster keeps them.
 */
public final class TranslatedDataFrame implements Closeable {
    private final SparkSession spark;
    private final JavaRDD<Piece> pieces;
    private final StructType target;
    private final String accountHeader;
    private final Report report;
    private final TranslationTally tally;

    TranslatedDataFrame(
            SparkSession spark,
            JavaRDD<Piece> pieces,
            StructType target,
            String accountHeader,
            Report report,
            TranslationTally tally) {
        this.spark = spark;
        this.pieces = pieces;
        this.target = target;
        this.accountHeader = accountHeader;
        this.report = report;
        this.tally = tally;
    }

    /**
     * Returns the rows that were carried over.
     *
     * @return the rows in the order of the input, a column of text for each element of the target's layout; null where
     *     there is nothing
     * @throws IllegalStateException when the policy stopped the run
     */
    public Dataset<Row> output() {
        mustNotBeStopped();
        JavaRDD<Row> rows = pieces.filter(piece -> piece.output() != null).map(TranslatedDataFrame::row);
        return spark.createDataFrame(rows, target);
    }

    private static Row row(Piece piece) {
        String[] output = piece.output();
        Object[] cells = output == null
                ? new Object[0]
                : Arrays.stream(output)
                        .map(text -> text.isEmpty() ? null : text)
                        .toArray();
        return RowFactory.create(cells);
    }

    /**
     * Returns the account of every cell that the output does not hold as it was.
     *
     * @return the lines in order, JSON objects, the header first; written as text they are the account that
     *     {@code chuanyu restore} reads
     * @throws IllegalStateException when the policy stopped the run
     */
    public Dataset<String> account() {
        mustNotBeStopped();
        JavaRDD<String> lines = pieces.map(Piece::account).filter(line -> !line.isEmpty());
        return spark.createDataset(List.of(accountHeader), Encoders.STRING())
                .coalesce(1)
                .union(spark.createDataset(lines.rdd(), Encoders.STRING()));
    }

    private void mustNotBeStopped() {
        if (tally.isStopped()) {
            throw new IllegalStateException("已按策略中止，没有输出 / the policy stopped the run, there is no output");
        }
    }

    /**
     * Returns the report, the same as of the command line.
     *
     * @return the report
     */
    public Report report() {
        return report;
    }

    /**
     * Returns what happened, in numbers.
     *
     * @return the numbers
     */
    public TranslationTally tally() {
        return tally;
    }

    /** Gives back what the cluster keeps. */
    @Override
    public void close() {
        pieces.unpersist(false);
    }
}
