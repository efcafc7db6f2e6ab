// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.chuanyu.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void both_languages_have_the_same_words() {
        assertThat(Words.CATALOG.keys(Language.ZH)).isEqualTo(Words.CATALOG.keys(Language.EN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "check",
                "identify",
                "explain",
                "lookup",
                "validate",
                "translate",
                "restore",
                "diff",
                "list",
                "export",
                "pack",
                "proof"
            })
    void every_command_is_explained_in_both_languages(String command) {
        CommandRun zh = CommandRun.of(command, "--help", "--lang", "zh");
        assertThat(zh.code()).isZero();
        assertThat(zh.out())
                .contains(Words.CATALOG
                        .text("chuanyu." + command + ".usage.header")
                        .zh());
        CommandRun en = CommandRun.of(command, "--help");
        assertThat(en.out())
                .contains(Words.CATALOG
                        .text("chuanyu." + command + ".usage.header")
                        .en());
        assertThat(zh.out() + en.out()).doesNotContain("${");
    }
}
