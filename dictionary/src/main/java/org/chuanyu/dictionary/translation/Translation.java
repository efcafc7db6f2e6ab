// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import java.io.IOException;
import java.io.OutputStream;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.certificate.Certification;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.KeyJudge;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.table.HeadingBinding;
import org.chuanyu.dictionary.validation.FindingSink;
import org.chuanyu.dictionary.validation.Progress;
import org.chuanyu.dictionary.validation.TableValidation;
import org.jspecify.annotations.Nullable;

/**
 * 表格转换: carries a table over to another side, row by row in constant memory: checks it at its own side, writes the
 * output in the target's layout, keeps an account of every cell, and judges the output as the target would.
 */
public final class Translation {
    private final Dictionary dictionary;
    private final Layout from;
    private final Layout to;
    private final LayoutMapping mapping;
    private final Judging judging;
    private final Policy policy;
    private final Supply supply;
    private final Translator translator;
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
        this.supply = supply;
        this.translator = translator();
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
     * Carries all rows of a single table over.
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
        try (TranslationRun run = begin(output, account, HeldRowSink.NONE)) {
            return run.carry(table, findings, progress);
        }
    }

    /**
     * Begins a run over one table or several, whose rows go into one output.
     *
     * @param output where to write the output; null to write none
     * @param account where to write the account; null to write none
     * @param held takes the rows that are held back
     * @return the run
     * @throws IOException when output or account can't be written
     */
    public TranslationRun begin(@Nullable OutputStream output, @Nullable OutputStream account, HeldRowSink held)
            throws IOException {
        return new TranslationRun(this, output, account, held);
    }

    /**
     * Returns what carries single rows over, for who brings rows from elsewhere than from a file.
     *
     * @return the translation of rows; one a thread
     */
    public RowTranslation rows() {
        return new RowTranslation(translator(), policy, from, to);
    }

    /**
     * Returns what judges rows of the output as the target does.
     *
     * @param keys compares the keys of the target's rows; made for the target layout, not closed here
     * @return the judge; one a thread
     */
    public TargetJudge targetJudge(KeyJudge keys) {
        return new TargetJudge(to, dictionary, judging, keys);
    }

    /**
     * Returns what the account says of rows, for who keeps it elsewhere than in a file.
     *
     * @param binding which column of the source holds which element
     * @return the account's lines; one a thread
     */
    public AccountText account(HeadingBinding binding) {
        return new AccountText(rowAccount(binding), accountHeader());
    }

    Policy policy() {
        return policy;
    }

    RowAccount rowAccount(HeadingBinding binding) {
        return new RowAccount(binding, translator, to);
    }

    AccountHeader accountHeader() {
        return new AccountHeader(from, to, new Certification(dictionary).of(mapping, null), dictionary.packs());
    }

    private Translator translator() {
        return new Translator(dictionary, from, to, mapping, supply, judging);
    }

    /**
     * Returns the layout of the input.
     *
     * @return the source layout
     */
    public Layout from() {
        return from;
    }

    /**
     * Returns the layout of the output.
     *
     * @return the target layout
     */
    public Layout to() {
        return to;
    }
}
