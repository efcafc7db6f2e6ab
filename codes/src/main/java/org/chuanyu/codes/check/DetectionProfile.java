// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 检错能力: how many slips of each kind a check system lets pass in codes of one length, found by trying all of them.
 *
 * <p>What is counted. A slip turns a valid code into another text in which each character is one that may stand at its
 * place; it passes unnoticed when that text is valid too. Slips are counted at each place where they can begin:
 *
 * <ul>
 *   <li>A slip within the payload of a weighted system: each ordered pair of characters counts once, because the other
 *       characters have no part in the answer. So the 36 characters of an organisation code make 36 x 35 = 1,260 single
 *       substitutions at each place.
 *   <li>A slip within the payload of a hybrid system: each pair (and, for a jump, the character between) counts once
 *       with each state that the recursion can have before it.
 *   <li>A slip that touches a check character: the payload's characters that change count with each remainder that all
 *       other characters of the payload can leave, because both together make the check character. A code that has no
 *       check character is none.
 * </ul>
 *
 * <p>States and remainders that can't occur in codes of this length are not counted, all others with equal weight,
 * however many codes have them.
 */
public final class DetectionProfile {
    /** The length for systems without one of their own: that of the social credit code and of the citizen number. */
    public static final int USUAL_LENGTH = 17;

    private final CheckSystem system;
    private final int payloadLength;
    private final List<Place> places;

    private DetectionProfile(CheckSystem system, int payloadLength, List<Place> places) {
        this.system = system;
        this.payloadLength = payloadLength;
        this.places = List.copyOf(places);
    }

    /**
     * Tries all slips in codes of a system.
     *
     * @param system the system
     * @return the profile for the system's own length, or for {@link #USUAL_LENGTH}
     */
    public static DetectionProfile of(CheckSystem system) {
        return of(system, system.payloadLength().orElse(USUAL_LENGTH));
    }

    /**
     * Tries all slips in codes of a system that have one length.
     *
     * @param system the system
     * @param payloadLength the number of characters without the check characters
     * @return the profile
     * @throws IllegalArgumentException when the system has no such codes
     */
    public static DetectionProfile of(CheckSystem system, int payloadLength) {
        if (payloadLength < 1 || system.payloadLength().orElse(payloadLength) != payloadLength) {
            throw new IllegalArgumentException(system + " has no payload of " + payloadLength);
        }
        return new DetectionProfile(system, payloadLength, new DetectionSearch(system, payloadLength).places());
    }

    /**
     * 位置: what passes at one place.
     *
     * @param error the kind of slip
     * @param position the place of the first changed character in the code, from 0
     * @param atCheck whether a check character is changed
     * @param undetected how many slips pass unnoticed
     * @param total how many there are
     * @param witness a slip that passes; null where none does
     */
    public record Place(
            TypingError error,
            int position,
            boolean atCheck,
            long undetected,
            long total,
            @Nullable Witness witness) {}

    /**
     * 实例: a slip that passes unnoticed.
     *
     * @param code a valid code
     * @param mistyped the other valid code that it becomes
     */
    public record Witness(String code, String mistyped) {}

    /**
     * 合计: what passes at several places together.
     *
     * @param undetected how many slips pass unnoticed
     * @param total how many there are
     */
    public record Tally(long undetected, long total) {

        @Override
        public String toString() {
            return undetected + "/" + total;
        }
    }

    /**
     * Returns the system.
     *
     * @return the system
     */
    public CheckSystem system() {
        return system;
    }

    /**
     * Returns the length of the codes.
     *
     * @return the number of characters without the check characters
     */
    public int payloadLength() {
        return payloadLength;
    }

    /**
     * Returns what passes place by place.
     *
     * @param error the kind of slip
     * @return the places where such a slip can begin, from the left
     */
    public List<Place> places(TypingError error) {
        return places.stream().filter(place -> place.error() == error).toList();
    }

    /**
     * Adds up the slips that change characters of the payload alone.
     *
     * @param error the kind of slip
     * @return the sum
     */
    public Tally inPayload(TypingError error) {
        return sum(error, false);
    }

    /**
     * Adds up the slips that change a check character.
     *
     * @param error the kind of slip
     * @return the sum
     */
    public Tally atCheck(TypingError error) {
        return sum(error, true);
    }

    private Tally sum(TypingError error, boolean atCheck) {
        long undetected = 0;
        long total = 0;
        for (Place place : places) {
            if (place.error() == error && place.atCheck() == atCheck) {
                undetected += place.undetected();
                total += place.total();
            }
        }
        return new Tally(undetected, total);
    }

    /**
     * Returns the figures in one line: for each kind of slip those in the payload and those at the check characters,
     * such as {@code substitution 0/1530 + 0/110}.
     *
     * @return the figures
     */
    public String figures() {
        return Arrays.stream(TypingError.values())
                .map(error -> error.word() + " " + inPayload(error) + " + " + atCheck(error))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return system + ", payload " + payloadLength + ": " + figures();
    }
}
