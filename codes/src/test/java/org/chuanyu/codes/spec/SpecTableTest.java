// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every row of every type's table. A type without a table fails. */
class SpecTableTest {
    /** The tables name this day in what they expect of a birth in the future. */
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-24T04:00:00Z"), ZoneOffset.UTC);

    static Stream<CodeType<?>> types() {
        return CodeTypes.all().stream();
    }

    static Stream<SpecRow> rows() {
        return types().flatMap(type -> SpecRow.of(type.id()).stream());
    }

    @ParameterizedTest
    @MethodSource("types")
    void each_type_has_a_table_of_good_and_bad_rows_with_ids_of_their_own(CodeType<?> type) {
        List<SpecRow> rows = SpecRow.of(type.id());
        assertThat(rows).anyMatch(SpecRow::isAccepted).anyMatch(row -> !row.isAccepted());
        assertThat(rows).extracting(SpecRow::id).doesNotHaveDuplicates();
        assertThat(rows).extracting(SpecRow::clause).noneMatch(String::isBlank);
        assertThat(rows).extracting(SpecRow::why).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void judged_as_the_table_says(SpecRow row) {
        CodeType<?> type = CodeTypes.find(row.type()).orElseThrow();
        Parsed<?> parsed =
                type.parse(row.input(), Judging.standard().with(TODAY).on(row.on()));
        assertThat(parsed.isAccepted() ? "accepted" : "rejected").isEqualTo(row.outcome());
        assertThat(parsed.level().word()).isEqualTo(row.level());
        assertThat(parsed.findings()).extracting(Finding::code).containsExactlyElementsOf(row.findings());
        List<String> repairs = parsed.repairs();
        assertThat(repairs.isEmpty() ? "" : repairs.get(0)).isEqualTo(row.repair());
        if (!parsed.findings().isEmpty()) {
            Finding first = parsed.findings().get(0);
            assertThat(row.draw(first.span())).isEqualTo(row.drawn());
            assertThat(first.expected()).isEqualTo(row.expected());
        } else {
            assertThat(row.drawn()).doesNotContain("*");
        }
    }
}
