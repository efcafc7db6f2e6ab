// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.validation;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Optional;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.KeyJudge;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.table.HeadingBinding;
import org.chuanyu.dictionary.table.HeadingRows;
import org.chuanyu.dictionary.table.TableBinding;
import org.chuanyu.dictionary.table.TableReader;
import org.jspecify.annotations.Nullable;

/**
 * 表格校验: checks a table against a layout, row by row in constant memory but for digests of the keys.
 *
 * <pre>{@code
 * try (TableValidation table = TableValidation.open(file, layout, dictionary, Judging.standard(), Disclosure.MASKED)) {
 *     table.judgeAll(report, Progress.SILENT);
 * }
 * }</pre>
 */
public final class TableValidation implements Closeable {
    private static final int ROWS_BETWEEN_TELLS = 1024;

    private final TableReader reader;
    private final RowJudge rows;
    private final KeyJudge keys;
    private final boolean ownsKeys;

    private TableValidation(TableReader reader, RowJudge rows, KeyJudge keys, boolean ownsKeys) {
        this.reader = reader;
        this.rows = rows;
        this.keys = keys;
        this.ownsKeys = ownsKeys;
    }

    /**
     * Opens a table and binds its heading.
     *
     * @param file the file
     * @param layout the layout
     * @param dictionary the dictionary of the layout
     * @param judging the date and the day by which codes are judged; its tables give way to the dictionary's
     * @param disclosure what findings may show
     * @return the validation, no row of which is read yet
     * @throws org.chuanyu.dictionary.table.TableException when the file is no table of this layout
     */
    public static TableValidation open(
            Path file, Layout layout, Dictionary dictionary, Judging judging, Disclosure disclosure) {
        return open(file, layout, dictionary, judging, disclosure, null, "", null);
    }

    /**
     * Opens one of several tables that are judged together, so that keys are compared across all of them.
     *
     * @param file the file
     * @param layout the layout
     * @param dictionary the dictionary of the layout
     * @param judging the date and the day by which codes are judged; its tables give way to the dictionary's
     * @param disclosure what findings may show
     * @param keys judges the keys of all tables; not closed with this one
     * @param name the table's name, which its findings carry
     * @return the validation, no row of which is read yet
     * @throws org.chuanyu.dictionary.table.TableException when the file is no table of this layout
     */
    public static TableValidation oneOfSeveral(
            Path file,
            Layout layout,
            Dictionary dictionary,
            Judging judging,
            Disclosure disclosure,
            KeyJudge keys,
            String name) {
        return oneOfSeveral(file, layout, dictionary, judging, disclosure, keys, name, null);
    }

    /**
     * Opens one of several tables that are judged together and whose columns somebody has bound.
     *
     * @param file the file
     * @param layout the layout
     * @param dictionary the dictionary of the layout
     * @param judging the date and the day by which codes are judged; its tables give way to the dictionary's
     * @param disclosure what findings may show
     * @param keys judges the keys of all tables; not closed with this one
     * @param name the table's name, which its findings carry
     * @param bound where the heading stands and which column holds which element; null where the heading says it
     * @return the validation, no row of which is read yet
     * @throws org.chuanyu.dictionary.table.TableException when the file is no table of this layout, or not the one that
     *     was bound
     */
    public static TableValidation oneOfSeveral(
            Path file,
            Layout layout,
            Dictionary dictionary,
            Judging judging,
            Disclosure disclosure,
            KeyJudge keys,
            String name,
            @Nullable TableBinding bound) {
        keys.begin(name);
        return open(file, layout, dictionary, judging, disclosure, keys, name, bound);
    }

    private static TableValidation open(
            Path file,
            Layout layout,
            Dictionary dictionary,
            Judging judging,
            Disclosure disclosure,
            @Nullable KeyJudge keys,
            String name,
            @Nullable TableBinding bound) {
        TableReader reader = TableReader.open(file, bound == null ? HeadingRows.FIRST : bound.rows());
        try {
            KeyJudge judge = keys == null ? new KeyJudge(layout, disclosure) : keys;
            HeadingBinding binding =
                    bound == null ? HeadingBinding.of(reader.heading(), layout) : bound.bind(reader.heading(), layout);
            RowJudge rows = new RowJudge(name, binding, dictionary, judging, disclosure, judge);
            return new TableValidation(reader, rows, judge, keys == null);
        } catch (RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /**
     * Returns the table.
     *
     * @return the reader, to be asked for its heading, format and position
     */
    public TableReader table() {
        return reader;
    }

    /**
     * Returns which column holds which element.
     *
     * @return the binding
     */
    public HeadingBinding binding() {
        return rows.binding();
    }

    /**
     * Returns the table's name.
     *
     * @return the name by which the table is told from others; empty where it is the only one
     */
    public String name() {
        return rows.name();
    }

    /**
     * Judges the heading: mandatory columns that are missing, columns that are not known.
     *
     * @param sink takes the findings, with row 0
     */
    public void judgeHeading(FindingSink sink) {
        rows.judgeHeading(sink);
    }

    /**
     * Reads and judges the next row.
     *
     * @param sink takes the findings
     * @return the row, good until the next call; empty at the end
     */
    public Optional<JudgedRow> next(FindingSink sink) {
        return reader.next().map(row -> rows.judge(row, sink));
    }

    /**
     * Judges the heading and all rows.
     *
     * @param sink takes the findings
     * @param progress is told how far the file has been read
     * @return how many rows there are and how many were accepted
     */
    public Counts judgeAll(FindingSink sink, Progress progress) {
        judgeHeading(sink);
        long all = 0;
        long good = 0;
        for (JudgedRow row = next(sink).orElse(null);
                row != null;
                row = next(sink).orElse(null)) {
            all++;
            good += row.accepted() ? 1 : 0;
            if (all % ROWS_BETWEEN_TELLS == 0) {
                progress.at(reader.position(), reader.size());
            }
        }
        return new Counts(all, good);
    }

    /**
     * 计数: how many rows were judged.
     *
     * @param rows all data rows
     * @param accepted those without an error
     */
    public record Counts(long rows, long accepted) {

        /**
         * Adds the counts of another table.
         *
         * @param other the other counts
         * @return both together
         */
        public Counts and(Counts other) {
            return new Counts(rows + other.rows, accepted + other.accepted);
        }
    }

    @Override
    public void close() {
        if (ownsKeys) {
            keys.close();
        }
        reader.close();
    }
}
