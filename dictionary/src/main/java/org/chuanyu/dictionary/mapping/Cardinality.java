// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

/**
 * 基数: how many sources and how many targets hang together, such as {@code 1:n}. Eurostat writes {@code M} for {@code n}.
 *
 * @param sources how many sources
 * @param targets how many targets
 */
public record Cardinality(Count sources, Count targets) {

    /** 数: none, one or many. */
    public enum Count {
        /** 无: none. */
        NONE("0"),
        /** 一: one. */
        ONE("1"),
        /** 多: two or more. */
        MANY("n");

        private final String sign;

        Count(String sign) {
            this.sign = sign;
        }

        static Count of(int number) {
            return number == 0 ? NONE : number == 1 ? ONE : MANY;
        }

        @Override
        public String toString() {
            return sign;
        }
    }

    static Cardinality of(int sources, int targets) {
        return new Cardinality(Count.of(sources), Count.of(targets));
    }

    @Override
    public String toString() {
        return sources + ":" + targets;
    }
}
