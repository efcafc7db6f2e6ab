// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Parsed;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever text comes in, the findings on it are few, short, fit to be printed, and made in little time. */
class WildInputTest {
    /** Ten megabytes; a smaller {@code -Dchuanyu.wild.length} is for runs that repeat the test thousands of times. */
    private static final int LENGTH = Integer.getInteger("chuanyu.wild.length", 10_000_000);

    private static final Pattern NUMBERED = Pattern.compile("⟨([0-9A-F]{4})⟩");

    static Stream<CodeType<?>> types() {
        return CodeTypes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void ten_megabytes_of_any_kind_make_few_findings_in_little_time(CodeType<?> type) {
        for (String unit : List.of("9", "9.", "９x", "x", " ", "\u202e1", "e\u0301", "\ud835\udfd9", "\ud800", "川9")) {
            String text = unit.repeat(LENGTH / unit.length());
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> judged(type, text));
        }
    }

    private static void judged(CodeType<?> type, String text) {
        assertThat(type.isValid(text)).isFalse();
        Parsed<?> parsed = type.parse(text, Judging.standard());
        assertThat(parsed.findings()).hasSizeBetween(1, ShapeJudge.MOST_RUNS + 2);
        assertThat(parsed.repairs()).isEmpty();
        for (Finding finding : parsed.findings()) {
            assertThat(finding.message().zh()).hasSizeLessThan(1000);
            assertThat(finding.message().en()).hasSizeLessThan(1000);
        }
    }

    /** In the text {@code ⟨FEFF⟩} is the character of that number. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            91330100⟨202E⟩799655058B  | U+202E
            91330100⟨200F⟩799655058B  | U+200F
            91330100⟨0301⟩799655058B  | U+0301
            91330100⟨05D0⟩799655058B  | U+05D0
            91330100⟨0661⟩799655058B  | U+0661
            91330100⟨3164⟩799655058B  | U+3164
            91330100⟨3000⟩799655058B  | U+3000
            91330100⟨2028⟩799655058B  | U+2028
            91330100⟨D800⟩799655058B  | U+D800
            91330100⟨E000⟩799655058B  | U+E000
            91330100⟨00A0⟩799655058B  | U+00A0
            91330100⟨000A⟩799655058B    | ␊
            91330100川799655058B       | 川
            """)
    void what_nobody_sees_is_told_by_name(String escaped, String found) {
        String text = NUMBERED.matcher(escaped)
                .replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
        Parsed<?> parsed = CodeTypes.find("social-credit-code").orElseThrow().parse(text, Judging.standard());
        assertThat(parsed.findings())
                .filteredOn(finding -> finding.code().equals("character"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.found()).isEqualTo(found);
                    assertThat(finding.message().zh()).contains("“" + found + "”");
                });
        assertThat(parsed.repairs())
                .as("what does not belong there is left out")
                .containsExactly("91330100799655058B");
    }

    @Test
    void the_halves_of_a_pair_stay_together() {
        String text = "9133010" + "\ud835\udfd9" + "799655058";
        Parsed<?> parsed = CodeTypes.find("social-credit-code").orElseThrow().parse(text, Judging.standard());
        assertThat(text).hasSize(18);
        assertThat(parsed.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.found()).isEqualTo("\ud835\udfd9");
            assertThat(finding.span().end() - finding.span().start()).isEqualTo(2);
        });
    }

    @Test
    void further_places_are_told_together_and_counted() {
        Parsed<?> parsed =
                CodeTypes.find("social-credit-code").orElseThrow().parse("9.".repeat(30), Judging.standard());
        assertThat(parsed.findings()).hasSize(22);
        Finding last = parsed.findings().get(21);
        assertThat(last.code()).isEqualTo("character");
        assertThat(last.span().start()).isEqualTo(41);
        assertThat(last.span().end()).isEqualTo(60);
        assertThat(last.message().en()).contains("at 10 more places");
        assertThat(last.message().zh()).contains("另有 10 处");
    }
}
