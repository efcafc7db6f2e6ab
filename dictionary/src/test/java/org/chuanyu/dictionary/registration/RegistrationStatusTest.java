// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationStatusTest {

    /** The words, their order and their groups are those of the list, which is data. */
    @Test
    void the_words_are_those_of_the_list() {
        List<String> listed = Samples.DICTIONARY.list("registration-status").orElseThrow().values().stream()
                .map(value -> value.code() + " " + value.status())
                .toList();
        assertThat(Arrays.stream(RegistrationStatus.values())
                        .map(status -> status.word() + " "
                                + status.phase().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .containsExactlyElementsOf(listed);
    }

    /** The columns are the statuses in their order; x is a step that may be. */
    @ParameterizedTest
    @CsvSource({
        // .                    i c r q s p  R S  H E L A
        "INCOMPLETE,             . x . . . .  x x  . x x x",
        "CANDIDATE,              x . x . . .  x x  . x x x",
        "RECORDED,               x x . x . .  x x  . . . .",
        "QUALIFIED,              x x x . x .  x x  . . . .",
        "STANDARD,               x x x x . x  x x  . . . .",
        "PREFERRED_STANDARD,     x x x x x .  x x  . . . .",
        "RETIRED,                . . . . . .  . x  x . . .",
        "SUPERSEDED,             . . . . . .  . .  x . . .",
        "HISTORICAL,             . . . . . .  . .  . . . .",
        "STANDARDIZED_ELSEWHERE, x x . . . .  . .  x . x x",
        "LEGACY,                 x x . . . .  . .  x x . x",
        "APPLICATION,            x x . . . .  . .  x x x ."
    })
    void each_step_may_be_or_may_not(RegistrationStatus from, String steps) {
        String told = Arrays.stream(RegistrationStatus.values())
                .map(to -> from.mayBecome(to) ? "x" : ".")
                .collect(Collectors.joining());
        assertThat(told).isEqualTo(steps.replace(" ", ""));
        assertThat(from.successors())
                .containsExactlyElementsOf(Arrays.stream(RegistrationStatus.values())
                        .filter(from::mayBecome)
                        .toList());
    }

    @Test
    void a_step_that_may_not_be_is_refused_with_those_that_may() {
        RegistrationException e = catchThrowableOfType(
                RegistrationException.class, () -> RegistrationStatus.RETIRED.mustBecome(RegistrationStatus.STANDARD));
        assertThat(e.reason().en())
                .isEqualTo("the registration status can't go from retired to standard; "
                        + "it may be followed by superseded, historical");
        assertThat(e.reason().zh()).isEqualTo("登记状态不能由 retired 变为 standard，其后可为：superseded, historical");
        assertThat(e).hasMessage(e.reason().toString());
        RegistrationException last = catchThrowableOfType(
                RegistrationException.class,
                () -> RegistrationStatus.HISTORICAL.mustBecome(RegistrationStatus.HISTORICAL));
        assertThat(last.reason().en())
                .isEqualTo("the registration status can't go from historical to historical; nothing may follow it");
        assertThat(last.reason().zh()).isEqualTo("登记状态不能由 historical 变为 historical，其后不能再变");
    }

    @Test
    void words_are_read_and_others_refused() {
        for (RegistrationStatus status : RegistrationStatus.values()) {
            assertThat(RegistrationStatus.ofWord(status.word())).isEqualTo(status);
        }
        RegistrationException e =
                catchThrowableOfType(RegistrationException.class, () -> RegistrationStatus.ofWord("Standard"));
        assertThat(e.reason().en())
                .isEqualTo("there is no registration status Standard, expected one of incomplete, candidate, recorded, "
                        + "qualified, standard, preferred-standard, retired, superseded, historical, "
                        + "standardized-elsewhere, legacy, application");
        assertThat(e.reason().zh()).startsWith("没有登记状态 Standard，应为：incomplete, ");
    }
}
