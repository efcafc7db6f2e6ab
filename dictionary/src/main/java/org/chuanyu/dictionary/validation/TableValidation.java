// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.validation;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.dictionary.finding.DictionaryFindings;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.CellFinding;
import org.chuanyu.dictionary.record.DataRecord;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.KeyJudge;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.record.RecordCleaner;
import org.chuanyu.dictionary.record.RecordJudge;
import org.chuanyu.dictionary.table.HeadingBinding;
import org.chuanyu.dictionary.table.TableReader;
import org.chuanyu.dictionary.table.TableRow;
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
    private final HeadingBinding binding;
    private final Layout layout;
    private final RecordCleaner cleaner;
    private final RecordJudge judge;
    private final KeyJudge keys;
    private final boolean ownsKeys;
    private final String name;
    private final Disclosure disclosure;
    private final DataRecord record;
    private final int key;
    private boolean accepted;
    private BitSet invalid = new BitSet();

    private TableValidation(
            TableReader reader,
            Layout layout,
            Dictionary dictionary,
            Judging judging,
            Disclosure disclosure,
            @Nullable KeyJudge shared,
            String name) {
        this.reader = reader;
        this.name = name;
        this.layout = layout;
        this.disclosure = disclosure;
        this.binding = HeadingBinding.of(reader.heading(), layout);
        this.cleaner = new RecordCleaner(layout, disclosure);
        this.judge = new RecordJudge(layout, dictionary::list, judging.with(dictionary.reference()), disclosure);
        this.ownsKeys = shared == null;
        this.keys = shared == null ? new KeyJudge(layout, disclosure) : shared;
        this.record = new DataRecord(layout);
        this.key = layout.indexOf(layout.key());
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
        return open(file, layout, dictionary, judging, disclosure, null, "");
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
        keys.begin(name);
        return open(file, layout, dictionary, judging, disclosure, keys, name);
    }

    private static TableValidation open(
            Path file,
            Layout layout,
            Dictionary dictionary,
            Judging judging,
            Disclosure disclosure,
            @Nullable KeyJudge keys,
            String name) {
        TableReader reader = TableReader.open(file);
        try {
            return new TableValidation(reader, layout, dictionary, judging, disclosure, keys, name);
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
        return binding;
    }

    /**
     * Judges the heading: mandatory columns that are missing, columns that are not known.
     *
     * @param sink takes the findings, with row 0
     */
    public void judgeHeading(FindingSink sink) {
        judge.judgeColumns(binding.elements(), cell -> sink.accept(new TableFinding(name, 0, 1, "", cell)));
        for (String heading : binding.unknown()) {
            Finding finding = DictionaryFindings.COLUMN_UNKNOWN
                    .finding()
                    .found(disclosure.show(heading))
                    .by(layout.citation())
                    .with(layout.confidence())
                    .build();
            sink.accept(new TableFinding(
                    name, 0, 1, "", new CellFinding(-1, disclosure.show(heading), finding, "", List.of())));
        }
    }

    /**
     * Reads and judges the next row.
     *
     * @param sink takes the findings
     * @return the row, good until the next call; empty at the end
     */
    public Optional<JudgedRow> next(FindingSink sink) {
        TableRow row = reader.next().orElse(null);
        if (row == null) {
            return Optional.empty();
        }
        accepted = true;
        invalid = new BitSet();
        record.clear();
        List<String> cells = row.cells();
        boolean ragged = cells.size() != binding.heading().size();
        for (int column = 0; column < cells.size(); column++) {
            int element = binding.elementOf(column);
            if (element >= 0) {
                record.set(element, cells.get(column));
            }
        }
        // In a ragged row nobody knows which cell is missing, so not even the key is shown.
        String named = key < 0 || ragged
                ? ""
                : disclosure.show(record.get(key), layout.elements().get(key), false);
        if (ragged) {
            accepted = false;
            Finding finding = DictionaryFindings.RAGGED_ROW
                    .finding()
                    .expected(Integer.toString(binding.heading().size()))
                    .found(Integer.toString(cells.size()))
                    .by(layout.citation())
                    .build();
            sink.accept(new TableFinding(
                    name, row.number(), row.line(), named, new CellFinding(-1, "", finding, "", List.of())));
        } else {
            Consumer<CellFinding> told = cell -> {
                TableFinding finding = new TableFinding(name, row.number(), row.line(), named, cell);
                if (finding.isError()) {
                    accepted = false;
                    invalid.set(cell.element());
                }
                sink.accept(finding);
            };
            cleaner.clean(record, told);
            judge.judge(record, row.number(), told);
            keys.judge(record, row.number(), told);
        }
        return Optional.of(new JudgedRow(row, record, ragged, accepted, invalid));
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
        long rows = 0;
        long good = 0;
        for (JudgedRow row = next(sink).orElse(null);
                row != null;
                row = next(sink).orElse(null)) {
            rows++;
            good += row.accepted() ? 1 : 0;
            if (rows % ROWS_BETWEEN_TELLS == 0) {
                progress.at(reader.position(), reader.size());
            }
        }
        return new Counts(rows, good);
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
