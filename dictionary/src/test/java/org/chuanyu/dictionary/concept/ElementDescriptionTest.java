// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.concept.ElementAttribute.Origin;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.record.DataSet;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.record.SharedLayout;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 23 attributes of GB/T 19488.1-2004, for elements of the built-in pack. */
class ElementDescriptionTest {

    private static Map<String, String> told(Layout layout, String element) {
        return Samples.DICTIONARY.describe(layout, element).stream()
                .collect(Collectors.toMap(
                        ElementAttribute::identifier,
                        each -> each.value().origin() + " "
                                + each.value().shown().zh() + " "
                                + each.value().confidence().word(),
                        (one, other) -> one + other,
                        LinkedHashMap::new));
    }

    @Test
    void every_attribute_is_told_in_the_order_of_the_standard() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("internalIdentifier", "DERIVED penalty-action.administrative_cp_ui_code provisional");
        expected.put("nameZh", "STATED 行政相对人(单位/个人)编码 verified");
        expected.put("fullPinyin", "UNKNOWN 未知 provisional");
        expected.put("nameEn", "STATED counterpart identifier verified");
        expected.put("definition", "STATED Identity number or 统一社会信用代码 verified");
        expected.put("objectClass", "STATED 行政相对人 provisional");
        expected.put("property", "STATED 证件号码 provisional");
        expected.put("representation", "UNKNOWN 未知 provisional");
        expected.put("dataType", "DERIVED 字符型 verified");
        expected.put("dataFormat", "STATED an..20 verified");
        expected.put("valueDomain", "DERIVED 由 administrative_cp_ce_type 定 verified");
        expected.put("unit", "NOT_APPLICABLE 不适用 verified");
        expected.put("context", "STATED " + Samples.PENALTY_ACTION.name().zh() + " verified");
        expected.put("synonym", "STATED ADMINISTRATIVE_CP_CERT_CODE verified");
        expected.put("relation", "DERIVED 与 administrative_cp_ce_type 相联 verified");
        expected.put("constraint", "STATED M verified");
        expected.put("status", "UNKNOWN 未知 provisional");
        expected.put("submittingOrganization", "UNKNOWN 未知 provisional");
        expected.put("registrationAuthority", "UNKNOWN 未知 provisional");
        expected.put("stewardOrganization", "UNKNOWN 未知 provisional");
        expected.put("version", "STATED 2026.11 verified");
        expected.put("effectiveDate", "UNKNOWN 未知 provisional");
        expected.put("remark", "UNKNOWN 未知 provisional");
        assertThat(told(Samples.PENALTY_ACTION, "administrative_cp_ui_code")).containsExactlyEntriesOf(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2018;        CF_XDR_SHXYM;      representation; DERIVED 代码 provisional
            2018;        CF_XDR_SHXYM;      synonym;        STATED 社会信用代码（纳税人识别号）；统一社会信用代码；行政相对人代码-统一社会信用代码；行政相对人统一社会信用代码 verified
            2018;        CF_XDR_SHXYM;      valueDomain;    DERIVED 代码类型 social-credit-code verified
            2018;        CF_XDR_SHXYM;      property;       STATED 统一社会信用代码 provisional
            2018;        CF_NR_FK;          unit;           STATED 万元 verified
            2018;        CF_NR_FK;          dataType;       DERIVED 数字型 verified
            2018;        CF_NR_FK;          constraint;     STATED C provisional
            2018;        CF_NR_FK;          objectClass;    STATED 罚款 provisional
            2018;        CF_JDRQ;           dataType;       DERIVED 日期型 verified
            2018;        CF_CFLB;           dataType;       DERIVED 字符型 verified
            2018;        CF_CFLB;           valueDomain;    STATED 代码表 penalty-category-2018 provisional
            2018;        CF_WFXW;           objectClass;    UNKNOWN 未知 provisional
            2018;        CF_WFXW;           property;       UNKNOWN 未知 provisional
            supervision; fine_amount;       unit;           STATED 元 provisional
            supervision; area_number;       valueDomain;    STATED 代码表 division verified
            supervision; case_source;       valueDomain;    UNKNOWN 未知 provisional
            supervision; is_hearing;        dataType;       DERIVED 布尔型 verified
            supervision; is_hearing;        representation; DERIVED 标志 provisional
            supervision; submitted_date;    dataType;       DERIVED 日期时间型 verified
            supervision; punish_file_num;   relation;       UNKNOWN 未知 provisional
            supervision; implement_institution; remark;     STATED verified (P4 spells implement_org_name) verified
            zhejiang;    supervise_item_name; objectClass;  DERIVED 监管事项 provisional
            zhejiang;    supervise_item_name; property;     DERIVED 名称 provisional
            zhejiang;    fine;              unit;           UNKNOWN 未知 provisional
            supervision; illegal_fact;      valueDomain;    DERIVED an..400 provisional
            """)
    void what_a_source_says_what_follows_and_what_nobody_tells(
            String layout, String element, String attribute, String told) {
        assertThat(told(Samples.layout(layout), element)).containsEntry(attribute, told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            administrative_cp_ui_code;  objectClass;    counterpart
            administrative_cp_ui_code;  property;       document number
            administrative_cp_ui_code;  valueDomain;    as administrative_cp_ce_type tells
            administrative_cp_ui_code;  relation;       linked with administrative_cp_ce_type
            punish_type;                valueDomain;    code list penalty-kind-supervision
            implement_institution_code; valueDomain;    type of codes social-credit-code
            punish_action_name;         representation; name
            is_hearing;                 representation; indicator
            """)
    void it_reads_in_english_too(String element, String attribute, String text) {
        assertThat(Samples.DICTIONARY.describe(Samples.PENALTY_ACTION, element))
                .filteredOn(each -> each.identifier().equals(attribute))
                .singleElement()
                .satisfies(each -> assertThat(each.value().shown().en()).isEqualTo(text));
    }

