// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chuanyu.codes.division.DivisionCode;
import org.chuanyu.codes.person.CitizenNumber;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.dictionary.record.Disclosure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told of one text: judged and explained, masked unless asked for by name. */
class CodeAnswerTest {
    /** An example of GB 11643-1999. */
    private static final String NUMBER = "11010519491231002X";

    private static final String MASKED = "110105***********X";

    private static <T extends CodeValue<T>> CheckAnswer check(
            Class<T> type, String text, @Nullable Level level, Disclosure disclosure) {
        CodeType<T> found = CodeTypes.of(type).orElseThrow();
        return CheckAnswer.of(found, text, Judging.standard(), level, disclosure);
    }

    private static <T extends CodeValue<T>> ExplainAnswer explain(Class<T> type, String text, Disclosure disclosure) {
        CodeType<T> found = CodeTypes.of(type).orElseThrow();
        return ExplainAnswer.of(found, text, Judging.standard(), disclosure);
    }

    @Test
    void a_good_number_is_masked() {
        CheckAnswer answer = check(CitizenNumber.class, NUMBER, null, Disclosure.MASKED);
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.input()).isEqualTo(MASKED);
        assertThat(answer.value()).contains(MASKED);
        assertThat(AnswerJson.of(answer))
                .isEqualTo("{\"input\":\"110105***********X\",\"type\":\"citizen-number\",\"outcome\":\"accepted\","
                        + "\"level\":\"assigned\",\"value\":\"110105***********X\",\"confidence\":\"verified\","
                        + "\"findings\":[],\"repairs\":[]}");
    }

    @Test
    void a_number_is_shown_where_that_is_asked_for() {
        CheckAnswer answer = check(CitizenNumber.class, NUMBER, null, Disclosure.PERSONAL);
        assertThat(answer.input()).isEqualTo(NUMBER);
        assertThat(answer.value()).contains(NUMBER);
    }

    @Test
    void a_bad_number_has_no_value_and_masked_repairs() {
        CheckAnswer answer = check(CitizenNumber.class, "110105194912310021", null, Disclosure.MASKED);
        assertThat(answer.outcome()).isEqualTo("rejected");
        assertThat(answer.value()).isEmpty();
        assertThat(answer.input()).isEqualTo("110105***********1");
        assertThat(answer.repairs()).hasSize(7).first().isEqualTo(MASKED);
        assertThat(AnswerJson.of(answer))
                .startsWith("{\"input\":\"110105***********1\",\"type\":\"citizen-number\",\"outcome\":\"rejected\","
                        + "\"level\":\"shape\",\"value\":null,\"confidence\":\"verified\",\"findings\":[{"
                        + "\"code\":\"check-character\",\"severity\":\"error\",\"start\":17,\"end\":18,\"expected\":\"X\","
                        + "\"message\":{\"zh\":\"第 18 位校验字符应为“X”，实为“1”\",\"en\":\"")
                .contains("\"citation\":\"GB 11643-1999\"}],\"repairs\":[\"110105***********X\",");
        assertThat(check(CitizenNumber.class, "110105194912310021", null, Disclosure.PERSONAL)
                        .repairs())
                .first()
                .isEqualTo(NUMBER);
    }

    @Test
    void a_level_that_is_not_reached_is_a_finding() {
        CheckAnswer answer = check(DivisionCode.class, "510100", Level.ASSIGNED_AT_DATE, Disclosure.MASKED);
        assertThat(answer.accepted()).isFalse();
        assertThat(answer.findings()).extracting(Finding::code).containsExactly("level-not-reached");
        assertThat(answer.findings().get(0).expected()).isEqualTo("assigned-at-date");
        assertThat(check(DivisionCode.class, "510100", Level.ASSIGNED, Disclosure.MASKED)
                        .accepted())
                .isTrue();
    }

    @Test
    void a_text_with_another_error_is_not_told_its_level_too() {
        CheckAnswer answer = check(DivisionCode.class, "51", Level.ASSIGNED, Disclosure.MASKED);
        assertThat(answer.findings()).extracting(Finding::code).containsExactly("length");
    }

    @Test
    void a_personal_number_in_the_wrong_place_is_masked_too() {
        CheckAnswer answer = check(DivisionCode.class, NUMBER, null, Disclosure.MASKED);
        assertThat(AnswerJson.of(answer)).contains(MASKED).doesNotContain("19491231");
    }

    @Test
    void parts_are_masked() {
        ExplainAnswer answer = explain(CitizenNumber.class, NUMBER, Disclosure.MASKED);
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.value()).isEqualTo(MASKED);
        assertThat(answer.parts()).extracting(Part::text).containsExactly("110105", "********", "***", "X");
        assertThat(AnswerJson.of(answer))
                .startsWith("{\"type\":\"citizen-number\",\"value\":\"110105***********X\",\"parts\":[{\"name\":{"
                        + "\"zh\":\"地址码\",\"en\":\"division\"},\"start\":0,\"end\":6,\"text\":\"110105\","
                        + "\"meaning\":{\"zh\":\"北京市朝阳区（1981-）\",\"en\":\"北京市朝阳区 (1981-)\"},"
                        + "\"citation\":\"GB/T 2260\",\"confidence\":\"verified\"},{")
                .doesNotContain("1949");
    }

    @Test
    void parts_are_shown_where_that_is_asked_for() {
        ExplainAnswer answer = explain(CitizenNumber.class, NUMBER, Disclosure.PERSONAL);
        assertThat(answer.value()).isEqualTo(NUMBER);
        assertThat(answer.parts()).extracting(Part::text).containsExactly("110105", "19491231", "002", "X");
    }

    @Test
    void what_is_no_code_has_no_parts() {
        ExplainAnswer answer = explain(CitizenNumber.class, "110105194912310021", Disclosure.MASKED);
        assertThat(answer.accepted()).isFalse();
        assertThat(answer.value()).isEmpty();
        assertThat(answer.parts()).isEqualTo(List.of());
        assertThat(answer.findings()).extracting(Finding::code).containsExactly("check-character");
        assertThat(answer.type()).isEqualTo("citizen-number");
    }
}
