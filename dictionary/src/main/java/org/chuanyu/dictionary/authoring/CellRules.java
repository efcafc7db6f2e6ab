// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.time.Bound;
import org.chuanyu.dictionary.element.Condition;
import org.chuanyu.dictionary.element.DataType;
import org.chuanyu.dictionary.element.Obligation;
import org.chuanyu.dictionary.element.Personal;
import org.chuanyu.dictionary.element.RepresentationFormat;
import org.chuanyu.dictionary.mapping.Action;
import org.chuanyu.dictionary.mapping.Relation;
import org.chuanyu.dictionary.registration.RegistrationAuthority;
import org.chuanyu.dictionary.registration.RegistrationStatus;
import org.chuanyu.dictionary.rule.Reading;
import org.chuanyu.dictionary.rule.RecordRule;

/** 单元格规则: whether a text may stand where {@code format.tsv} names a rule, and what may stand there instead. */
final class CellRules {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final String BY = "by ";

    private CellRules() {}

    /** Returns what was expected; empty where the text is good. Nothing is said of an empty text. */
    static Optional<String> expected(String rule, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (rule) {
            case "format" -> oneOf(text, List.of("1"));
            case "id" -> when(ID.matcher(text).matches(), "[A-Za-z0-9._-]");
            case "digest" -> when(DIGEST.matcher(text).matches(), "[0-9a-f]{64}");
            case "day" -> when(reads(LocalDate::parse, text), "2026-11-24");
            case "bound" -> when(reads(Bound::of, text), "2021 | 2021-07-15 | unknown");
            case "confidence" -> oneOf(text, words(Confidence.values(), Confidence::word, "official"));
            case "severity" -> oneOf(text, words(Severity.values(), Severity::word));
            case "outside" -> oneOf(text, List.of("doubtful"));
            case "conflicts" -> oneOf(text, List.of("report"));
            case "reuse" -> oneOf(text, List.of("reused"));
            case "kind" -> oneOf(text, List.of("codes", "layout"));
            case "type" -> when(CodeTypes.find(text).isPresent(), "chuanyu list types");
            case "type-by" ->
                when(text.startsWith(BY) || CodeTypes.find(text).isPresent(), "chuanyu list types | by ELEMENT");
            case "data-type" -> oneOf(text, words(DataType.values(), DataType::word));
            case "notation" -> when(reads(RepresentationFormat::of, text), "an..18 | n6 | n..18,6 | YYYY-MM-DD | ul");
            case "obligation" -> oneOf(text, words(Obligation.values(), Obligation::letter));
            case "personal" -> oneOf(text, words(Personal.values(), CellRules::word));
            case "relation" -> oneOf(text, words(Relation.values(), Relation::word));
            case "condition" ->
                when(
                        reads(Condition::of, text),
                        "ELEMENT is X or Y | ELEMENT contains X | ELEMENT present | at least one of A, B");
            case "item-kind" -> oneOf(text, List.of("list", "layout", "element", "mapping"));
            case "authority" -> oneOf(text, words(RegistrationAuthority.values(), RegistrationAuthority::word));
            case "registration-status" -> oneOf(text, words(RegistrationStatus.values(), RegistrationStatus::word));
            case "reading" -> oneOf(text, words(Reading.values(), Reading::word));
            case "rule" ->
                when(
                        reads(RecordRule::of, text),
                        "unique A, B | A not before B | A has at least 2 values | division of A agrees with B"
                                + " | A judged at LEVEL");
            case "action" ->
                when(
                        reads(Action::of, text),
                        "copy | date | join ; | constant X | code MAPPING > MAPPING^-1 | convert 元 to 万元 | convert TYPE");
            default -> Optional.empty();
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> List<String> words(T[] values, Function<? super T, String> word, String... more) {
        List<String> words = new ArrayList<>(Arrays.stream(values).map(word).toList());
        words.addAll(List.of(more));
        return words;
    }

    private static Optional<String> oneOf(String text, List<String> words) {
        return when(words.contains(text), String.join(" | ", words));
    }

    private static Optional<String> when(boolean good, String expected) {
        return good ? Optional.empty() : Optional.of(expected);
    }

    /** Whether the reader of packs takes a text: what it throws tells no more than that. */
    private static boolean reads(Consumer<String> reader, String text) {
        try {
            reader.accept(text);
            return true;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
