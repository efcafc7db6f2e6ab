// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.MessageCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
    private static final MessageCatalog WORDS = MessageCatalog.load(
            name -> new ByteArrayInputStream((name.endsWith("_zh.properties")
                            ? "wrong.title=错\nwrong=第 {position} 位应为 {expected}，实为 {found}，因 {why}\nwrong.odd=怪"
                            : "wrong.title=wrong\nwrong={position}: {expected}, not {found}, for {why}\nwrong.odd=odd")
                    .getBytes(StandardCharsets.UTF_8)),
            "words");
    private static final FindingKind WRONG = new FindingKind("wrong", Severity.ERROR, WORDS);

    private static Finding.Builder wrong() {
        return WRONG.finding().at(2, 8).expected("B").found("8").attribute("why", "it is");
    }

    @Test
    void a_finding_tells_what_where_and_why() {
        Finding finding = wrong().by(Citation.of("GB 1", "4.2")).build();
        assertThat(finding.code()).isEqualTo("wrong");
        assertThat(finding.kind()).hasToString("wrong");
        assertThat(finding.span()).isEqualTo(new Span(2, 8));
        assertThat(finding.title()).isEqualTo(new BilingualText("错", "wrong"));
        assertThat(finding.message())
                .isEqualTo(new BilingualText("第 3-8 位应为 B，实为 8，因 it is", "3-8: B, not 8, for it is"));
        assertThat(finding.citation()).hasToString("GB 1, 4.2");
        assertThat(finding.confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(finding).hasToString("error wrong at 3-8: 3-8: B, not 8, for it is");
    }

    @Test
    void an_attribute_may_have_a_text_in_each_language() {
        assertThat(wrong().attribute("why", new BilingualText("此", "this"))
                        .build()
                        .message())
                .isEqualTo(new BilingualText("第 3-8 位应为 B，实为 8，因 此", "3-8: B, not 8, for this"));
    }

    @Test
    void severity_confidence_and_variant_are_the_finding_s_own() {
        Finding finding = wrong().as(Severity.NOTICE)
                .with(Confidence.PROVISIONAL)
                .variant("odd")
                .build();
        assertThat(finding.severity().word()).isEqualTo("notice");
        assertThat(finding.confidence().word()).isEqualTo("provisional");
        assertThat(finding.message().en()).isEqualTo("odd");
        assertThat(WRONG.severity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({
        "17, 18, 18, 91330100799655058*B*",
        "16, 17, 17, 9133010079965505*8*B",
        "2, 8, 3-8, 91*330100*799655058B",
        "0, 18, 1-18, *91330100799655058B*",
        "3, 3, 4, 913**30100799655058B",
        "18, 18, 19, 91330100799655058B**",
        "30, 40, 31-40, 91330100799655058B**"
    })
    void a_span_draws_the_wrong_place(int start, int end, String position, String drawn) {
        Span span = new Span(start, end);
        assertThat(span.position()).isEqualTo(position);
        assertThat(span.drawnIn("91330100799655058B")).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "2, 1"})
    void a_span_has_its_ends_in_order(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void a_level_is_found_by_its_word_and_includes_those_before(Level level) {
        assertThat(Level.ofWord(level.word())).contains(level);
        boolean reached = true;
        for (Level other : Level.values()) {
            assertThat(level.reaches(other)).isEqualTo(reached);
            reached = reached && other != level;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SHAPE", "assigned_at_date", "best"})
    void another_word_names_no_level(String word) {
        assertThat(Level.ofWord(word)).isEmpty();
    }

    @Test
    void the_words_of_levels() {
        assertThat(Level.ASSIGNED_AT_DATE.word()).isEqualTo("assigned-at-date");
    }

    @Test
    void an_answer_is_as_good_as_the_weakest_it_rests_on() {
        assertThat(Confidence.VERIFIED.and(Confidence.VERIFIED)).isEqualTo(Confidence.VERIFIED);
        assertThat(Confidence.VERIFIED.and(Confidence.PROVISIONAL)).isEqualTo(Confidence.PROVISIONAL);
        assertThat(Confidence.PROVISIONAL.and(Confidence.VERIFIED)).isEqualTo(Confidence.PROVISIONAL);
        assertThat(Confidence.ofWord("official")).isEqualTo(Confidence.VERIFIED);
        assertThat(Confidence.ofWord("verified")).isEqualTo(Confidence.VERIFIED);
        assertThat(Confidence.ofWord("")).isEqualTo(Confidence.PROVISIONAL);
        assertThat(Citation.of("GB 1")).hasToString("GB 1");
    }

    @Test
    void an_accepted_text_has_a_value_and_no_repairs() {
        Parsed<String> parsed = new Parsed.Accepted<>("value", Level.CHECKED, Confidence.VERIFIED, List.of());
        assertThat(parsed.isAccepted()).isTrue();
        assertThat(parsed.value()).contains("value");
        assertThat(parsed.orElseThrow()).isEqualTo("value");
        assertThat(parsed.repairs()).isEmpty();
        assertThat(parsed).hasToString("accepted value checked []");
    }

    @Test
    void a_rejected_text_has_findings_and_makes_its_repairs_once() {
        AtomicInteger made = new AtomicInteger();
        Parsed<String> parsed = new Parsed.Rejected<>(
                Level.SHAPE,
                Confidence.PROVISIONAL,
                List.of(wrong().build()),
                () -> List.of("r" + made.incrementAndGet()));
        assertThat(made).hasValue(0);
        assertThat(parsed.isAccepted()).isFalse();
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.confidence()).isEqualTo(Confidence.PROVISIONAL);
        assertThat(parsed.repairs()).containsExactly("r1");
        assertThat(parsed.repairs()).containsExactly("r1");
        assertThat(parsed).hasToString("rejected shape " + parsed.findings());
    }

    @Test
    void the_exception_tells_the_errors_and_carries_all_findings() throws Exception {
        Finding notice = wrong().as(Severity.NOTICE).attribute("why", "news").build();
        Parsed<String> parsed =
                new Parsed.Rejected<>(Level.NONE, Confidence.VERIFIED, List.of(wrong().build(), notice), List::of);
        assertThatThrownBy(parsed::orElseThrow)
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        thrown -> assertThat(thrown.findings()).hasSize(2))
                .hasMessageContaining("for it is")
                .hasMessageNotContaining("news");
        RejectedException thrown = new RejectedException(parsed.findings());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            RejectedException read = (RejectedException) in.readObject();
            assertThat(read).hasMessage(thrown.getMessage());
            assertThat(read.findings()).isEmpty();
        }
    }
}
