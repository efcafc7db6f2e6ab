// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chuanyu.dictionary.translation.TranslationTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 循环与本库一致: the hand-written loop writes what the library writes, of rows with and without lost cells. */
class HashMapLoopTest {
    private static final int ROWS = 1320;

    @TempDir
    Path folder = Path.of("");

    @Test
    void bothWriteTheSameInMemory() {
        TranslationBenchmark benchmark = new TranslationBenchmark();
        assertThatCode(benchmark::prepare).doesNotThrowAnyException();
        assertThat(benchmark.library()).isEqualTo(benchmark.hashMapLoop()).isEqualTo(1024 * 47);
        assertThat(benchmark.libraryWithAccount()).isGreaterThan(benchmark.library());
    }

    @Test
    void bothWriteTheSameFileOfRowsThatAreGoodAndLoseCells() throws IOException {
        Path table = folder.resolve("penalties.csv");
        TranslationEndToEnd.write(table, ROWS);
        TranslationEndToEnd.withLoop(table, folder.resolve("loop.csv"));
        TranslationTally tally = TranslationEndToEnd.withLibrary(
                        table, folder.resolve("library.csv"), folder.resolve("account.jsonl"))
                .tally();
        assertThat(folder.resolve("library.csv")).hasSameBinaryContentAs(folder.resolve("loop.csv"));
        assertThat(Files.size(folder.resolve("account.jsonl"))).isPositive();
        assertThat(tally.written()).isEqualTo(ROWS);
        assertThat(tally.cells())
                .containsEntry("invalid", 0L)
                .containsEntry("unmapped", 0L)
                .hasEntrySatisfying("does-not-fit", count -> assertThat(count).isEqualTo(66))
                .hasEntrySatisfying("ambiguous", count -> assertThat(count).isPositive())
                .hasEntrySatisfying("overlapped", count -> assertThat(count).isPositive())
                .hasEntrySatisfying("no-target", count -> assertThat(count).isPositive())
                .hasEntrySatisfying("equal", count -> assertThat(count).isPositive());
    }
}
