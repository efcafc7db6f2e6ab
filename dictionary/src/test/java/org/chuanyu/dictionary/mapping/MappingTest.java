// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {

    static Collection<LayoutMapping> layoutMappings() {
        return Samples.DICTIONARY.layoutMappings();
    }

    static Collection<CodeMapping> codeMappings() {
        return Samples.DICTIONARY.codeMappings();
    }

    static List<Action> actions() {
        return List.of(
                Action.NOTHING,
                new Action.Copy(),
                new Action.Date(),
                new Action.Join(";"),
                new Action.Split(),
                new Action.Constant("001"),
                new Action.Implied("001"),
                new Action.ConvertUnit("万元", "元"),
                new Action.ConvertType("organization-code"),
                new Action.Code("some-mapping", false),
                new Action.Code("some-mapping", true),
                new Action.Code(List.of(new Action.Code.Step("one", false), new Action.Code.Step("other", true))));
    }

    @ParameterizedTest
    @EnumSource
    void a_relation_seen_twice_from_the_other_end_is_itself(Relation relation) {
        assertThat(relation.inverse().inverse()).isEqualTo(relation);
        assertThat(Relation.ofWord(relation.word())).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL,EQUAL",
        "NARROWER,BROADER",
        "BROADER,NARROWER",
        "OVERLAPPING,OVERLAPPING",
        "NONE,NONE",
    })
    void what_is_narrower_from_one_end_is_broader_from_the_other(Relation relation, Relation inverse) {
        assertThat(relation.inverse()).isEqualTo(inverse);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "same", "nearest", "equals"})
    void no_other_relation_is_read(String word) {
        assertThatIllegalArgumentException().isThrownBy(() -> Relation.ofWord(word));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void an_action_turned_twice_is_itself(Action action) {
        assertThat(action.inverse().inverse()).isEqualTo(action);
    }

    @Test
    void actions_are_read_as_packs_write_them() {
        assertThat(Action.of("")).isEqualTo(Action.NOTHING);
        assertThat(Action.of("copy")).isEqualTo(new Action.Copy());
        assertThat(Action.of("date")).isEqualTo(new Action.Date());
        assertThat(Action.of("join ;")).isEqualTo(new Action.Join(";"));
        assertThat(Action.of("join ；")).isEqualTo(new Action.Join("；"));
        assertThat(Action.of("constant 001")).isEqualTo(new Action.Constant("001"));
        assertThat(Action.of("constant two words")).isEqualTo(new Action.Constant("two words"));
        assertThat(Action.of("code a-to-b")).isEqualTo(new Action.Code("a-to-b", false));
        assertThat(Action.of("code a-to-b > c-to-b^-1"))
                .isEqualTo(new Action.Code(
                        List.of(new Action.Code.Step("a-to-b", false), new Action.Code.Step("c-to-b", true))));
        assertThat(Action.of("convert 万元 to 元")).isEqualTo(new Action.ConvertUnit("万元", "元"));
        assertThat(Action.of("convert organization-code")).isEqualTo(new Action.ConvertType("organization-code"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "copy",
                "date",
                "join ;",
                "constant 001",
                "code a-to-b",
                "code a-to-b > c-to-b^-1",
                "convert 万元 to 元",
                "convert organization-code"
            })
    void an_action_is_written_as_it_is_read(String text) {
        assertThat(Action.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "copy,copy,copy",
        "copy,code m,code m",
        "code m,copy,code m",
        "date,date,date",
        "date,copy,date",
        "code m,code n^-1,code m > n^-1",
        "convert 万元 to 元,copy,convert 万元 to 元",
        "code m,date,",
        "join ;,code m,",
        "constant 1,code m,",
    })
    void two_actions_are_one_where_there_is_one(String first, String next, String both) {
        assertThat(Action.chain(Action.of(first), Action.of(next)).map(Action::toString))
                .isEqualTo(Optional.ofNullable(both));
    }

    @Test
    void actions_are_turned_as_their_meaning_asks() {
        assertThat(new Action.ConvertUnit("万元", "元").inverse()).isEqualTo(new Action.ConvertUnit("元", "万元"));
        assertThat(new Action.Constant("x").inverse()).isEqualTo(new Action.Implied("x"));
        assertThat(new Action.Code("m", false).inverse()).isEqualTo(new Action.Code("m", true));
        assertThat(new Action.Join(";").inverse()).isEqualTo(new Action.Split());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Copy", "move", "split", "copy; date", " copy"})
    void no_other_action_is_read(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Action.of(text)).withMessageContaining(text);
    }

    @ParameterizedTest
    @MethodSource("layoutMappings")
    void a_layout_mapping_turned_twice_has_the_same_rows(LayoutMapping mapping) {
        LayoutMapping twice = mapping.inverse().inverse();
        assertThat(twice.rows())
                .extracting(MappingTest::withoutCondition)
                .isEqualTo(mapping.rows().stream()
                        .map(MappingTest::withoutCondition)
                        .toList());
        assertThat(twice.from()).isEqualTo(mapping.from());
        assertThat(twice.to()).isEqualTo(mapping.to());
        assertThat(twice.inverted()).isFalse();
        assertThat(mapping.inverse().inverted()).isTrue();
        assertThat(mapping.inverse().from()).isEqualTo(mapping.to());
        assertThat(mapping.inverse()).hasToString(mapping + "^-1");
    }

    private static List<Object> withoutCondition(LayoutMapping.Row row) {
        return List.of(row.source(), row.relation(), row.target(), row.action(), row.note());
    }

    @Test
    void on_the_way_back_a_constant_is_the_condition_of_what_it_came_from() {
        LayoutMapping back = Samples.DICTIONARY
                .mapping(Samples.PENALTY_2018, Samples.PENALTY_2016)
                .orElseThrow();
        assertThat(back.rows())
                .filteredOn(row -> row.target().equals("CF_XDR_SFZ"))
                .hasSize(2)
                .allMatch(row -> row.condition().equals(Condition.of("CF_XDR_ZJLX is 身份证")));
        assertThat(back.rows())
                .filteredOn(row -> row.target().equals("CF_WSH"))
                .singleElement()
                .matches(row -> row.condition() == Condition.ALWAYS);
    }

    @Test
    void only_rows_with_both_ends_carry() {
        assertThat(layoutMappings())
                .flatExtracting(LayoutMapping::rows)
                .allMatch(row -> row.carries()
                        == (row.relation() != Relation.NONE
                                && !row.source().isEmpty()
                                && !row.target().isEmpty()))
                .anyMatch(LayoutMapping.Row::carries)
                .anyMatch(row -> !row.carries());
    }

    @ParameterizedTest
    @MethodSource("codeMappings")
    void a_code_mapping_turned_twice_has_the_same_rows(CodeMapping mapping) {
        CodeMapping twice = mapping.inverse().inverse();
        assertThat(twice.rows()).isEqualTo(mapping.rows()).isNotEmpty();
        assertThat(twice.id()).isEqualTo(mapping.id());
        assertThat(mapping.inverse().id()).isEqualTo(mapping.id() + "^-1");
        assertThat(mapping.inverse().from()).isEqualTo(mapping.to());
        assertThat(mapping.inverse().to()).isEqualTo(mapping.from());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            counterpart-2018-to-supervision       | false | 法人及非法人组织
            counterpart-2018-to-supervision       | true  | 03
            penalty-category-2018-to-2021         | false | 其他 暂扣或者吊销许可证、暂扣或者吊销执照 没收违法所得、没收非法财物
            penalty-category-2018-to-2021         | true  | ''
            permit-status-2016-to-2018            | false | ''
            publicity-document-to-holder-id-type  | false | ''
            """)
    void codes_with_several_targets_are_named(String id, boolean inverted, String sources) {
        CodeMapping mapping = Samples.DICTIONARY.codeMapping(id).orElseThrow();
        List<String> ambiguous = (inverted ? mapping.inverse() : mapping).ambiguousSources();
        assertThat(ambiguous)
                .containsExactlyInAnyOrderElementsOf(sources.isEmpty() ? List.of() : List.of(sources.split(" ", -1)));
    }

    @Test
    void of_a_code_that_no_row_names_nothing_is_said() {
        CodeMapping mapping = new CodeMapping(
                "m",
                BilingualText.same("m"),
                "a",
                "b",
                Confidence.VERIFIED,
                Citation.of("test"),
                List.of(CodeRow.of("1", Relation.NONE, ""), CodeRow.of("2", Relation.EQUAL, "2")));
        assertThat(mapping.imageOf("3").kind()).isEqualTo(CodeImage.Kind.UNMAPPED);
        assertThat(mapping.imageOf("1").kind()).isEqualTo(CodeImage.Kind.NO_TARGET);
        assertThat(mapping.imageOf("2").alternatives()).containsExactly(List.of("2"));
        assertThat(mapping.inverse().imageOf("2").text()).isEqualTo("2");
        assertThat(mapping.inverse().imageOf("1").kind()).isEqualTo(CodeImage.Kind.UNMAPPED);
    }

    @Test
    void a_mapping_is_plain_where_no_row_has_a_period_or_a_condition() {
        CodeMapping mapping =
                Samples.DICTIONARY.codeMapping("penalty-category-2018-to-2021").orElseThrow();
        assertThat(mapping.isPlain()).isTrue();
        assertThat(mapping.during(Period.of("2021-07-15", "")).isPlain()).isFalse();
    }
}
