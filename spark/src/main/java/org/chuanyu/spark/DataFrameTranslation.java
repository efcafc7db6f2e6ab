// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.key.FirstRows;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.DataSet;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.report.Report;
import org.chuanyu.dictionary.report.TranslationSummary;
import org.chuanyu.dictionary.table.TableFormat;
import org.chuanyu.dictionary.translation.Policy;
import org.chuanyu.dictionary.translation.Supply;
import org.chuanyu.dictionary.translation.Translation;
import org.chuanyu.dictionary.translation.TranslationTally;
import org.chuanyu.dictionary.validation.RowJudge;
import org.chuanyu.dictionary.validation.TableValidation;

/**
 * 数据框转换: carries a DataFrame over to another side with the outcomes, the account and the report of the command line's
 * {@code translate}. Its columns are named as the headings of a table would be, and all of them are text. Immutable.
 *
 * <pre>{@code
 * DataFrameTranslation translation =
 *         DataFrameTranslation.of("administrative-penalty", "credit-publicity-2018", "internet-supervision", List.of());
 * try (TranslatedDataFrame carried = translation.translate(spark.table("penalties"), "penalties")) {
 *     carried.output().write().saveAsTable("penalties_for_supervision");
 *     carried.account().write().text("account");
 * }
 * }</pre>
 *
 * <p>The table is read several times: once for the numbers of its rows, once for the keys of each side that has rules on
 * them, once to carry it over. It must be the same each time, rows and order.
 */
public final class DataFrameTranslation {
    private final PackList packs;
    private final Layout from;
    private final Layout to;
    private final Supply supply;
    private final Policy policy;
    private final Disclosure disclosure;

    private DataFrameTranslation(
            PackList packs, Layout from, Layout to, Supply supply, Policy policy, Disclosure disclosure) {
        this.packs = packs;
        this.from = from;
        this.to = to;
        this.supply = supply;
        this.policy = policy;
        this.disclosure = disclosure;
    }

    /**
     * Makes a translation that supplies nothing, holds back what is invalid and masks what is personal.
     *
     * @param dataSet the data set
     * @param from the source side
     * @param to the target side
     * @param packs folders or jars of the packs beside the built-in ones; every machine finds them at the same path
     * @return the translation
     * @throws IllegalArgumentException when there is no such data set, side or mapping
     */
    public static DataFrameTranslation of(String dataSet, String from, String to, List<String> packs) {
        PackList list = PackList.at(packs);
        Dictionary dictionary = list.dictionary();
        DataSet set = dictionary
                .dataSet(dataSet)
                .orElseThrow(
                        () -> new IllegalArgumentException("没有数据集 " + dataSet + " / there is no data set " + dataSet));
        Layout source = layout(set, from);
        Layout target = layout(set, to);
        if (dictionary.mapping(source, target).isEmpty()) {
            throw new IllegalArgumentException(dataSet + " 没有从 " + from + " 到 " + to + " 的映射 / " + dataSet
                    + " has no mapping from " + from + " to " + to);
        }
        return new DataFrameTranslation(list, source, target, Supply.none(), Policy.standard(), Disclosure.MASKED);
    }

    private static Layout layout(DataSet set, String side) {
        return set.layout(side)
                .orElseThrow(() -> new IllegalArgumentException(set.id() + " 没有 " + side + " 一方的版式 / " + set.id()
                        + " has no layout of the side " + side + "; there are: "
                        + String.join(", ", set.layouts().keySet())));
    }

    /**
     * Returns this with values that the caller declares.
     *
     * @param file the table of the supply, on this machine
     * @return the translation
     * @throws org.chuanyu.dictionary.table.TableException when it is no supply
     */
    public DataFrameTranslation withSupply(Path file) {
        return new DataFrameTranslation(packs, from, to, Supply.read(file, from, to), policy, disclosure);
    }

    /**
     * Returns this with another policy.
     *
     * @param other what to do with rows by the outcomes of their cells
     * @return the translation
     */
    public DataFrameTranslation withPolicy(Policy other) {
        return new DataFrameTranslation(packs, from, to, supply, other, disclosure);
    }

