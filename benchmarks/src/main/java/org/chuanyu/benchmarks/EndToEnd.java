// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import cn.hutool.core.util.CreditCodeUtil;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.chuanyu.codes.organization.SocialCreditCode;

/**
 * 百万行到判定: a CSV of a million rows whose third cell is a credit code, one wrong in ten, from the file to the number of
 * valid codes: by a plain program with Hutool, as people write it, and by one that hands the cell's bytes to this library.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar org.chuanyu.benchmarks.EndToEnd [ROWS]
 * </pre>
 */
public final class EndToEnd {
    private static final int ROUNDS = 5;
    private static final int PIECE = 1 << 16;
    private static final int CODE_CELL = 2;

    private EndToEnd() {}

    /**
     * Writes the table, runs both several times in turn and prints the quickest run of each.
     *
     * @param args the number of rows; a million where it is left out
     * @throws IOException when the table can't be written or read
     */
    public static void main(String[] args) throws IOException {
        long rows = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
        Path table = Files.createTempFile("chuanyu-end-to-end-", ".csv");
        try {
            write(table, rows);
            double hutool = Double.MAX_VALUE;
            double chuanyu = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                long theirs = withHutool(table);
                long middle = System.nanoTime();
                long ours = withChuanyu(table);
                long end = System.nanoTime();
                if (theirs != ours || ours != rows - rows / 10) {
                    throw new IllegalStateException("the answers differ: " + theirs + " and " + ours);
                }
                hutool = Math.min(hutool, (middle - start) / 1e6);
                chuanyu = Math.min(chuanyu, (end - middle) / 1e6);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d rows, %d MB: Hutool %.0f ms, Chuanyu %.0f ms, %.1f times (target 4)%n",
                    rows,
                    Files.size(table) >> 20,
                    hutool,
                    chuanyu,
                    hutool / chuanyu);
        } finally {
            Files.delete(table);
        }
    }

    static void write(Path table, long rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(table)) {
            for (long row = 0; row < rows; row++) {
                String code = row % 10 == 9 ? SampleCodes.creditCodeWithWrongCheck(row) : SampleCodes.creditCode(row);
                out.write(row + ",示例贸易有限公司" + row + "," + code + ",2025-01-01\n");
            }
        }
    }

    static long withHutool(Path table) throws IOException {
        long valid = 0;
        try (BufferedReader reader = Files.newBufferedReader(table)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (CreditCodeUtil.isCreditCode(line.split(",", -1)[CODE_CELL])) {
                    valid++;
                }
            }
        }
        return valid;
    }

    static long withChuanyu(Path table) throws IOException {
        long valid = 0;
        byte[] bytes = new byte[PIECE];
        int kept = 0;
        try (InputStream in = Files.newInputStream(table)) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes, kept, PIECE - kept)) {
                int end = kept + read;
                int lines = end;
                while (lines > 0 && bytes[lines - 1] != '\n') {
                    lines--;
                }
                valid += validIn(bytes, lines);
                kept = end - lines;
                System.arraycopy(bytes, lines, bytes, 0, kept);
            }
        }
        return valid;
    }

    /** Counts the valid codes in whole lines. */
    private static long validIn(byte[] bytes, int end) {
        long valid = 0;
        int start = 0;
        int cell = 0;
        for (int i = 0; i < end; i++) {
            byte b = bytes[i];
            if (b == ',' || b == '\n') {
                if (cell == CODE_CELL && SocialCreditCode.isValid(bytes, start, i - start)) {
                    valid++;
                }
                cell = b == ',' ? cell + 1 : 0;
                start = i + 1;
            }
        }
        return valid;
    }
}
