// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.check;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * 校验系统: how the check characters of a code follow from its other characters, the payload, such as ISO/IEC 7064 MOD
 * 11-2. All systems share one arithmetic and differ in its parameters: alphabet, weights or recursion, modulus, and the
 * number, alphabet and place of the check characters.
 *
 * <p>Small letters, full-width and all other characters outside the alphabet have no value: with one of them a payload
 * has no check characters and a code is not valid. Nothing is thrown for any text, and asking whether a code is valid
 * allocates nothing. A text of any length is read once.
 *
 * <p>Each constant tells what passes unnoticed with it: undetected slips of all, in the payload + at the check
 * characters; {@link DetectionProfile} tells what is counted and finds the figures.
 */
public final class CheckSystem {
    /** What {@link #check} answers where no check character exists. */
    public static final char NONE = '\0';

    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ALPHANUMERIC = DIGITS + LETTERS;
    private static final String VIN_ALPHABET = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final String VIN_VALUES = "012345678912345678123457923456789";
    private static final int[] VIN_WEIGHTS = {-8, -7, -6, -5, -4, -3, -2, -10, -9, -8, -7, -6, -5, -4, -3, -2};

    /** The 31 characters of GB 32100: digits and capital letters without I, O, S, V and Z. */
    public static final String CREDIT_CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /**
     * ISO/IEC 7064 MOD 11-2: digits, check character {@code 0-9X}.
     *
     * <p>Unnoticed with a payload of 17: substitution 0/1530 + 0/110, adjacent 0/1440 + 0/90, jump 0/1350 + 0/90, twin
     * 0/1440 + 0/90.
     */
    public static final CheckSystem MOD_11_2 = pure("MOD 11-2", 11, 2, DIGITS, CheckCharacters.one(DIGITS + "X"));

    /**
     * ISO/IEC 7064 MOD 37-2: {@code 0-9A-Z}, check character {@code 0-9A-Z*}.
     *
     * <p>Unnoticed with a payload of 17: substitution 0/21420 + 0/1332, adjacent 0/20160 + 0/1260, jump 0/18900 +
     * 0/1260, twin 0/20160 + 0/1260.
     */
    public static final CheckSystem MOD_37_2 =
            pure("MOD 37-2", 37, 2, ALPHANUMERIC, CheckCharacters.one(ALPHANUMERIC + "*"));

    /**
     * ISO/IEC 7064 MOD 97-10: digits, two check digits. {@code 02} to {@code 98} are computed; {@code 99}, {@code 00}
     * and {@code 01} are valid as well and leave the same remainder as {@code 02}, {@code 97} and {@code 98}.
     *
     * <p>Unnoticed with a payload of 17: substitution 0/1530 + 0/1746, adjacent 0/1440 + 0/962, jump 0/1350 + 0/1746,
     * twin 0/1440 + 0/945.
     */
    public static final CheckSystem MOD_97_10 = pure("MOD 97-10", 97, 10, DIGITS, CheckCharacters.two(DIGITS, 2));

    /**
     * ISO/IEC 7064 MOD 661-26: letters, two check letters. {@code AA} to {@code ZK} are computed; {@code ZL} to {@code
     * ZZ} are valid as well.
     *
     * <p>Unnoticed with a payload of 17: substitution 0/11050 + 0/33050, adjacent 0/10400 + 0/17161, jump 0/9750 +
     * 0/33050, twin 0/10400 + 0/17150.
     */
    public static final CheckSystem MOD_661_26 = pure("MOD 661-26", 661, 26, LETTERS, CheckCharacters.two(LETTERS, 0));

    /**
     * ISO/IEC 7064 MOD 1271-36: {@code 0-9A-Z}, two check characters. {@code 00} to {@code ZA} are computed; {@code ZB}
     * to {@code ZZ} are valid as well.
     *
     * <p>Unnoticed with a payload of 17: substitution 0/21420 + 0/88970, adjacent 0/20160 + 0/45721, jump 0/18900 +
     * 0/88970, twin 0/20160 + 0/45710.
     */
    public static final CheckSystem MOD_1271_36 =
            pure("MOD 1271-36", 1271, 36, ALPHANUMERIC, CheckCharacters.two(ALPHANUMERIC, 0));

    /**
     * ISO/IEC 7064 MOD 11,10: digits, check character a digit.
     *
     * <p>Unnoticed with a payload of 17: substitution 0/14490 + 0/90, adjacent 302/13590 + 2/90, jump 11844/126900 +
     * 84/900, twin 906/13590 + 6/90.
     */
    public static final CheckSystem MOD_11_10 = hybrid("MOD 11,10", DIGITS);

