// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.dictionary.certificate.Certification;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.CellFinding;
import org.chuanyu.dictionary.record.DataRecord;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.KeyJudge;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.record.RecordCleaner;
import org.chuanyu.dictionary.record.RecordJudge;
import org.chuanyu.dictionary.validation.FindingSink;
import org.chuanyu.dictionary.validation.JudgedRow;
import org.chuanyu.dictionary.validation.Progress;
import org.chuanyu.dictionary.validation.TableValidation;
import org.jspecify.annotations.Nullable;

/**
 * 表格转换: carries a table over to another side, row by row in constant memory: checks it at its own side, writes the
 * output in the target's layout, keeps an account of every cell, and judges the output as the target would.
 */
public final class Translation {
    private static final int ROWS_BETWEEN_TELLS = 1024;

    private final Dictionary dictionary;
    private final Layout from;
    private final Layout to;
    private final LayoutMapping mapping;
    private final Judging judging;
    private final Policy policy;
    private final Translator translator;
    private final RecordJudge targetJudge;
    private final RecordCleaner targetCleaner;
    private final DataRecord target;
    private final DataRecord judged;
    private final TranslationTally tally = new TranslationTally();

    /**
     * Makes a translation.
     *
     * @param dictionary the dictionary
     * @param from the source layout
     * @param to the target layout
     * @param mapping the mapping between them
     * @param supply what the caller declares
     * @param policy what to do with rows by the outcomes of their cells
     * @param judging by what codes are judged
     */
    public Translation(
            Dictionary dictionary,
            Layout from,
            Layout to,
            LayoutMapping mapping,
            Supply supply,
            Policy policy,
            Judging judging) {
        this.dictionary = dictionary;
        this.from = from;
        this.to = to;
        this.mapping = mapping;
        this.judging = judging.with(dictionary.reference());
        this.policy = policy;
        this.translator = new Translator(dictionary, from, to, mapping, supply, this.judging);
        this.targetJudge = new RecordJudge(to, dictionary::list, this.judging, Disclosure.MASKED);
        this.targetCleaner = new RecordCleaner(to, Disclosure.MASKED);
        this.target = new DataRecord(to);
        this.judged = new DataRecord(to);
    }

    /**
     * Returns what can be said before a row is read.
     *
     * @return the plan
     */
    public TranslationPlan plan() {
        return translator.plan();
    }

    /**
     * Returns what happened so far.
     *
     * @return the numbers
     */
    public TranslationTally tally() {
        return tally;
    }

    /**
     * Carries all rows over.
     *
     * @param table the table, opened with the source layout
     * @param findings takes the findings of the source side
     * @param output where to write the output; null to write none
     * @param account where to write the account; null to write none
     * @param progress is told how far the file has been read
     * @return how many rows there were and how many were good at their own side
     * @throws IOException when output or account can't be written
     */
    public TableValidation.Counts run(
            TableValidation table,
            FindingSink findings,
            @Nullable OutputStream output,
            @Nullable OutputStream account,
            Progress progress)
            throws IOException {
        table.judgeHeading(findings);
        List<String> heading = table.binding().heading();
        List<String> columns = Columns.named(heading);
        int[] carriers = carriers(table);
        try (CsvWriter csv = output == null ? null : csv(output);
                KeyJudge targetKeys = new KeyJudge(to, Disclosure.MASKED);
                AccountWriter accounts = account == null ? null : new AccountWriter(account)) {
            if (csv != null) {
                csv.writeRecord(
                        to.elements().stream().map(DataElement::identifier).toList());
            }
            if (accounts != null) {
                accounts.header(
                        from,
                        to,
                        new Certification(dictionary).of(mapping, null),
                        dictionary.packs(),
                        heading,
                        columns,
                        names(carriers),
                        table.table().format());
            }
            RowAccount rowAccount = new RowAccount(table.binding(), columns, carriers);
            return rows(table, findings, csv, accounts, rowAccount, targetKeys, progress);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static CsvWriter csv(OutputStream output) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(output, StandardCharsets.UTF_8);
    }

    private TableValidation.Counts rows(
            TableValidation table,
            FindingSink findings,
            @Nullable CsvWriter csv,
            @Nullable AccountWriter accounts,
            RowAccount rowAccount,
            KeyJudge targetKeys,
            Progress progress)
            throws IOException {
        long rows = 0;
        long good = 0;
        BitSet all = new BitSet();
        all.set(0, from.elements().size());
        for (JudgedRow row = table.next(findings).orElse(null);
                row != null;
                row = table.next(findings).orElse(null)) {
            rows++;
            good += row.accepted() ? 1 : 0;
            TranslatedRecord result = translator.translate(row.record(), row.ragged() ? all : row.invalid(), target);
            Policy.Treatment treatment = rowAccount.treatment(row, result, policy);
            tally.count(row, result, table.binding());
            if (treatment == Policy.Treatment.STOP) {
                tally.stop();
                break;
            }
            boolean held = treatment == Policy.Treatment.HOLD;
            if (held) {
                tally.hold();
            } else {
                judgeTarget(targetKeys, row.row().number());
                tally.countTargets(result, to);
                if (csv != null) {
                    write(csv);
                }
            }
            if (accounts != null) {
                rowAccount.write(accounts, row, result, target, held);
            }
            if (rows % ROWS_BETWEEN_TELLS == 0) {
                progress.at(table.table().position(), table.table().size());
            }
        }
        return new TableValidation.Counts(rows, good);
    }

    private void judgeTarget(KeyJudge targetKeys, long row) {
        BitSet refused = new BitSet();
        Consumer<CellFinding> errors = cell -> {
            if (cell.finding().severity() == Severity.ERROR) {
                refused.set(cell.element());
            }
        };
        // What is written stays as it is; only what is judged is read as the target declares.
        for (int t = 0; t < to.elements().size(); t++) {
            judged.set(t, target.get(t));
        }
        targetCleaner.clean(judged, errors);
        targetJudge.judge(judged, row, errors);
        targetKeys.judge(judged, row, errors);
        judged.clear();
        tally.refused(refused, to);
    }

    private void write(CsvWriter csv) {
        List<String> cells = new ArrayList<>(to.elements().size());
        for (int t = 0; t < to.elements().size(); t++) {
            cells.add(target.get(t));
        }
        csv.writeRecord(cells);
    }

    /** The target element that holds a column's identical text where its outcome is SAME; -1 where none does. */
    private int[] carriers(TableValidation table) {
        int[] carriers = new int[table.binding().heading().size()];
        for (int column = 0; column < carriers.length; column++) {
            int element = table.binding().elementOf(column);
            carriers[column] = element < 0 ? -1 : translator.copyOf(element);
        }
        return carriers;
    }

    private List<String> names(int[] carriers) {
        List<String> names = new ArrayList<>();
        for (int carrier : carriers) {
            names.add(carrier < 0 ? "" : to.elements().get(carrier).identifier());
        }
        return names;
    }
}
