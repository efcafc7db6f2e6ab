// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

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
            case "code" -> new Code(rest, false);
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
    }

    /** 照抄: the text is written as it is. */
    record Copy() implements Action {
        @Override
        public Action inverse() {
            return this;
        }
    }

    /** 日期: the day is written in the target's pattern. */
    record Date() implements Action {
        @Override
        public Action inverse() {
            return this;
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
    }

    /**
     * 代码转换: a code is written as a code mapping says.
     *
     * @param mapping the code mapping's id
     * @param inverted whether it is read from the other end
     */
    record Code(String mapping, boolean inverted) implements Action {
        @Override
        public Action inverse() {
            return new Code(mapping, !inverted);
        }
    }
}
