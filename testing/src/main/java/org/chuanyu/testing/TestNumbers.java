// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.testing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.chuanyu.codes.check.CheckSystem;
import org.chuanyu.codes.division.DivisionHistory;
import org.chuanyu.codes.division.DivisionMeaning;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;

/**
 * 测试号码: codes for tests that pass every check and belong to nobody, such as {@code 51010419850615000X} in form. The same
 * seed gives the same codes in the same order, as long as this library's division table is the same.
 *
 * <p>Why they are nobody's:
 *
 * <ul>
 *   <li>a <b>citizen number</b> has a real division, a past date, and the sequence {@code 000}, which is never given out by
 *       the policy of this project; it is accepted with the warning {@code sequence-zero};
 *   <li>an <b>organisation code</b> lies in the zone {@code PDY00001}-{@code PDY99999} that users assign themselves, so that
 *       no registrar gives it out; it is accepted with the notice {@code self-assigned};
 *   <li>a <b>social credit code</b> has such an organisation code inside. That no registrar ever put one into a credit code
 *       follows from the zone; it was not seen in a source, and nobody can rule out another department's test data;
 *   <li>a <b>division</b> is a real one: a place belongs to nobody.
 * </ul>
 *
 * <p>Not safe to be used by several threads.
 */
public final class TestNumbers {
    private static final List<String> DIVISIONS = ReferenceData.builtIn().get(DivisionHistory.KEY).all().stream()
            .filter(meaning -> meaning.kind() == DivisionMeaning.Kind.PLACE)
            .map(DivisionMeaning::code)
            .distinct()
            .toList();

    private static final List<String> AUTHORITIES = List.of("11", "12", "51", "52", "53", "91", "92", "93", "N1");
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1950, 1, 1);
    private static final int DAYS = 365 * 70;
    private static final int ZONE = 99_999;

    /** A place that serves is found long before; a code without a letter has none that could be in lower case. */
    private static final int TRIES = 1000;

    private final Random random;

    private TestNumbers(long seed) {
        random = new Random(seed);
    }

    /**
     * Starts a sequence of codes.
     *
     * @param seed the seed
     * @return the generator
     */
    public static TestNumbers seeded(long seed) {
        return new TestNumbers(seed);
    }

    /**
     * Returns the next citizen number.
     *
     * @return 18 characters, with the sequence 000
     */
    public String citizenNumber() {
        String number = division()
                + FIRST_BIRTH.plusDays(random.nextInt(DAYS)).format(DateTimeFormatter.BASIC_ISO_DATE)
                + "000";
        return number + CheckSystem.MOD_11_2.check(number);
    }

    /**
     * Returns the next organisation code.
     *
     * @return nine characters, from the zone that users assign themselves
     */
    public String organizationCode() {
        String body = String.format(Locale.ROOT, "PDY%05d", 1 + random.nextInt(ZONE));
        return body + CheckSystem.GB_11714.check(body);
    }

    /**
     * Returns the next social credit code.
     *
     * @return 18 characters, with an organisation code from the zone that users assign themselves
     */
    public String socialCreditCode() {
        String code = AUTHORITIES.get(random.nextInt(AUTHORITIES.size())) + division() + organizationCode();
        return code + CheckSystem.GB_32100.check(code);
    }

    /**
     * Returns the next division code.
     *
     * @return six digits, of a place that exists or existed
     */
    public String division() {
        return DIVISIONS.get(random.nextInt(DIVISIONS.size()));
    }

    /**
     * Returns the next code of a type.
     *
     * @param type the type's name, such as {@code citizen-number}
     * @return a code; empty for a type of which this module knows none that is surely nobody's
     */
    public Optional<String> of(String type) {
        return switch (type) {
            case "citizen-number" -> Optional.of(citizenNumber());
            case "organization-code" -> Optional.of(organizationCode());
            case "social-credit-code" -> Optional.of(socialCreditCode());
            case "division" -> Optional.of(division());
            default -> Optional.empty();
        };
    }

    /**
     * Makes a code of any type wrong. What comes back is rejected by the type with the finding that it names.
     *
     * @param defect what to make wrong
     * @param type the type's name
     * @param code a good code of the type
     * @return the bad text; empty where the type can't tell this defect, or the code has no place for it, such as no letter
     *     that could be in lower case
     * @throws IllegalArgumentException when there is no such type
     */
    public Optional<PlantedDefect> planted(Defect defect, String type, String code) {
        CodeType<?> judge =
                CodeTypes.find(type).orElseThrow(() -> new IllegalArgumentException("there is no type " + type));
        for (int i = 0; i < TRIES; i++) {
            Optional<PlantedDefect> planted = defect.plant(code, random);
            if (planted.isPresent() && isTold(judge, planted.get())) {
                return planted;
            }
        }
        return Optional.empty();
    }

    private static boolean isTold(CodeType<?> type, PlantedDefect planted) {
        var parsed = type.parse(planted.text(), Judging.standard());
        return !parsed.isAccepted()
                && parsed.findings().stream().map(Finding::code).anyMatch(planted.finding()::equals);
    }
}
