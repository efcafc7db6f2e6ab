// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageCatalogTest {
    private static final MessageCatalog WORDS =
            catalog("a=甲{x}乙{y}\nb=丙\nbroken={x\nzh=仅中文", "a={y} A {x}\nb=B\nbroken={x");

    static MessageCatalog catalog(String zh, String en) {
        return MessageCatalog.load(
                name -> new ByteArrayInputStream(
                        (name.endsWith("_zh.properties") ? zh : en).getBytes(StandardCharsets.UTF_8)),
                "words");
    }

    @Test
    void arguments_are_put_in_by_name() {
        assertThat(WORDS.text("a", Map.of("x", "1", "y", "2"))).isEqualTo(new BilingualText("甲1乙2", "2 A 1"));
        assertThat(WORDS.text("b")).isEqualTo(new BilingualText("丙", "B"));
    }

    @Test
    void an_argument_that_is_not_given_is_nothing_and_one_with_braces_is_not_read_again() {
        assertThat(WORDS.text("a", Map.of("x", "{y}")).zh()).isEqualTo("甲{y}乙");
    }

    @Test
    void an_argument_may_read_differently_in_each_language() {
        assertThat(WORDS.bilingual("a", Map.of("x", new BilingualText("一", "one"))))
                .isEqualTo(new BilingualText("甲一乙", " A one"));
    }

    @Test
    void a_brace_that_is_not_closed_stays() {
        assertThat(WORDS.text("broken").zh()).isEqualTo("{x");
    }

    @Test
    void a_key_without_words_answers_itself() {
        assertThat(WORDS.text("none")).isEqualTo(BilingualText.same("none"));
        assertThat(WORDS.has("a")).isTrue();
        assertThat(WORDS.has("zh")).isFalse();
        assertThat(WORDS.keys(Language.ZH)).containsExactly("a", "b", "broken", "zh");
        assertThat(WORDS.keys(Language.EN)).containsExactly("a", "b", "broken");
    }

    @Test
    void a_file_that_is_missing_is_named() {
        assertThatThrownBy(() -> MessageCatalog.load(name -> null, "words"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("words_zh.properties");
    }

    @Test
    void chinese_for_chinese_readers_and_english_for_all_others() {
        assertThat(Language.of(Locale.SIMPLIFIED_CHINESE)).isEqualTo(Language.ZH);
        assertThat(Language.of(Locale.TRADITIONAL_CHINESE)).isEqualTo(Language.ZH);
        assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.EN);
        assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.EN);
        assertThat(Language.ZH.code()).isEqualTo("zh");
        assertThat(new BilingualText("甲", "A").in(Language.EN)).isEqualTo("A");
        assertThat(new BilingualText("甲", "A")).hasToString("甲 / A");
        assertThat(BilingualText.same("A")).hasToString("A");
    }
}
