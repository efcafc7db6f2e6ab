// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.division.DivisionMeaning;
import org.chuanyu.codes.organization.SocialCreditCode;
import org.chuanyu.codes.person.CitizenNumber;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.source.Citation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One planted slip in a generated number of a type whose check detects all such slips: the original is among the repairs.
 * The long proof tries 100,000 numbers of each kind: {@code -Dchuanyu.repairs.numbers=100000}.
 */
class RepairLawTest {
    private static final int NUMBERS = Integer.getInteger("chuanyu.repairs.numbers", 2000);
    private static final int SEED = 8;
    private static final int EXCEPTION = -1;
    private static final List<String> DIVISIONS = ReferenceData.builtIn().get(DivisionHistory.KEY).all().stream()
            .filter(meaning -> meaning.kind() == DivisionMeaning.Kind.PLACE)
            .map(DivisionMeaning::code)
            .distinct()
            .toList();

    /** Authorities and classes as often as registers have them: mostly 91 and 92. */
    private static final List<String> PAIRS = List.of("91", "91", "91", "92", "92", "93", "11", "12", "51", "52", "N1");

    /** What is measured: how numbers are made and judged, and where their characters may be changed to what. */
    private record Kind(String name, Function<Random, String> maker, Function<String, Parsed<?>> parse, Shape shape) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        Shape citizen = Shape.ofPersonal(Citation.of("GB 11643-1999"))
                .then(17, Shape.DIGITS)
                .then(1, Shape.DIGITS + "X");
        Shape credit = Shape.of(Citation.of("GB 32100-2015"))
                .then(2, CheckSystem.CREDIT_CODE_ALPHABET)
                .then(6, Shape.DIGITS)
                .then(10, CheckSystem.CREDIT_CODE_ALPHABET);
        return Stream.of(
                new Kind("social credit code", RepairLawTest::creditCode, SocialCreditCode::parse, credit),
                new Kind(
                        "citizen number, nobody's: sequence 000",
                        random -> citizenNumber(random, 1900, 110, 0),
                        CitizenNumber::parse,
                        citizen),
                new Kind(
                        "citizen number, nobody's: born before 1870",
                        random -> citizenNumber(random, 1850, 20, 1 + random.nextInt(999)),
                        CitizenNumber::parse,
                        citizen));
    }

    private static String creditCode(Random random) {
        String organization = random.nextBoolean() ? "MA" : "";
        StringBuilder body = new StringBuilder(organization);
        while (body.length() < 8) {
            boolean letter = !organization.isEmpty() && random.nextInt(4) == 0;
            int values = letter ? CheckSystem.CREDIT_CODE_ALPHABET.length() : 10;
            body.append(CheckSystem.CREDIT_CODE_ALPHABET.charAt(random.nextInt(values)));
        }
        String code = PAIRS.get(random.nextInt(PAIRS.size()))
                + DIVISIONS.get(random.nextInt(DIVISIONS.size()))
                + body
                + CheckSystem.GB_11714.check(body);
        return code + CheckSystem.GB_32100.check(code);
    }

    /** Numbers have been given out since the 1980s, so nobody born before 1870 has one, and nobody the sequence 000. */
    private static String citizenNumber(Random random, int year, int years, int sequence) {
        String number = DIVISIONS.get(random.nextInt(DIVISIONS.size()))
                + LocalDate.of(year, 1, 1)
                        .plusDays(random.nextInt(365 * years))
                        .format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format(Locale.ROOT, "%03d", sequence);
        return number + CheckSystem.MOD_11_2.check(number);
    }

    private static String substituted(Random random, String text, Shape shape) {
        int at = random.nextInt(text.length());
        String others = shape.alphabet(at).replace(text.substring(at, at + 1), "");
        return text.substring(0, at) + others.charAt(random.nextInt(others.length())) + text.substring(at + 1);
    }

    private static String swapped(Random random, String text) {
        while (true) {
            int at = random.nextInt(text.length() - 1);
            if (text.charAt(at) != text.charAt(at + 1)) {
                return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_original_is_among_the_repairs(Kind kind) {
        Random random = new Random(SEED);
        int[] substitutions = new int[NUMBERS];
        int[] swaps = new int[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            String original = kind.maker().apply(random);
            substitutions[i] = rank(kind, substituted(random, original, kind.shape()), original);
            swaps[i] = rank(kind, swapped(random, original), original);
        }
        told(kind, "substitution", substitutions);
        told(kind, "adjacent swap", swaps);
        int[] all = Arrays.copyOf(substitutions, 2 * NUMBERS);
        System.arraycopy(swaps, 0, all, NUMBERS, NUMBERS);
        told(kind, "either", all);
        assertThat(Arrays.stream(all).filter(rank -> rank == 0)).as("not found").isEmpty();
        assertThat(median(substitutions)).isLessThanOrEqualTo(3);
        assertThat(median(swaps)).isLessThanOrEqualTo(3);
    }

    /** Returns the place of the original among the repairs, from 1; 0 where it is not there, and apart what is accepted. */
    private static int rank(Kind kind, String wrong, String original) {
        Parsed<?> parsed = kind.parse().apply(wrong);
        if (parsed.isAccepted()) {
            assertThat(parsed.findings())
                    .as("a slip that is accepted is told: Chengdu prints Y for 1")
                    .extracting(Finding::code)
                    .contains("exception-applied");
            return EXCEPTION;
        }
        List<String> repairs = parsed.repairs();
        assertThat(repairs).hasSizeLessThanOrEqualTo(Repairs.MOST).doesNotHaveDuplicates();
        return repairs.indexOf(original) + 1;
    }

    private static int median(int[] ranks) {
        int[] sorted = noticed(ranks).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static IntStream noticed(int[] ranks) {
        return Arrays.stream(ranks).filter(rank -> rank != EXCEPTION);
    }

    /** The numbers themselves are never printed. */
    private static void told(Kind kind, String slip, int[] ranks) {
        long noticed = noticed(ranks).count();
        System.out.printf(
                Locale.ROOT,
                "%s, %s: %d of %d found, median rank %d, mean %.2f, first %.1f %%, worst %d; under an exception %d%n",
                kind,
                slip,
                noticed(ranks).filter(rank -> rank > 0).count(),
                noticed,
                median(ranks),
                noticed(ranks).average().orElse(0),
                100.0 * noticed(ranks).filter(rank -> rank == 1).count() / noticed,
                noticed(ranks).max().orElse(0),
                ranks.length - noticed);
    }
}
