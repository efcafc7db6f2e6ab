// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuanyu.codes.entry.Entered;
import org.chuanyu.codes.person.CitizenNumber;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.core.finding.RejectedException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type, read and written by Jackson 2 and 3 without a setting. */
@Tag("frameworks")
class JacksonTest {
    /** Well formed but for the check character, and of the sequence that is never given out. */
    private static final String WRONG = "510104199001010009";

    static Stream<Arguments> subjects() {
        return Stream.of(Json.values())
                .flatMap(json -> LawSubject.all().stream().map(subject -> Arguments.of(json, subject)));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void values_are_strings(Json json, LawSubject<?> subject) throws Exception {
        for (CodeValue<?> value : subject.samples()) {
            String written = json.write(value);
            assertThat(written).isEqualTo(json.write(value.value()));
            assertThat((Object) json.read(written, value.getClass())).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void values_are_keys_of_maps(Json json, LawSubject<?> subject) throws Exception {
        for (CodeValue<?> value : subject.samples()) {
            String written = json.write(Map.of(value, "here"));
            assertThat(written).isEqualTo(json.write(Map.of(value.value(), "here")));
            assertThat((Object) json.readMap(written, value.getClass())).isEqualTo(Map.of(value, "here"));
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void a_bad_value_fails_with_the_reason_and_without_the_number(Json json, LawSubject<?> subject) throws Exception {
        for (String text : bad(subject)) {
            Throwable thrown = catchThrowable(
                    () -> json.read(json.write(text), subject.type().valueClass()));
            assertThat(thrown).as(text).hasMessageContaining(reason(subject, text));
            if (subject.type().isPersonal()) {
                for (Throwable each = thrown; each != null; each = each.getCause()) {
                    assertThat(each.toString()).doesNotContain(text);
                }
            }
        }
    }

    /** Jackson itself prints a key that is refused, so the documentation says to take {@link Entered} for personal ones. */
    @ParameterizedTest
    @MethodSource("subjects")
    void a_bad_key_fails_with_the_reason(Json json, LawSubject<?> subject) throws Exception {
        for (String text : bad(subject)) {
            String written = json.write(Map.of(text, "here"));
            Throwable thrown =
                    catchThrowable(() -> json.readMap(written, subject.type().valueClass()));
            assertThat(thrown).as(text).hasMessageContaining(reason(subject, text));
        }
    }

    private static List<String> bad(LawSubject<?> subject) {
        List<String> bad = SpecRow.of(subject.type().id()).stream()
                .filter(row -> !row.isAccepted() && row.on() == null && row.input() != null)
                .map(row -> String.valueOf(row.input()))
                .filter(text -> text.length() > 6)
                .toList();
        assertThat(bad).isNotEmpty();
        return bad;
    }

    private static String reason(LawSubject<?> subject, String text) {
        Throwable thrown = catchThrowable(() -> subject.of(text));
        assertThat(thrown).isInstanceOf(RejectedException.class);
        return String.valueOf(thrown.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void what_was_entered_is_read_good_or_bad_and_written_as_stars(Json json) throws Exception {
        Entered bad = json.read('"' + WRONG + '"', Entered.class);
        assertThat(bad.as(CitizenNumber.class).isAccepted()).isFalse();
        assertThat(bad.text()).isEqualTo(WRONG);
        assertThat(json.write(bad)).isEqualTo('"' + "*".repeat(18) + '"');
        Entered good = json.read("\"11010519491231002X\"", Entered.class);
        assertThat(good.as(CitizenNumber.class).value()).contains(CitizenNumber.of("11010519491231002X"));
        assertThat((Object) json.read("\"\"", Entered.class)).isNull();
        assertThat((Object) json.read("null", Entered.class)).isNull();
        Map<Entered, String> keys = json.readMap("{\"" + WRONG + "\":\"here\"}", Entered.class);
        assertThat(keys.keySet()).containsExactly(bad);
    }

    /** A number is no text. Most are wrong as codes, and none of them fails the document or is shown. */
    @ParameterizedTest
    @EnumSource
    void numbers_are_entries_too(Json json) throws Exception {
        assertThat(json.read("510104", Entered.class).text()).isEqualTo("510104");
        for (String number : List.of(WRONG, "510104199001010009510104199001010009", "5.10104199001010009e17")) {
            Entered entered = json.read(number, Entered.class);
            assertThat(entered.as(CitizenNumber.class).isAccepted()).isFalse();
            assertThat(entered.text()).startsWith("5.10104").contains("E");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_neither_text_nor_number_fails_without_being_shown(Json json) {
        for (String wrong : List.of("[\"" + WRONG + "\"]", "{\"a\":\"" + WRONG + "\"}")) {
            assertThat(catchThrowable(() -> json.read(wrong, Entered.class)))
                    .isNotNull()
                    .message()
                    .doesNotContain(WRONG);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_type_is_tried(Json json) {
        assertThat(subjects().filter(each -> each.get()[0] == json)).hasSameSizeAs(CodeTypes.all());
        assertThat(CodeTypes.all()).anyMatch(CodeType::isPersonal);
    }
}
