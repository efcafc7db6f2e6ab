// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.validator.routines.checkdigit.IBANCheckDigit;
import org.chuanyu.codes.organization.SocialCreditCode;
import org.chuanyu.codes.person.CitizenNumber;
import org.chuanyu.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @ParameterizedTest
    @ValueSource(strings = {"social-credit-code", "citizen-number"})
    void allAnswerAlikeOnColumns(String type) {
        ColumnBenchmark benchmark = new ColumnBenchmark();
        benchmark.type = type;
        assertThatCode(benchmark::prepare).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"valid", "invalid"})
    void bothAnswerAlikeOnCheckDigits(String mix) {
        CheckSystemBenchmark benchmark = new CheckSystemBenchmark();
        benchmark.mix = mix;
        assertThatCode(benchmark::prepare).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"valid", "invalid"})
    void allFindTheSameBreachesInRecords(String mix) {
        RecordBenchmark benchmark = new RecordBenchmark();
        benchmark.mix = mix;
        assertThatCode(benchmark::prepare).doesNotThrowAnyException();
        int wrong = mix.equals("valid") ? 0 : 1024;
        assertThat(benchmark.layout()).isEqualTo(wrong);
        assertThat(benchmark.hibernateValidator()).isEqualTo(wrong);
        assertThat(benchmark.jsonSchema()).isEqualTo(wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "DE89", "GB82WEST12345698765432", "gb82west12345698765432", "GB82WEST1234569876543A", "DE8九"
            })
    void bothAnswerAlikeOnLettersAndOnNoNumbers(String text) {
        assertThat(CheckSystemBenchmark.isMod97(text)).isEqualTo(IBANCheckDigit.IBAN_CHECK_DIGIT.isValid(text));
    }

    @Test
    void bothProgramsCountTheSameCodesInATable(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("table.csv");
        EndToEnd.write(table, 3000);
        assertThat(EndToEnd.withChuanyu(table))
                .isEqualTo(EndToEnd.withHutool(table))
                .isEqualTo(2700);
    }

    @Test
    void everyClaimNamesBenchmarksThatExist() {
        assertThat(Claim.all()).hasSizeGreaterThan(10).allSatisfy(claim -> {
            assertMethod(claim.measured());
            if (!claim.baseline().isEmpty()) {
                assertMethod(claim.baseline());
            }
        });
    }

    private static void assertMethod(String benchmark) throws ClassNotFoundException {
        String[] names = benchmark.split("\\.", -1);
        assertThat(Class.forName("org.chuanyu.benchmarks." + names[0]).getMethods())
                .anyMatch(method -> method.getName().equals(names[1]));
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
