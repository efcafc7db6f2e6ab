// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.chuanyu.codes.organization.SocialCreditCode;
import org.chuanyu.codes.person.CitizenNumber;
import org.chuanyu.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 同行一致: what is measured gives the same answers. */
class PeersAgreeTest {

    @ParameterizedTest
    @ValueSource(strings = {"valid", "invalid"})
    void allAnswerAlikeOnCreditCodes(String mix) {
        CreditCodeBenchmark benchmark = new CreditCodeBenchmark();
        benchmark.mix = mix;
        assertThatCode(benchmark::prepare).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"valid", "invalid"})
    void allAnswerAlikeOnCitizenNumbers(String mix) {
        CitizenNumberBenchmark benchmark = new CitizenNumberBenchmark();
        benchmark.mix = mix;
        assertThatCode(benchmark::prepare).doesNotThrowAnyException();
    }

    @Test
    void theCreditCodesAreGoodWithoutAnyFinding() {
        for (int i = 0; i < 2000; i++) {
            assertThat(SocialCreditCode.parse(SampleCodes.creditCode(i)).findings())
                    .isEmpty();
        }
    }

    @Test
    void theCitizenNumbersCanBelongToNobody() {
        for (int i = 0; i < 2000; i++) {
            assertThat(CitizenNumber.of(SampleCodes.citizenNumber(i)).sequence())
                    .isZero();
        }
    }

    @Test
    void aCheckCharacterOffByOneIsOneError() {
        for (int i = 0; i < 2000; i++) {
            assertThat(SocialCreditCode.parse(SampleCodes.creditCodeWithWrongCheck(i))
                            .findings())
                    .hasSize(1)
                    .allMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }
}
