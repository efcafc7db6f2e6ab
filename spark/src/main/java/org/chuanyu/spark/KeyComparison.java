// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chuanyu.dictionary.key.FirstRows;
import org.chuanyu.dictionary.key.KeyDigest;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.KeyJudge;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.rule.RecordRule;
import org.chuanyu.dictionary.translation.RowTranslation;
import org.chuanyu.dictionary.translation.TargetJudge;
import org.chuanyu.dictionary.translation.TranslatedRow;
import org.chuanyu.dictionary.translation.Translation;
import org.chuanyu.dictionary.validation.RowJudge;
import scala.Tuple2;

/**
 * 键比较: finds the rows whose keys stand in earlier rows, on all machines together. What goes from machine to machine are
 * digests with a secret of this run. The rows that repeat a key come back to the part in which they lie, in order, so that
 * the table itself stays where it is.
 */
final class KeyComparison {
    private static final String FIRST = "first";
    private static final String ROWS = "rows";

    private final SparkSession spark;
    private final TranslationTask task;
    private final JavaRDD<NumberedRow> rows;
    private final byte[] secret = KeyDigest.newSecret();

    KeyComparison(SparkSession spark, TranslationTask task, JavaRDD<NumberedRow> rows) {
        this.spark = spark;
        this.task = task;
        this.rows = rows;
    }

    /** Returns what is repeated on both sides; the target's rows are known only after the source's keys are. */
    JavaPairRDD<RowPlace, RepeatedKey> repeated() {
        JavaPairRDD<RowPlace, RepeatedKey> ofSource =
                hasKeys(task.source()) ? placed(repeated(sourceKeys())) : placed(none());
        if (!hasKeys(task.target())) {
            return ofSource;
        }
        return placed(ofSource.union(repeated(targetKeys(ofSource))));
    }

    private static boolean hasKeys(Layout layout) {
        return layout.rules().stream().anyMatch(rule -> rule.rule() instanceof RecordRule.Unique);
    }

    private JavaPairRDD<RowPlace, RepeatedKey> none() {
        return spark.createDataFrame(List.of(), RowKey.SCHEMA).javaRDD().mapToPair(KeyComparison::repeatedKey);
    }

    private JavaRDD<Row> sourceKeys() {
        TranslationTask told = task;
        byte[] with = secret;
        return rows.mapPartitions(part -> {
            RowJudge judge = told.rowJudge(FirstRows.inOrder(0));
            KeyDigest digest = new KeyDigest(with);
            return new Flat<>(part, row -> {
                List<Row> keys = new ArrayList<>();
                RowKey.add(keys, RepeatedKey.Side.SOURCE, judge.keys(row.row()), digest, row);
                return keys;
            });
        });
    }

    private JavaRDD<Row> targetKeys(JavaPairRDD<RowPlace, RepeatedKey> ofSource) {
        TranslationTask told = task;
        byte[] with = secret;
        return rows.zipPartitions(ofSource, (part, repeated) -> {
            KnownFirstRows known = new KnownFirstRows(repeated);
            RowJudge judge = told.rowJudge(known.of(RepeatedKey.Side.SOURCE));
            Translation translation = told.translation();
            RowTranslation translator = translation.rows();
            TargetJudge target = translation.targetJudge(
                    new KeyJudge(told.target(), Disclosure.MASKED, known.of(RepeatedKey.Side.TARGET)));
            KeyDigest digest = new KeyDigest(with);
            return new Flat<>(part, row -> {
                List<Row> keys = new ArrayList<>();
                known.begin(row);
                TranslatedRow translated = translator.translate(judge.judge(row.row(), finding -> {}));
                if (!translated.isHeld()) {
                    RowKey.add(keys, RepeatedKey.Side.TARGET, target.keys(translated.target()), digest, row);
                }
                return keys;
            });
        });
    }

    private JavaPairRDD<RowPlace, RepeatedKey> repeated(JavaRDD<Row> digests) {
        Dataset<Row> keys = spark.createDataFrame(digests, RowKey.SCHEMA);
        Dataset<Row> several = keys.groupBy(RowKey.SIDE, RowKey.RULE, RowKey.DIGEST)
                .agg(min(RowKey.ROW).as(FIRST), count(lit(1)).as(ROWS))
                .where(col(ROWS).gt(1))
                .drop(ROWS);
        return keys.join(several, new String[] {RowKey.SIDE, RowKey.RULE, RowKey.DIGEST})
                .where(col(RowKey.ROW).gt(col(FIRST)))
                .select(RowKey.SIDE, RowKey.RULE, RowKey.PART, RowKey.ROW, FIRST)
                .javaRDD()
                .mapToPair(KeyComparison::repeatedKey);
    }

    private static Tuple2<RowPlace, RepeatedKey> repeatedKey(Row row) {
        RepeatedKey.Side side = RepeatedKey.Side.valueOf(row.getString(0));
        return new Tuple2<>(
                new RowPlace(row.getInt(2), row.getLong(3)), new RepeatedKey(side, row.getInt(1), row.getLong(4)));
    }

    /** Brings what is repeated to the parts of the table, each in the order of its rows. */
    private JavaPairRDD<RowPlace, RepeatedKey> placed(JavaPairRDD<RowPlace, RepeatedKey> repeated) {
        return repeated.repartitionAndSortWithinPartitions(
                new PartOfTable(rows.getNumPartitions()), Comparator.<RowPlace>naturalOrder());
    }

    /** 表的分部: sends a row to the part of the table in which it lies. */
    private static final class PartOfTable extends Partitioner {
        private static final long serialVersionUID = 1L;

        private final int parts;

        PartOfTable(int parts) {
            this.parts = parts;
        }

        @Override
        public int numPartitions() {
            return parts;
        }

        @Override
        public int getPartition(Object key) {
            return ((RowPlace) key).part();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PartOfTable that && parts == that.parts;
        }

        @Override
        public int hashCode() {
            return parts;
        }
    }
}
