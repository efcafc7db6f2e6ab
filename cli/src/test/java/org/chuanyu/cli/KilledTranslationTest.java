// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A translation that is killed at any moment, with no chance to tidy up, leaves no output or all of it.
 * {@code -Dchuanyu.kills=50} is the long form.
 */
class KilledTranslationTest {
    private static final int KILLS = Integer.getInteger("chuanyu.kills", 5);
    private static final int ROWS = 20_000;
    private static final String OFFICE = "示例市场监督管理局（四川）.csv";
    private static final String UNNAMED = "未注明单位.csv";
    private static final Random RANDOM = new Random(20261125L);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void killed_at_any_moment_there_is_no_output_or_all_of_it() throws IOException, InterruptedException {
        Path table = table();
        Path output = folder.resolve("out.csv");
        Path account = folder.resolve("out.csv.account.jsonl");
        Path returns = folder.resolve("returns");
        long begun = System.nanoTime();
        assertThat(start(table, output).waitFor(5, TimeUnit.MINUTES)).isTrue();
        long whole = System.nanoTime() - begun;
        byte[] expected = Files.readAllBytes(output);
        byte[] expectedAccount = Files.readAllBytes(account);
        byte[] expectedReturns = Files.readAllBytes(returns.resolve(OFFICE));
        assertThat(expected).hasSizeGreaterThan(ROWS);
        int unfinished = 0;
        for (int i = 0; i < KILLS; i++) {
            Files.deleteIfExists(output);
            Files.deleteIfExists(account);
            Files.deleteIfExists(returns.resolve(OFFICE));
            Files.deleteIfExists(returns.resolve(UNNAMED));
            Process process = start(table, output);
            // As likely in the last tenth, where files are moved into place, as at any other time.
            double moment = i % 2 == 0 ? RANDOM.nextDouble() : 0.9 + RANDOM.nextDouble() / 5;
            process.waitFor((long) (whole * moment), TimeUnit.NANOSECONDS);
            process.destroyForcibly().waitFor();
            if (Files.exists(output)) {
                assertThat(Files.readAllBytes(output)).isEqualTo(expected);
                assertThat(Files.readAllBytes(account)).isEqualTo(expectedAccount);
                assertThat(Files.readAllBytes(returns.resolve(OFFICE))).isEqualTo(expectedReturns);
            } else {
                unfinished++;
            }
        }
        assertThat(unfinished).as("killed before the end").isPositive();
        // What an unfinished run leaves behind is hidden and readable by its owner only.
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(each -> each.toString().endsWith(".part")))
                    .allMatch(each -> each.getFileName().toString().startsWith("."));
        }
    }

    private Path table() throws IOException {
        List<String> lines = Files.readAllLines(CommandRun.example("penalties-2018.csv"));
        Path table = folder.resolve("table.csv");
        try (BufferedWriter out = Files.newBufferedWriter(table)) {
            out.write(lines.get(0) + "\n");
            for (int i = 0; i < ROWS; i++) {
                out.write(lines.get(1 + i % (lines.size() - 1)) + "\n");
            }
        }
        return table;
    }

    private static Process start(Path table, Path output) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String modules = System.getProperty("jdk.module.path", "");
        if (modules.isEmpty()) {
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        } else {
            command.addAll(List.of("-p", modules, "-m", "org.chuanyu.cli/" + Main.class.getName()));
        }
        command.addAll(List.of("translate", "administrative-penalty", table.toString()));
        command.addAll(List.of("--from", "credit-publicity-2018", "--to", "credit-publicity-2016"));
        command.addAll(List.of("-o", output.toString()));
        command.addAll(List.of("--returns", output.resolveSibling("returns").toString()));
        command.addAll(List.of("--lang", "zh"));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
