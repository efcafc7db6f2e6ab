// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.validation;

import java.util.BitSet;
import java.util.List;
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
import org.chuanyu.dictionary.table.TableRow;

/**
 * 行判定: judges a heading and rows against a layout, wherever they come from: cells are read as the layout declares,
 * then judged one by one, together, and against the keys of other rows. Not safe for several threads.
 */
public final class RowJudge {
    private final String name;
    private final HeadingBinding binding;
    private final Layout layout;
    private final RecordCleaner cleaner;
    private final RecordJudge judge;
    private final KeyJudge keys;
    private final Disclosure disclosure;
    private final DataRecord record;
    private final int key;
    private boolean accepted;
    private BitSet invalid = new BitSet();

    /**
     * Makes a judge of the rows below a heading.
     *
     * @param name the table's name where several are judged together; empty where there is one
     * @param heading the heading
     * @param layout the layout
     * @param dictionary the dictionary of the layout
     * @param judging the date and the day by which codes are judged; its tables give way to the dictionary's
     * @param disclosure what findings may show
     * @param keys judges the keys; not closed here
     * @throws org.chuanyu.dictionary.table.TableException when no column of the heading belongs to the layout, or two
     *     are the same element
     */
    public RowJudge(
            String name,
            List<String> heading,
            Layout layout,
            Dictionary dictionary,
            Judging judging,
            Disclosure disclosure,
            KeyJudge keys) {
        this(name, HeadingBinding.of(heading, layout), dictionary, judging, disclosure, keys);
    }

    /**
     * Makes a judge of the rows below a heading that is bound.
     *
     * @param name the table's name where several are judged together; empty where there is one
     * @param binding which column holds which element
     * @param dictionary the dictionary of the layout
     * @param judging the date and the day by which codes are judged; its tables give way to the dictionary's
     * @param disclosure what findings may show
     * @param keys judges the keys; not closed here
     */
    public RowJudge(
            String name,
            HeadingBinding binding,
            Dictionary dictionary,
            Judging judging,
            Disclosure disclosure,
            KeyJudge keys) {
        this.name = name;
        this.binding = binding;
        this.layout = binding.layout();
        this.disclosure = disclosure;
        this.cleaner = new RecordCleaner(layout, disclosure);
        this.judge = new RecordJudge(layout, dictionary::list, judging.with(dictionary.reference()), disclosure);
        this.keys = keys;
        this.record = new DataRecord(layout);
        this.key = layout.indexOf(layout.key());
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
     * Returns the table's name.
     *
     * @return the name; empty where one table is judged alone
     */
    public String name() {
        return name;
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
     * Returns the keys of a row, for who compares them elsewhere.
     *
     * @param row the row
     * @return the parts of the key of each rule on keys; no parts where the rule asks nothing of the row
     */
    public List<List<String>> keys(TableRow row) {
        fill(row);
        if (isRagged(row)) {
            record.clear();
        } else {
            cleaner.clean(record, finding -> {});
        }
        return keys.keys(record);
    }

    /**
     * Judges a row.
     *
     * @param row the row
     * @param sink takes the findings
     * @return the row, good until the next call
     */
    public JudgedRow judge(TableRow row, FindingSink sink) {
        accepted = true;
        invalid = new BitSet();
        fill(row);
        boolean ragged = isRagged(row);
        // In a ragged row nobody knows which cell is missing, so not even the key is shown.
        String named = key < 0 || ragged
                ? ""
                : disclosure.show(record.get(key), layout.elements().get(key), false);
        if (ragged) {
            accepted = false;
            Finding finding = DictionaryFindings.RAGGED_ROW
                    .finding()
                    .expected(Integer.toString(binding.heading().size()))
                    .found(Integer.toString(row.cells().size()))
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
        return new JudgedRow(row, record, ragged, accepted, invalid);
    }

    private boolean isRagged(TableRow row) {
        return row.cells().size() != binding.heading().size();
    }

    private void fill(TableRow row) {
        record.clear();
        List<String> cells = row.cells();
        for (int column = 0; column < cells.size(); column++) {
            int element = binding.elementOf(column);
            if (element >= 0) {
                record.set(element, cells.get(column));
            }
        }
    }
}
