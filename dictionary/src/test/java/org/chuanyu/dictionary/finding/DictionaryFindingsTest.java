// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chuanyu.core.finding.FindingKind;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.core.text.MessageCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DictionaryFindingsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");
    private static final MessageCatalog WORDS =
            MessageCatalog.load(DictionaryFindings.class::getResourceAsStream, "findings");

    static List<FindingKind> kinds() {
        return DictionaryFindings.all();
    }

    static Set<String> keys() {
        return WORDS.keys(Language.ZH);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_has_a_title_and_a_sentence_in_both_languages(FindingKind kind) {
        assertThat(WORDS.has(kind.code())).isTrue();
        assertThat(WORDS.has(kind.code() + ".title")).isTrue();
        assertThat(kind.title().zh()).isNotBlank().isNotEqualTo(kind.title().en());
        assertThat(kind.title().en()).isNotBlank().doesNotContain(".");
    }

    @Test
    void every_word_belongs_to_a_kind_and_stands_in_both_files() {
        assertThat(WORDS.keys(Language.ZH)).isEqualTo(WORDS.keys(Language.EN));
        Set<String> codes = new TreeSet<>();
        kinds().forEach(kind -> codes.add(kind.code()));
        assertThat(codes).hasSameSizeAs(kinds()).hasSize(26);
        assertThat(keys())
                .allMatch(key -> codes.contains(key.contains(".") ? key.substring(0, key.indexOf('.')) : key));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void both_languages_name_the_same_arguments(String key) {
        BilingualText text = WORDS.text(key, Map.of());
        assertThat(text.zh()).isNotEqualTo(text.en());
        Set<String> zh = arguments(key, Language.ZH);
        Set<String> en = arguments(key, Language.EN);
        assertThat(zh).isEqualTo(en);
        assertThat(zh.isEmpty()).as("only titles name nothing").isEqualTo(key.endsWith(".title"));
    }

    @Test
    void only_the_period_of_a_list_is_told_once() {
        assertThat(DictionaryFindings.all().stream().filter(DictionaryFindings::isToldOnce))
                .containsExactly(DictionaryFindings.LIST_PERIOD);
    }

    /** The template itself can't be asked for, so each name is told by what it is replaced with. */
    private static Set<String> arguments(String key, Language language) {
        Set<String> names = new TreeSet<>();
        String template = WORDS.text(key, new Echo()).in(language);
        for (MatchResult match : ARGUMENT.matcher(template).results().toList()) {
            names.add(match.group(1));
        }
        return names;
    }

    /** Replaces every argument by its own name in braces. */
    private static final class Echo extends AbstractMap<String, String> {
        @Override
        public Set<Map.Entry<String, String>> entrySet() {
            return Set.of();
        }

        @Override
        public String getOrDefault(Object key, String other) {
            return "{" + key + "}";
        }
    }
}
