// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 百万行的三百行: the jobs and checks of the long run on a short table, in this process. */
class MillionRowsTest {
    private static final int ROWS = 300;

    @TempDir
    Path folder = Path.of("");

    private Path table() throws IOException {
        Path table = folder.resolve("penalties.csv");
        PenaltyTable.write(table, ROWS);
        return table;
    }

    @Test
    void allChecksHoldOnAShortTable() throws IOException {
        Path table = table();
        Path supply = Files.writeString(folder.resolve("supply.csv"), PenaltyTable.SUPPLY);
        for (TableJob job : TableJob.values()) {
            assertThat(ReportChecks.failures(job, job.run(table, supply, folder), ROWS))
                    .isEmpty();
        }
        assertThat(ReportChecks.failures(table, folder, ROWS)).isEmpty();
    }

    @Test
    void theTableIsTheSameInEveryRun() throws IOException {
        byte[] once = Files.readAllBytes(table());
        assertThat(Files.readAllBytes(table())).isEqualTo(once);
    }

    @Test
    void theScanFindsEveryNumberAndEveryError() throws IOException {
        Path file = folder.resolve("report");
        String errors = "{\"severity\":\"error\"}{\"severity\":\"warning\"}";
        String wrong = SampleCodes.creditCode(1) + " " + SampleCodes.wrongCitizenNumber(5);
        Files.writeString(
                file, errors + SampleCodes.citizenNumber(1) + "|" + wrong + "\n" + SampleCodes.citizenNumber(3) + "元");
        ReportScan scan = ReportScan.of(file);
        assertThat(scan.errors()).isEqualTo(1);
        assertThat(scan.numbers()).isEqualTo(2);
    }

    @Test
    void whatAProcessPrintsIsReadBack() {
        TableJob.Done done = new TableJob.Done(300, 900, 0, 1.25, 1.13, 63, 9876);
        assertThat(TableJob.Done.of(done.toString())).isEqualTo(done);
    }
}
