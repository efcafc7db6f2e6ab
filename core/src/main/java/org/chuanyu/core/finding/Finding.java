// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.finding;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.chuanyu.core.source.Citation;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;

/**
 * 问题: one thing wrong or worth knowing: what, where, what was expected, what was there, by which clause. What was
 * there is masked where it is personal, so a finding may be printed anywhere. Its texts are made when they are read.
 */
public final class Finding {
    private final FindingKind kind;
    private final Severity severity;
    private final String variant;
    private final Span span;
    private final String expected;
    private final String found;
    private final Citation citation;
    private final Confidence confidence;
    private final Map<String, BilingualText> attributes;

    private Finding(Builder builder) {
        kind = builder.kind;
        severity = builder.severity;
        variant = builder.variant;
        span = builder.span;
        expected = builder.expected;
        found = builder.found;
        citation = builder.citation;
        confidence = builder.confidence;
        attributes = builder.attributes;
        builder.attributes = Map.of();
    }

    /**
     * Returns the kind.
     *
     * @return the kind
     */
    public FindingKind kind() {
        return kind;
    }

    /**
     * Returns the stable code, such as {@code check-character}.
     *
     * @return the code of the kind
     */
    public String code() {
        return kind.code();
    }

    /**
     * Returns the severity.
     *
     * @return the severity, which is that of the kind unless the rule is provisional
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns the place in the input.
     *
     * @return the span, in UTF-16 units
     */
    public Span span() {
        return span;
    }

    /**
     * Returns what was expected, such as the right check character.
     *
     * @return the expectation; empty where there is none to name
     */
    public String expected() {
        return expected;
    }

    /**
     * Returns what was there, masked where it is personal.
     *
     * @return the text found; empty where nothing was
     */
    public String found() {
        return found;
    }

    /**
     * Returns the clause or source of the rule.
     *
     * @return the citation
     */
    public Citation citation() {
        return citation;
    }

    /**
     * Returns how far the rule is confirmed.
     *
     * @return the confidence
     */
    public Confidence confidence() {
        return confidence;
    }

    /**
     * Returns the case of the kind, whose full text stands under {@code CODE.NAME}.
     *
     * @return the variant's name; empty for the plain case
     */
    public String variant() {
        return variant;
    }

    /**
     * Returns the arguments of the full text, beside place, expectation and what was found.
     *
     * @return the arguments by name, masked where personal
     */
    public Map<String, BilingualText> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    /**
     * Returns this finding with its texts changed, such as masked.
     *
     * @param change changes what was found, what was expected and the arguments of the full text
     * @return the changed finding; this one where nothing changes
     */
    public Finding mapped(UnaryOperator<String> change) {
        String newExpected = change.apply(expected);
        String newFound = change.apply(found);
        Map<String, BilingualText> newAttributes = new LinkedHashMap<>();
        attributes.forEach((name, text) ->
                newAttributes.put(name, new BilingualText(change.apply(text.zh()), change.apply(text.en()))));
        if (newExpected.equals(expected) && newFound.equals(found) && newAttributes.equals(attributes)) {
            return this;
        }
        Builder builder = copy().expected(newExpected).found(newFound);
        newAttributes.forEach(builder::attribute);
        return builder.build();
    }

    /**
     * Returns this finding as one about a longer text of which the judged text is a part.
     *
     * @param offset where the part begins in the longer text
     * @param gravest the gravest that a defect of the part can be for the whole
     * @return the moved finding
     */
    public Finding within(int offset, Severity gravest) {
        Builder builder = copy().as(severity.compareTo(gravest) < 0 ? gravest : severity);
        return builder.at(span.start() + offset, span.end() + offset).build();
    }

    private Builder copy() {
        Builder builder = new Builder(kind)
                .as(severity)
                .variant(variant)
                .at(span.start(), span.end())
                .expected(expected)
                .found(found)
                .by(citation)
                .with(confidence);
        attributes.forEach(builder::attribute);
        return builder;
    }

    /**
     * Returns the short text for a form, such as {@code 校验位不符}.
     *
     * @return the title of the kind
     */
    public BilingualText title() {
        return kind.title();
    }

    /**
     * Returns the full text for an audit.
     *
     * @return what, where and what was expected, in a sentence
     */
    public BilingualText message() {
        Map<String, BilingualText> arguments = new HashMap<>(attributes);
        arguments.put("position", BilingualText.same(span.position()));
        arguments.put("expected", BilingualText.same(expected));
        arguments.put("found", BilingualText.same(found));
        return kind.message(variant, arguments);
    }

    @Override
    public String toString() {
        return severity.word() + " " + code() + " at " + span.position() + ": "
                + message().en();
    }

    /** 构造器: collects what a finding says. */
    public static final class Builder {
        private static final Span NOWHERE = new Span(0, 0);
        private static final Citation NOTHING = Citation.of("");

        private final FindingKind kind;
        /** Replaced by the first attribute; most findings have none. It goes over to the finding. */
        private Map<String, BilingualText> attributes = Map.of();

        private Severity severity;
        private String variant = "";
        private Span span = NOWHERE;
        private String expected = "";
        private String found = "";
        private Citation citation = NOTHING;
        private Confidence confidence = Confidence.VERIFIED;

        Builder(FindingKind kind) {
            this.kind = kind;
            this.severity = kind.severity();
        }

        /**
         * Sets the place.
         *
         * @param start the offset of the first character
         * @param end the offset after the last character
         * @return this builder
         */
        public Builder at(int start, int end) {
            span = new Span(start, end);
            return this;
        }

        /**
         * Sets what was expected.
         *
         * @param text the expectation
         * @return this builder
         */
        public Builder expected(String text) {
            expected = text;
            return this;
        }

        /**
         * Sets what was there; a caller masks what is personal before.
         *
         * @param text the text found
         * @return this builder
         */
        public Builder found(String text) {
            found = text;
            return this;
        }

        /**
         * Sets the rule's citation.
         *
         * @param source the citation
         * @return this builder
         */
        public Builder by(Citation source) {
            citation = source;
            return this;
        }

        /**
         * Sets how far the rule is confirmed.
         *
         * @param trust the confidence
         * @return this builder
         */
        public Builder with(Confidence trust) {
            confidence = trust;
            return this;
        }

        /**
         * Sets another severity than the kind's.
         *
         * @param grave the severity
         * @return this builder
         */
        public Builder as(Severity grave) {
            severity = grave;
            return this;
        }

        /**
         * Names the case, whose full text stands under {@code CODE.NAME}.
         *
         * @param name the variant's name
         * @return this builder
         */
        public Builder variant(String name) {
            variant = name;
            return this;
        }

        /**
         * Gives an argument of the full text.
         *
         * @param name the argument's name
         * @param value its value, masked where personal
         * @return this builder
         */
        public Builder attribute(String name, String value) {
            return attribute(name, BilingualText.same(value));
        }

        /**
         * Gives an argument of the full text that reads differently in each language.
         *
         * @param name the argument's name
         * @param value its value, masked where personal
         * @return this builder
         */
        public Builder attribute(String name, BilingualText value) {
            if (attributes.isEmpty()) {
                attributes = new LinkedHashMap<>();
            }
            attributes.put(name, value);
            return this;
        }

        /**
         * Makes the finding.
         *
         * @return the finding
         */
        public Finding build() {
            return new Finding(this);
        }
    }
}
