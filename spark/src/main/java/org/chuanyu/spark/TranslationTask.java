// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.dictionary.key.FirstRows;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.KeyJudge;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.translation.Policy;
import org.chuanyu.dictionary.translation.Supply;
import org.chuanyu.dictionary.translation.Translation;
import org.chuanyu.dictionary.validation.RowJudge;

/**
 * 转换任务: what every machine has to know to carry rows over as the others do.
 *
 * @param packs the packs
 * @param dataSet the data set
 * @param from the source side
 * @param to the target side
 * @param supply what the caller declares
 * @param policy what to do with rows by the outcomes of their cells
 * @param disclosure what findings may show
 * @param today the day by which all machines judge
 * @param heading the columns
 */
record TranslationTask(
        PackList packs,
        String dataSet,
        String from,
        String to,
        Supply supply,
        Policy policy,
        Disclosure disclosure,
        LocalDate today,
        List<String> heading)
        implements Serializable {

    Dictionary dictionary() {
        return packs.dictionary();
    }

    Layout source() {
        return layout(from);
    }

    Layout target() {
        return layout(to);
    }

    private Layout layout(String side) {
        return dictionary().dataSet(dataSet).orElseThrow().layout(side).orElseThrow();
    }

    Translation translation() {
        return new Translation(
                dictionary(),
                source(),
                target(),
                dictionary().mapping(source(), target()).orElseThrow(),
                supply,
                policy,
                judging());
    }

    RowJudge rowJudge(FirstRows first) {
        KeyJudge keys = new KeyJudge(source(), disclosure, first);
        RowJudge judge = new RowJudge("", heading, source(), dictionary(), judging(), disclosure, keys);
        // Who has judged the heading does not miss its columns in every row; what is found there the driver tells.
        judge.judgeHeading(finding -> {});
        return judge;
    }

    private Judging judging() {
        return new Judging(ReferenceData.builtIn(), null, today, null);
    }
}
