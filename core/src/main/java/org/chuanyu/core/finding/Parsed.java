// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chuanyu.core.source.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * 解析结果: the outcome of parsing: accepted or rejected, neither of them an exception. Accepted means that no finding
 * is an error. Neither form prints the input, so a result may be logged.
 *
 * @param <T> the type of the value
 */
public sealed interface Parsed<T> {

    /**
     * Returns all findings, in the order of their places.
     *
     * @return the findings; empty when there is nothing to tell
     */
    List<Finding> findings();

    /**
     * Returns the highest level that was fully reached.
     *
     * @return the level
     */
    Level level();

    /**
     * Returns how far the rules and data behind this answer are confirmed.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * Returns texts that would be accepted in place of the input, likeliest first, at most 20. They are proposals for
     * people: no program should take one unasked. They hold the value in full, so they are personal where it is.
     *
     * @return the proposals; empty for a text that needs none
     */
    List<String> repairs();

    /**
     * Returns the value, if accepted.
     *
     * @return the value, or empty when rejected
     */
    Optional<T> value();

    /**
     * Tells whether the text was accepted.
     *
     * @return true if no finding is an error
     */
    default boolean isAccepted() {
        return value().isPresent();
    }

    /**
     * Returns the value or throws.
     *
     * @return the value
     * @throws RejectedException when rejected
     */
    default T orElseThrow() {
        return value().orElseThrow(() -> new RejectedException(findings()));
    }

    /**
     * 已接受: an accepted text.
     *
     * @param <T> the type of the value
     */
    final class Accepted<T> implements Parsed<T> {
        private final T value;
        private final Level level;
        private final Confidence confidence;
        private final List<Finding> findings;

        /**
         * Makes the outcome.
         *
         * @param value the value
         * @param level the highest level fully reached
         * @param confidence how far the data behind it are confirmed
         * @param findings warnings and notices
         */
        public Accepted(T value, Level level, Confidence confidence, List<Finding> findings) {
            this.value = value;
            this.level = level;
            this.confidence = confidence;
            this.findings = List.copyOf(findings);
        }

        @Override
        public Optional<T> value() {
            return Optional.of(value);
        }

        @Override
        public boolean isAccepted() {
            return true;
        }

        @Override
        public T orElseThrow() {
            return value;
        }

        @Override
        public Level level() {
            return level;
        }

        @Override
        public Confidence confidence() {
            return confidence;
        }

        @Override
        public List<Finding> findings() {
            return findings;
        }

        @Override
        public List<String> repairs() {
            return List.of();
        }

        @Override
        public String toString() {
            return "accepted " + value + " " + level.word() + " " + findings;
        }
    }

    /**
     * 已拒绝: a rejected text.
     *
     * @param <T> the type that the value would have had
     */
    final class Rejected<T> implements Parsed<T> {
        private final Level level;
        private final Confidence confidence;
        private final List<Finding> findings;
        private final Supplier<List<String>> proposals;
        private @Nullable List<String> repairs;

        /**
         * Makes the outcome.
         *
         * @param level the highest level fully reached
         * @param confidence how far the rules behind it are confirmed
         * @param findings all findings, at least one of them an error
         * @param repairs finds the proposals when they are first asked for
         */
        public Rejected(Level level, Confidence confidence, List<Finding> findings, Supplier<List<String>> repairs) {
            this.level = level;
            this.confidence = confidence;
            this.findings = List.copyOf(findings);
            this.proposals = repairs;
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public Level level() {
            return level;
        }

        @Override
        public Confidence confidence() {
            return confidence;
        }

        @Override
        public List<Finding> findings() {
            return findings;
        }

        @Override
        public List<String> repairs() {
            List<String> known = repairs;
            if (known == null) {
                known = List.copyOf(proposals.get());
                repairs = known;
            }
            return known;
        }

        @Override
        public String toString() {
            return "rejected " + level.word() + " " + findings;
        }
    }
}
