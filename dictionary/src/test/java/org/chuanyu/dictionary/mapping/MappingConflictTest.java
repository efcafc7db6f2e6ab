// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.element.Condition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingConflictTest {
    private static final Set<String> LIST = Set.of("1", "2", "3", "4", "5");

    /** Rows as {@code source relation target from to condition}, parted by a slash. */
    private static CodeMapping mapping(String text, String to) {
        List<CodeRow> rows = new ArrayList<>();
        for (String row : text.split(" / ", -1)) {
            String[] words = row.split(" ", -1);
            rows.add(new CodeRow(
                    CodeRow.sources(words[0]),
                    Relation.ofWord(words[1]),
                    Targets.of(words.length > 2 ? words[2] : ""),
                    Period.of(words.length > 3 ? words[3] : "", words.length > 4 ? words[4] : ""),
                    Condition.of(words.length > 5 ? words[5].replace('_', ' ') : ""),
                    Basis.of("", Citation.of("test")),
                    List.of()));
        }
        return new CodeMapping("m", BilingualText.same("m"), "a", to, Confidence.VERIFIED, Citation.of("t"), rows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 equal 2                                        | b |
            1 narrower 2 / 1 narrower 3                      | b |
            1 equal 2 / 1 narrower 3                         | b |
            1 equal 2 / 3 equal 2                            | b |
            * equal 2 / 1 equal 3                            | b |
            1 equal 2 '' 2000 / 1 equal 3 2000               | b |
            1 equal 2 '' '' X_is_1 / 1 equal 3 '' '' X_is_2  | b |
            1 equal 2 / 1 equal 2                            | b | duplicate 1
            1 equal 2 / 1 narrower 2                         | b | contradiction 1
            1 equal 2 / 1 equal 3                            | b | contradiction 1
            1 equal 2 / 1 none                               | b | contradiction 1
            1 equal 2 '' 2001 / 1 equal 3 2000               | b | contradiction 1
            1 equal 2 '' '' X_is_1 / 1 equal 3               | b | contradiction 1
            1 equal 2 '' 2000 / 1 equal 3 2002               | b | gap 1
            1 equal 2 '' 2000 / 1 equal 3 2002 / 1 broader 4 | b |
            9 equal 2                                        | b | unknown-source 9
            1 equal 9                                        | b | unknown-target 9
            1;8 equal 2;9                                    | b | unknown-source 8, unknown-target 9
            1 broader 2 / 2 broader 3                        | a |
            1 broader 1                                      | a |
            1 broader 2 / 2 broader 1                        | a | cycle 2 1
            1 broader 2 / 2 broader 3 / 3 broader 1 / 4 broader 1 | a | cycle 2 3 1
            """)
    void what_can_not_be_meant_is_told_with_its_rows(String rows, String to, String expected) {
        CodeMapping mapping = mapping(rows.replace("''", ""), to);
        List<MappingConflict> conflicts = MappingConflict.of(mapping, LIST::contains, LIST::contains);
        assertThat(conflicts)
                .extracting(each -> each.kind().word() + " " + String.join(" ", each.codes()))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(", ", -1)));
        assertThat(conflicts).allSatisfy(each -> {
            assertThat(each.rows())
                    .isNotEmpty()
                    .isSubsetOf(mapping.rows().stream().map(CodeRow::statement).toList());
            assertThat(MappingConflict.Kind.ofWord(each.kind().word())).isEqualTo(each.kind());
        });
    }
}
