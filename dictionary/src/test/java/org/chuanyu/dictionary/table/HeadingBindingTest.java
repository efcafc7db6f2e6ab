// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingBindingTest {

    private static String element(HeadingBinding binding, int column) {
        int place = binding.elementOf(column);
        return place < 0 ? "-" : binding.layout().elements().get(place).identifier();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2018        | CF_XDR_SHXYM                            | CF_XDR_SHXYM
            2018        | cf_xdr_shxym                            | CF_XDR_SHXYM
            2018        | cfXdrShxym                              | CF_XDR_SHXYM
            2018        | ＣＦ＿ＸＤＲ＿ＳＨＸＹＭ                | CF_XDR_SHXYM
            2018        | 行政相对人代码_1(统一社会信用代码)      | CF_XDR_SHXYM
            2018        | 行政相对人代码_1（统一社会信用代码）    | CF_XDR_SHXYM
            2018        | 行政相对人代码1 统一社会信用代码        | CF_XDR_SHXYM
            2018        | 行政相对人代码－１【统一社会信用代码】  | CF_XDR_SHXYM
            2018        | 统一社会信用代码                        | CF_XDR_SHXYM
            2018        | ` 罚款金额 （万元） `                   | CF_NR_FK
            2018        | 罚款金额(万元)                          | CF_NR_FK
            2018        | 罚款金额                                | -
            2018        | 法定代表人身份证号                      | CF_FR_ZJHM
            2018        | 备注                                    | BZ
            2018        | 备注2                                   | -
            2018        | ``                                      | -
            2018        | ()                                      | -
            2016        | cfSjc                                   | SJC
            2016        | 处罚类别                                | CF_CFLB1
            2016        | 行政相对人代码-5（居民身份证号）        | CF_XDR_SFZ
            supervision | admin_cp                                | administrative_cp
            supervision | administrativeCp                        | administrative_cp
            supervision | 行政相对人(单位/个人)                   | administrative_cp
            permit-2018 | xkXklbText                              | XK_XKLB
            """)
    void a_heading_is_bound_however_it_is_written(String layout, String heading, String element) {
        // A column that is surely known stands beside it, so that none is refused.
        Layout bound = Samples.layout(layout);
        String known = bound.elements().get(1).identifier();
        HeadingBinding binding = HeadingBinding.of(List.of(known, heading), bound);
        assertThat(element(binding, 1)).isEqualTo(element);
        assertThat(element(binding, 0)).isEqualTo(known);
        assertThat(binding.unknown()).isEqualTo(element.equals("-") ? List.of(heading) : List.of());
        assertThat(binding.elements()).hasSize(element.equals("-") ? 1 : 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2018", "supervision", "zhejiang", "permit-2016", "permit-2018"})
    void all_identifiers_and_all_names_bind_to_their_elements(String name) {
        Layout layout = Samples.layout(name);
        List<String> names =
                layout.elements().stream().map(element -> element.name().zh()).toList();
        for (List<String> heading : List.of(Samples.heading(layout), names)) {
            HeadingBinding binding = HeadingBinding.of(heading, layout);
            assertThat(binding.unknown()).isEmpty();
            for (int i = 0; i < heading.size(); i++) {
                assertThat(binding.elementOf(i)).as(heading.get(i)).isEqualTo(i);
            }
        }
    }

    @Test
    void every_synonym_leads_to_its_element() {
        for (String name : List.of("2016", "2018", "supervision", "permit-2016", "permit-2018")) {
            Layout layout = Samples.layout(name);
            assertThat(layout.synonyms()).isNotEmpty();
            layout.synonyms().forEach((synonym, identifier) -> {
                String known = layout.elements().stream()
                        .map(DataElement::identifier)
                        .filter(each -> !each.equals(identifier))
                        .findFirst()
                        .orElseThrow();
                HeadingBinding binding = HeadingBinding.of(List.of(known, synonym), layout);
                assertThat(element(binding, 1)).as(synonym).isEqualTo(identifier);
            });
        }
    }

    @Test
    void a_synonym_gives_way_to_the_name_itself() {
        for (List<String> heading :
                List.of(List.of("统一社会信用代码", "CF_XDR_SHXYM", "CF_WSH"), List.of("CF_WSH", "CF_XDR_SHXYM", "统一社会信用代码"))) {
            HeadingBinding binding = HeadingBinding.of(heading, Samples.PENALTY_2018);
            assertThat(element(binding, 1)).isEqualTo("CF_XDR_SHXYM");
            assertThat(binding.unknown()).containsExactly("统一社会信用代码");
        }
    }

    @ParameterizedTest
    @CsvSource({"CF_WSH,cf_wsh", "CF_WSH,行政处罚决定书文号", "备注,BZ", "统一社会信用代码,行政相对人统一社会信用代码"})
    void two_columns_for_one_element_are_refused(String one, String other) {
        TableException e = catchThrowableOfType(
                TableException.class, () -> HeadingBinding.of(List.of("CF_SY", one, "x", other), Samples.PENALTY_2018));
        assertThat(e).isNotNull();
        assertThat(e.reason().zh()).contains("第 2 列和第 4 列");
        assertThat(e.reason().en()).contains("columns 2 and 4").containsPattern("CF_WSH|BZ|CF_XDR_SHXYM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "foo,bar", "510104198001010006,示例"})
    void a_heading_without_a_known_column_is_refused(String heading) {
        TableException e = catchThrowableOfType(
                TableException.class, () -> HeadingBinding.of(List.of(heading.split(",", -1)), Samples.PENALTY_2018));
        assertThat(e).isNotNull();
        assertThat(e.reason().zh()).contains("没有一列", "2018版");
        assertThat(e.reason().en()).contains("no column", "2018 edition").doesNotContain("510104");
    }

    @Test
    void a_column_beyond_the_heading_is_not_known() {
        HeadingBinding binding = HeadingBinding.of(List.of("CF_WSH"), Samples.PENALTY_2018);
        assertThat(binding.elementOf(1)).isEqualTo(-1);
        assertThat(binding.heading()).containsExactly("CF_WSH");
        assertThat(binding.layout()).isSameAs(Samples.PENALTY_2018);
    }
}
