// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.check;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chuanyu.codes.check.DetectionProfile.Place;
import org.chuanyu.codes.check.DetectionProfile.Witness;
import org.jspecify.annotations.Nullable;

/**
 * 检错穷举: makes valid codes, spoils them in every way, and asks the system what it thinks of the result. Which codes have to
 * be made is told in {@link DetectionProfile}.
 */
final class DetectionSearch {
    private final CheckSystem system;
    private final CheckKernel kernel;
    private final CheckCharacters checks;
    private final int payloadLength;
    private final int firstCheck;
    private final char[] alphabet;

    /** In a hybrid system an answer depends on the states before the slip, not on the place: each is found once. */
    private final Map<TypingError, Map<Set<Integer>, Place>> hybridPlaces = new HashMap<>();

    DetectionSearch(CheckSystem system, int payloadLength) {
        this.system = system;
        this.kernel = system.kernel();
        this.checks = system.checks();
        this.payloadLength = payloadLength;
        this.firstCheck = checks.place() == CheckCharacters.AT_END ? payloadLength : checks.place();
        this.alphabet = system.alphabet().toCharArray();
    }

    List<Place> places() {
        List<Place> places = new ArrayList<>();
        int length = payloadLength + checks.length();
        for (TypingError error : TypingError.values()) {
            for (int first = 0; first + error.distance() < length; first++) {
                places.add(place(error, first));
            }
        }
        return places;
    }

    private boolean isCheck(int position) {
        return position >= firstCheck && position < firstCheck + checks.length();
    }

    private Place place(TypingError error, int first) {
        boolean atCheck = isCheck(first) || isCheck(first + error.distance());
        Map<Integer, char[]> rests = rests(error, first, atCheck);
        if (kernel.isWeighted() || atCheck) {
            return tried(error, first, atCheck, rests);
        }
        Place known = hybridPlaces
                .computeIfAbsent(error, any -> new HashMap<>())
                .computeIfAbsent(rests.keySet(), any -> tried(error, first, false, rests));
        return new Place(error, first, false, known.undetected(), known.total(), known.witness());
    }

    private Place tried(TypingError error, int first, boolean atCheck, Map<Integer, char[]> rests) {
        Trial trial = new Trial(error, first, kernel.isWeighted() && !atCheck);
        for (char[] payload : rests.values()) {
            trial.all(payload, 0);
        }
        return new Place(error, first, atCheck, trial.undetected, trial.total, trial.witness);
    }

    /**
     * The places of the code whose payload characters are tried one by one. In a weighted system the character between
     * those of a jump is one of the rest.
     */
    private int[] free(TypingError error, int first) {
        int last = first + error.distance();
        int[] free = new int[last - first + 1];
        int count = 0;
        for (int i = first; i <= last; i++) {
            if (!isCheck(i) && (i == first || i == last || !kernel.isWeighted())) {
                free[count++] = i;
            }
        }
        return Arrays.copyOf(free, count);
    }

    /** A payload for each state of the rest that decides something, by state; the places tried hold anything. */
    private Map<Integer, char[]> rests(TypingError error, int first, boolean atCheck) {
        char[] zeros = new char[payloadLength];
        Arrays.fill(zeros, alphabet[0]);
        Map<Integer, char[]> rests = new TreeMap<>(Map.of(0, zeros));
        if (kernel.isWeighted()) {
            // Within the payload one rest will do, unless it may leave a value that no check character writes.
            if (atCheck || !checks.writesAll(kernel.modulus())) {
                Set<Integer> free = Set.copyOf(Arrays.stream(free(error, first))
                        .map(this::inPayload)
                        .boxed()
                        .toList());
                for (int i = 0; i < payloadLength && rests.size() < kernel.modulus(); i++) {
                    if (!free.contains(i)) {
                        rests = extended(rests, i, payloadLength);
                    }
                }
            }
        } else {
            for (int i = 0; i < first && i < payloadLength; i++) {
                rests = extended(rests, i, i + 1);
            }
        }
        return rests;
    }

    /** The states that all characters at one more place lead to, computed from the characters up to an end. */
    private Map<Integer, char[]> extended(Map<Integer, char[]> rests, int place, int end) {
        CheckKernel any = kernel.only(0);
        Map<Integer, char[]> longer = new TreeMap<>();
        for (char[] rest : rests.values()) {
            for (char c : alphabet) {
                char[] next = rest.clone();
                next[place] = c;
                longer.putIfAbsent(any.missing(CharBuffer.wrap(next), 0, end, -1, CheckKernel.NO_SEPARATOR), next);
            }
        }
        return longer;
    }

    private int inPayload(int position) {
        return position < firstCheck ? position : position - checks.length();
    }

    /** 试验: the slips of one kind at one place. */
    private final class Trial {
        private final TypingError error;
        private final int first;
        private final int last;
        private final int[] free;

        /** Whether the characters tried count once, whatever the rest is; those that did. */
        private final boolean once;

        private final Set<String> counted = new HashSet<>();
        private long undetected;
        private long total;
        private @Nullable Witness witness;

        Trial(TypingError error, int first, boolean once) {
            this.error = error;
            this.first = first;
            this.last = first + error.distance();
            this.free = free(error, first);
            this.once = once;
        }

        /** Tries all characters at the free places from one on. */
        void all(char[] payload, int from) {
            if (from == free.length) {
                spoil(payload);
                return;
            }
            for (char c : alphabet) {
                payload[inPayload(free[from])] = c;
                all(payload, from + 1);
            }
        }

        private void spoil(char[] payload) {
            String text = new String(payload);
            String check = system.checkCharacters(text);
            if (check.isEmpty() || (once && !counted.add(tried(payload)))) {
                return;
            }
            StringBuilder code = new StringBuilder(text).insert(firstCheck, check);
            char a = code.charAt(first);
            char b = code.charAt(last);
            if (error.isTransposition()) {
                if (a != b && mayStand(a, last) && mayStand(b, first)) {
                    judge(code, b, a);
                }
                return;
            }
            if (a == b) {
                String others = isCheck(first) ? system.checkAlphabet() : system.alphabet();
                for (int i = 0; i < others.length(); i++) {
                    char other = others.charAt(i);
                    if (other != a && mayStand(other, last)) {
                        judge(code, other, other);
                    }
                }
            }
        }

        private String tried(char[] payload) {
            StringBuilder characters = new StringBuilder(free.length);
            for (int position : free) {
                characters.append(payload[inPayload(position)]);
            }
            return characters.toString();
        }

        private boolean mayStand(char c, int position) {
            return (isCheck(position) ? checks.alphabet() : kernel.alphabet()).value(c) >= 0;
        }

        private void judge(StringBuilder code, char atFirst, char atLast) {
            char a = code.charAt(first);
            char b = code.charAt(last);
            code.setCharAt(first, atFirst);
            code.setCharAt(last, atLast);
            total++;
            boolean passes = system.isValid(code);
            String mistyped = passes && witness == null ? code.toString() : "";
            code.setCharAt(first, a);
            code.setCharAt(last, b);
            if (passes) {
                undetected++;
                witness = witness == null ? new Witness(code.toString(), mistyped) : witness;
            }
        }
    }
}
