// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chuanyu.codes.person.PersonalText;
import org.chuanyu.codes.type.CodeFindings;
import org.chuanyu.codes.type.CodeType;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.dictionary.record.Disclosure;
import org.jspecify.annotations.Nullable;

/**
 * 校验答复: what was found of one text that should be a code, as far as it may be shown.
 *
 * @param input the text, masked where it may be personal
 * @param type the name of the type
 * @param accepted whether the text is good
 * @param level the highest level that was fully reached
 * @param value the canonical text, masked as the input; empty where it is rejected
 * @param confidence how far the rules are confirmed by which it was judged
 * @param findings all that was found
 * @param repairs what may have been meant, masked as the input
 */
public record CheckAnswer(
        String input,
        String type,
        boolean accepted,
        Level level,
        Optional<String> value,
        Confidence confidence,
        List<Finding> findings,
        List<String> repairs) {

    /**
     * Copies the lists.
     *
     * @param input the text
     * @param type the name of the type
     * @param accepted whether the text is good
     * @param level the level
     * @param value the canonical text
     * @param confidence the confidence
     * @param findings all that was found
     * @param repairs what may have been meant
     */
    public CheckAnswer {
        findings = List.copyOf(findings);
        repairs = List.copyOf(repairs);
    }

    /**
     * Judges a text.
     *
     * @param type the type that it should have
     * @param input the text, exactly as it stands
     * @param judging by what it is judged
     * @param level the level that has to be reached; null for accepted by default judging
     * @param disclosure what may be shown
     * @param <T> the value class
     * @return the answer
     */
    public static <T extends CodeValue<T>> CheckAnswer of(
            CodeType<T> type, String input, Judging judging, @Nullable Level level, Disclosure disclosure) {
        Parsed<T> parsed = type.parse(input, judging);
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : parsed.findings()) {
            findings.add(disclosure == Disclosure.PERSONAL ? finding : PersonalText.masked(finding, input));
        }
        boolean accepted = level == null ? parsed.isAccepted() : parsed.level().reaches(level);
        if (level != null && !accepted && findings.stream().noneMatch(each -> each.severity() == Severity.ERROR)) {
            findings.add(CodeFindings.LEVEL_NOT_REACHED
                    .finding()
                    .at(0, input.length())
                    .expected(level.word())
                    .found(parsed.level().word())
                    .by(type.citation())
                    .build());
        }
        String value = parsed.value().map(CodeValue::value).orElse(input);
        return new CheckAnswer(
                shown(type, input, disclosure),
                type.id(),
                accepted,
                parsed.level(),
                accepted ? Optional.of(shown(type, value, disclosure)) : Optional.empty(),
                parsed.confidence(),
                findings,
                parsed.repairs().stream()
                        .map(each -> shown(type, each, disclosure))
                        .toList());
    }

    private static String shown(CodeType<?> type, String text, Disclosure disclosure) {
        if (disclosure == Disclosure.PERSONAL) {
            return text;
        }
        return type.isPersonal() ? type.shown(text) : PersonalText.masked(text);
    }

    /**
     * Returns the outcome in one word.
     *
     * @return {@code accepted} or {@code rejected}
     */
    public String outcome() {
        return accepted ? "accepted" : "rejected";
    }
}