    /**
     * Returns this with another disclosure.
     *
     * @param other what the report may show of cells
     * @return the translation
     */
    public DataFrameTranslation withDisclosure(Disclosure other) {
        return new DataFrameTranslation(packs, from, to, supply, policy, other);
    }

    /**
     * Carries a DataFrame over.
     *
     * @param table the table, all of whose columns are text
     * @param name the table's name, which the report tells
     * @return what became of it, to be closed
     * @throws IllegalArgumentException when a column is no text
     * @throws org.chuanyu.dictionary.table.TableException when no column belongs to the layout, or two are the same element
     */
    public TranslatedDataFrame translate(Dataset<Row> table, String name) {
        mustBeText(table.schema());
        SparkSession spark = table.sparkSession();
        TranslationTask task = new TranslationTask(
                packs,
                from.dataSet(),
                from.side(),
                to.side(),
                supply,
                policy,
                disclosure,
                Judging.standard().today(),
                List.of(table.columns()));
        RowJudge judge = task.rowJudge(FirstRows.inOrder(0));
        Translation translation = task.translation();
        Report report = Report.of(task.dictionary(), from, name);
        judge.judgeHeading(report);
        JavaRDD<Piece> pieces = pieces(spark, task, numbered(table));
        addParts(pieces, report, translation.tally());
        report.translated(TranslationSummary.of(translation, false), to);
        return new TranslatedDataFrame(
                spark,
                pieces,
                schema(),
                translation.account(judge.binding()).header(TableFormat.PLAIN),
                report,
                translation.tally());
    }

    /** Carries all rows over and keeps what comes of it, so that output, account and report are those of one run. */
    private static JavaRDD<Piece> pieces(SparkSession spark, TranslationTask task, JavaRDD<NumberedRow> table) {
        JavaRDD<NumberedRow> rows = table.persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<Piece> pieces = rows.zipPartitions(
                        new KeyComparison(spark, task, rows).repeated(),
                        (part, repeated) -> new PartTranslation(task, part, repeated))
                .persist(StorageLevel.MEMORY_AND_DISK());
        try {
            pieces.count();
        } catch (RuntimeException e) {
            pieces.unpersist(false);
            throw e;
        } finally {
            rows.unpersist(false);
        }
        return pieces;
    }

    private static void mustBeText(StructType schema) {
        List<String> others = new ArrayList<>();
        for (StructField field : schema.fields()) {
            if (!field.dataType().equals(DataTypes.StringType)) {
                others.add(field.name() + " " + field.dataType().simpleString());
            }
        }
        if (!others.isEmpty()) {
            String names = String.join(", ", others);
            throw new IllegalArgumentException("下列列不是文字，请先按版式的格式转成文字：" + names
                    + " / these columns are no text; write them as text in the layout's formats first: " + names);
        }
    }

    private static JavaRDD<NumberedRow> numbered(Dataset<Row> table) {
        return table.javaRDD()
                .zipWithIndex()
                .mapPartitionsWithIndex(
                        (part, rows) -> new Flat<>(rows, row -> List.of(NumberedRow.of(part, row._2(), row._1()))),
                        true);
    }

    /** Adds the parts up in the order of the table, up to the one that was stopped. */
    private static void addParts(JavaRDD<Piece> pieces, Report report, TranslationTally tally) {
        List<Piece.Part> parts = pieces.map(Piece::part).filter(Objects::nonNull).collect().stream()
                .flatMap(Stream::ofNullable)
                .sorted(Comparator.comparingLong(Piece.Part::first))
                .toList();
        TableValidation.Counts counts = new TableValidation.Counts(0, 0);
        for (Piece.Part part : parts) {
            if (tally.isStopped()) {
                break;
            }
            part.found().addTo(report);
            tally.add(part.tally());
            counts = counts.and(part.counts());
        }
        report.counted(counts);
    }

    private StructType schema() {
        return DataTypes.createStructType(to.elements().stream()
                .map(element -> DataTypes.createStructField(element.identifier(), DataTypes.StringType, true))
                .toList());
    }
}
