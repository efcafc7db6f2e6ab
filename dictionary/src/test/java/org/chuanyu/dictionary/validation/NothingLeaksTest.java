// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No finding tells a citizen number or the name of a person, wherever they stand and however they are written. */
class NothingLeaksTest {
    /** The two examples that standards publish, and two with the sequence 000. */
    private static final List<String> NUMBERS =
            List.of("11010519491231002X", "440524188001010014", "510104198001010006", "500103197503150006");

    @TempDir
    Path folder = Path.of("");

    private static List<String> dirty(String number) {
        String date = number.substring(6, 14);
        String sequence = number.substring(14, 17);
        String wrong = number.endsWith("4") ? "5" : "4";
        String wide = number.substring(0, 17)
                .codePoints()
                .mapToObj(c -> Character.toString(c - '0' + '０'))
                .collect(Collectors.joining());
        return List.of(
                number,
                number.toLowerCase(Locale.ROOT),
                " " + number + " ",
                number.substring(0, 17) + wrong,
                number.substring(0, 6) + " " + date + " " + number.substring(14),
                number.substring(0, 6) + "-" + date + "-" + number.substring(14),
                wide + number.substring(17),
                number.replace('0', 'O'),
                "身份证" + number + "号",
                number + ";" + number,
                number.substring(0, 6) + date.substring(2) + sequence,
                number + "0",
                number.substring(0, 17));
    }

    /** All that a finding says, joined. */
    private static String said(List<TableFinding> findings) {
        StringBuilder all = new StringBuilder();
        for (TableFinding each : findings) {
            Finding finding = each.cell().finding();
            all.append(each.key())
                    .append('|')
                    .append(each.cell().column())
                    .append('|')
                    .append(each.cell().value())
                    .append('|')
                    .append(each.cell().repairs())
                    .append('|')
                    .append(finding.expected())
                    .append('|')
                    .append(finding.found())
                    .append('|')
                    .append(finding.message().zh())
                    .append('|')
                    .append(finding.message().en())
                    .append('|')
                    .append(finding)
                    .append('\n');
        }
        return all.toString();
    }

    private List<TableFinding> judged(Layout layout, List<Map<String, String>> records, Disclosure disclosure) {
        return Samples.findings(
                Samples.write(folder, Samples.table(layout, records)), layout, Samples.DICTIONARY, disclosure);
    }

