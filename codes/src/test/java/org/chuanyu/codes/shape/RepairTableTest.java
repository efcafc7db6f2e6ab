// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chuanyu.codes.spec.ShownRepairs;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.Judging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is proposed for dirty, mistyped and cut texts, all of it and in its order. */
class RepairTableTest {

    @ParameterizedTest
    @CsvFileSource(resources = "repairs.tsv", delimiter = '\t', numLinesToSkip = 3)
    void proposed_in_this_order(String id, String text, @Nullable String repairs) {
        CodeType<?> type = CodeTypes.find(id).orElseThrow();
        List<String> expected = repairs == null ? List.of() : List.of(repairs.split(" ", -1));
        List<String> proposed = type.parse(text, Judging.standard()).repairs();
        assertThat(ShownRepairs.of(type, text, proposed)).containsExactlyElementsOf(expected);
    }
}
