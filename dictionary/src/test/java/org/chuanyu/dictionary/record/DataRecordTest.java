// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;

/** 记录: a record is filled at once, told at once, and keeps its cells to itself. */
class DataRecordTest {
    private static final Layout LAYOUT = Samples.PENALTY_2018;
    private static final int SIZE = LAYOUT.elements().size();

    private static String[] texts(String each) {
        String[] texts = new String[SIZE];
        Arrays.fill(texts, each);
        return texts;
    }

    @Test
    void all_cells_are_taken_as_they_were_written() {
        DataRecord record = new DataRecord(LAYOUT);
        assertThat(record.texts()).isEqualTo(Collections.nCopies(SIZE, ""));
        record.clean(0, "x");
        record.markOpenEnd(1);
        assertThat(record.isAsWritten()).isFalse();
        record.fill(texts("a"));
        assertThat(record.texts()).isEqualTo(Collections.nCopies(SIZE, "a"));
        assertThat(record.isAsWritten()).isTrue();
        assertThat(record.isOpenEnd(1)).isFalse();
        record.clear();
        assertThat(record.texts()).isEqualTo(Collections.nCopies(SIZE, ""));
    }

    @Test
    void neither_the_array_that_filled_it_nor_another_record_nor_what_it_told_is_tied_to_it() {
        String[] texts = texts("a");
        DataRecord record = new DataRecord(LAYOUT);
        record.fill(texts);
        DataRecord other = new DataRecord(LAYOUT);
        other.markOpenEnd(1);
        other.fill(record);
        List<String> told = record.texts();
        texts[0] = "b";
        record.set(1, "c");
        assertThat(record.get(0)).isEqualTo("a");
        assertThat(other.texts()).isEqualTo(Collections.nCopies(SIZE, "a"));
        assertThat(other.isOpenEnd(1)).isFalse();
        assertThat(told).isEqualTo(Collections.nCopies(SIZE, "a"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> told.set(0, "d"));
    }

    @Test
    void another_number_of_texts_is_refused_without_telling_them() {
        DataRecord record = new DataRecord(LAYOUT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record.fill("secret", "text"))
                .withMessage("a record of " + LAYOUT + " has " + SIZE + " cells, not 2");
        assertThat(record.texts()).isEqualTo(Collections.nCopies(SIZE, ""));
    }
}
