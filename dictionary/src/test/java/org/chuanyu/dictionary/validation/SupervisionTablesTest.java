// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The layouts of supervision: each can be filled, and what is particular to them is judged as their sources say. */
class SupervisionTablesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 12);

    /** A good code of each type, published or made up; none is a real person's. */
    private static final Map<String, String> CODES = Map.of(
            "social-credit-code", "91350100M000100Y43",
            "organization-code", "D2143569X",
            "citizen-number", Samples.SAFE_NUMBER,
            "division", "510104",
            "supervision-item", "00000000000000",
            "inspection-list", "11510000699166855E201",
            "industry", "0111",
            "business-registration-number", "110108000000016",
            "resource-catalogue-code", "307001/000001");

    @TempDir
    Path folder = Path.of("");

    static Stream<Layout> layouts() {
        return Samples.DICTIONARY.dataSets().stream().flatMap(set -> set.layouts().values().stream());
    }

    /** Fills a layout by what it says of each element: the first value of its list, a code of its type, a short text. */
    private static Map<String, String> filled(Layout layout) {
        Map<String, String> record = new LinkedHashMap<>();
        for (DataElement element : layout.elements()) {
            record.put(element.identifier(), fill(layout, element));
        }
        return record;
    }

    private static String fill(Layout layout, DataElement element) {
        if (CODES.containsKey(element.codeType())) {
            return CODES.get(element.codeType());
        }
        if (element.codeType().startsWith("by ")) {
            DataElement kind =
                    layout.elements().get(layout.indexOf(element.codeType().substring("by ".length())));
            return CODES.getOrDefault(
                    Samples.DICTIONARY
                            .list(kind.codeList())
                            .orElseThrow()
                            .find(fill(layout, kind))
                            .orElseThrow()
                            .codeType(),
                    "x");
        }
        CodeList list = Samples.DICTIONARY.list(element.codeList()).orElse(null);
        if (list != null && element.type().isListed()) {
            return list.values().iterator().next().code();
        }
        if (element.format().isDate()) {
            return element.format().write(DAY);
        }
        if (element.type() == DataType.STRINGS && list == null) {
            return "甲;乙";
        }
        for (String text : List.of(
                "1", "a", "0101", "2025041100002", "A028", "A0280000001", "11", "x".repeat(18), "x".repeat(12))) {
            if (element.format().judge(text).isEmpty()) {
                return text;
            }
        }
        throw new AssertionError(element.identifier() + " " + element.format());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_record_that_keeps_to_its_layout_is_accepted(Layout layout) {
        assertThat(Samples.findings(folder, layout, List.of(filled(layout))))
                .filteredOn(TableFinding::isError)
                .isEmpty();
    }

    private List<String> found(String dataSet, String side, String element, String value) {
        Layout layout = Samples.layout(dataSet, side);
        Map<String, String> record = filled(layout);
        record.put(element, value);
        return Samples.findings(folder, layout, List.of(record)).stream()
                .filter(finding -> finding.cell().column().equals(element))
                .map(finding -> finding.cell().finding().severity().word() + " "
                        + finding.cell().finding().code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            administrative-coercion | internet-supervision | force_type            | 01            | warning not-in-list
            administrative-coercion | internet-supervision | coercive_measure_type | 6             | warning not-in-list
            resource-catalogue      | national-2017        | openType              | 4             | warning not-in-list
            resource-catalogue      | national-2017        | shareType             | 4             | error not-in-list
            resource-catalogue      | national-2017        | shareMethod           | 下载;邮件     |
            resource-catalogue      | national-2017        | updateCycle           | 每分钟        | error not-in-list
            resource-catalogue      | national-2017        | itemDataType          | 字符型/C      |
            service-item-inspection | government-service   | use_level             | 1,3,5         |
            service-item-inspection | government-service   | use_level             | 4             |
            service-item-inspection | government-service   | use_level             | 1,9           | error not-in-list
            supervision-item        | internet-supervision | apply_scope           | 2、3          |
            supervision-item        | internet-supervision | apply_scope           | 2;4           | error not-in-list
            supervision-item        | internet-supervision | line_code             | A028          | error wrong-length
            enforcement-officer     | internet-supervision | highest_education     | 29            | error not-in-list
            enforcement-officer     | internet-supervision | nation_code           | 57            | error not-in-list
            enforcement-officer     | internet-supervision | nation_code           | 98            |
            enforcement-officer     | internet-supervision | supervision_staff     | 0             | error not-in-list
            case-knowledge          | internet-supervision | typical_case          | 2             | error not-in-list
            administrative-inspection | internet-supervision | area_number         | 510199        | error division-unknown
            administrative-inspection | internet-supervision | cd_batch            | 20190411002   | error wrong-length
            administrative-inspection | internet-supervision | check_result        | 合格          |
            supervised-object       | market-registration  | reporttype            | 1130          |
            supervised-object       | market-registration  | reporttype            | 有限责任公司(国有独资) |
            supervised-object       | market-registration  | reporttype            | 1124          | warning not-in-list
            supervised-object       | market-registration  | regcapcur             | CHF           |
            supervised-object       | market-registration  | regcapcur             | 人民币        |
            supervised-object       | market-registration  | regcapcur             | DEM           | error not-in-list
            supervised-object       | market-registration  | industryco            | 9999          | error industry-unknown
            """)
    void a_cell_is_judged_by_what_its_source_says(
            String dataSet, String side, String element, String value, String expected) {
        List<String> found = found(dataSet, side, element, value);
        if (expected == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly(expected);
        }
    }

    /** A measure needs its type, an execution its own; the words of the source are a condition on the kind. */
    @Test
    void what_the_kind_of_coercion_asks_for_must_be_there() {
        Layout layout = Samples.layout("administrative-coercion", "internet-supervision");
        for (String kind : List.of("1", "2")) {
            Map<String, String> record = filled(layout);
            record.put("force_type", kind);
            record.remove("coercive_measure_type");
            record.remove("force_execution_type");
            assertThat(Samples.findings(folder, layout, List.of(record)))
                    .filteredOn(TableFinding::isError)
                    .extracting(finding -> finding.cell().column())
                    .containsExactly(kind.equals("1") ? "coercive_measure_type" : "force_execution_type");
        }
    }

    @Test
    void a_table_without_a_date_of_the_record_says_so_once() {
        for (Layout layout : layouts().toList()) {
            Path file = Samples.write(folder, Samples.table(layout, List.of(filled(layout), filled(layout))));
            long told = Samples.findings(file, layout, Samples.DICTIONARY, Disclosure.MASKED).stream()
                    .filter(finding -> finding.cell().finding().code().equals("date-unstated"))
                    .count();
            boolean listed = layout.elements().stream()
                    .anyMatch(element -> !element.codeList().isEmpty());
            assertThat(told).as(layout.toString()).isEqualTo(layout.recordDate().isEmpty() && listed ? 1 : 0);
        }
    }

    @Test
    void a_number_of_a_person_in_a_joint_task_is_not_shown() {
        Layout layout = Samples.layout("joint-inspection-task", "internet-supervision");
        Map<String, String> record = filled(layout);
        record.put("credentialsType", "111");
        record.put("credentialsValue", Samples.SAFE_NUMBER);
        record.put("superviseObjectName", "示例".repeat(101));
        assertThat(Samples.findings(folder, layout, List.of(record)))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.cell().value()).doesNotContain("示例示例"))
                .noneMatch(finding -> finding.toString().contains(Samples.SAFE_NUMBER));
    }
}