    /**
     * ISO/IEC 7064 MOD 27,26: letters, check character a letter.
     *
     * <p>Unnoticed with a payload of 17: substitution 0/271050 + 0/650, adjacent 782/254150 + 2/650, jump
     * 153300/6168500 + 420/16900, twin 7038/254150 + 18/650.
     */
    public static final CheckSystem MOD_27_26 = hybrid("MOD 27,26", LETTERS);

    /**
     * ISO/IEC 7064 MOD 37,36: {@code 0-9A-Z}, check character of the same.
     *
     * <p>Unnoticed with a payload of 17: substitution 0/727020 + 0/1260, adjacent 1082/681660 + 2/1260, jump
     * 435310/22906800 + 862/45360, twin 12984/681660 + 24/1260.
     */
    public static final CheckSystem MOD_37_36 = hybrid("MOD 37,36", ALPHANUMERIC);

    /**
     * GB 11643-1999, citizen number: MOD 11-2 over 17 digits.
     *
     * <p>Unnoticed with a payload of 17: substitution 0/1530 + 0/110, adjacent 0/1440 + 0/90, jump 0/1350 + 0/90, twin
     * 0/1440 + 0/90.
     */
    public static final CheckSystem GB_11643 = MOD_11_2.named("GB 11643", Citation.of("GB 11643-1999"), 17);

    /**
     * GB 11714-1997, organisation code: 8 of {@code 0-9A-Z}, check character {@code 0-9X}; weights 3 7 9 10 5 8 4 2.
     *
     * <p>Unnoticed with a payload of 8: substitution 672/10080 + 0/110, adjacent 588/8820 + 2/110, jump 504/7560 +
     * 2/110, twin 588/8820 + 2/110.
     */
    public static final CheckSystem GB_11714 = new CheckSystem(
            "GB 11714",
            Citation.of("GB 11714-1997"),
            Confidence.VERIFIED,
            CheckKernel.weighted(CheckAlphabet.of(ALPHANUMERIC), 11, 3, 7, 9, 10, 5, 8, 4, 2),
            CheckCharacters.one(DIGITS + "X"),
            CheckKernel.NO_SEPARATOR);

    /**
     * GB 32100-2015, social credit code: 17 of {@link #CREDIT_CODE_ALPHABET}; weights are powers of 3 from the left.
     *
     * <p>Unnoticed with a payload of 17: substitution 0/15810 + 0/930, adjacent 0/14880 + 0/930, jump 0/13950 + 0/930,
     * twin 0/14880 + 0/930.
     */
    public static final CheckSystem GB_32100 = new CheckSystem(
            "GB 32100",
            Citation.of("GB 32100-2015"),
            Confidence.VERIFIED,
            CheckKernel.fromLeft(CheckAlphabet.of(CREDIT_CODE_ALPHABET), 31, 3).only(17),
            CheckCharacters.one(CREDIT_CODE_ALPHABET),
            CheckKernel.NO_SEPARATOR);

    /**
     * GS 15-2006, business registration number: MOD 11,10 over 14 digits.
     *
     * <p>Unnoticed with a payload of 14: substitution 0/11790 + 0/90, adjacent 242/10890 + 2/90, jump 9324/99900 +
     * 84/900, twin 726/10890 + 6/90.
     */
    public static final CheckSystem GS_15 = MOD_11_10.named("GS 15", Citation.of("GS 15-2006"), 14);

    /**
     * GB 16735, vehicle identification number: 17 characters without I, O and Q, of which the ninth, {@code 0-9X}, is
     * the check character: the sum of the other values by the weights 8 7 6 5 4 3 2 10 and 9 8 7 6 5 4 3 2, by 11. The
     * letters A-H are worth 1-8, J-N 1-5, P 7, R 9, S-Z 2-9. The payload is the 16 other characters.
     *
     * <p>Unnoticed with a payload of 16: substitution 1344/16896 + 0/110, adjacent 1176/14784 + 92/220, jump 1092/13728
     * + 4/220, twin 3120/14784 + 4/220.
     */
    public static final CheckSystem VIN = new CheckSystem(
            "VIN",
            Citation.of("GB 16735"),
            Confidence.PROVISIONAL,
            CheckKernel.weighted(CheckAlphabet.of(VIN_ALPHABET, VIN_VALUES), 11, VIN_WEIGHTS),
            CheckCharacters.oneAfter(8, DIGITS + "X"),
            CheckKernel.NO_SEPARATOR);

