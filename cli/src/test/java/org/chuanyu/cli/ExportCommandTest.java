// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the dictionary knows, in the formats of other tools. */
class ExportCommandTest {

    @Test
    void formats_are_listed_with_what_they_express() {
        CommandRun run = CommandRun.of("export", "--list");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .contains("html\tHTML page\tlist, layout", "markdown\tMarkdown page\tlist, layout")
                .isSorted();
        assertThat(CommandRun.of("export", "--list", "--lang", "zh").out())
                .contains("markdown\tMarkdown 说明页\t代码表, 版式\n");
    }

    @ParameterizedTest
    @CsvSource({
        "sex, (sex)",
        "division@2024, (division@2024)",
        "administrative-penalty, (administrative-penalty-shared)",
        "administrative-penalty@internet-supervision, (penalty-action)"
    })
    void lists_and_layouts_are_found_by_their_names(String what, String id) {
        CommandRun run = CommandRun.of("export", what, "markdown");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().findFirst().orElseThrow()).startsWith("# ").endsWith(id);
    }

    @Test
    void a_file_holds_what_standard_output_would(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sex.html");
        CommandRun run = CommandRun.of("export", "sex", "html", "-o", file);
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.readString(file))
                .isEqualTo(CommandRun.of("export", "sex", "html").out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sex nothing                       | there is no format nothing; there are: html,
            sex                               | FORMAT is missing; the formats are: html,
            ''                                | WHAT FORMAT is missing; the formats are: html,
            nothing html                      | there is no list or data set nothing (chuanyu list lists
            nothing@shared html               | there is no list or data set nothing@shared
            administrative-penalty@moon html  | administrative-penalty has no layout of the side moon
            division@1800 html                | the list division@1800 has no values
            sex html -o .                     | this is a folder
            sex html -o missing/sex.html      | there is no folder
            """)
    void what_is_not_there_is_told_in_one_line(String words, String reason) {
        CommandRun run = CommandRun.of((Object[]) ("export " + words).strip().split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(reason);
    }
}
