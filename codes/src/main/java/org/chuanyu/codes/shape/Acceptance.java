// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.shape;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.Severity;

/** 取舍: what a type says of a proposed repair: whether it is accepted, and what still speaks against it. */
public interface Acceptance {
    /** What has so much against it is only worth showing where there is nothing else. */
    int LAST_RESORT = 1000;

    /**
     * Tells quickly whether a proposal is accepted: many are asked about, most of them bad.
     *
     * @param proposal a text of the right shape, which may change after the call
     * @return whether no finding is an error
     */
    boolean passes(CharSequence proposal);

    /**
     * Tells what speaks against a proposal that is accepted.
     *
     * @param proposal the text
     * @return 0 for nothing, more for worse; from {@link #LAST_RESORT} on it is a last resort
     */
    int against(String proposal);

    /**
     * Tells which characters are worth trying at a place.
     *
     * @param text a text of the right length, good at all other places
     * @param position the place
     * @param alphabet the characters that may stand there
     * @return those among which a good one must be; some of them may be outside the alphabet
     */
    default String worthTrying(CharSequence text, int position, String alphabet) {
        return alphabet;
    }

    /**
     * Returns this acceptance with its check solved instead of tried.
     *
     * @param check the check that every accepted text passes
     * @return the quicker acceptance
     */
    default Acceptance solving(SolvedCheck check) {
        Acceptance slower = this;
        return new Acceptance() {
            @Override
            public boolean passes(CharSequence proposal) {
                return slower.passes(proposal);
            }

            @Override
            public int against(String proposal) {
                return slower.against(proposal);
            }

            @Override
            public String worthTrying(CharSequence text, int position, String alphabet) {
                return check.at(text, position);
            }
        };
    }

    /**
     * Weighs the warnings of a proposal. One that the rejected text has as well counts little: what lifts it explains
     * more. One that is new makes the proposal a last resort.
     *
     * @param passes tells whether a text is accepted
     * @param parse judges a text in full
     * @param before the findings on the rejected text
     * @param untelling kinds that count less: little where they are new, and nothing otherwise
     * @return the acceptance
     */
    static Acceptance byWarnings(
            Predicate<CharSequence> passes,
            Function<String, ? extends Parsed<?>> parse,
            Collection<Finding> before,
            FindingKind... untelling) {
        Set<FindingKind> known = new HashSet<>();
        before.forEach(finding -> known.add(finding.kind()));
        List<FindingKind> free = List.of(untelling);
        return of(passes, proposal -> {
            int against = 0;
            for (Finding finding : parse.apply(proposal).findings()) {
                if (finding.severity() == Severity.WARNING) {
                    FindingKind kind = finding.kind();
                    boolean had = known.contains(kind);
                    against += free.contains(kind) ? had ? 0 : 1 : had ? 1 : LAST_RESORT;
                }
            }
            return against;
        });
    }

    /**
     * Makes an acceptance of its two answers.
     *
     * @param passes tells whether a text is accepted
     * @param against tells what speaks against an accepted text
     * @return the acceptance
     */
    static Acceptance of(Predicate<CharSequence> passes, ToIntFunction<String> against) {
        return new Acceptance() {
            @Override
            public boolean passes(CharSequence proposal) {
                return passes.test(proposal);
            }

            @Override
            public int against(String proposal) {
                return against.applyAsInt(proposal);
            }
        };
    }
}
