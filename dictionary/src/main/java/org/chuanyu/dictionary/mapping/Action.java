// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 动作: how a row of a layout mapping makes the target's text from the source's. An empty source makes nothing. */
public sealed interface Action {

    /** Does nothing: the row says that there is no target, or no source. */
    Action NOTHING = new Nothing();

    /**
     * Returns the action that carries a target's text back, as far as there is one.
     *
     * @return the inverse; {@link Implied} where the text follows from another target
     */
    Action inverse();

    /**
     * Returns what two actions do one after the other.
     *
     * @param first the action on the source's text
     * @param next the action on what the first one wrote
     * @return the one action that does both; empty where there is none, such as for values that are split and joined anew
     */
    static Optional<Action> chain(Action first, Action next) {
        if (first instanceof Copy || (first instanceof Date && next instanceof Date)) {
            return Optional.of(next);
        }
        if (next instanceof Copy) {
            return Optional.of(first);
        }
        if (first instanceof Code one && next instanceof Code two) {
            List<Code.Step> steps = new ArrayList<>(one.steps());
            steps.addAll(two.steps());
            return Optional.of(new Code(steps));
        }
        return Optional.empty();
    }

    /**
     * Reads an action as packs write it.
     *
     * @param text the text
     * @return the action
     * @throws IllegalArgumentException for a text that names none
     */
    static Action of(String text) {
        if (text.isEmpty()) {
            return NOTHING;
        }
        int space = text.indexOf(' ');
        String verb = space < 0 ? text : text.substring(0, space);
        String rest = space < 0 ? "" : text.substring(space + 1);
        return switch (verb) {
            case "copy" -> new Copy();
            case "date" -> new Date();
            case "join" -> new Join(rest);
            case "constant" -> new Constant(rest);
            case "code" -> Code.of(rest);
            case "convert" -> {
                int to = rest.indexOf(" to ");
                yield to < 0 ? new ConvertType(rest) : new ConvertUnit(rest.substring(0, to), rest.substring(to + 4));
            }
            default -> throw new IllegalArgumentException("not an action: " + text);
        };
    }

    /** 无动作: nothing is written. */
    record Nothing() implements Action {
        @Override
        public Action inverse() {
            return this;
        }

        @Override
        public String toString() {
            return "";
        }
    }

    /** 照抄: the text is written as it is. */
    record Copy() implements Action {
        @Override
        public Action inverse() {
            return this;
        }

        @Override
        public String toString() {
            return "copy";
        }
    }

    /** 日期: the day is written in the target's pattern. */
    record Date() implements Action {
        @Override
        public Action inverse() {
            return this;
        }

        @Override
        public String toString() {
            return "date";
        }
    }

    /**
     * 合并: the texts of several sources are joined.
     *
     * @param separator what stands between them
     */
    record Join(String separator) implements Action {
        @Override
        public Action inverse() {
            return new Split();
        }

        @Override
        public String toString() {
            return "join " + separator;
        }
    }

    /** 拆分: joined values are dealt out to several targets, in their order, one each. */
    record Split() implements Action {
        @Override
        public Action inverse() {
            return new Join(";");
        }
    }

    /**
     * 常量: a fixed text is written.
     *
     * @param text the text
     */
    record Constant(String text) implements Action {
        @Override
        public Action inverse() {
            return new Implied(text);
        }

        @Override
        public String toString() {
            return "constant " + text;
        }
    }

    /**
     * 隐含: nothing is written, because the target's place says it.
     *
     * @param text the text that the place implies
     */
    record Implied(String text) implements Action {
        @Override
        public Action inverse() {
            return new Constant(text);
        }
    }

    /**
     * 单位换算: an amount is written in another unit.
     *
     * @param from the source's unit
     * @param to the target's unit
     */
    record ConvertUnit(String from, String to) implements Action {
        @Override
        public Action inverse() {
            return new ConvertUnit(to, from);
        }

        @Override
        public String toString() {
            return "convert " + from + " to " + to;
        }
    }

    /**
     * 规范书写: the canonical text of a type of codes is written.
     *
     * @param type the type's name
     */
    record ConvertType(String type) implements Action {
        @Override
        public Action inverse() {
            return this;
        }

        @Override
        public String toString() {
            return "convert " + type;
        }
    }

    /**
     * 代码转换: a code is written as code mappings say, one after another. Packs write {@code code M}, a mapping that is read
     * from the other end with {@code ^-1}, several parted by {@code " > "}.
     *
     * @param steps the mappings in their order
     */
    record Code(List<Step> steps) implements Action {
        private static final String NEXT = " > ";
        /**
         * 一步: one code mapping.
         *
         * @param mapping the code mapping's id
         * @param inverted whether it is read from the other end
         */
        public record Step(String mapping, boolean inverted) {
            static final String INVERTED = "^-1";

            /**
             * Reads a mapping's id.
             *
             * @param text the id, with {@code ^-1} behind it where the mapping is read from the other end
             * @return the step
             */
            public static Step of(String text) {
                boolean inverted = text.endsWith(INVERTED);
                return new Step(inverted ? text.substring(0, text.length() - INVERTED.length()) : text, inverted);
            }

            /**
             * Returns the way back.
             *
             * @return the same mapping, read from its other end
             */
            public Step inverse() {
                return new Step(mapping, !inverted);
            }

            @Override
            public String toString() {
                return inverted ? mapping + INVERTED : mapping;
            }
        }

        /**
         * Copies the steps.
         *
         * @param steps the steps
         */
        public Code {
            steps = List.copyOf(steps);
        }

        /**
         * Makes an action of a single mapping.
         *
         * @param mapping the code mapping's id
         * @param inverted whether it is read from the other end
         */
        public Code(String mapping, boolean inverted) {
            this(List.of(new Step(mapping, inverted)));
        }

        static Code of(String text) {
            return new Code(Stream.of(text.split(NEXT, -1)).map(Step::of).toList());
        }

        @Override
        public Action inverse() {
            List<Step> back = new ArrayList<>();
            steps.forEach(step -> back.add(0, step.inverse()));
            return new Code(back);
        }

        @Override
        public String toString() {
            return "code "
                    + String.join(NEXT, steps.stream().map(Step::toString).toList());
        }
    }
}