    /** Every type is told by a word of the list of the standard's types, in both languages. */
    @Test
    void data_types_are_told_by_the_words_of_the_list() {
        Set<BilingualText> words = Samples.DICTIONARY.list("element-data-type").orElseThrow().values().stream()
                .map(PermissibleValue::name)
                .collect(Collectors.toSet());
        Map<DataType, BilingualText> told = new EnumMap<>(DataType.class);
        for (DataSet set : Samples.DICTIONARY.dataSets()) {
            for (Layout layout : set.layouts().values()) {
                for (DataElement each : layout.elements()) {
                    ElementAttribute type = Samples.DICTIONARY
                            .describe(layout, each.identifier())
                            .get(8);
                    told.put(each.type(), type.value().text());
                }
            }
        }
        assertThat(told.keySet()).containsExactly(DataType.values());
        assertThat(words).containsAll(told.values());
        assertThat(told.values().stream().distinct()).hasSize(5);
    }

    /** The longest object class that begins a name, and what stands between it and the representation word. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            check_action_name,         检查行为, 名称
            supervise_item_check_icode, 监管事项, 检查实施清单编码
            """)
    void object_class_and_property_follow_from_the_name(String element, String objectClass, String property) {
        Layout inspection = Samples.layout("administrative-inspection", "internet-supervision");
        assertThat(told(inspection, element))
                .containsEntry("objectClass", "DERIVED " + objectClass + " provisional")
                .containsEntry("property", "DERIVED " + property + " provisional");
    }

    @Test
    void an_element_of_a_shared_layout_expresses_what_its_side_says() {
        Layout shared = Samples.layout("administrative-penalty", SharedLayout.SIDE);
        assertThat(told(shared, "CF_WSH"))
                .containsEntry("objectClass", "STATED 行政决定书 provisional")
                .containsEntry("internalIdentifier", "DERIVED administrative-penalty-shared.CF_WSH provisional")
                .containsEntry("version", "STATED 2026.11 verified");
        assertThat(told(shared, "check_action_code")).containsEntry("property", "STATED 编号 provisional");
        assertThat(told(Samples.PENALTY_ACTION, "punish_file_num"))
                .containsEntry("objectClass", "STATED 行政决定书 provisional");
    }

    @Test
    void each_of_the_elements_has_all_attributes_and_none_is_empty() {
        Layout attributes = Samples.layout("data-element", "gbt-19488");
        List<String> identifiers =
                attributes.elements().stream().map(DataElement::identifier).toList();
        assertThat(identifiers).hasSize(23);
        for (DataSet set : Samples.DICTIONARY.dataSets()) {
            for (Layout layout : set.layouts().values()) {
                for (DataElement element : layout.elements()) {
                    List<ElementAttribute> told = Samples.DICTIONARY.describe(layout, element.identifier());
                    assertThat(told).extracting(ElementAttribute::identifier).containsExactlyElementsOf(identifiers);
                    assertThat(told)
                            .allMatch(each -> !each.value().shown().zh().isBlank())
                            .allMatch(each -> each.value().origin() == Origin.UNKNOWN
                                    || each.value().origin() == Origin.NOT_APPLICABLE
                                    || !each.value().citation().toString().isBlank())
                            .allMatch(each -> !each.value().shown().en().isBlank())
                            .allMatch(each -> each.value().isKnown()
                                    != each.value().text().zh().isEmpty());
                }
            }
        }
    }

    @Test
    void what_a_value_rests_on_is_told_with_it() {
        List<ElementAttribute> told = Samples.DICTIONARY.describe(Samples.PENALTY_2018, "CF_WSH");
        assertThat(told.get(1).value().citation()).hasToString("发改办财金〔2018〕424号, P13,P14,P15");
        assertThat(told.get(5).name().zh()).isEqualTo("对象类");
        assertThat(told.get(5).value().citation().toString()).startsWith("names of the elements that express it");
        assertThat(told.get(7).value().confidence()).isEqualTo(Confidence.PROVISIONAL);
        assertThat(told.get(2).value().shown().en()).isEqualTo("unknown");
        assertThat(told.get(11).value().shown().en()).isEqualTo("not applicable");
        assertThat(ElementAttribute.Value.UNKNOWN.citation()).hasToString("");
    }

    @Test
    void an_element_that_is_not_there_is_not_described() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.DICTIONARY.describe(Samples.PENALTY_2018, "nothing"))
                .withMessage("penalty-publicity-2018 has no element nothing");
    }
}
