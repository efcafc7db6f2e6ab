// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.KeyJudge;
import org.chuanyu.dictionary.validation.FindingSink;
import org.chuanyu.dictionary.validation.JudgedRow;
import org.chuanyu.dictionary.validation.Progress;
import org.chuanyu.dictionary.validation.TableValidation;
import org.jspecify.annotations.Nullable;

/**
 * 转换过程: carries tables over one after the other into one output and one account, in constant memory but for digests of
 * the keys. Output and account are whole when the run is closed.
 */
public final class TranslationRun implements Closeable {
    private static final int ROWS_BETWEEN_TELLS = 1024;

    private final Translation translation;
    private final RowTranslation rows;
    private final KeyJudge targetKeys;
    private final TargetJudge target;
    private final @Nullable CsvWriter csv;
    private final @Nullable AccountWriter accounts;
    private final HeldRowSink held;
    private @Nullable AccountHeader header;

    TranslationRun(
            Translation translation, @Nullable OutputStream output, @Nullable OutputStream account, HeldRowSink held)
            throws IOException {
        this.held = held;
        this.translation = translation;
        this.rows = translation.rows();
        this.targetKeys = new KeyJudge(translation.to(), Disclosure.MASKED);
        this.target = translation.targetJudge(targetKeys);
        this.csv = output == null
                ? null
                : CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(output, StandardCharsets.UTF_8);
        this.accounts = account == null ? null : new AccountWriter(account);
        if (csv != null) {
            written(() -> csv.writeRecord(translation.to().elements().stream()
                    .map(DataElement::identifier)
                    .toList()));
        }
    }

    /**
     * Carries all rows of a table over, or those up to the one that stops the run.
     *
     * @param table the table, opened with the source layout; where there are several, each has its name
     * @param findings takes the findings of the source side
     * @param progress is told how far the file has been read
     * @return how many rows there were and how many were good at their own side
     * @throws IOException when output or account can't be written
     */
    public TableValidation.Counts carry(TableValidation table, FindingSink findings, Progress progress)
            throws IOException {
        TranslationTally tally = translation.tally();
        tally.begin(table.name());
        targetKeys.begin(table.name());
        table.judgeHeading(findings);
        RowAccount account = translation.rowAccount(table.binding());
        if (accounts != null) {
            header = header == null ? translation.accountHeader() : header;
            accounts.header(
                    table.name(),
                    account,
                    header,
                    table.table().format(),
                    table.table().above());
        }
        HeldRows reasons = new HeldRows(table.name(), table.binding(), translation.policy(), held);
        FindingSink sink = reasons.and(findings);
        long all = 0;
        long good = 0;
        for (JudgedRow row = table.next(sink).orElse(null);
                row != null && !tally.isStopped();
                row = table.next(sink).orElse(null)) {
            all++;
            good += row.accepted() ? 1 : 0;
            TranslatedRow translated = rows.translate(row);
            tally.count(translated, table.binding());
            if (translated.stops()) {
                break;
            }
            reasons.tell(translated);
            write(translated);
            if (accounts != null) {
                account.write(accounts, translated);
            }
            if (all % ROWS_BETWEEN_TELLS == 0) {
                progress.at(table.table().position(), table.table().size());
            }
        }
        if (accounts != null && !table.name().isEmpty()) {
            accounts.end(table.name(), all);
        }
        return new TableValidation.Counts(all, good);
    }

    private void write(TranslatedRow row) throws IOException {
        if (row.isHeld()) {
            return;
        }
        translation
                .tally()
                .refused(
                        target.refused(row.target(), row.source().row().number()),
                        row.target().layout());
        if (csv != null) {
            written(() -> csv.writeRecord(row.output()));
        }
    }

    /** The CSV library wraps what the disk says. */
    private static void written(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Ends the run: what was written is whole.
     *
     * @throws IOException when the last of it can't be written
     */
    @Override
    public void close() throws IOException {
        targetKeys.close();
        if (csv != null) {
            csv.close();
        }
        if (accounts != null) {
            accounts.close();
        }
    }
}
