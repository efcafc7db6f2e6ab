// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.concept;

import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.dictionary.element.Obligation;

/**
 * 数据元属性: one of the attributes by which GB/T 19488.1-2004 describes a data element, with its value for one element.
 *
 * @param identifier the attribute's identifier, such as {@code dataFormat}
 * @param name the attribute's name
 * @param obligation whether the standard asks for it
 * @param value its value
 */
public record ElementAttribute(String identifier, BilingualText name, Obligation obligation, Value value) {

    /** 来由: where the value of an attribute comes from. */
    public enum Origin {
        /** 载明: a source or the pack states it. */
        STATED,
        /** 推定: it follows from what is stated, by a rule. */
        DERIVED,
        /** 不适用: an element of this kind has none. */
        NOT_APPLICABLE,
        /** 未知: no source tells it. */
        UNKNOWN
    }

    /**
     * 属性值: the value of an attribute. What no source tells is unknown, and not empty.
     *
     * @param origin where it comes from
     * @param text the value; empty where there is none or none is known
     * @param confidence how far it is confirmed
     * @param citation the source or the rule; empty where there is none
     */
    public record Value(Origin origin, BilingualText text, Confidence confidence, Citation citation) {
        private static final Citation NOWHERE = Citation.of("");
        private static final BilingualText NOTHING = BilingualText.same("");

        /** 未知: no source tells it. */
        public static final Value UNKNOWN = new Value(Origin.UNKNOWN, NOTHING, Confidence.PROVISIONAL, NOWHERE);

        /** 不适用: an element of this kind has none. */
        public static final Value NOT_APPLICABLE =
                new Value(Origin.NOT_APPLICABLE, NOTHING, Confidence.VERIFIED, NOWHERE);

        static Value stated(String text, Confidence confidence, Citation citation) {
            return stated(BilingualText.same(text), confidence, citation);
        }

        static Value stated(BilingualText text, Confidence confidence, Citation citation) {
            return text.zh().isEmpty() ? UNKNOWN : new Value(Origin.STATED, text, confidence, citation);
        }

        static Value derived(BilingualText text, Confidence confidence, String rule) {
            return text.zh().isEmpty() ? UNKNOWN : new Value(Origin.DERIVED, text, confidence, Citation.of(rule));
        }

        /**
         * Tells whether there is a value.
         *
         * @return whether it is stated or derived
         */
        public boolean isKnown() {
            return origin == Origin.STATED || origin == Origin.DERIVED;
        }

        /**
         * Returns what to show of it.
         *
         * @return the value, or that there is none or that none is known
         */
        public BilingualText shown() {
            return switch (origin) {
                case STATED, DERIVED -> text;
                case NOT_APPLICABLE -> new BilingualText("不适用", "not applicable");
                case UNKNOWN -> new BilingualText("未知", "unknown");
            };
        }
    }
}
