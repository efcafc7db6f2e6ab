// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * 代码集合: which codes any source has, without their meanings, read from a table of 25 KB that is derived from the others,
 * so that the first answer of a fresh program need not wait for them. A test derives it again and compares.
 */
final class DivisionMembership {
    static final String FILE = "membership.tsv";

    /** A division, by any source. */
    static final int KNOWN = 1;
    /** A division, or seen in real social credit codes alone. */
    static final int REGISTRARS = 2;
    /** More is to be said than that it is known: a group heading, or a misprint that names no place besides. */
    static final int REMARKABLE = 4;
    /** Rests on one source, or on sources that disagree. */
    static final int PROVISIONAL = 8;

    private final SixDigitMarks marks = new SixDigitMarks();

    /** Codes of divisions, by any source. */
    final SixDigitSet known = new SixDigitSet(marks, KNOWN);

    private DivisionMembership() {}

    /** Returns the marks of a code; none for one in no source. */
    int marks(int code) {
        return marks.of(code);
    }

    static DivisionMembership load() {
        byte[] table;
        try (InputStream in = DivisionMembership.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no table " + FILE);
            }
            table = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read table " + FILE, e);
        }
        DivisionMembership membership = new DivisionMembership();
        int line = 0;
        while (line < table.length) {
            if (table[line] >= '0' && table[line] <= '9') {
                line = membership.read(table, line);
            }
            while (table[line] != '\n') {
                line++;
            }
            line++;
        }
        return membership;
    }

    /** Reads four digits and all their ends, such as {@code 5101<tab>00 01 04p}, and returns where the line ends. */
    private int read(byte[] table, int line) {
        int firstFour = 100 * twoDigits(table, line) + twoDigits(table, line + 2);
        int at = line + 4;
        while (table[at] != '\n') {
            int code = 100 * firstFour + twoDigits(table, at + 1);
            int mark = KNOWN | REGISTRARS;
            at += 3;
            while (table[at] > ' ') {
                mark = switch (table[at]) {
                    case 'r' -> mark & ~KNOWN;
                    case 'm' -> mark | REMARKABLE;
                    case 'p' -> mark | PROVISIONAL;
                    default -> throw new IllegalStateException(FILE + " has a mark that nobody knows at " + code);
                };
                at++;
            }
            marks.add(code, mark);
        }
        return at;
    }

    private static int twoDigits(byte[] table, int at) {
        return 10 * (table[at] - '0') + (table[at + 1] - '0');
    }
}