    private static final List<CheckSystem> ALL = List.of(
            MOD_11_2,
            MOD_37_2,
            MOD_97_10,
            MOD_661_26,
            MOD_1271_36,
            MOD_11_10,
            MOD_27_26,
            MOD_37_36,
            GB_11643,
            GB_11714,
            GB_32100,
            GS_15,
            VIN);

    private final String name;
    private final Citation citation;
    private final Confidence confidence;
    private final CheckKernel kernel;
    private final CheckCharacters checks;
    private final int separator;

    private CheckSystem(
            String name,
            Citation citation,
            Confidence confidence,
            CheckKernel kernel,
            CheckCharacters checks,
            int separator) {
        this.name = name;
        this.citation = citation;
        this.confidence = confidence;
        this.kernel = kernel;
        this.checks = checks;
        this.separator = separator;
    }

    private static CheckSystem pure(String name, int modulus, int radix, String alphabet, CheckCharacters checks) {
        return new CheckSystem(
                name,
                Citation.of("ISO/IEC 7064:2003", "pure systems"),
                Confidence.VERIFIED,
                CheckKernel.pure(CheckAlphabet.of(alphabet), modulus, radix, checks.length()),
                checks,
                CheckKernel.NO_SEPARATOR);
    }

    private static CheckSystem hybrid(String name, String alphabet) {
        return new CheckSystem(
                name,
                Citation.of("ISO/IEC 7064:2003", "hybrid systems"),
                Confidence.VERIFIED,
                CheckKernel.hybrid(CheckAlphabet.of(alphabet)),
                CheckCharacters.one(alphabet),
                CheckKernel.NO_SEPARATOR);
    }

    /** The same system under the name of a standard that uses it for payloads of one length. */
    private CheckSystem named(String other, Citation standard, int length) {
        return new CheckSystem(other, standard, confidence, kernel.only(length), checks, separator);
    }

    /**
     * Makes a system whose weights are the powers of a radix, counted from the left, and whose sum with the check value
     * is a multiple of the modulus. It is provisional: the systems of standards are constants of this class.
     *
     * @param name the system's name
     * @param citation where it is defined
     * @param modulus the modulus, from 2 to 2048
     * @param radix the radix, which has no factor in common with the modulus
     * @param alphabet the characters by value
     * @param checkAlphabet the check characters by value
     * @return the system
     * @throws IllegalArgumentException when the parameters are not those of such a system
     */
    public static CheckSystem powersFromLeft(
            String name, Citation citation, int modulus, int radix, String alphabet, String checkAlphabet) {
        return new CheckSystem(
                name,
                citation,
                Confidence.PROVISIONAL,
                CheckKernel.fromLeft(CheckAlphabet.of(alphabet), modulus, radix),
                CheckCharacters.one(checkAlphabet),
                CheckKernel.NO_SEPARATOR);
    }

    /**
     * Returns the systems of the standards.
     *
     * @return all constants of this class
     */
    public static List<CheckSystem> all() {
        return ALL;
    }

    /**
     * Returns the same system for texts in which a character only parts others, such as the dots of an electronic
     * certificate identifier. It is passed over wherever it stands; where it may stand is for the shape to judge.
     *
     * @param character the separator
     * @return the system that passes over it
     * @throws IllegalArgumentException when the character has a value in this system
     */
    public CheckSystem skipping(char character) {
        if (kernel.alphabet().value(character) >= 0 || checks.alphabet().value(character) >= 0) {
            throw new IllegalArgumentException(character + " has a value in " + name);
        }
        return new CheckSystem(name, citation, confidence, kernel, checks, character);
    }

    CheckKernel kernel() {
        return kernel;
    }

    CheckCharacters checks() {
        return checks;
    }

    /**
     * Returns the system's name, such as {@code MOD 11-2}.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns where the system is defined.
     *
     * @return the citation
     */
    public Citation citation() {
        return citation;
    }

    /**
     * Returns how far the system is confirmed.
     *
     * @return verified where published or real codes hold by it
     */
    public Confidence confidence() {
        return confidence;
    }

    /**
     * Returns the characters that a payload may hold.
     *
     * @return the characters, the first of value 0
     */
    public String alphabet() {
        return kernel.alphabet().characters();
    }

    /**
     * Returns the characters that a check character may be.
     *
     * @return the characters by value
     */
    public String checkAlphabet() {
        return checks.alphabet().characters();
    }

