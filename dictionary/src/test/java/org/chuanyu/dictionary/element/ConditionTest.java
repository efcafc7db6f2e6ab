// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static RecordView record(String cells) {
        Map<String, String> map = Samples.cells(cells.replace('&', '\n'));
        return identifier -> map.getOrDefault(identifier, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A is X                 | A=X           | true
            A is X                 | A=Y           | false
            A is X                 | A=X;Y         | false
            A is X                 | B=X           | false
            A is X or Y            | A=Y           | true
            A is X or Y            | A=X or Y      | false
            A is 法人及非法人组织 or 个体工商户 | A=个体工商户 | true
            A is 法人及非法人组织 or 个体工商户 | A=自然人     | false
            A contains X           | A=X           | true
            A contains X           | A=Y;X         | true
            A contains X           | A=Y；X        | true
            A contains X           | A=Y; X        | true
            A contains X           | A=XY          | false
            A contains X           | A=Y、X        | false
            A contains 没收、收缴  | A=罚款;没收、收缴 | true
            A present              | A=X           | true
            A present              | B=X           | false
            A present              | A=            | false
            at least one of A, B   | B=X           | true
            at least one of A,B    | A=X           | true
            at least one of A, B   | C=X           | false
            """)
    void a_condition_holds_as_its_sentence_says(String sentence, String cells, boolean holds) {
        assertThat(Condition.of(sentence).holds(record(cells))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A is X or Y          | A
            A contains X         | A
            A present            | A
            at least one of A, B | A B
            """)
    void a_condition_names_its_elements_and_is_written_as_it_was_read(String sentence, String elements) {
        Condition condition = Condition.of(sentence);
        assertThat(condition).hasToString(sentence).isEqualTo(Condition.of(sentence));
        assertThat(condition.elements()).isEqualTo(new TreeSet<>(Set.of(elements.split(" ", -1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "A was X", "A is", "A contains", " ", "A Present", "present", "At least one of A"})
    void no_other_sentence_is_read(String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.of(sentence))
                .withMessageContaining(sentence);
    }

    @Test
    void what_is_not_written_always_holds() {
        assertThat(Condition.of("")).isSameAs(Condition.ALWAYS).hasToString("");
        assertThat(Condition.ALWAYS.holds(record(""))).isTrue();
        assertThat(Condition.ALWAYS.elements()).isEmpty();
    }
}
