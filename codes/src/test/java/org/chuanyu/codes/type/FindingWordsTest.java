// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.core.text.MessageCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the findings are there in both languages, with the same arguments. */
class FindingWordsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z]+)}");
    private static final MessageCatalog WORDS = CodeFindings.LENGTH.words();

    static Stream<FindingKind> kinds() {
        return CodeFindings.all().stream();
    }

    static Stream<String> keys() {
        return WORDS.keys(Language.ZH).stream();
    }

    @Test
    void both_files_have_the_same_keys() {
        assertThat(WORDS.keys(Language.EN)).isEqualTo(WORDS.keys(Language.ZH));
    }

    @Test
    void the_codes_are_all_different() {
        assertThat(CodeFindings.all()).extracting(FindingKind::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_kind_has_a_full_text_and_a_title(FindingKind kind) {
        assertThat(WORDS.has(kind.code())).isTrue();
        assertThat(WORDS.has(kind.code() + ".title")).isTrue();
        assertThat(kind.title().zh()).isNotBlank().isNotEqualTo(kind.title().en());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void each_text_belongs_to_a_kind_and_names_the_same_arguments_in_both_languages(String key) {
        assertThat(kinds()).anyMatch(kind -> key.equals(kind.code()) || key.startsWith(kind.code() + "."));
        // Without arguments the braces would be filled with nothing; each name put in for itself keeps them.
        BilingualText text = WORDS.bilingual(key, new Themselves());
        assertThat(arguments(text.zh())).isEqualTo(arguments(text.en()));
    }

    private static SortedSet<String> arguments(String text) {
        SortedSet<String> names = new TreeSet<>();
        ARGUMENT.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    /** Answers each name with the argument as it is written. */
    private static final class Themselves extends java.util.AbstractMap<String, BilingualText> {
        @Override
        public BilingualText get(Object name) {
            return BilingualText.same("{" + name + "}");
        }

        @Override
        public java.util.Set<Entry<String, BilingualText>> entrySet() {
            return java.util.Set.of();
        }
    }
}
