// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuanyu.codes.organization.SocialCreditCode;
import org.chuanyu.codes.type.CodeTypes;
import org.chuanyu.core.finding.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README shows is what really happens. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    private static String readme(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    private static List<String> blocks(String text, String kind) {
        Matcher matcher =
                Pattern.compile("```" + kind + "\\n(.*?)\\n```", Pattern.DOTALL).matcher(text);
        return matcher.results().map(each -> each.group(1)).toList();
    }

    private static void example(PrintStream out) {
        // README
        Parsed<SocialCreditCode> parsed = SocialCreditCode.parse("91330100799655058C");
        parsed.findings()
                .forEach(finding ->
                        out.println(finding.title() + ": " + finding.message().en()));
        out.println("perhaps " + parsed.repairs());
        out.println(SocialCreditCode.of("91330100799655058B").division());
        // README
    }

    @ParameterizedTest
    @CsvSource({"README.md", "README.zh-CN.md"})
    void the_java_example_is_the_one_that_runs_here_and_prints_what_is_shown(String file) throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/chuanyu/cli/ReadmeTest.java"));
        String lines = source.split("// README\\n", 3)[1].replace("out.println", "System.out.println");
        String shown = blocks(readme(file), "java").get(0);
        assertThat(flat(shown)).isEqualTo(flat(lines));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        example(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo(blocks(readme(file), "text").get(0));
    }

    private static String flat(String code) {
        return code.replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @CsvSource({"README.md, en", "README.zh-CN.md, zh"})
    void the_demo_prints_what_is_shown(String file, String language, @TempDir Path folder) throws IOException {
        CommandRun run = CommandRun.of("demo", "--lang", language, "-o", folder.resolve("chuanyu-demo"));
        String printed = run.out().replace(folder + "/", "").strip();
        assertThat(blocks(readme(file), "text").get(1)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"README.md", "README.zh-CN.md"})
    void every_type_of_codes_is_named(String file) throws IOException {
        String text = readme(file);
        assertThat(CodeTypes.all())
                .extracting(type -> "`" + type.id() + "`")
                .filteredOn(id -> !id.equals("`toy`"))
                .allMatch(text::contains);
    }

    @Test
    void the_first_screen_says_what_it_is_and_is_not_with_code() throws IOException {
        String top = String.join("\n", readme("README.md").lines().limit(25).toList());
        assertThat(top).contains("What it is:", "What it is not:", "provisional", "```java", "./chuanyu demo");
    }
}
