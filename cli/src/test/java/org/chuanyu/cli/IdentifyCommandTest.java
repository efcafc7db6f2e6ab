// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentifyCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void json_has_the_fields_that_others_rely_on() throws IOException {
        CommandRun run = CommandRun.of("identify", "914403001922038216", "--json");
        JsonNode answer = JSON.readTree(run.out());
        assertThat(answer.fieldNames()).toIterable().containsExactly("input", "kinds");
        assertThat(answer.path("input").asText()).isEqualTo("914403001922038216");
        JsonNode kind = answer.path("kinds").path(0);
        assertThat(kind.fieldNames()).toIterable().containsExactly("type", "level", "for", "against");
        assertThat(kind.path("type").asText()).isEqualTo("social-credit-code");
        assertThat(kind.path("level").asText()).isEqualTo("assigned");
        assertThat(kind.path("for").path(0).fieldNames()).toIterable().containsExactly("zh", "en");
        assertThat(kind.path("against").isArray()).isTrue();
        assertThat(run.code()).isEqualTo(Main.GOOD);
    }

    @Test
    void what_no_kind_accepts_is_an_error() {
        CommandRun near = CommandRun.of("identify", "91330100799655058C", "--lang", "zh");
        assertThat(near.code()).isEqualTo(Main.ERRORS);
        assertThat(near.out()).contains("✗ 统一社会信用代码", "校验字符应为“B”");
        CommandRun prose = CommandRun.of("identify", "川渝一家", "--lang", "zh");
        assertThat(prose.code()).isEqualTo(Main.ERRORS);
        assertThat(prose.out()).contains("不像任何一种代码");
        assertThat(CommandRun.of("identify").code()).isEqualTo(Main.UNUSABLE);
    }

    @Test
    void a_personal_number_is_masked_unless_asked_for() throws IOException {
        CommandRun masked = CommandRun.of("identify", "440524188001010014", "--json");
        assertThat(JSON.readTree(masked.out()).path("input").asText()).isEqualTo("440524***********4");
        assertThat(masked.out()).doesNotContain("18800101");
        assertThat(CommandRun.of("identify", "440524188001010014").out()).doesNotContain("18800101");
        CommandRun open = CommandRun.of("identify", "440524188001010014", "--json", "--show-personal");
        assertThat(open.out()).contains("440524188001010014");
    }

    @Test
    void a_file_is_answered_line_by_line(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("codes.txt");
        Files.writeString(file, "511402\n\n91330100799655058B\n");
        CommandRun run = CommandRun.of("identify", "--file", file, "--json");
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).isEqualTo("{\"input\":\"\",\"kinds\":[]}");
        assertThat(run.code()).isEqualTo(Main.ERRORS);
    }
}