    private static void assertHides(String said, String number, String what) {
        // Letters and digits alone, so that no space or hyphen helps a number through.
        String plain = said.replace('Ｏ', '0')
                .chars()
                .filter(c -> c < 0xFF00 || c > 0xFF5E)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .replaceAll("[ \\-]", "");
        assertThat(plain).as(what).doesNotContain(number.substring(6, 14)).doesNotContain(number.substring(6, 17));
        assertThat(plain.replace('O', '0')).as(what).doesNotContain(number.substring(0, 17));
        assertThat(said).as(what).doesNotContain(number.substring(0, 6) + number.substring(8, 17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2018", "supervision", "zhejiang", "permit-2016", "permit-2018"})
    void a_number_in_whatever_column_is_hidden(String name) {
        Layout layout = Samples.layout(name);
        for (String number : NUMBERS) {
            List<Map<String, String>> records = new ArrayList<>();
            for (DataElement element : layout.elements()) {
                for (String text : dirty(number)) {
                    records.add(Samples.goodBut(layout, element.identifier(), text));
                }
            }
            List<TableFinding> found = judged(layout, records, Disclosure.MASKED);
            assertThat(found).isNotEmpty();
            Map<String, StringBuilder> spelled = new TreeMap<>();
            for (TableFinding finding : found) {
                String cell = finding.row() + " " + finding.cell().column();
                assertHides(
                        said(List.of(finding)),
                        number,
                        cell + " " + finding.cell().finding().code());
                spelled.computeIfAbsent(cell + " found", each -> new StringBuilder())
                        .append(finding.cell().finding().found());
                spelled.computeIfAbsent(cell + " expected", each -> new StringBuilder())
                        .append(finding.cell().finding().expected());
            }
            // Nor may the findings of one cell spell it one character after the other.
            spelled.forEach(
                    (cell, text) -> assertHides(Normalizer.normalize(text, Normalizer.Form.NFKC), number, cell));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CF_FRDB    | 示例姓名壹贰叁肆伍陆柒捌玖拾示例姓名壹贰叁肆伍陆柒捌玖拾示例姓名壹贰叁肆伍陆柒捌玖拾示例姓名壹贰叁肆伍陆柒捌玖拾 | 法人及非法人组织
            CF_FR_ZJHM | 示例姓名壹贰叁肆伍陆柒捌玖拾 | 法人及非法人组织
            CF_XDR_ZJHM | 示例姓名壹贰叁肆伍陆柒捌玖拾 | 自然人
            """)
    void a_name_in_a_personal_column_is_hidden(String element, String name, String category) {
        Map<String, String> record = Samples.goodBut(Samples.PENALTY_2018, element, name);
        record.put("CF_XDR_LB", category);
        if (category.equals("自然人")) {
            record.put("CF_XDR_ZJLX", "身份证");
        }
        List<TableFinding> found = judged(Samples.PENALTY_2018, List.of(record), Disclosure.MASKED);
        assertThat(found).anyMatch(finding -> finding.cell().column().equals(element));
        assertThat(said(found)).doesNotContain("壹贰叁").contains("******");
    }

    @Test
    void the_name_of_a_counterpart_is_hidden_when_it_is_a_person() {
        String name = "示例" + "姓名".repeat(100);
        Map<String, String> person = Samples.goodBut(Samples.PENALTY_2018, "CF_XDR_MC", name);
        person.put("CF_XDR_LB", "自然人");
        Map<String, String> firm = Samples.goodBut(Samples.PENALTY_2018, "CF_XDR_MC", name);
        Map<String, String> nobodyKnows = Samples.goodBut(Samples.PENALTY_2018, "CF_XDR_MC", name);
        nobodyKnows.put("CF_XDR_LB", "");
        assertThat(said(judged(Samples.PENALTY_2018, List.of(person), Disclosure.MASKED)))
                .contains("too-long")
                .doesNotContain("姓名");
        assertThat(said(judged(Samples.PENALTY_2018, List.of(nobodyKnows), Disclosure.MASKED)))
                .contains("too-long")
                .doesNotContain("姓名");
        assertThat(said(judged(Samples.PENALTY_2018, List.of(firm), Disclosure.MASKED)))
                .contains("too-long", "示例姓名");
    }

    @Test
    void who_asks_for_personal_values_by_name_gets_them() {
        Map<String, String> record = Samples.goodBut(Samples.PENALTY_2018, "CF_FR_ZJHM", "11010519491231002x");
        List<TableFinding> masked = judged(Samples.PENALTY_2018, List.of(record), Disclosure.MASKED);
        List<TableFinding> shown = judged(Samples.PENALTY_2018, List.of(record), Disclosure.PERSONAL);
        assertThat(said(masked)).contains("*****").doesNotContain("19491231");
        assertThat(said(shown)).contains("11010519491231002x");
        assertThat(shown)
                .filteredOn(TableFinding::isError)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.cell().repairs()).contains("11010519491231002X"));
        assertThat(masked)
                .filteredOn(TableFinding::isError)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.cell().repairs()).isEmpty());
    }

    @Test
    void a_long_value_is_shown_by_its_beginning() {
        Map<String, String> record = Samples.goodBut(Samples.PENALTY_2018, "CF_CFJG", "局".repeat(201));
        assertThat(judged(Samples.PENALTY_2018, List.of(record), Disclosure.MASKED))
                .filteredOn(TableFinding::isError)
                .singleElement()
                .extracting(finding -> finding.cell().value())
                .isEqualTo("局".repeat(60) + "…");
    }
}
