// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chuanyu.codes.check.CheckSystem;

/**
 * 报告扫描: counts in a file of any size the errors that stand in it as JSON, and the places where 17 digits are
 * followed by their check character of ISO/IEC 7064 MOD 11-2, as in every citizen number.
 *
 * @param bytes the file's size
 * @param errors how often {@code "severity":"error"} stands in it
 * @param numbers how many citizen numbers stand in it, inside longer rows of digits too
 */
record ReportScan(long bytes, long errors, long numbers) {
    private static final byte[] ERROR = "\"severity\":\"error\"".getBytes(StandardCharsets.US_ASCII);
    private static final int BODY = 17;

    static ReportScan of(Path file) throws IOException {
        Scanner scanner = new Scanner();
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                for (int i = 0; i < read; i++) {
                    scanner.accept(buffer[i]);
                }
            }
        }
        return new ReportScan(bytes, scanner.errors, scanner.numbers);
    }

    /** Remembers the digits up to the present byte. */
    private static final class Scanner {
        private final char[] digits = new char[BODY];
        private int run;
        private int matched;
        private long errors;
        private long numbers;

        void accept(byte b) {
            matched = b == ERROR[matched] ? matched + 1 : b == ERROR[0] ? 1 : 0;
            if (matched == ERROR.length) {
                errors++;
                matched = 0;
            }
            boolean digit = b >= '0' && b <= '9';
            if (run >= BODY && (digit || b == 'X') && endsIn((char) b)) {
                numbers++;
            }
            if (digit) {
                digits[run++ % BODY] = (char) b;
            } else {
                run = 0;
            }
        }

        private boolean endsIn(char check) {
            StringBuilder body = new StringBuilder(BODY);
            for (int i = run; i < run + BODY; i++) {
                body.append(digits[i % BODY]);
            }
            return CheckSystem.MOD_11_2.check(body) == check;
        }
    }
}
