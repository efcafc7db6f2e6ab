// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.core.time.Holding;
import org.junit.jupiter.api.Test;

/**
 * Every row of every table on every 31 December, on which the yearly lists decide. The tables are read here once more,
 * line by line, and nothing of the library's own reading is used.
 */
class DivisionYearEndTest {
    private static final DivisionHistory HISTORY = ReferenceData.builtIn().get(DivisionHistory.KEY);
    private static final int FIRST = 1981;
    private static final int LAST = 2026;
    private static final int OPEN = 9999;

    /** By code and year: what is said, as kind, name, and whether it is sure. */
    private final Map<String, TreeSet<String>> expected = new TreeMap<>();

    private final Map<String, Integer> ends = new HashMap<>();

    @Test
    void every_row_is_answered_as_the_data_say_at_every_year_end() throws IOException {
        List<String[]> changes = lines("changes-2025.tsv");
        for (String[] change : changes) {
            if (change[1].equals("merge")) {
                for (String code : change[2].split(";", -1)) {
                    ends.put(code, Integer.parseInt(change[0].substring(0, 4)));
                }
            }
        }
        Map<String, List<String>> historyNames = new HashMap<>();
        List<String[]> history = lines("history.tsv");
        for (String[] row : history) {
            historyNames
                    .computeIfAbsent(row[0], code -> new ArrayList<>())
                    .add(row[1] + " " + row[5] + " " + year(row[6], OPEN));
        }
        Map<String, List<String>> second = new HashMap<>();
        for (String[] row : lines("disagreements.tsv")) {
            for (String segment : row[3].isEmpty() ? new String[0] : row[3].split("; ", -1)) {
                second.computeIfAbsent(row[0], code -> new ArrayList<>()).add(segment);
            }
        }
        for (String[] row : history) {
            int to = ends.getOrDefault(row[0], year(row[6], OPEN));
            put(row[0], "place " + row[1] + under(row), Integer.parseInt(row[5]), to);
        }
        for (String[] change : changes) {
            if (change[1].equals("merge") || change[1].equals("establish")) {
                String name = change[4].substring(change[4].indexOf('>') + 2);
                String above = history.stream()
                        .filter(row -> row[0].equals(change[2].substring(0, 6)) && row[6].isEmpty())
                        .map(DivisionYearEndTest::under)
                        .findFirst()
                        .orElseThrow();
                put(change[3], "place " + name + above, Integer.parseInt(change[0].substring(0, 4)), OPEN);
            }
        }
        for (String[] row : lines("collective.tsv")) {
            put(row[0], "group-heading " + row[1], year(row[2], 0), year(row[3], OPEN));
        }
        for (String[] row : lines("as-printed.tsv")) {
            put(row[0], "misprint " + row[1], Integer.parseInt(row[2]), Integer.parseInt(row[3]));
        }
        secondSource(second, historyNames);
        TreeSet<Integer> codes = new TreeSet<>();
        expected.keySet().forEach(key -> codes.add(Integer.valueOf(key.substring(0, 6))));
        assertThat(codes).hasSizeGreaterThan(5_000);
        for (int code : codes) {
            for (int year = FIRST; year <= LAST; year++) {
                String key = String.format("%06d %d", code, year);
                assertThat(answered(code, year)).as(key).isEqualTo(expected.getOrDefault(key, new TreeSet<>()));
            }
        }
    }

    /**
     * What the second source has and the history has not is said too, and is not sure. It ends a name in the last year
     * that has it where the next name begins the year after, and in the year of the change otherwise. The history begins
     * in 1981, so a second source that begins earlier, or says nothing of a start, adds nothing at these year ends.
     */
    private void secondSource(Map<String, List<String>> second, Map<String, List<String>> historyNames) {
        second.forEach((code, segments) -> {
            for (int i = 0; i < segments.size(); i++) {
                String segment = segments.get(i);
                int space = segment.lastIndexOf(' ');
                String name = segment.substring(0, space);
                String years = segment.substring(space + 1);
                int from = year(years.substring(0, years.indexOf('-')), 0);
                int to = year(years.substring(years.indexOf('-') + 1), OPEN);
                if (i + 1 < segments.size()) {
                    String next = segments.get(i + 1);
                    int start = year(next.substring(next.lastIndexOf(' ') + 1, next.lastIndexOf('-')), 0);
                    to = to + 1 == start ? start : to;
                }
                boolean listed =
                        historyNames.getOrDefault(code, List.of()).stream().anyMatch(row -> row.startsWith(name + " "));
                for (int year = FIRST; year <= LAST; year++) {
                    if (from <= year && year < to) {
                        TreeSet<String> said = expected.computeIfAbsent(code + " " + year, key -> new TreeSet<>());
                        boolean sure = said.stream().anyMatch(what -> what.startsWith("place " + name + " under"));
                        if (!sure) {
                            said.add(listed ? "place " + name + " ?" : "second-source " + name);
                        }
                    }
                }
            }
        });
    }

    private void put(String code, String what, int from, int to) {
        for (int year = Math.max(FIRST, from); year <= LAST && year < to; year++) {
            expected.computeIfAbsent(code + " " + year, key -> new TreeSet<>()).add(what);
        }
    }

    private static Set<String> answered(int code, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        Set<String> said = new TreeSet<>();
        for (DivisionMeaning meaning : HISTORY.meaningsOn(code, day)) {
            boolean registration = meaning.kind() == DivisionMeaning.Kind.REGISTRATION;
            boolean sure = meaning.on(day) == Holding.YES;
            if (!registration) {
                boolean place = meaning.kind() == DivisionMeaning.Kind.PLACE;
                String under = place ? " under " + meaning.parent() : "";
                said.add(meaning.kind().word() + " " + meaning.name() + (sure ? under : " ?"));
            }
        }
        return said;
    }

    private static String under(String[] row) {
        String above = (row[3].equals(row[1]) ? "" : row[3]) + " " + row[4].replace("直辖", "");
        return " under " + above.strip();
    }

    private static int year(String cell, int open) {
        return cell.isEmpty() ? open : Integer.parseInt(cell);
    }

    private static List<String[]> lines(String table) throws IOException {
        List<String[]> rows = new ArrayList<>();
        Consumer<String> read = line -> {
            if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                rows.add((line + "\t\t\t\t\t").split("\t", -1));
            }
        };
        try (InputStream in = DivisionYearEndTest.class.getResourceAsStream(table)) {
            assertThat(in).isNotNull();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(read);
        }
        return rows;
    }
}