    /**
     * Returns how many check characters there are.
     *
     * @return 1 or 2
     */
    public int checkLength() {
        return checks.length();
    }

    /**
     * Returns how long a payload has to be.
     *
     * @return the number of characters without the check characters; empty where any number will do
     */
    public OptionalInt payloadLength() {
        return kernel.onlyLength() == 0 ? OptionalInt.empty() : OptionalInt.of(kernel.onlyLength());
    }

    /**
     * Returns the weight of a place in a weighted system, where the check value has the weight 1.
     *
     * @param position the place in the payload, from 0
     * @param length the number of characters of the payload
     * @return the weight; negative for a VIN, whose check value is the sum of the others itself
     * @throws IllegalStateException for a hybrid system, which has none
     */
    public int weight(int position, int length) {
        return kernel.weight(position, length);
    }

    /**
     * Computes the check character of a payload within a text.
     *
     * @param text the text
     * @param start where the payload begins
     * @param end where it ends
     * @return the check character; {@link #NONE} where the payload is empty or of another length than the system's, has
     *     a character outside the alphabet, or no character writes the value
     * @throws IllegalStateException for a system with two check characters: ask {@link #checkCharacters}
     */
    public char check(CharSequence text, int start, int end) {
        if (checks.length() != 1) {
            throw new IllegalStateException(name + " has two check characters");
        }
        int missing = kernel.missing(text, start, end, -1, separator);
        return missing < 0 || missing >= checks.alphabet().size()
                ? NONE
                : checks.alphabet().characters().charAt(missing);
    }

    /**
     * Computes the check character of a payload.
     *
     * @param payload the characters without the check character
     * @return the check character, or {@link #NONE}
     * @throws IllegalStateException for a system with two check characters
     */
    public char check(CharSequence payload) {
        return check(payload, 0, payload.length());
    }

    /**
     * Computes the check characters of a payload, be they one or two.
     *
     * @param payload the characters without the check characters
     * @return the check characters; empty where none exist
     */
    public String checkCharacters(CharSequence payload) {
        return written(kernel.missing(payload, 0, payload.length(), -1, separator));
    }

    /**
     * Computes the check characters that a whole code should have at the place where it has some.
     *
     * @param code the code
     * @return the right check characters; empty where none exist or the code is too short
     */
    public String expected(CharSequence code) {
        int at = checks.indexIn(code, 0, code.length(), separator);
        return at < 0 ? "" : written(missing(code, 0, code.length(), at));
    }

    /**
     * Tells whether a code has check characters that fit.
     *
     * @param code the code; null is not valid
     * @return whether they make the remainder right
     */
    public boolean isValid(@Nullable CharSequence code) {
        return code != null && isValid(code, 0, code.length());
    }

    /**
     * Tells whether a code within a text has check characters that fit.
     *
     * @param text the text
     * @param start where the code begins
     * @param end where it ends
     * @return whether they make the remainder right
     * @throws IndexOutOfBoundsException when the text has no such part
     */
    public boolean isValid(CharSequence text, int start, int end) {
        int at = checks.indexIn(text, Objects.checkFromToIndex(start, end, text.length()), end, separator);
        if (at < 0) {
            return false;
        }
        int value = checks.value(text, at, separator);
        int missing = value < 0 ? CheckKernel.NO_VALUE : missing(text, start, end, at);
        return missing >= 0 && (value - missing) % kernel.modulus() == 0;
    }

    /**
     * Tells whether a code's check characters are the ones that are computed. In the systems with two check characters a
     * few pairs are valid and never computed, such as {@code 00} in MOD 97-10: they deserve a notice.
     *
     * @param code the code; null is not valid
     * @return whether the code is valid and has the pair that is computed
     */
    public boolean isAsComputed(@Nullable CharSequence code) {
        if (code == null || !isValid(code)) {
            return false;
        }
        int value = checks.value(code, checks.indexIn(code, 0, code.length(), separator), separator);
        return value == checks.computed(value, kernel.modulus());
    }

    private int missing(CharSequence text, int start, int end, int at) {
        return checks.place() == CheckCharacters.AT_END
                ? kernel.missing(text, start, at, -1, separator)
                : kernel.missing(text, start, end, at, separator);
    }

    private String written(int missing) {
        return missing < 0 ? "" : checks.text(checks.computed(missing, kernel.modulus()));
    }

    @Override
    public String toString() {
        return name;
    }
}
