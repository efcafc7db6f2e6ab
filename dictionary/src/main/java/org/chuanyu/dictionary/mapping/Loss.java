// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.mapping;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * 损失: one way in which a mapping loses meaning, with all codes that it concerns.
 *
 * @param kind what is lost
 * @param codes the source codes; for {@link Kind#UNREACHED} the target codes. In the certificate of a layout mapping an
 *     element's identifier stands for every value, {@code ELEMENT=CODE} for one of its codes, {@code ELEMENT unless
 *     CONDITION} for its values in records for which no condition holds, {@code ELEMENT against OTHER} for those of
 *     records that have another value for the same target
 * @param witness the first of them, and what becomes of it, such as {@code 141, 142 → 134}
 */
public record Loss(Kind kind, List<String> codes, String witness) {

    /** 损失种类: what is lost. */
    public enum Kind {
        /** 无对应: a row says that there is no target. */
        NO_TARGET,
        /** 未映射: no row names the code. */
        UNMAPPED,
        /** 不唯一: several targets may be meant, and none is chosen. */
        AMBIGUOUS,
        /** 变宽: the target means more. */
        WIDENED,
        /** 变窄: the target means less. */
        NARROWED,
        /** 交叉: the target means a part of it and something else. */
        OVERLAPPING,
        /** 合并: several sources become the same target and can't be told apart there. */
        MERGED,
        /** 未到达: no source becomes this target. */
        UNREACHED;

        /**
         * Returns the word used in certificates, such as {@code no-target}.
         *
         * @return the word
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * Finds the kind of a word.
         *
         * @param word the word
         * @return the kind
         * @throws IllegalArgumentException for a word that names none
         */
        public static Kind ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /**
         * Returns the loss that a relation is.
         *
         * @param relation the relation
         * @return the kind; null for the same meaning
         */
        public static @Nullable Kind of(Relation relation) {
            return switch (relation) {
                case BROADER -> WIDENED;
                case NARROWER -> NARROWED;
                case OVERLAPPING -> OVERLAPPING;
                case NONE -> NO_TARGET;
                case EQUAL -> null;
            };
        }
    }

    /**
     * Copies the codes.
     *
     * @param kind the kind
     * @param codes the codes
     * @param witness the witness
     */
    public Loss {
        codes = List.copyOf(codes);
    }
}
