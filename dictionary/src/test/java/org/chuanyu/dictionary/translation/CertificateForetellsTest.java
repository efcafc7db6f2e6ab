// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.chuanyu.dictionary.certificate.Certification;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.mapping.Certificate;
import org.chuanyu.dictionary.mapping.CodeRow;
import org.chuanyu.dictionary.mapping.LayoutMapping;
import org.chuanyu.dictionary.mapping.Loss;
import org.chuanyu.dictionary.record.DataRecord;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a certificate says is what happens: generated records are carried over and back, every cell has the outcome that the
 * loss classes foretell, and every cell that they do not name comes back as it was. {@code -Dchuanyu.records=1000000} is the
 * long form.
 */
class CertificateForetellsTest {
    private static final int RECORDS = Integer.getInteger("chuanyu.records", 2000);
    private static final Set<Loss.Kind> LOST =
            EnumSet.of(Loss.Kind.NO_TARGET, Loss.Kind.UNMAPPED, Loss.Kind.AMBIGUOUS, Loss.Kind.MERGED);

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of(Samples.PENALTY_2016, Samples.PENALTY_2018),
                Arguments.of(Samples.PENALTY_2018, Samples.PENALTY_2016),
                Arguments.of(Samples.PENALTY_2018, Samples.PENALTY_ACTION),
                Arguments.of(Samples.PERMIT_2016, Samples.PERMIT_2018),
                Arguments.of(Samples.PERMIT_2018, Samples.PERMIT_2016),
                Arguments.of(Samples.PENALTY_2018, Samples.layout("administrative-penalty", "shared")),
                Arguments.of(Samples.PENALTY_ZHEJIANG, Samples.PENALTY_ACTION));
    }

    private static final List<String> PORTALS = Samples.DICTIONARY.sides().keySet().stream()
            .filter(side -> side.startsWith("portal-"))
            .toList();

    static Stream<Arguments> portals() {
        return PORTALS.stream()
                .flatMap(from -> PORTALS.stream()
                        .filter(to -> !to.equals(from))
                        .map(to -> Arguments.of(portal(from), portal(to))));
    }

    private static Layout portal(String side) {
        return Samples.layout("resource-catalogue", side);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void cells_become_what_the_certificate_foretells(Layout from, Layout to) {
        foretells(from, to, RECORDS);
    }

    @ParameterizedTest
    @MethodSource("portals")
    void a_catalogue_entry_of_any_portal_becomes_one_of_any_other_as_foretold(Layout from, Layout to) {
        foretells(from, to, Math.max(100, RECORDS / 20));
    }

    private static void foretells(Layout from, Layout to, int records) {
        LayoutMapping mapping = Samples.DICTIONARY.mapping(from, to).orElseThrow();
        Foretelling certificate = new Foretelling(new Certification(Samples.DICTIONARY).of(mapping, null));
        Translator there = translator(from, to, mapping);
        Translator back = translator(to, from, mapping.inverse());
        DataRecord source = new DataRecord(from);
        DataRecord target = new DataRecord(to);
        DataRecord again = new DataRecord(from);
        Random random = new Random(20261125L);
        Generator generator = new Generator(from, random);
        int carried = 0;
        for (int n = 0; n < records; n++) {
            generator.fill(source);
            TranslatedRecord result = there.translate(source, new BitSet(), target);
            back.translate(target, new BitSet(), again);
            for (int i = 0; i < from.elements().size(); i++) {
                String text = source.get(i);
                if (text.isEmpty()) {
                    continue;
                }
                Set<Loss.Kind> losses = certificate.losses(from.elements().get(i), source);
                boolean lost = losses.stream().anyMatch(LOST::contains);
                boolean asForetold = foretold(losses).contains(result.outcome(i))
                        && (lost || again.get(i).equals(text));
                if (!asForetold) {
                    fail(
                            "%s=%s: %s foretold, it was %s and came back as '%s'",
                            from.elements().get(i).identifier(), text, losses, result.outcome(i), again.get(i));
                }
                carried += lost ? 0 : 1;
            }
        }
        assertThat(carried).isGreaterThan(records);
    }

    private static Translator translator(Layout from, Layout to, LayoutMapping mapping) {
        return new Translator(Samples.DICTIONARY, from, to, mapping, Supply.none(), Samples.JUDGING);
    }

    /** 预言: what a certificate says of cells, read once. */
    private static final class Foretelling {
        private final Map<String, Set<Loss.Kind>> always = new HashMap<>();
        private final Map<String, List<Unless>> unless = new HashMap<>();
        private final Map<String, List<String>> against = new HashMap<>();

        private record Unless(Loss.Kind kind, List<Condition> conditions) {}

        Foretelling(Certificate certificate) {
            for (Loss loss : certificate.losses()) {
                if (loss.kind() != Loss.Kind.UNREACHED) {
                    loss.codes().forEach(code -> read(loss.kind(), code));
                }
            }
        }

        private void read(Loss.Kind kind, String code) {
            String[] rivals = code.split(Certificate.AGAINST, -1);
            String[] words = code.split(Certificate.UNLESS, -1);
            if (rivals.length > 1) {
                assertThat(kind).isEqualTo(Loss.Kind.AMBIGUOUS);
                against.computeIfAbsent(rivals[0], each -> new ArrayList<>()).add(rivals[1]);
            } else if (words.length > 1) {
                unless.computeIfAbsent(words[0], each -> new ArrayList<>())
                        .add(new Unless(
                                kind,
                                Stream.of(words).skip(1).map(Condition::of).toList()));
            } else {
                always.computeIfAbsent(code, each -> EnumSet.noneOf(Loss.Kind.class))
                        .add(kind);
            }
        }

        /** What is said of one cell of a record. */
        Set<Loss.Kind> losses(DataElement element, DataRecord record) {
            String identifier = element.identifier();
            Set<Loss.Kind> losses = EnumSet.noneOf(Loss.Kind.class);
            losses.addAll(always.getOrDefault(identifier, Set.of()));
            losses.addAll(always.getOrDefault(identifier + "=" + word(element, record.get(identifier)), Set.of()));
            for (Unless each : unless.getOrDefault(identifier, List.of())) {
                if (each.conditions().stream().noneMatch(condition -> condition.holds(record))) {
                    losses.add(each.kind());
                }
            }
            if (against.getOrDefault(identifier, List.of()).stream().anyMatch(other -> isCarried(other, record))) {
                losses.add(Loss.Kind.AMBIGUOUS);
            }
            return losses;
        }

        /** Whether another element has a value that is carried over, so that both can't be written to one target. */
        private boolean isCarried(String identifier, DataRecord record) {
            return !record.get(identifier).isEmpty()
                    && unless.getOrDefault(identifier, List.of()).stream()
                            .allMatch(
                                    each -> each.conditions().stream().anyMatch(condition -> condition.holds(record)));
        }

        /** A code that no list has is any other. */
        private static String word(DataElement element, String text) {
            return Samples.DICTIONARY
                    .list(element.codeList())
                    .filter(list -> list.find(text).isEmpty())
                    .map(list -> CodeRow.ANY)
                    .orElse(text);
        }
    }

    private static Set<Outcome> foretold(Set<Loss.Kind> losses) {
        Outcome gravest = Outcome.EQUAL;
        for (Loss.Kind kind : losses) {
            gravest = gravest.graver(
                    switch (kind) {
                        case WIDENED -> Outcome.WIDENED;
                        case NARROWED -> Outcome.NARROWED;
                        case OVERLAPPING -> Outcome.OVERLAPPED;
                        case AMBIGUOUS -> Outcome.AMBIGUOUS;
                        case NO_TARGET -> Outcome.NO_TARGET;
                        case UNMAPPED -> Outcome.UNMAPPED;
                        case MERGED, UNREACHED -> Outcome.EQUAL;
                    });
        }
        return gravest == Outcome.EQUAL ? EnumSet.of(Outcome.SAME, Outcome.EQUAL) : EnumSet.of(gravest);
    }

    /** Chongqing, Nanchong, Deyang and Chongqing again: only what Nanchong has no word for is lost, and foretold. */
    @Test
    void openness_survives_where_each_side_knows_it_and_is_never_inverted() {
        List<Layout> way = List.of(
                portal("portal-chongqing"),
                portal("portal-nanchong"),
                portal("portal-deyang"),
                portal("portal-chongqing"));
        LayoutMapping whole = Samples.DICTIONARY.mapping(way.get(0), way.get(1)).orElseThrow();
        for (int leg = 1; leg + 1 < way.size(); leg++) {
            whole = whole.then(
                    Samples.DICTIONARY.mapping(way.get(leg), way.get(leg + 1)).orElseThrow());
        }
        Certificate certificate = new Certification(Samples.DICTIONARY).of(whole, null);
        assertThat(certificate.codes(Loss.Kind.NO_TARGET)).contains("openAttr=CONDITIONAL");
        assertThat(certificate.codes(Loss.Kind.UNMAPPED)).contains("renewCycle");
        Foretelling foretelling = new Foretelling(certificate);
        Random random = new Random(11L);
        Generator generator = new Generator(way.get(0), random);
        DataRecord source = new DataRecord(way.get(0));
        Map<String, Integer> seen = new HashMap<>();
        for (int n = 0; n < 1000; n++) {
            generator.fill(source);
            DataRecord at = source;
            for (int leg = 0; leg + 1 < way.size(); leg++) {
                LayoutMapping mapping = Samples.DICTIONARY
                        .mapping(way.get(leg), way.get(leg + 1))
                        .orElseThrow();
                DataRecord next = new DataRecord(way.get(leg + 1));
                translator(way.get(leg), way.get(leg + 1), mapping).translate(at, new BitSet(), next);
                at = next;
            }
            for (DataElement element : way.get(0).elements()) {
                String was = source.get(element.identifier());
                String now = at.get(element.identifier());
                boolean lost = foretelling.losses(element, source).stream().anyMatch(LOST::contains);
                assertThat(now).as(element.identifier() + "=" + was).isEqualTo(lost ? "" : was);
                if (element.identifier().equals("openAttr")) {
                    seen.merge(was + " " + now, 1, Integer::sum);
                }
            }
        }
        assertThat(seen.keySet()).containsExactlyInAnyOrder(" ", "UNCONDITIONAL UNCONDITIONAL", "CONDITIONAL ");
    }

    /** 生成: cells that are good at their own side and short enough for any other. */
    private static final class Generator {
        private final Layout layout;
        private final Random random;
        private final Map<String, String> good;
        private final List<List<String>> codes = new ArrayList<>();

        Generator(Layout layout, Random random) {
            this.layout = layout;
            this.random = random;
            this.good = Samples.good(layout);
            for (DataElement element : layout.elements()) {
                List<String> all = new ArrayList<>();
                Samples.DICTIONARY
                        .list(element.codeList())
                        .map(CodeList::values)
                        .ifPresent(values ->
                                values.stream().map(PermissibleValue::code).forEach(all::add));
                boolean readsAny = Samples.DICTIONARY.codeMappingsFrom(element.codeList()).stream()
                        .anyMatch(mapping -> mapping.sources().contains(CodeRow.ANY));
                if (readsAny) {
                    all.add("7x");
                }
                codes.add(all);
            }
        }

        void fill(DataRecord record) {
            record.clear();
            for (int i = 0; i < layout.elements().size(); i++) {
                if (random.nextInt(4) > 0) {
                    record.set(i, cell(i, layout.elements().get(i)));
                }
            }
        }

        private String cell(int i, DataElement element) {
            if (!codes.get(i).isEmpty()) {
                return codes.get(i).get(random.nextInt(codes.get(i).size()));
            }
            if (!element.codeType().isEmpty() || !element.codeList().isEmpty()) {
                return good.getOrDefault(element.identifier(), "");
            }
            if (element.format().isDate()) {
                return element.format().write(LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3000)));
            }
            if (element.type() == DataType.NUMBER || element.type() == DataType.INTEGER) {
                return Integer.toString(random.nextInt(500));
            }
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(5); n >= 0; n--) {
                text.append((char) ('一' + random.nextInt(500)));
            }
            return text.toString();
        }
    }
}
