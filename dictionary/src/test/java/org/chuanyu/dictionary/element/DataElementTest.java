// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataElementTest {

    private static DataElement element(String identifier, String obligation, String condition) {
        return new DataElement(
                identifier,
                BilingualText.same(identifier),
                "",
                DataType.STRING,
                RepresentationFormat.of("an..9"),
                UnitOfMeasure.NONE,
                "",
                "",
                Obligation.ofLetter(obligation),
                Condition.of(condition),
                Personal.NO,
                Citation.of("test"),
                Confidence.VERIFIED,
                Confidence.VERIFIED,
                Confidence.VERIFIED,
                "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            M | ''     | ''  | true
            M | ''     | B=1 | true
            O | ''     | B=1 | false
            O | B is 1 | B=1 | false
            C | B is 1 | B=1 | true
            C | B is 1 | B=2 | false
            C | B present | B=2 | true
            C | at least one of A, B | ''  | true
            C | at least one of A, B | B=1 | false
            C | at least one of B, A | ''  | false
            C | at least one of B, A | A=1 | false
            """)
    void a_value_is_required_as_obligation_and_condition_say(
            String obligation, String condition, String cells, boolean required) {
        Map<String, String> record = Samples.cells(cells);
        assertThat(element("A", obligation, condition).isRequiredIn(each -> record.getOrDefault(each, "")))
                .isEqualTo(required);
    }

    @Test
    void of_several_of_which_one_must_be_there_only_the_first_is_required() {
        String group = "at least one of A, B, C";
        List<String> required = List.of("A", "B", "C").stream()
                .filter(each -> element(each, "C", group).isRequiredIn(none -> ""))
                .toList();
        assertThat(required).containsExactly("A");
    }

    @Test
    void a_condition_that_is_not_stated_is_told_and_asks_for_nothing() {
        assertThat(element("A", "C", "").lacksCondition()).isTrue();
        assertThat(element("A", "C", "").isRequiredIn(each -> "")).isFalse();
        assertThat(element("A", "C", "B present").lacksCondition()).isFalse();
        assertThat(element("A", "M", "").lacksCondition()).isFalse();
        assertThat(element("A", "O", "").lacksCondition()).isFalse();
    }
}
