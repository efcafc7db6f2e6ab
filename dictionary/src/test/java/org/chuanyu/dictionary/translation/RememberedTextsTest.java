// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chuanyu.dictionary.record.DataRecord;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;

/** 记住的文本: a text is carried over once, as long as there is room, and always alike. */
class RememberedTextsTest {
    private static final int TEXTS = RememberedTexts.MOST + 100;

    private final List<String> asked = new ArrayList<>();
    private final RecordInHand record = new RecordInHand(new DataRecord(Samples.PENALTY_2018));
    private final CellCarrier remembered = new RememberedTexts((text, record) -> {
        asked.add(text);
        return new CellCarrier.Carried("to " + text, text.endsWith("0") ? Outcome.EQUAL : Outcome.NARROWED);
    });

    private void carryAll() {
        for (int i = 0; i < TEXTS; i++) {
            assertThat(remembered.carry("text " + i, record))
                    .isEqualTo(new CellCarrier.Carried("to text " + i, i % 10 == 0 ? Outcome.EQUAL : Outcome.NARROWED));
        }
    }

    @Test
    void only_the_first_texts_are_remembered_and_every_answer_is_the_same_again() {
        carryAll();
        assertThat(asked).hasSize(TEXTS);
        asked.clear();
        carryAll();
        assertThat(asked)
                .hasSize(100)
                .startsWith("text " + RememberedTexts.MOST)
                .endsWith("text " + (TEXTS - 1));
    }
}
