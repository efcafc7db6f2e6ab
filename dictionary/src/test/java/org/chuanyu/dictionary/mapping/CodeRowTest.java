// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.element.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRowTest {

    static CodeMapping mapping(CodeRow... rows) {
        return new CodeMapping(
                "m", BilingualText.same("m"), "a", "b", Confidence.VERIFIED, Citation.of("test"), List.of(rows));
    }

    private static CodeRow row(String source, Relation relation, String target, Period period, String condition) {
        return new CodeRow(
                CodeRow.sources(source),
                relation,
                Targets.of(target),
                period,
                Condition.of(condition),
                new Basis("why", Citation.of("test"), "who asked", "who agreed", "a note"),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({"'',0,false", "01,1,false", "01|02,2,false", "01;02,2,true", "01;02;03,3,true"})
    void targets_are_written_as_they_are_read(String text, int count, boolean together) {
        Targets targets = Targets.of(text);
        assertThat(targets.codes()).hasSize(count);
        assertThat(targets.together()).isEqualTo(together);
        assertThat(targets).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01|", "|01", "01;;02", ";", "01|02;03"})
    void targets_with_a_hole_or_of_two_minds_are_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Targets.of(text)).withMessageContaining(text);
    }

    @Test
    void a_row_without_a_relation_names_one_end_at_most() {
        assertThatIllegalArgumentException().isThrownBy(() -> CodeRow.of("1", Relation.NONE, "2"));
        assertThatIllegalArgumentException().isThrownBy(() -> CodeRow.of("1", Relation.EQUAL, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> CodeRow.of("", Relation.EQUAL, "2"));
        assertThat(CodeRow.of("", Relation.NONE, "2").statement()).isEqualTo("none 2");
        assertThat(CodeRow.of("1", Relation.NONE, "").statement()).isEqualTo("1 none");
    }

    @Test
    void a_statement_has_all_that_a_program_reads() {
        CodeRow row = row("1;2", Relation.BROADER, "a|b", Period.of("2000", "2010-06-01"), "X is 1");
        assertThat(row.statement()).isEqualTo("1;2 broader a|b [2000/2010-06-01] when X is 1");
    }

    @Test
    void each_of_several_sources_has_the_row() {
        CodeMapping mapping = mapping(CodeRow.of("1;2", Relation.BROADER, "a"));
        assertThat(mapping.imageOf("1").text()).isEqualTo("a");
        assertThat(mapping.imageOf("2").text()).isEqualTo("a");
        assertThat(mapping.inverse().imageOf("a").kind()).isEqualTo(CodeImage.Kind.SEVERAL);
        assertThat(mapping.inverse().imageOf("a").text()).isEqualTo("1 | 2");
    }

    @Test
    void any_other_code_is_read_and_never_written() {
        CodeMapping mapping =
                mapping(CodeRow.of("1", Relation.EQUAL, "a"), CodeRow.of(CodeRow.ANY, Relation.EQUAL, "b"));
        assertThat(mapping.imageOf("1").text()).isEqualTo("a");
        assertThat(mapping.imageOf("7").text()).isEqualTo("b");
        assertThat(mapping.inverse().imageOf("a").text()).isEqualTo("1");
        assertThat(mapping.inverse().imageOf("b").kind()).isEqualTo(CodeImage.Kind.NO_TARGET);
    }

    @Test
    void codes_that_belong_together_are_written_together() {
        CodeMapping mapping = mapping(CodeRow.of("1", Relation.EQUAL, "a;b"));
        assertThat(mapping.imageOf("1").kind()).isEqualTo(CodeImage.Kind.ONE);
        assertThat(mapping.imageOf("1").alternatives()).containsExactly(List.of("a", "b"));
        // One of them alone is less than what both are together, so the source means more.
        assertThat(mapping.inverse().imageOf("a").relation()).isEqualTo(Relation.BROADER);
    }

    @Test
    void rows_hold_in_their_time_and_for_their_records() {
        CodeMapping mapping = mapping(
                row("1", Relation.EQUAL, "a", Period.of("", "2000-01-01"), ""),
                row("1", Relation.EQUAL, "b", Period.of("2000-01-01", ""), ""),
                row("2", Relation.EQUAL, "c", Period.ALWAYS, "X is 1"));
        assertThat(mapping.imageOf("1").text()).isEqualTo("a | b");
        assertThat(mapping.imageOf("1", LocalDate.of(1999, 12, 31), each -> "").text())
                .isEqualTo("a");
        assertThat(mapping.imageOf("1", LocalDate.of(2000, 1, 1), each -> "").text())
                .isEqualTo("b");
        assertThat(mapping.imageOf("1", null, each -> "").kind()).isEqualTo(CodeImage.Kind.SEVERAL);
        assertThat(mapping.imageOf("2", null, each -> "1").text()).isEqualTo("c");
        assertThat(mapping.imageOf("2", null, each -> "2").kind()).isEqualTo(CodeImage.Kind.UNMAPPED);
        assertThat(mapping.on(LocalDate.of(1999, 1, 1)).ambiguousSources()).isEmpty();
        assertThat(mapping.ambiguousSources()).containsExactly("1");
    }

    @Test
    void who_agreed_changes_sides_with_the_row() {
        CodeMapping mapping = mapping(row("1", Relation.NARROWER, "a", Period.ALWAYS, ""));
        Basis turned = mapping.inverse().rows().get(0).basis();
        assertThat(turned.approvedFrom()).isEqualTo("who agreed");
        assertThat(turned.approvedTo()).isEqualTo("who asked");
        assertThat(turned.note()).isEqualTo("a note");
    }

    @Test
    void a_weaker_row_beside_a_stronger_one_decides() {
        CodeMapping mapping = mapping(CodeRow.of("1", Relation.EQUAL, "a"), CodeRow.of("1", Relation.NARROWER, "a"));
        assertThat(mapping.imageOf("1").kind()).isEqualTo(CodeImage.Kind.ONE);
        assertThat(mapping.imageOf("1").relation()).isEqualTo(Relation.NARROWER);
        CodeMapping perhaps = mapping(CodeRow.of("1", Relation.EQUAL, "a"), CodeRow.of("1", Relation.NONE, ""));
        assertThat(perhaps.imageOf("1").kind()).isEqualTo(CodeImage.Kind.SEVERAL);
    }
}
