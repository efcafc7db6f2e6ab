// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.translation.Outcome;
import org.junit.jupiter.api.Test;

final class ReportWordsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    @Test
    void both_languages_have_the_same_keys_and_arguments() {
        assertThat(ReportWords.CATALOG.keys(Language.ZH)).isEqualTo(ReportWords.CATALOG.keys(Language.EN));
        for (String key : ReportWords.CATALOG.keys(Language.ZH)) {
            assertThat(arguments(key, Language.ZH)).as(key).isEqualTo(arguments(key, Language.EN));
        }
    }

    @Test
    void every_outcome_has_a_word_and_a_meaning() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(ReportWords.CATALOG.has("outcome." + outcome.word())).isTrue();
            assertThat(ReportWords.CATALOG.has("meaning." + outcome.word())).isTrue();
        }
        for (Confidence confidence : Confidence.values()) {
            assertThat(ReportWords.CATALOG.has("confidence." + confidence.word()))
                    .isTrue();
        }
    }

    @Property
    void only_all_is_a_hundred_percent_and_only_nothing_is_zero(
            @ForAll @LongRange(min = 0) long some, @ForAll @LongRange(min = 0) long other) {
        long part = Math.min(some, other);
        long whole = Math.max(1, Math.max(some, other));
        String share = ReportWords.percent(part, whole);
        assertThat(share.equals("100%")).isEqualTo(part == whole);
        assertThat(share.equals("0%")).isEqualTo(part == 0);
    }

    /** Arguments are found by giving each a name of its own back. */
    private static SortedSet<String> arguments(String key, Language language) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(
                ReportWords.CATALOG.text(key, new EchoedArguments()).in(language));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** A map that gives every name back in braces. */
    private static final class EchoedArguments extends AbstractMap<String, String> {
        @Override
        public String getOrDefault(Object name, String otherwise) {
            return "{" + name + "}";
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return Set.of();
        }
    }
}
