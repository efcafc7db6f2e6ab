// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.dictionary.element.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordRuleTest {

    @Test
    void each_of_the_five_sentences_is_read() {
        assertThat(RecordRule.of("unique A, B")).isEqualTo(new RecordRule.Unique(List.of("A", "B")));
        assertThat(RecordRule.of("unique A")).isEqualTo(new RecordRule.Unique(List.of("A")));
        assertThat(RecordRule.of("A not before B")).isEqualTo(new RecordRule.NotBefore("A", "B"));
        assertThat(RecordRule.of("A has at least 12 values")).isEqualTo(new RecordRule.AtLeast("A", 12));
        assertThat(RecordRule.of("division of A agrees with B")).isEqualTo(new RecordRule.SameDivision("A", "B"));
        assertThat(RecordRule.of("A judged at checked")).isEqualTo(new RecordRule.JudgedAt("A", Level.CHECKED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unique A, B                 | A B | unique a, b
            A not before B              | A B | a not before b
            A has at least 2 values     | A   | a has at least 2 values
            division of A agrees with B | A B | division of a agrees with b
            A judged at shape           | A   | a judged at shape
            """)
    void a_rule_is_written_as_it_is_read_and_names_its_elements(String sentence, String elements, String renamed) {
        RecordRule rule = RecordRule.of(sentence);
        assertThat(rule).hasToString(sentence);
        assertThat(String.join(" ", rule.elements())).isEqualTo(elements);
        assertThat(rule.renamed(name -> name.equals("A") ? "a" : "b")).isEqualTo(RecordRule.of(renamed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unique",
                "unique ",
                "unique A B",
                "A before B",
                "A not before",
                "A not before B ",
                "A has at least two values",
                "A has at least 12345 values",
                "division of A agrees with B or C",
                "A judged at best",
                "A"
            })
    void what_is_no_sentence_is_refused_by_name(String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordRule.of(sentence))
                .withMessage("not a rule of records: " + sentence);
    }

    @Test
    void a_rule_of_a_layout_takes_its_condition_along() {
        LayoutRule rule = new LayoutRule(
                "x",
                RecordRule.of("unique A, B"),
                Condition.of("C is 1 or 2"),
                Severity.ERROR,
                Confidence.VERIFIED,
                Citation.of("trial"),
                "note");
        assertThat(rule.elements()).containsExactly("A", "B", "C");
        LayoutRule other = rule.renamed("y", String::toLowerCase);
        assertThat(other)
                .isEqualTo(new LayoutRule(
                        "y",
                        RecordRule.of("unique a, b"),
                        Condition.of("c is 1 or 2"),
                        Severity.ERROR,
                        Confidence.VERIFIED,
                        Citation.of("trial"),
                        "note"));
    }
}
