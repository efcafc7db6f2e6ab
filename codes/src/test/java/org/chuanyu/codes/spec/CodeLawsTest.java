// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.RejectedException;
import org.chuanyu.core.finding.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws that hold for every type of codes. Each type is tried with the rows of its table and with wild texts. */
class CodeLawsTest {

    static Stream<LawSubject<?>> subjects() {
        return LawSubject.all().stream();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void the_factories_agree_on_every_row(LawSubject<?> subject) {
        for (SpecRow row : SpecRow.of(subject.type().id())) {
            agree(subject, row.input());
            levels(subject, row.input());
        }
    }

    private static void levels(LawSubject<?> subject, @Nullable String text) {
        Judging today = Judging.standard();
        for (Level level : Level.values()) {
            Judging judging = level == Level.ASSIGNED_AT_DATE ? today.on(today.today()) : today;
            boolean reached = subject.type().parse(text, judging).level().reaches(level);
            assertThat(subject.isValid(text, level)).as(text + " " + level).isEqualTo(reached);
            assertThat(subject.type().isValid(text, level))
                    .as(text + " " + level)
                    .isEqualTo(reached);
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void findings_are_told_in_full(LawSubject<?> subject) {
        for (SpecRow row : SpecRow.of(subject.type().id())) {
            Parsed<?> parsed =
                    subject.type().parse(row.input(), Judging.standard().on(row.on()));
            for (Finding finding : parsed.findings()) {
                assertTold(row, finding);
            }
        }
    }

    private static void assertTold(SpecRow row, Finding finding) {
        for (String words : List.of(
                finding.message().zh(),
                finding.message().en(),
                finding.title().zh(),
                finding.title().en())) {
            assertThat(words)
                    .as(row + " " + finding.code())
                    .isNotBlank()
                    .doesNotContain("{")
                    .doesNotContain("“”");
        }
        assertThat(finding.citation().source()).as(row.toString()).isNotBlank();
        if (finding.severity() == Severity.ERROR) {
            assertThat(finding.expected()).as(row.toString()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void values_are_ordered_equal_and_serialised_by_their_text(LawSubject<?> subject) throws Exception {
        valuesOf(subject);
    }

    private static <T extends CodeValue<T>> void valuesOf(LawSubject<T> subject) throws Exception {
        List<T> values = subject.samples();
        assertThat(values).hasSizeGreaterThan(3);
        assertThat(values)
                .extracting(Object::hashCode)
                .as("not all in one bucket")
                .matches(all -> all.stream().distinct().count() > 1);
        for (T value : values) {
            String text = value.value();
            T again = subject.of(text);
            assertThat(again).isEqualTo(value).hasSameHashCodeAs(value).isEqualByComparingTo(value);
            assertThat(again.value()).isEqualTo(text);
            assertThat(roundTrip(value)).isEqualTo(value);
            assertThat(value).isNotEqualTo((Object) text);
            for (T other : values) {
                int order = value.compareTo(other);
                assertThat(order == 0).isEqualTo(value.equals(other));
                assertThat(Integer.signum(order)).isEqualTo(-Integer.signum(other.compareTo(value)));
            }
        }
    }

    private static Object roundTrip(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void the_parts_lie_in_the_text_one_after_the_other(LawSubject<?> subject) {
        partsOf(subject);
    }

    private static <T extends CodeValue<T>> void partsOf(LawSubject<T> subject) {
        for (T value : subject.samples()) {
            int end = 0;
            for (var part : subject.type().explain(value, Judging.standard())) {
                int start = part.span().start();
                assertThat(value.value().substring(end, start))
                        .as("between two parts")
                        .matches("\\P{Alnum}*");
                assertThat(part.text()).hasSize(part.span().end() - start);
                assertThat(part.meaning().zh()).isNotBlank();
                assertThat(part.meaning().en()).isNotBlank();
                assertThat(part.citation().source()).isNotBlank();
                end = part.span().end();
            }
            assertThat(end).isEqualTo(value.value().length());
        }
    }

    @Property
    void no_text_however_wild_breaks_a_law(@ForAll("texts") String text) {
        for (LawSubject<?> subject : LawSubject.all()) {
            agree(subject, text);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> wild = Arbitraries.strings().ofMaxLength(40);
        Arbitrary<String> plain = Arbitraries.strings()
                .withChars("0123456789ABXYxOIl -９Ｘ\ud800\udc00")
                .ofMaxLength(24);
        Arbitrary<String> good = Arbitraries.of(LawSubject.all().stream()
                .flatMap(subject -> SpecRow.of(subject.type().id()).stream())
                .map(row -> String.valueOf(row.input()))
                .toList());
        Arbitrary<String> changed = good.flatMap(text -> Arbitraries.integers()
                .between(0, text.length())
                .flatMap(at -> plain.map(
                        middle -> text.substring(0, at) + middle + text.substring(Math.min(text.length(), at + 1)))));
        Arbitrary<String> mistyped = good.filter(text -> !text.isEmpty())
                .flatMap(text -> Arbitraries.integers()
                        .between(0, text.length() - 1)
                        .flatMap(at -> Arbitraries.of(Arrays.asList('0', '1', '5', '9', 'A', 'X', 'x', 'O', '８'))
                                .map(c -> text.substring(0, at) + c + text.substring(at + 1))));
        return Arbitraries.oneOf(wild, plain, good, changed, mistyped);
    }

    private static <T extends CodeValue<T>> void agree(LawSubject<T> subject, @Nullable String text) {
        Parsed<T> parsed = subject.type().parse(text, Judging.standard());
        assertThat(subject.parse(text).value()).isEqualTo(parsed.value());
        boolean error = parsed.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(parsed.isAccepted()).isEqualTo(!error);
        assertThat(subject.isValid(text)).as("isValid of %s", text).isEqualTo(parsed.isAccepted());
        assertThat(subject.type().isValid(text)).isEqualTo(parsed.isAccepted());
        int length = text == null ? 0 : text.length();
        assertThat(parsed.findings()).allMatch(finding -> finding.span().end() <= length);
        assertThat(parsed.findings())
                .isSortedAccordingTo(
                        (a, b) -> Integer.compare(a.span().start(), b.span().start()));
        assertThat(parsed.repairs()).hasSizeLessThanOrEqualTo(20).allMatch(subject::isValid);
        if (text != null) {
            subject.type().shown(text);
            if (error) {
                assertThatThrownBy(() -> subject.of(text)).isInstanceOf(RejectedException.class);
            } else {
                T value = subject.of(text);
                String canonical = value.value();
                assertThat(subject.of(canonical)).isEqualTo(value);
                assertThat(parsed.value()).contains(value);
            }
        }
    }
}
