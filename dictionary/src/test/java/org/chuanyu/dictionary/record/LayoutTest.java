// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.element.Obligation;
import org.chuanyu.dictionary.element.Personal;
import org.chuanyu.dictionary.element.RepresentationFormat;
import org.chuanyu.dictionary.element.UnitOfMeasure;
import org.chuanyu.dictionary.rule.LayoutRule;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

    private static DataElement element(String identifier, String format, String condition) {
        return new DataElement(
                identifier,
                BilingualText.same(identifier),
                "",
                DataType.STRING,
                RepresentationFormat.of(format),
                UnitOfMeasure.of(""),
                "",
                "",
                Obligation.OPTIONAL,
                Condition.of(condition),
                Personal.NO,
                Citation.of("test"),
                Confidence.VERIFIED,
                Confidence.VERIFIED,
                Confidence.VERIFIED,
                "");
    }

    private static Layout layout(
            String second, String condition, String recordDate, String key, String when, Map<String, String> synonyms) {
        return new Layout(
                "trial-a",
                "trial",
                "a",
                BilingualText.same("trial"),
                List.of(element("day", "YYYY-MM-DD", ""), element(second, "an..8", condition)),
                recordDate,
                key,
                Condition.of(when),
                Confidence.VERIFIED,
                Citation.of("test"),
                synonyms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            day  |                |      |      |              |      | day twice
            text | absent present |      |      |              |      | absent
            text |                | when |      |              |      | when
            text |                |      | mark |              |      | mark
            text |                |      |      | kind is 1    |      | kind
            text |                |      |      |              | lost | lost
            """)
    void what_it_names_must_be_an_element_of_it(
            String second, String condition, String date, String key, String when, String synonym, String told) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> layout(
                        second,
                        plain(condition),
                        plain(date),
                        plain(key),
                        plain(when),
                        synonym == null ? Map.of() : Map.of("heading", synonym)))
                .withMessageContaining(told)
                .withMessageContaining("trial-a");
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }

    @Test
    void a_rule_names_elements_of_its_layout() {
        Layout layout = layout("text", "day present", "day", "text", "text is 1", Map.of("heading", "text"));
        LayoutRule rule = Samples.PENALTY_ACTION.rules().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> layout.with(List.of(rule.renamed("trial-a", identifier -> identifier)), List.of()))
                .withMessageContaining("trial-a");
    }

    @Test
    void a_record_is_filled_again_and_again() {
        Layout layout = layout("text", "", "day", "text", "", Map.of());
        DataRecord record = new DataRecord(layout);
        assertThat(record.date()).isEmpty();
        record.set(0, "2024-02-29");
        record.clean(1, "5000");
        record.markOpenEnd(0);
        assertThat(record.date()).contains(LocalDate.of(2024, 2, 29));
        assertThat(record.isCleaned(1)).isTrue();
        assertThat(record.isCleaned(0)).isFalse();
        assertThat(record.isOpenEnd(0)).isTrue();
        assertThat(record.isOpenEnd(1)).isFalse();
        assertThat(record.get("day")).isEqualTo("2024-02-29");
        assertThat(record.get("absent")).isEmpty();
        record.clear();
        assertThat(record.get(0) + record.get(1)).isEmpty();
        assertThat(record.isCleaned(1)).isFalse();
        assertThat(record.isOpenEnd(0)).isFalse();
        assertThat(record).hasToString("record of " + layout);
        assertThat(new DataRecord(layout("text", "", "", "", "", Map.of())).date())
                .isEmpty();
    }

    @Test
    void a_data_set_has_one_layout_a_side() {
        Layout layout = layout("text", "", "", "", "", Map.of());
        assertThat(new DataSet("trial", BilingualText.same("trial"), List.of(layout)))
                .hasToString("trial");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataSet("trial", BilingualText.same("trial"), List.of(layout, layout)))
                .withMessage("trial has two layouts of a");
    }
}
