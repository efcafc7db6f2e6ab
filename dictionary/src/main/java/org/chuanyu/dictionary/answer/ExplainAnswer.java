// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.answer;

import java.util.List;
import org.chuanyu.codes.person.PersonalText;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.dictionary.record.Disclosure;

/**
 * 解读答复: what the parts of a code say, as far as it may be shown.
 *
 * @param type the name of the type
 * @param accepted whether the text is a code of the type; one that is not has no parts
 * @param value the canonical text, masked where it is personal; empty where the text is rejected
 * @param parts the parts in their order
 * @param findings all that was found of the text
 */
public record ExplainAnswer(String type, boolean accepted, String value, List<Part> parts, List<Finding> findings) {

    /**
     * Copies the lists.
     *
     * @param type the name of the type
     * @param accepted whether the text is a code
     * @param value the canonical text
     * @param parts the parts
     * @param findings all that was found
     */
    public ExplainAnswer {
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
    }

    /**
     * Explains a text.
     *
     * @param type the type that it should have
     * @param input the text, exactly as it stands
     * @param judging by what it is judged
     * @param disclosure what may be shown
     * @param <T> the value class
     * @return the answer
     */
    public static <T extends CodeValue<T>> ExplainAnswer of(
            CodeType<T> type, String input, Judging judging, Disclosure disclosure) {
        boolean shows = disclosure == Disclosure.PERSONAL;
        Parsed<T> parsed = type.parse(input, judging);
        List<Finding> findings = parsed.findings().stream()
                .map(finding -> shows ? finding : PersonalText.masked(finding, input))
                .toList();
        T value = parsed.value().orElse(null);
        if (value == null) {
            return new ExplainAnswer(type.id(), false, "", List.of(), findings);
        }
        String text = value.value();
        List<Part> parts = type.explain(value, judging).stream()
                .map(part -> shows ? shown(part, text) : part)
                .toList();
        return new ExplainAnswer(type.id(), true, shows ? text : type.shown(text), parts, findings);
    }

    /** A part masks itself; this one is asked for by name. */
    private static Part shown(Part part, String text) {
        return new Part(
                part.name(),
                part.span(),
                text.substring(part.span().start(), part.span().end()),
                part.meaning(),
                part.citation(),
                part.confidence());
    }
}
