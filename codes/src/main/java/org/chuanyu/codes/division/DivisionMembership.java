// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.IntConsumer;
import org.chuanyu.core.source.Confidence;

/**
 * 代码集合: which codes any source has, without their meanings. Only the leading digits of the tables' lines are read, so
 * that the first answer of a fresh program need not wait for names.
 */
final class DivisionMembership {
    private static final int DIGITS = 6;

    /** Codes of divisions, by any source. */
    final SixDigitSet known = new SixDigitSet();
    /** Those, and codes seen in real social credit codes. */
    final SixDigitSet registrars = new SixDigitSet();
    /** Codes of which more is to be said than that they are known: group headings, and misprints that name no place besides. */
    final SixDigitSet remarkable = new SixDigitSet();
    /** Codes that rest on one source, or on sources that disagree. */
    final SixDigitSet provisional = new SixDigitSet();

    private DivisionMembership() {}

    static DivisionMembership load() {
        DivisionMembership sets = new DivisionMembership();
        DivisionChanges changes = DivisionChanges.load();
        leading("history.tsv", sets::know);
        leading("disagreements.tsv", code -> {
            sets.know(code);
            if (!changes.isSettled(code)) {
                sets.provisional.add(code);
            }
        });
        leading("collective.tsv", code -> {
            sets.know(code);
            sets.remarkable.add(code);
            sets.provisional.add(code);
        });
        leading("as-printed.tsv", code -> {
            if (!sets.known.contains(code)) {
                sets.remarkable.add(code);
            }
            sets.know(code);
        });
        changes.forEachCode((code, confidence) -> {
            if (!sets.known.contains(code) && confidence == Confidence.PROVISIONAL) {
                sets.provisional.add(code);
            }
            sets.know(code);
        });
        leading("registration.tsv", code -> {
            if (!sets.known.contains(code)) {
                sets.provisional.add(code);
            }
            sets.registrars.add(code);
        });
        return sets;
    }

    private void know(int code) {
        known.add(code);
        registrars.add(code);
    }

    /** Passes on the six digits that begin each row; comments and the heading begin with other characters. */
    private static void leading(String file, IntConsumer codes) {
        byte[] bytes;
        try (InputStream in = DivisionMembership.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no table " + file);
            }
            bytes = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read table " + file, e);
        }
        int line = 0;
        while (line + DIGITS < bytes.length) {
            if (bytes[line] >= '0' && bytes[line] <= '9') {
                int code = 0;
                for (int i = 0; i < DIGITS; i++) {
                    code = code * 10 + (bytes[line + i] - '0');
                }
                codes.accept(code);
            }
            while (line < bytes.length && bytes[line] != '\n') {
                line++;
            }
            line++;
        }
    }
}
