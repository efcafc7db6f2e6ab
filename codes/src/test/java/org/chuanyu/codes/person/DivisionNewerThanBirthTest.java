// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Parsed;
import org.junit.jupiter.api.Test;

/** Every code of Chongqing is younger than a birth before 1997, and a number that holds it is good all the same. */
class DivisionNewerThanBirthTest {
    private static final DivisionHistory HISTORY = ReferenceData.builtIn().get(DivisionHistory.KEY);

    @Test
    void every_code_of_chongqing_by_any_source_with_every_birth_before_1997() {
        Set<String> codes = codes();
        assertThat(codes).hasSizeGreaterThan(45).contains("500101", "500157", "500222", "500381");
        for (String code : codes) {
            for (int year = 1940; year <= 1996; year++) {
                // The sequence 000 is never given out, so that no person has such a number.
                String body = code + year + "0101000";
                Parsed<CitizenNumber> parsed =
                        CitizenNumber.parse(body + CheckSystem.MOD_11_2.check(body, 0, body.length()));
                assertThat(parsed.isAccepted()).as("%s born in %d", code, year).isTrue();
                assertThat(parsed.findings())
                        .as("%s born in %d", code, year)
                        .extracting(Finding::code)
                        .contains(CodeFindings.NEWER_THAN_BIRTH.code());
            }
        }
    }

    @Test
    void the_first_year_is_that_of_any_source() {
        assertThat(HISTORY.firstYear(511402)).isEqualTo(1995);
        assertThat(HISTORY.firstYear(500157)).isEqualTo(2025);
        assertThat(HISTORY.firstYear(510222)).isEqualTo(1981);
        assertThat(HISTORY.firstYear(110201))
                .as("the second source leaves the start open")
                .isZero();
        assertThat(HISTORY.firstYear(130192)).as("a registration bureau's").isZero();
        assertThat(HISTORY.firstYear(519999)).isEqualTo(-1);
    }

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (String table :
                new String[] {"history.tsv", "collective.tsv", "as-printed.tsv", "disagreements.tsv", "dates-50-51.tsv"
                }) {
            TextTable.of(DivisionHistory.class, table).forEach(row -> codes.add(row.get("code")));
        }
        TextTable.of(DivisionHistory.class, "as-printed.tsv").forEach(row -> codes.add(row.get("corrected_to")));
        TextTable.of(DivisionHistory.class, "changes-2025.tsv").forEach(row -> {
            for (String code : (row.get("from") + ";" + row.get("to")).split(";", -1)) {
                codes.add(code.length() < 6 ? "000000" : code.substring(0, 6));
            }
        });
        codes.removeIf(code -> !code.startsWith("50") || code.endsWith("00"));
        return codes;
    }
}
