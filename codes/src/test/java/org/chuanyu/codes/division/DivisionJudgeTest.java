// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.Language;
import org.chuanyu.core.text.MessageCatalog;
import org.chuanyu.core.time.Holding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Divisions as parts of other codes: the caller says where they stand and how grave a defect is. */
class DivisionJudgeTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            330100, -,          true,  true,  UNKNOWN, VERIFIED,    ''
            330100, -,          false, true,  UNKNOWN, VERIFIED,    ''
            350203, 2016-06-01, true,  true,  YES,     VERIFIED,    ''
            130192, -,          true,  true,  UNKNOWN, PROVISIONAL, notice registration-division 3-8
            130192, 2016-06-01, true,  true,  UNKNOWN, PROVISIONAL, notice registration-division 3-8
            130192, -,          false, false, NO,      VERIFIED,    warning division-unknown 3-8
            100000, -,          true,  true,  UNKNOWN, PROVISIONAL, notice registration-division 3-8
            500100, -,          true,  true,  UNKNOWN, PROVISIONAL, notice group-heading 3-8
            370220, -,          true,  true,  UNKNOWN, PROVISIONAL, notice group-heading 3-8
            510222, 2016-06-01, true,  true,  NO,      VERIFIED,    notice division-not-in-force 3-8
            519999, -,          true,  false, NO,      VERIFIED,    warning division-unknown 3-8
            51999,  -,          true,  false, NO,      VERIFIED,    warning division-unknown 3-7
            51A999, -,          true,  false, NO,      VERIFIED,    warning division-unknown 3-8
            """)
    void judged(
            String digits,
            @Nullable LocalDate on,
            boolean registrars,
            boolean known,
            Holding onDate,
            Confidence confidence,
            String findings) {
        DivisionJudgement judgement = DivisionJudge.judge(
                digits, 2, Judging.standard().on(on), Severity.WARNING, Severity.NOTICE, registrars);
        assertThat(judgement.known()).isEqualTo(known);
        assertThat(judgement.onDate()).isEqualTo(onDate);
        assertThat(judgement.confidence()).isEqualTo(confidence);
        assertThat(String.join(
                        "; ",
                        judgement.findings().stream()
                                .map(DivisionJudgeTest::shortly)
                                .toList()))
                .isEqualTo(findings);
    }

    private static String shortly(Finding finding) {
        assertThat(finding.citation().source()).isNotEmpty();
        assertThat(finding.message().zh() + finding.message().en()).doesNotContain("{");
        return finding.severity().word() + " " + finding.code() + " "
                + finding.span().position();
    }

    @Test
    void both_languages_have_the_same_words() {
        MessageCatalog words = MessageCatalog.load(DivisionWords.class::getResourceAsStream, "words");
        assertThat(words.keys(Language.ZH)).isEqualTo(words.keys(Language.EN)).hasSizeGreaterThan(30);
    }
}
