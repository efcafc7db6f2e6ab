// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.element.RepresentationFormat;
import org.chuanyu.dictionary.element.UnitOfMeasure;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueDomainTest {

    private static ValueDomain domain(Layout layout, String identifier) {
        DataElement element = layout.elements().get(layout.indexOf(identifier));
        return ValueDomain.of(element, Samples.DICTIONARY::list);
    }

    private static CodeList list(String id) {
        return Samples.DICTIONARY.list(id).orElseThrow();
    }

    @Test
    void a_code_list_makes_an_enumerated_domain() {
        ValueDomain domain = domain(Samples.PENALTY_ACTION, "punish_type");
        assertThat(domain)
                .isEqualTo(new ValueDomain.Enumerated(
                        DataType.CODE, RepresentationFormat.of("n2"), list("penalty-kind-supervision")));
        assertThat(domain.conceptualDomain()).isEqualTo(ConceptualDomain.of(list("penalty-kind-supervision")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            fine_amount,                NUMBER, 'n..18,2', 元, '',                           '',       true,  false
            punish_file_num,            STRING, an..100,   '', '',                           '',       false, false
            implement_institution_code, STRING, an..20,    '', social-credit-code,           '',       false, false
            administrative_cp_ui_code,  STRING, an..20,    '', by administrative_cp_ce_type, '',       false, false
            area_number,                CODE,   n6,        '', division,                     division, false, false
            case_source,                CODE,   an..,      '', '',                           '',       false, true
            """)
    void anything_else_is_described(
            String element,
            DataType type,
            String format,
            String unit,
            String codeType,
            String table,
            boolean money,
            boolean lacksList) {
        ValueDomain domain = domain(Samples.PENALTY_ACTION, element);
        ValueDomain.Described described = new ValueDomain.Described(
                type, RepresentationFormat.of(format), UnitOfMeasure.of(unit), codeType, table);
        assertThat(domain).isEqualTo(described);
        assertThat(described.lacksList()).isEqualTo(lacksList);
        assertThat(domain.conceptualDomain()).isEqualTo(new ConceptualDomain.Described(type, codeType, money));
    }

    /** A list that is named where values are no codes of it, as a type of data items, does not enumerate them. */
    @Test
    void a_text_that_names_a_list_is_described() {
        Layout catalogue = Samples.layout("resource-catalogue", "national-2017");
        assertThat(domain(catalogue, "itemDataType"))
                .isEqualTo(new ValueDomain.Described(
                        DataType.STRING, RepresentationFormat.of("an.."), UnitOfMeasure.NONE, "", "item-data-type"));
    }

    /** 1 是, 0 否 and 1 是, 2 否 are one conceptual domain under two value domains. */
    @Test
    void lists_of_the_same_meanings_have_one_conceptual_domain() {
        Map<Set<String>, Set<String>> byMeaning = Samples.DICTIONARY.lists().stream()
                .collect(Collectors.groupingBy(
                        list -> list.values().stream()
                                .map(value -> value.name().zh() + "|" + value.parent())
                                .collect(Collectors.toCollection(TreeSet::new)),
                        Collectors.mapping(CodeList::id, Collectors.toCollection(TreeSet::new))));
        assertThat(byMeaning.values().stream().filter(ids -> ids.size() > 1))
                .containsExactlyInAnyOrder(
                        Set.of("open-attribute", "yes-no", "yes-no-12"),
                        Set.of("portal-guangyuan-open-type", "portal-zigong-open-type"),
                        Set.of(
                                "portal-chongqing-open-type",
                                "portal-deyang-open-type",
                                "portal-mianyang-open-type",
                                "portal-suining-open-type"));
        assertThat(ConceptualDomain.of(list("yes-no")))
                .isEqualTo(ConceptualDomain.of(list("yes-no-12")))
                .isEqualTo(ConceptualDomain.of(list("open-attribute")))
                .hasSameHashCodeAs(ConceptualDomain.of(list("yes-no-12")))
                .isNotEqualTo(ConceptualDomain.of(list("sex")));
    }

    @Test
    void the_words_of_counterparts_and_their_codes_share_no_meaning() {
        ConceptualDomain.Enumerated words = ConceptualDomain.of(list("counterpart-category-2018"));
        ConceptualDomain.Enumerated codes = ConceptualDomain.of(list("counterpart-nature"));
        assertThat(words.meanings()).hasSize(3);
        assertThat(codes.meanings()).extracting(ValueMeaning::toString).first().isEqualTo("公民 / citizen");
        assertThat(words.sharedWith(codes)).isEmpty();
        assertThat(codes.sharedWith(codes)).containsExactlyElementsOf(codes.meanings());
        assertThat(ConceptualDomain.of(list("yes-no"))
                        .sharedWith(new ConceptualDomain.Enumerated(
                                Set.of(new ValueMeaning(new BilingualText("是", "yes"), List.of())))))
                .containsExactly(new ValueMeaning(new BilingualText("是", "yes"), List.of()));
    }

    /** 联营 is 3500 with and 4600 without a legal person's standing: two meanings, not one. */
    @Test
    void a_meaning_below_others_carries_them() {
        CodeList types = list("enterprise-type");
        List<ValueMeaning> joint = ConceptualDomain.of(types).meanings().stream()
                .filter(each -> each.designation().zh().equals("联营"))
                .toList();
        assertThat(joint).hasSize(2);
        for (ValueMeaning each : joint) {
            assertThat(each.above()).isNotEmpty();
        }
        assertThat(joint.get(0).above()).isNotEqualTo(joint.get(1).above());
    }

    @Test
    void the_meanings_above_stand_from_the_top() {
        CodeList types = list("enterprise-type");
        ValueMeaning deepest = ConceptualDomain.of(types).meanings().stream()
                .max((a, b) -> Integer.compare(a.above().size(), b.above().size()))
                .orElseThrow();
        assertThat(deepest.above().size()).isGreaterThan(1);
        assertThat(types.values().stream()
                        .filter(value -> value.parent().isEmpty())
                        .map(value -> value.name()))
                .contains(deepest.above().get(0));
    }
}
