// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chuanyu.codes.check.CheckedSpan;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.GrammarType;
import org.chuanyu.codes.grammar.StructureRow;
import org.chuanyu.codes.identify.Identification;
import org.chuanyu.codes.identify.PossibleKind;
import org.chuanyu.codes.person.PersonalText;
import org.chuanyu.codes.reference.FreshData;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.text.BilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All that a user is told of every row of every type's table, word for word: findings, repairs, parts, answers of the
 * value. A change of any of it shows in the files under {@code told}, and is read there by whoever reviews it. After a
 * change that is meant {@code mvn test -pl bom,core,codes -Dtest=ToldTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dchuanyu.derive=true} writes them anew.
 */
class ToldTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-24T04:00:00Z"), ZoneOffset.UTC);

    /** So many good and so many bad texts of each table are asked what they are. */
    private static final int TEXTS = 3;

    /** Published specimens, and numbers with the sequence 000. */
    private static final List<String> NUMBERS = List.of(
            "11010519491231002X",
            "440524188001010014",
            "440524800101001",
            "510104199001010000",
            "911124198108030024",
            "91330100799655058B",
            "914403001922038216",
            "830000199201300022");

    /** With what the answers of a value are asked that want to know more. */
    private static Map<Class<?>, Object> arguments(ReferenceData reference) {
        return Map.of(
                Judging.class, Judging.standard().with(TODAY).with(reference),
                ReferenceData.class, reference,
                LocalDate.class, LocalDate.of(2000, 1, 1));
    }

    static Stream<LawSubject<?>> subjects() {
        return LawSubject.all().stream();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void every_word_is_as_it_was_reviewed(LawSubject<?> subject) throws IOException {
        compare(subject.type().id() + ".txt", told(subject, ReferenceData.builtIn()));
    }

    @Test
    void tables_that_are_read_anew_tell_the_same() throws IOException {
        ReferenceData fresh = FreshData.read();
        for (LawSubject<?> subject : LawSubject.all()) {
            assertThat(told(subject, fresh)).isEqualTo(told(subject, ReferenceData.builtIn()));
        }
    }

    /** What is masked in a text: every number with every neighbor, whole, with a slip, and broken by dirt. */
    @Test
    void every_masked_text_is_as_it_was_reviewed() throws IOException {
        StringBuilder out = new StringBuilder();
        for (String number : NUMBERS) {
            List<String> forms = List.of(
                    number,
                    number.substring(1),
                    number.substring(0, number.length() - 1),
                    number.substring(0, 6) + " " + number.substring(6),
                    number.substring(0, 6) + "-" + number.substring(6, 14) + "-" + number.substring(14),
                    String.join(" ", number.split("")),
                    number.replace('0', 'O').replace('1', 'l'),
                    number.replace('1', '１'),
                    number.toLowerCase(Locale.ROOT));
            for (String form : forms) {
                for (String around :
                        List.of("@", "号@。", "1@", "@1", "00@00", "A@", "@a", "-@-", "x @ y", "@@", "@、@")) {
                    String text = around.replace("@", form);
                    out.append(text)
                            .append(" => ")
                            .append(PersonalText.masked(text))
                            .append('\n');
                }
            }
        }
        compare("masked.txt", out.toString());
    }

    private static void compare(String file, String told) throws IOException {
        ReviewedFile.compare(RESOURCES, ToldTest.class, "told/" + file, told);
    }

    /** What the first texts of every table are taken for when nobody says what they are. */
    @Test
    void every_kind_that_a_text_can_be_is_as_it_was_reviewed() throws IOException {
        StringBuilder out = new StringBuilder();
        for (CodeType<?> type : CodeTypes.all()) {
            List<SpecRow> rows = SpecRow.of(type.id());
            rows.stream().filter(SpecRow::isAccepted).limit(TEXTS).forEach(row -> kinds(row, out));
            rows.stream().filter(row -> !row.isAccepted()).limit(TEXTS).forEach(row -> kinds(row, out));
        }
        compare("identify.txt", out.toString());
    }

    private static void kinds(SpecRow row, StringBuilder out) {
        Identification told = Identification.of(row.input(), Judging.standard().with(TODAY));
        out.append(row.type()).append(' ').append(row.id()).append(' ').append(told.shown());
        out.append(told.isAccepted() ? " accepted\n" : " rejected\n");
        for (PossibleKind kind : told.kinds()) {
            out.append("  ")
                    .append(kind.type().id())
                    .append(' ')
                    .append(kind.level().word());
            out.append(kind.accepted() ? " accepted\n" : " rejected\n");
            kind.reasonsFor()
                    .forEach(reason -> out.append("    + ").append(both(reason)).append('\n'));
            kind.reasonsAgainst()
                    .forEach(reason -> out.append("    - ").append(both(reason)).append('\n'));
        }
    }

    private static <T extends CodeValue<T>> String told(LawSubject<T> subject, ReferenceData reference) {
        CodeType<T> type = subject.type();
        StringBuilder out = new StringBuilder();
        out.append(type.id()).append(": ").append(both(type.name()));
        out.append(" [").append(type.citation()).append(type.isPersonal() ? "] personal\n" : "]\n");
        for (CheckedSpan check : type.checks()) {
            out.append("check ").append(check).append('\n');
        }
        if (type instanceof GrammarType<T> structured) {
            structured.structures(reference).forEach(grammar -> structure(grammar, out));
        }
        for (SpecRow row : SpecRow.of(type.id())) {
            Judging judging = Judging.standard().with(TODAY).with(reference).on(row.on());
            Parsed<T> parsed = type.parse(row.input(), judging);
            out.append('\n').append(row.id()).append(' ').append(row.drawn());
            out.append(row.on() == null ? "\n" : " on " + row.on() + "\n");
            judged(parsed, ShownRepairs.of(type, row.input(), parsed.repairs()), out);
            out.append("  shown ")
                    .append(type.shown(String.valueOf(row.input())))
                    .append('\n');
            parsed.value().ifPresent(value -> {
                type.explain(value, judging).forEach(part -> part(part, out));
                answers(value, reference, out);
            });
        }
        return out.toString();
    }

    private static void structure(Grammar grammar, StringBuilder out) {
        out.append("structure ").append(grammar).append('\n');
        for (StructureRow row : grammar.structure()) {
            out.append("  ").append(row).append('\n');
        }
    }

    private static void judged(Parsed<?> parsed, List<String> repairs, StringBuilder out) {
        out.append(parsed.isAccepted() ? "  accepted " : "  rejected ");
        out.append(parsed.level().word())
                .append(' ')
                .append(parsed.confidence().word())
                .append('\n');
        for (Finding finding : parsed.findings()) {
            out.append("  ").append(finding.severity().word()).append(' ').append(finding.code());
            out.append(' ').append(finding.span().position());
            out.append(" expected <")
                    .append(finding.expected())
                    .append("> found <")
                    .append(finding.found());
            out.append("> [")
                    .append(finding.citation())
                    .append("] ")
                    .append(finding.confidence().word());
            out.append("\n    ").append(finding.message().zh());
            out.append("\n    ").append(finding.message().en()).append('\n');
        }
        if (!repairs.isEmpty()) {
            out.append("  repairs ").append(String.join(", ", repairs)).append('\n');
        }
    }

    private static void part(Part part, StringBuilder out) {
        out.append("  part ").append(part.span().position()).append(' ').append(both(part.name()));
        out.append(" <").append(part.text()).append("> ").append(both(part.meaning()));
        out.append(" [")
                .append(part.citation())
                .append("] ")
                .append(part.confidence().word())
                .append('\n');
    }

    private static String both(BilingualText text) {
        return text.zh() + " | " + text.en();
    }

    /** Asks a value everything that it answers for the asking. */
    private static void answers(CodeValue<?> value, ReferenceData reference, StringBuilder out) {
        Map<Class<?>, Object> arguments = arguments(reference);
        Arrays.stream(value.getClass().getMethods())
                .filter(method -> method.getDeclaringClass() == value.getClass()
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge()
                        && !method.getName().equals("hashCode"))
                .filter(method -> Arrays.stream(method.getParameterTypes()).allMatch(arguments::containsKey))
                .sorted(Comparator.comparing(Method::toString))
                .forEach(method -> out.append("  ")
                        .append(method.getName())
                        .append(method.getParameterCount() == 0 ? " = " : " with more = ")
                        .append(answer(method, value, arguments))
                        .append('\n'));
    }

    private static Object answer(Method method, Object value, Map<Class<?>, Object> arguments) {
        try {
            return method.invoke(
                    value,
                    Arrays.stream(method.getParameterTypes())
                            .map(arguments::get)
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}
