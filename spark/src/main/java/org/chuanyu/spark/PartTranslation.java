// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.KeyJudge;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.translation.AccountText;
import org.chuanyu.dictionary.translation.RowTranslation;
import org.chuanyu.dictionary.translation.TargetJudge;
import org.chuanyu.dictionary.translation.TranslatedRow;
import org.chuanyu.dictionary.translation.Translation;
import org.chuanyu.dictionary.translation.TranslationTally;
import org.chuanyu.dictionary.validation.JudgedRow;
import org.chuanyu.dictionary.validation.RowJudge;
import scala.Tuple2;

/** 分部转换: carries the rows of a part over, one by one as they are asked for, up to the one that stops the run. */
final class PartTranslation implements Iterator<Piece> {
    private final Iterator<NumberedRow> rows;
    private final KnownFirstRows known;
    private final RowJudge judge;
    private final RowTranslation translator;
    private final TargetJudge target;
    private final AccountText account;
    private final Layout to;
    private final PartReport found = new PartReport();
    private final TranslationTally tally = new TranslationTally();
    private long first;
    private long all;
    private long accepted;
    private boolean told;

    PartTranslation(
            TranslationTask task, Iterator<NumberedRow> rows, Iterator<Tuple2<RowPlace, RepeatedKey>> repeated) {
        Translation translation = task.translation();
        this.rows = rows;
        this.known = new KnownFirstRows(repeated);
        this.judge = task.rowJudge(known.of(RepeatedKey.Side.SOURCE));
        this.translator = translation.rows();
        this.to = task.target();
        this.target = translation.targetJudge(new KeyJudge(to, Disclosure.MASKED, known.of(RepeatedKey.Side.TARGET)));
        this.account = translation.account(judge.binding());
    }

    @Override
    public boolean hasNext() {
        return !told && (all > 0 || rows.hasNext());
    }

    @Override
    public Piece next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (tally.isStopped() || !rows.hasNext()) {
            told = true;
            return Piece.end(new Piece.Part(first, all, accepted, found, tally));
        }
        NumberedRow row = rows.next();
        first = all == 0 ? row.number() : first;
        known.begin(row);
        JudgedRow judged = judge.judge(row.row(), found);
        TranslatedRow translated = translator.translate(judged);
        all++;
        accepted += judged.accepted() ? 1 : 0;
        tally.count(translated, judge.binding());
        if (translated.stops()) {
            return Piece.row(null, "");
        }
        if (translated.isHeld()) {
            return Piece.row(null, account.row(translated));
        }
        tally.refused(target.refused(translated.target(), row.number()), to);
        return Piece.row(translated.output(), account.row(translated));
    }
}
