// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.RejectedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            511402, -,          accepted, assigned,         ''
            510222, -,          accepted, assigned,         ''
            510000, -,          accepted, assigned,         ''
            511402, 1996-01-01, accepted, assigned-at-date, ''
            511402, 2020-01-01, accepted, assigned-at-date, ''
            511402, 1999-01-01, rejected, assigned,         error division-not-in-force 1-6
            510222, 1990-01-01, accepted, assigned-at-date, ''
            510222, 1994-12-17, rejected, assigned,         error division-not-in-force 1-6
            500157, 2025-11-05, rejected, assigned,         error division-not-in-force 1-6
            500157, 2026-01-01, accepted, assigned-at-date, ''
            110110, 1986-06-01, accepted, assigned,         notice year-precision 1-6
            110110, 1986-12-31, rejected, assigned,         error division-not-in-force 1-6
            110105, 2000-01-01, accepted, assigned-at-date, ''
            120110, 1992-06-01, accepted, assigned-at-date, notice year-precision 1-6
            512325, 1990-01-01, accepted, assigned,         notice sources-disagree 1-6
            332501, 1981-12-31, accepted, assigned-at-date, notice sources-disagree 1-6
            440301, -,          accepted, assigned,         notice group-heading 1-6
            440301, 1970-01-01, rejected, assigned,         notice group-heading 1-6; error division-not-in-force 1-6
            511401, -,          accepted, assigned,         notice group-heading 1-6
            517002, -,          accepted, assigned,         notice misprint 1-6
            130123, -,          accepted, assigned,         ''
            130123, 2000-01-01, accepted, assigned-at-date, ''
            130123, 1990-06-01, accepted, assigned-at-date, notice misprint 1-6
            130192, -,          rejected, checked,          error division-unknown 1-6
            519999, -,          rejected, checked,          error division-unknown 1-6
            000000, -,          rejected, checked,          error division-unknown 1-6
            5114O2, -,          rejected, none,             error character 5
            51140,  -,          rejected, none,             error length 1-5
            ５11402, -,         rejected, none,             error full-width 1
            '',     -,          rejected, none,             error length 1
            -,      -,          rejected, none,             error length 1
            """)
    void judged(@Nullable String text, @Nullable LocalDate on, String outcome, String level, String findings) {
        Parsed<DivisionCode> parsed =
                DivisionCode.parse(text, Judging.standard().on(on));
        assertThat(parsed.isAccepted() ? "accepted" : "rejected").isEqualTo(outcome);
        assertThat(parsed.level().word()).isEqualTo(level);
        assertThat(String.join(
                        "; ",
                        parsed.findings().stream()
                                .map(DivisionCodeTest::shortly)
                                .toList()))
                .isEqualTo(findings);
        if (on == null) {
            assertThat(DivisionCode.isValid(text)).isEqualTo(parsed.isAccepted());
        }
    }

    private static String shortly(Finding finding) {
        return finding.severity().word() + " " + finding.code() + " "
                + finding.span().position();
    }

    @Test
    void the_words_of_the_findings_are_filled_in() {
        assertThat(message("517002", null))
                .startsWith("第 1-6 位的 517002（四川省涪陵市枳城区）是民政部年度名册所印代码，已更正为 511402：据称 GB/T 2260-1995");
        assertThat(message("142223", null)).contains("142223");
        assertThat(message("440301", null)).isEqualTo("第 1-6 位的 440301（广东省深圳市市辖区）是 GB/T 2260 的汇总码，本身不指任何地方");
        assertThat(message("511402", LocalDate.of(1999, 1, 1)))
                .isEqualTo("第 1-6 位的行政区划代码 511402 在 1999-01-01 不是有效代码；"
                        + "四川省涪陵市枳城区 1995-11-05/1997-12-20; 四川省眉山市东坡区 2000-06-10/");
    }

    private static String message(String code, @Nullable LocalDate on) {
        Parsed<DivisionCode> parsed =
                DivisionCode.parse(code, Judging.standard().on(on));
        return parsed.findings().isEmpty()
                ? code
                : parsed.findings().get(0).message().zh();
    }

    @ParameterizedTest
    @CsvSource({
        "５１１４０２, 511402",
        "' 511402 ', 511402",
        "'''511402', 511402",
        "5114O2, 511402",
        "5l14OZ, 511402",
        "S11402, 511402",
        "５11 402, 511402",
        "151402, 511402"
    })
    void repaired(String text, String expected) {
        Parsed<DivisionCode> parsed = DivisionCode.parse(text);
        assertThat(parsed.isAccepted()).isFalse();
        assertThat(parsed.repairs()).contains(expected).hasSizeLessThanOrEqualTo(20);
        assertThat(parsed.repairs()).allMatch(DivisionCode::isValid);
    }

    @Test
    void parts() {
        DivisionCode code = DivisionCode.of("511402");
        assertThat(code.value()).isEqualTo("511402").isEqualTo(code.toString());
        assertThat(code.province()).isEqualTo("51");
        assertThat(code.prefecture()).isEqualTo("14");
        assertThat(code.county()).isEqualTo("02");
        assertThat(code.level()).isEqualTo(DivisionLevel.COUNTY);
        assertThat(DivisionCode.of("511400").level()).isEqualTo(DivisionLevel.PREFECTURE);
        assertThat(DivisionCode.of("510000").level()).isEqualTo(DivisionLevel.PROVINCE);
    }

    @Test
    void explained_part_by_part() {
        var parts = new DivisionCodeType().explain(DivisionCode.of("511402"), Judging.standard());
        assertThat(parts).extracting(part -> part.name().zh()).containsExactly("省级", "地级", "县级");
        assertThat(parts)
                .extracting(part -> part.meaning().zh())
                .containsExactly(
                        "四川省（1981-）", "四川省涪陵市（1995-1997）；四川省眉山市（2000-）", "四川省涪陵市枳城区（1995-1997）；四川省眉山市东坡区（2000-）");
        assertThat(new DivisionCodeType()
                        .explain(DivisionCode.of("510000"), Judging.standard())
                        .get(2)
                        .meaning()
                        .zh())
                .isEqualTo("无下级：即上一级本身");
    }

    @Test
    void levels() {
        assertThat(DivisionCode.isValid("519999", Level.CHECKED)).isTrue();
        assertThat(DivisionCode.isValid("519999", Level.ASSIGNED)).isFalse();
        assertThat(DivisionCode.isValid("510222", Level.ASSIGNED)).isTrue();
        assertThat(DivisionCode.isValid("510222", Level.ASSIGNED_AT_DATE)).isFalse();
        assertThat(DivisionCode.isValid("511402", Level.ASSIGNED_AT_DATE)).isTrue();
        assertThat(DivisionCode.isValid(null, Level.SHAPE)).isFalse();
    }

    @Test
    void of_throws_with_the_findings() {
        assertThatThrownBy(() -> DivisionCode.of("519999"))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        thrown -> assertThat(thrown.findings()).hasSize(1))
                .hasMessageContaining("519999");
    }

    @Test
    void found_by_its_name_as_a_type() {
        assertThat(CodeTypes.find("division")).containsInstanceOf(DivisionCodeType.class);
    }

    @Test
    void serialised_by_proxy() throws Exception {
        DivisionCode code = DivisionCode.of("511402");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(code);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(code).hasSameHashCodeAs(code);
        }
    }

    @Property
    void no_text_makes_parse_or_is_valid_throw(@ForAll String text) {
        Parsed<DivisionCode> parsed = DivisionCode.parse(text);
        assertThat(parsed.isAccepted()).isEqualTo(DivisionCode.isValid(text));
        assertThat(parsed.repairs()).hasSizeLessThanOrEqualTo(20);
    }

    @Property
    void six_digits_are_accepted_exactly_when_some_source_has_them(
            @ForAll @IntRange(max = 999_999) int number, @ForAll @IntRange(max = 999_999) int other) {
        String text = Integer.toString(1_000_000 + number).substring(1);
        Parsed<DivisionCode> parsed = DivisionCode.parse(text);
        assertThat(parsed.isAccepted()).isEqualTo(DivisionCode.isValid(text));
        parsed.value()
                .ifPresent(code -> assertThat(DivisionCode.of(code.toString())).isEqualTo(code));
        String second = Integer.toString(1_000_000 + other).substring(1);
        assertThat(Integer.signum(text.compareTo(second))).isEqualTo(Integer.compare(number, other));
    }
}
