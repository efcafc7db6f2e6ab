// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.chuanyu.codes.spec.ReviewedFile;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.source.Confidence;
import org.junit.jupiter.api.Test;

/**
 * The table of codes is what the other tables say. After a change of one of them {@code mvn test -pl core,codes
 * -Dtest=DivisionMembershipTest -Dsurefire.failIfNoSpecifiedTests=false -Dchuanyu.derive=true} writes it anew.
 */
class DivisionMembershipTest {
    private static final String HEAD = """
            # Which six-digit codes any source has: derived from the other tables beside it, so that the first answer of a
            # fresh program need not read them. DivisionMembershipTest derives it again and compares; its Javadoc tells how
            # to write it anew.
            # A line for each first four digits, then the last two. Marks: r seen in real social credit codes alone;
            # m more is to be said of it (group heading, or nothing but a misprint); p rests on one source, or on sources
            # that disagree.
            first_four\tlast_two
            """;
    private final Map<Integer, Integer> marks = new TreeMap<>();

    @Test
    void the_table_of_codes_is_what_the_other_tables_say() throws IOException {
        derive();
        ReviewedFile.compare(
                Path.of("src/main/resources"), DivisionMembership.class, DivisionMembership.FILE, written());
    }

    @Test
    void every_number_is_read_as_it_is_written() {
        derive();
        DivisionMembership membership = DivisionMembership.load();
        for (int code = -1; code <= 1_000_000; code++) {
            assertThat(membership.marks(code)).isEqualTo(marks.getOrDefault(code, 0));
        }
    }

    private void derive() {
        DivisionChanges changes = DivisionChanges.load();
        each("history.tsv", "code", this::know);
        each("disagreements.tsv", "code", code -> {
            know(code);
            if (!changes.isSettled(code)) {
                mark(code, DivisionMembership.PROVISIONAL);
            }
        });
        each("collective.tsv", "code", code -> {
            know(code);
            mark(code, DivisionMembership.REMARKABLE | DivisionMembership.PROVISIONAL);
        });
        each("as-printed.tsv", "code", code -> {
            if (!isKnown(code)) {
                mark(code, DivisionMembership.REMARKABLE);
            }
            know(code);
        });
        changes.forEachCode((code, confidence) -> {
            if (!isKnown(code) && confidence == Confidence.PROVISIONAL) {
                mark(code, DivisionMembership.PROVISIONAL);
            }
            know(code);
        });
        each("registration.tsv", "division", code -> {
            if (!isKnown(code)) {
                mark(code, DivisionMembership.PROVISIONAL);
            }
            mark(code, DivisionMembership.REGISTRARS);
        });
    }

    private static void each(String table, String column, IntConsumer codes) {
        TextTable.of(DivisionHistory.class, table).forEach(row -> codes.accept(Integer.parseInt(row.get(column))));
    }

    private boolean isKnown(int code) {
        return (marks.getOrDefault(code, 0) & DivisionMembership.KNOWN) != 0;
    }

    private void know(int code) {
        mark(code, DivisionMembership.KNOWN | DivisionMembership.REGISTRARS);
    }

    private void mark(int code, int mark) {
        marks.merge(code, mark, (a, b) -> a | b);
    }

    private String written() {
        StringBuilder out = new StringBuilder(HEAD);
        int line = -1;
        for (Map.Entry<Integer, Integer> each : marks.entrySet()) {
            int code = each.getKey();
            if (code / 100 != line) {
                out.append(line < 0 ? "" : "\n").append("%04d\t".formatted(code / 100));
                line = code / 100;
            } else {
                out.append(' ');
            }
            out.append("%02d".formatted(code % 100))
                    .append((each.getValue() & DivisionMembership.KNOWN) == 0 ? "r" : "")
                    .append((each.getValue() & DivisionMembership.REMARKABLE) == 0 ? "" : "m")
                    .append((each.getValue() & DivisionMembership.PROVISIONAL) == 0 ? "" : "p");
        }
        return out.append('\n').toString();
    }
}
