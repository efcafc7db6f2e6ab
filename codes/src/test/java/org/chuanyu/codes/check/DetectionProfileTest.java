// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuanyu.codes.check.DetectionProfile.Place;
import org.chuanyu.codes.check.DetectionProfile.Tally;
import org.chuanyu.codes.check.DetectionProfile.Witness;
import org.chuanyu.core.source.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectionProfileTest {
    /** Modulus 7, powers of 3, and more characters than remainders, so that much passes. */
    private static final CheckSystem LEAKY =
            CheckSystem.powersFromLeft("leaky", Citation.of("test"), 7, 3, "0123456789", "0123456");

    /** Modulus 11 and ten check characters, so that some payloads have no code. */
    private static final CheckSystem GAPPY =
            CheckSystem.powersFromLeft("gappy", Citation.of("test"), 11, 10, "0123456789AB", "0123456789");

    /** The figures of all constants stand in their Javadoc, and are those that the search finds. */
    @Test
    void javadoc_tells_the_figures_that_are_computed() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/chuanyu/codes/check/CheckSystem.java"));
        Pattern constant = Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public static final CheckSystem (\\w+) =", Pattern.DOTALL);
        Set<String> told = new TreeSet<>();
        for (Matcher matcher = constant.matcher(source); matcher.find(); ) {
            CheckSystem system = CheckSystem.all().stream()
                    .filter(each -> each.name().replaceAll("[ ,-]", "_").equals(matcher.group(2)))
                    .findFirst()
                    .orElseThrow();
            DetectionProfile profile = DetectionProfile.of(system);
            assertThat(profile.system()).isEqualTo(system);
            assertThat(profile.toString()).startsWith(system.name()).endsWith(profile.figures());
            String text = matcher.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ");
            assertThat(text)
                    .as(system.name())
                    .contains("<p>Unnoticed with a payload of " + profile.payloadLength() + ": " + profile.figures()
                            + ".");
            told.add(system.name());
        }
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        CheckSystem.all().stream().map(CheckSystem::name).toList());
    }

    @Test
    void the_systems_of_the_chinese_numbers_have_the_known_figures() {
        DetectionProfile creditCode = DetectionProfile.of(CheckSystem.GB_32100);
        for (TypingError error : TypingError.values()) {
            assertThat(error.title().zh()).isNotBlank();
            assertThat(error.title().en()).isNotBlank();
            assertThat(creditCode.inPayload(error).undetected()).isZero();
            assertThat(creditCode.atCheck(error).undetected()).isZero();
        }
        DetectionProfile citizen = DetectionProfile.of(CheckSystem.GB_11643);
        assertThat(citizen.inPayload(TypingError.SUBSTITUTION)).isEqualTo(new Tally(0, 17 * 90));
        assertThat(citizen.inPayload(TypingError.ADJACENT)).isEqualTo(new Tally(0, 16 * 90));
        DetectionProfile organization = DetectionProfile.of(CheckSystem.GB_11714);
        assertThat(organization.places(TypingError.SUBSTITUTION).subList(0, 8))
                .allSatisfy(place ->
                        assertThat(new Tally(place.undetected(), place.total())).isEqualTo(new Tally(84, 1260)));
        assertThat(organization.inPayload(TypingError.ADJACENT)).isEqualTo(new Tally(588, 8820));
    }

    @Test
    void every_witness_is_a_valid_code_that_becomes_another() {
        for (CheckSystem system : new CheckSystem[] {CheckSystem.GB_11714, CheckSystem.VIN, CheckSystem.GS_15}) {
            DetectionProfile profile = DetectionProfile.of(system);
            for (TypingError error : TypingError.values()) {
                for (Place place : profile.places(error)) {
                    Witness witness = place.witness();
                    assertThat(witness != null).isEqualTo(place.undetected() > 0);
                    if (witness != null) {
                        assertThat(system.isValid(witness.code())).isTrue();
                        assertThat(system.isValid(witness.mistyped())).isTrue();
                        assertThat(witness.mistyped()).isNotEqualTo(witness.code());
                    }
                }
            }
        }
    }

    @Test
    void a_length_that_the_system_does_not_have_is_refused() {
        assertThatThrownBy(() -> DetectionProfile.of(CheckSystem.GB_32100, 16))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DetectionProfile.of(CheckSystem.MOD_11_2, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * All codes of a short length are spoiled in every way, with the formulas as the standards write them; codes that
     * agree in what {@link DetectionProfile} says to count must agree in the answer, and their number is the profile's.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOD 11-2|1",
                "MOD 11-2|3",
                "MOD 37-2|2",
                "MOD 97-10|2",
                "MOD 661-26|2",
                "MOD 1271-36|2",
                "MOD 11,10|1",
                "MOD 11,10|2",
                "MOD 11,10|3",
                "MOD 27,26|2",
                "MOD 37,36|2",
                "leaky|3",
                "gappy|3"
            })
    void all_codes_of_a_short_length_give_the_same_figures(String name, int length) {
        CheckSystem system = system(name);
        WholeCodes codes = new WholeCodes(system, formula(system), length);
        codes.each("");
        DetectionProfile profile = DetectionProfile.of(system, length);
        Map<String, Tally> found = new HashMap<>();
        for (TypingError error : TypingError.values()) {
            for (Place place : profile.places(error)) {
                if (place.total() > 0) {
                    found.put(error + " " + place.position(), new Tally(place.undetected(), place.total()));
                }
            }
        }
        assertThat(found).isEqualTo(codes.tallies());
    }

    private static CheckSystem system(String name) {
        return switch (name) {
            case "leaky" -> LEAKY;
            case "gappy" -> GAPPY;
            default ->
                CheckSystem.all().stream()
                        .filter(system -> system.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        };
    }

    private static ToIntFunction<String> formula(CheckSystem system) {
        return switch (system.name()) {
            case "leaky" -> payload -> PlainArithmetic.powersFromLeft(payload, system.alphabet(), 7, 3);
            case "gappy" -> payload -> PlainArithmetic.powersFromLeft(payload, system.alphabet(), 11, 10);
            default -> payload -> PlainArithmetic.check(system.name(), payload);
        };
    }

    /** The codes of one length, each made and spoiled as a whole. The check characters stand at the end. */
    private static final class WholeCodes {
        private final CheckSystem system;
        private final ToIntFunction<String> formula;
        private final int length;
        private final boolean hybrid;
        private final int modulus;
        private final Map<String, Integer> known = new HashMap<>();
        private final Map<String, Map<String, Boolean>> answers = new HashMap<>();

        WholeCodes(CheckSystem system, ToIntFunction<String> formula, int length) {
            this.system = system;
            this.formula = payload -> known.computeIfAbsent(payload, formula::applyAsInt);
            this.length = length;
            this.hybrid = system.name().contains(",");
            String digits = system.name().replaceAll("^MOD |[-,].*", "");
            this.modulus = system == LEAKY ? 7 : system == GAPPY ? 11 : Integer.parseInt(digits) - (hybrid ? 1 : 0);
        }

        void each(String payload) {
            if (payload.length() < length) {
                for (char c : system.alphabet().toCharArray()) {
                    each(payload + c);
                }
                return;
            }
            String check = written(formula.applyAsInt(payload));
            if (!check.isEmpty()) {
                for (TypingError error : TypingError.values()) {
                    spoil(payload + check, error);
                }
            }
        }

        private String written(int value) {
            String checks = system.checkAlphabet();
            int size = checks.length();
            if (system.checkLength() == 2) {
                return "" + checks.charAt(value / size) + checks.charAt(value % size);
            }
            return value < size ? checks.substring(value, value + 1) : "";
        }

        private void spoil(String code, TypingError error) {
            int distance = error == TypingError.SUBSTITUTION ? 0 : error == TypingError.JUMP ? 2 : 1;
            for (int i = 0; i + distance < code.length(); i++) {
                int j = i + distance;
                Set<String> spoiled = new HashSet<>();
                if (error == TypingError.ADJACENT || error == TypingError.JUMP) {
                    spoiled.add(with(code, i, code.charAt(j), j, code.charAt(i)));
                } else if (code.charAt(i) == code.charAt(j)) {
                    for (char c : (system.alphabet() + system.checkAlphabet()).toCharArray()) {
                        spoiled.add(with(code, i, c, j, c));
                    }
                }
                for (String other : spoiled) {
                    if (!other.equals(code) && mayBe(other)) {
                        Boolean before = answers.computeIfAbsent(error + " " + i, any -> new HashMap<>())
                                .put(key(code, other, i, j), isValid(other));
                        assertThat(before).isIn(null, isValid(other));
                    }
                }
            }
        }

        private static String with(String code, int i, char atI, int j, char atJ) {
            StringBuilder other = new StringBuilder(code);
            other.setCharAt(i, atI);
            other.setCharAt(j, atJ);
            return other.toString();
        }

        private boolean mayBe(String code) {
            for (int i = 0; i < code.length(); i++) {
                if ((i < length ? system.alphabet() : system.checkAlphabet()).indexOf(code.charAt(i)) < 0) {
                    return false;
                }
            }
            return true;
        }

        private boolean isValid(String code) {
            int value = 0;
            for (char c : code.substring(length).toCharArray()) {
                value = value * system.checkAlphabet().length()
                        + system.checkAlphabet().indexOf(c);
            }
            return (value - formula.applyAsInt(code.substring(0, length))) % modulus == 0;
        }

        /** What has to be equal for two slips to be one case. */
        private String key(String code, String other, int i, int j) {
            String changed = i == j ? "" + other.charAt(i) : "" + other.charAt(i) + other.charAt(j);
            String old = code.substring(i, i + 1) + code.charAt(j);
            if (hybrid) {
                int state = i == 0 ? -1 : formula.applyAsInt(code.substring(0, Math.min(i, length)));
                return state + code.substring(i, j + 1) + ">" + changed;
            }
            if (j < length) {
                return old + ">" + changed;
            }
            StringBuilder rest = new StringBuilder(code.substring(0, length));
            for (int at : new int[] {i, j}) {
                if (at < length) {
                    rest.setCharAt(at, system.alphabet().charAt(0));
                }
            }
            return formula.applyAsInt(rest.toString()) + old + ">" + changed;
        }

        Map<String, Tally> tallies() {
            Map<String, Tally> tallies = new HashMap<>();
            answers.forEach((place, cases) -> tallies.put(
                    place,
                    new Tally(cases.values().stream().filter(passes -> passes).count(), cases.size())));
            return tallies;
        }
    }
}
