// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.element.Obligation;
import org.chuanyu.dictionary.element.Personal;
import org.chuanyu.dictionary.element.RepresentationFormat;
import org.chuanyu.dictionary.element.UnitOfMeasure;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.Basis;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.mapping.Relation;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedLayoutTest {

    private static DataSet set(String id) {
        return Samples.DICTIONARY.dataSet(id).orElseThrow();
    }

    private static Layout shared(String id) {
        return set(id).layout(SharedLayout.SIDE).orElseThrow();
    }

    private static List<Layout> sides(String id) {
        return set(id).layouts().values().stream()
                .filter(layout -> !layout.side().equals(SharedLayout.SIDE))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrative-penalty", "administrative-permit"})
    void it_is_the_union_with_each_element_once(String id) {
        Layout shared = shared(id);
        assertThat(shared.elements()).extracting(DataElement::identifier).doesNotHaveDuplicates();
        for (Layout side : sides(id)) {
            for (DataElement element : side.elements()) {
                boolean there = shared.indexOf(element.identifier()) >= 0
                        || shared.indexOf(side.side() + "." + element.identifier()) >= 0
                        || shared.synonyms().containsKey(element.identifier());
                assertThat(there).as(side + " " + element.identifier()).isTrue();
            }
        }
        assertThat(shared.elements().size())
                .isLessThan(sides(id).stream()
                        .mapToInt(side -> side.elements().size())
                        .sum())
                .isGreaterThan(sides(id).get(0).elements().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrative-penalty", "administrative-permit"})
    void it_asks_for_a_value_only_where_every_side_does(String id) {
        Layout shared = shared(id);
        assertThat(shared.elements())
                .allMatch(element -> element.condition() == Condition.ALWAYS)
                .noneMatch(element -> element.obligation() == Obligation.CONDITIONAL);
        for (DataElement element : shared.elements()) {
            if (element.obligation() == Obligation.MANDATORY) {
                long mandatory = sides(id).stream()
                        .flatMap(side -> side.elements().stream())
                        .filter(each -> each.obligation() == Obligation.MANDATORY)
                        .filter(each -> each.identifier().equals(element.identifier())
                                || element.identifier().equals(shared.synonyms().get(each.identifier())))
                        .count();
                assertThat(mandatory)
                        .as(element.identifier())
                        .isGreaterThanOrEqualTo(sides(id).size());
            }
        }
    }

    static Stream<String> dataSets() {
        return Samples.DICTIONARY.dataSets().stream().map(DataSet::id);
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void the_shared_layout_of_one_side_is_that_side_with_nothing_conditional(String id) {
        List<Layout> sides = sides(id);
        if (sides.size() > 1) {
            return;
        }
        Layout side = sides.get(0);
        Layout shared = shared(id);
        assertThat(shared.recordDate()).isEqualTo(side.recordDate());
        assertThat(shared.key()).isEqualTo(side.key());
        assertThat(shared.synonyms()).isEmpty();
        for (int i = 0; i < side.elements().size(); i++) {
            DataElement one = side.elements().get(i);
            DataElement same = shared.elements().get(i);
            assertThat(same.identifier()).isEqualTo(one.identifier());
            assertThat(same.format()).isEqualTo(one.format());
            assertThat(same.codeList()).isEqualTo(one.codeList());
            assertThat(same.personal()).isEqualTo(one.personal());
            assertThat(same.citation()).isEqualTo(one.citation());
            assertThat(same.obligation())
                    .isEqualTo(one.obligation() == Obligation.MANDATORY ? Obligation.MANDATORY : Obligation.OPTIONAL);
        }
        assertThat(shared.elements()).hasSameSizeAs(side.elements());
    }

    @Test
    void what_one_side_alone_asks_for_is_optional() {
        Layout shared = shared("administrative-penalty");
        assertThat(obligation(shared, "CF_XDR_LB")).isEqualTo(Obligation.OPTIONAL);
        assertThat(obligation(shared, "supervise_item_code")).isEqualTo(Obligation.OPTIONAL);
        Layout permits = shared("administrative-permit");
        assertThat(obligation(permits, "XK_WSH")).isEqualTo(Obligation.MANDATORY);
        assertThat(obligation(permits, "XK_XDR_MC")).isEqualTo(Obligation.MANDATORY);
        assertThat(obligation(permits, "XK_XDR_LB")).isEqualTo(Obligation.OPTIONAL);
    }

    private static Obligation obligation(Layout layout, String element) {
        return layout.elements().get(layout.indexOf(element)).obligation();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CF_WSH,      an..128,               punish_file_num
            CF_XDR_MC,   an..256,               administrative_cp
            CF_JDRQ,     YYYY/MM/DD|YYYY-MM-DD, punish_set_date
            CF_NR,       an..4000,              CF_JG
            CF_CFJG,     ul,                    CF_XZJG
            CF_CFJGDM,   an..20,                implement_institution_code
            """)
    void one_definition_stands_with_the_widest_format_and_the_other_names_as_synonyms(
            String element, String format, String synonym) {
        Layout shared = shared("administrative-penalty");
        assertThat(shared.elements().get(shared.indexOf(element)).format()).hasToString(format);
        assertThat(shared.synonyms()).containsEntry(synonym, element);
        assertThat(shared.indexOf(synonym)).isNegative();
    }

    @Test
    void elements_of_one_identifier_and_another_kind_of_value_are_two() {
        Layout shared = shared("administrative-permit");
        assertThat(shared.indexOf("XK_ZT")).isNotNegative();
        assertThat(shared.indexOf("credit-publicity-2016.XK_ZT")).isNotNegative();
        assertThat(shared).hasToString("administrative-permit@shared");
    }

    private static DataElement element(String identifier, String unit, String obligation, Personal personal) {
        return new DataElement(
                identifier,
                BilingualText.same(identifier),
                "",
                DataType.NUMBER,
                RepresentationFormat.of("n..8,2"),
                UnitOfMeasure.of(unit),
                "",
                "",
                Obligation.ofLetter(obligation),
                Condition.ALWAYS,
                personal,
                Citation.of("test"),
                Confidence.VERIFIED,
                Confidence.VERIFIED,
                obligation.equals("M") ? Confidence.VERIFIED : Confidence.PROVISIONAL,
                "");
    }

    private static Layout layout(String side, DataElement... elements) {
        return new Layout(
                "trial-" + side,
                "trial",
                side,
                BilingualText.same(side),
                List.of(elements),
                "",
                "",
                Condition.ALWAYS,
                Confidence.VERIFIED,
                Citation.of("test"),
                Map.of());
    }

    private static LayoutMapping equal(String... pairs) {
        List<LayoutMapping.Row> rows = Stream.of(pairs)
                .map(pair -> pair.split(" ", 2))
                .map(pair -> new LayoutMapping.Row(
                        pair[0],
                        Relation.EQUAL,
                        pair[1],
                        Action.of("copy"),
                        Period.ALWAYS,
                        Condition.ALWAYS,
                        Basis.of("", Citation.of("test"))))
                .toList();
        return new LayoutMapping(
                "a-to-b",
                BilingualText.same("a-to-b"),
                "trial-a",
                "trial-b",
                Confidence.VERIFIED,
                Citation.of("test"),
                false,
                rows);
    }

    /** Two elements of one side that are one with the same element count as one side. */
    @Test
    void sides_are_counted_and_not_elements() {
        Layout a = layout("a", element("one", "", "M", Personal.NO), element("two", "", "M", Personal.NO));
        Layout b = layout("b", element("both", "", "O", Personal.NO));
        Layout shared = SharedLayout.of(
                        "trial", BilingualText.same("trial"), List.of(b, a), List.of(equal("one both", "two both")))
                .layout();
        assertThat(shared.elements()).singleElement().satisfies(each -> {
            assertThat(each.obligation()).isEqualTo(Obligation.OPTIONAL);
            assertThat(each.obligationConfidence()).isEqualTo(Confidence.PROVISIONAL);
        });
        assertThat(shared.synonyms()).containsExactly(Map.entry("one", "both"), Map.entry("two", "both"));
    }

    @Test
    void it_is_personal_where_any_side_is() {
        Layout a = layout("a", element("same", "", "M", Personal.NO));
        Layout b = layout("b", element("same", "", "M", Personal.NUMBER_WHEN_PERSON));
        Layout c = layout("c", element("same", "", "M", Personal.NAME));
        for (List<Layout> sides : List.of(List.of(a, b, c), List.of(c, b, a))) {
            Layout shared = SharedLayout.of("trial", BilingualText.same("trial"), sides, List.of())
                    .layout();
            assertThat(shared.elements())
                    .singleElement()
                    .satisfies(each -> assertThat(each.personal()).isEqualTo(Personal.NAME))
                    .satisfies(each -> assertThat(each.obligation()).isEqualTo(Obligation.MANDATORY));
        }
    }

    @Test
    void amounts_of_one_identifier_in_two_units_are_two() {
        Layout a = layout("a", element("sum", "元", "M", Personal.NO));
        Layout b = layout("b", element("sum", "万元", "M", Personal.NO));
        Layout shared = SharedLayout.of("trial", BilingualText.same("trial"), List.of(a, b), List.of())
                .layout();
        assertThat(shared.elements())
                .extracting(each -> each.identifier() + " " + each.unit() + " " + each.obligation())
                .containsExactly("sum 元 OPTIONAL", "b.sum 万元 OPTIONAL");
    }

    private static DataElement coded(String identifier, String list) {
        return new DataElement(
                identifier,
                BilingualText.same(identifier + " name"),
                "",
                DataType.CODE,
                RepresentationFormat.of(list.equals("sex") ? "n1" : "an..9"),
                UnitOfMeasure.of(""),
                list,
                "",
                Obligation.OPTIONAL,
                Condition.ALWAYS,
                Personal.NO,
                Citation.of("test"),
                Confidence.VERIFIED,
                Confidence.VERIFIED,
                Confidence.VERIFIED,
                "");
    }

    private static LayoutMapping mapping(String from, String to, String source, String target, String action) {
        return new LayoutMapping(
                from + "-to-" + to,
                BilingualText.same("trial"),
                "trial-" + from,
                "trial-" + to,
                Confidence.VERIFIED,
                Citation.of("test"),
                false,
                List.of(new LayoutMapping.Row(
                        source,
                        Relation.EQUAL,
                        target,
                        Action.of(action),
                        Period.ALWAYS,
                        Condition.ALWAYS,
                        Basis.of("", Citation.of("test")))));
    }

    private static String rows(LayoutMapping mapping) {
        return mapping.rows().stream().map(LayoutMapping.Row::statement).collect(Collectors.joining("; "));
    }

    /** Two sides that code one thing differently have one element, in the first side's codes. */
    @Test
    void what_is_coded_differently_is_one_by_a_mapping_of_codes() {
        Layout a = layout("a", coded("sex", "sex"));
        Layout b = layout("b", coded("gender", "gender"));
        Layout c = layout("c", coded("xb", "xb"));
        SharedLayout shared = SharedLayout.of(
                "trial",
                BilingualText.same("trial"),
                List.of(a, b, c),
                List.of(
                        mapping("b", "a", "gender", "sex", "code b-to-a"),
                        mapping("b", "c", "gender", "xb", "code b-to-c")));
        assertThat(shared.layout().elements()).singleElement().satisfies(each -> {
            assertThat(each.codeList()).isEqualTo("sex");
            // The other sides' codes are no reason to widen the format.
            assertThat(each.format()).hasToString("n1");
        });
        assertThat(shared.layout().synonyms()).containsEntry("gender", "sex").containsEntry("gender name", "sex");
        assertThat(shared.mappings())
                .extracting(LayoutMapping::id)
                .containsExactly("a-to-shared", "b-to-shared", "c-to-shared");
        assertThat(shared.mappings())
                .extracting(SharedLayoutTest::rows)
                .containsExactly(
                        "sex equal sex: copy",
                        "gender equal sex: code b-to-a",
                        "xb equal sex: code b-to-c^-1 > b-to-a");
    }

    @Test
    void days_are_carried_over_as_days_and_conditions_join_nothing() {
        Layout a = layout("a", element("sum", "元", "M", Personal.NO));
        Layout b = layout("b", element("other", "元", "M", Personal.NO));
        for (String action : List.of("convert 元 to 万元", "constant 1", "join ;")) {
            SharedLayout apart = SharedLayout.of(
                    "trial",
                    BilingualText.same("trial"),
                    List.of(a, b),
                    List.of(mapping("b", "a", "other", "sum", action)));
            assertThat(apart.layout().elements()).hasSize(2);
        }
        SharedLayout one = SharedLayout.of(
                "trial",
                BilingualText.same("trial"),
                List.of(a, b),
                List.of(mapping("b", "a", "other", "sum", "date")));
        assertThat(one.mappings()).extracting(SharedLayoutTest::rows).contains("other equal sum: date");
    }

    /** A key is given by each side itself, and headings that are compared alike can't name two elements. */
    @Test
    void keys_and_headings_of_one_name_are_kept_apart() {
        Layout a = keyed("a", element("id", "", "O", Personal.NO));
        Layout b = keyed("b", element("id", "", "O", Personal.NO));
        Layout c = layout("c", element("I_D", "", "O", Personal.NO));
        SharedLayout shared = SharedLayout.of("trial", BilingualText.same("trial"), List.of(a, b, c), List.of());
        assertThat(shared.layout().elements())
                .extracting(DataElement::identifier)
                .containsExactly("id", "b.id", "c.I_D");
    }

    private static Layout keyed(String side, DataElement element) {
        return new Layout(
                "trial-" + side,
                "trial",
                side,
                BilingualText.same(side),
                List.of(element),
                "",
                element.identifier(),
                Condition.ALWAYS,
                Confidence.VERIFIED,
                Citation.of("test"),
                Map.of("heading of " + side, element.identifier()));
    }

    @Test
    void synonyms_rules_and_declared_writings_of_the_sides_hold_for_what_their_elements_became() {
        SharedLayout shared = SharedLayout.of(
                "administrative-penalty",
                BilingualText.same("trial"),
                sides("administrative-penalty"),
                List.copyOf(Samples.DICTIONARY.layoutMappings()));
        Layout computed = shared.layout();
        assertThat(computed.rules()).isNotEmpty().allMatch(rule -> rule.layout().equals(computed.id()));
        assertThat(computed.rules().stream().flatMap(rule -> rule.elements().stream()))
                .isNotEmpty()
                .allMatch(identifier -> computed.indexOf(identifier) >= 0);
        assertThat(computed.rules())
                .hasSameSizeAs(shared("administrative-penalty").rules());
        for (int i = 0; i < computed.elements().size(); i++) {
            assertThat(computed.cleaning(i).rows())
                    .hasSameSizeAs(shared("administrative-penalty").cleaning(i).rows());
        }
        assertThat(computed.synonyms())
                .isEqualTo(shared("administrative-penalty").synonyms());
        Layout keyed = SharedLayout.of(
                        "trial",
                        BilingualText.same("trial"),
                        List.of(keyed("a", element("id", "", "O", Personal.NO))),
                        List.of())
                .layout();
        assertThat(keyed.synonyms()).containsExactly(Map.entry("heading of a", "id"));
    }
}
