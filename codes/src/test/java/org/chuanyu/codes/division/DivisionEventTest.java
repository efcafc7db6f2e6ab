// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuanyu.codes.reference.ReferenceData;
import org.chuanyu.codes.table.TextTable;
import org.chuanyu.core.source.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes as typed events, by the rules that {@link DivisionEvent.Kind} states. */
class DivisionEventTest {
    private static final DivisionHistory HISTORY = ReferenceData.builtIn().get(DivisionHistory.KEY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            510224 | split 1994-12-17 known 1994: 510224 江北县 > 510211 江北区, 510215 北碚区, 510218 渝北区
            510211 | created 1983 known 1983: > 510211 江北区; split 1994-12-17 known 1994: 510224 江北县 > 510211 江北区, 510215 北碚区, 510218 渝北区; transferred 1994-12-17 known 1994: 510214 南岸区 > 510211 江北区; recoded 1997-03-14 known 1997: 510211 江北区 > 500105 江北区
            500110 | recoded 1997-03-14 known 1997: 510216 万盛区 > 500110 万盛区; merged 2011-10-22 known 2011-10-27: 500110 万盛区, 500222 綦江县 > 500110 綦江区
            500101 | merged 1997-12-20 known 1997: 511202 龙宝区, 511203 天城区, 511204 五桥区 > 500101 万县区; renamed 1998-05-22 known 1998: 500101 万县区 > 500101 万州区
            511402 | split 1995-11-05 known 1995: 512301 涪陵市 > 511402 枳城区, 511403 李渡区; merged 1997-12-20 known 1997: 511402 枳城区, 511403 李渡区 > 500102 涪陵区; recoded 2000-06-10 known 2000: 513821 眉山县 > 511402 东坡区; reused 2000-06-10 known 2000: 511402 枳城区 > 511402 东坡区
            511400 | created 1995-11-05 known 1995: > 511400 涪陵市; abolished 1997-12-20 known 1997: 511400 涪陵市 >; created 2000-06-10 known 2000: > 511400 眉山市; reused 2000-06-10 known 2000: 511400 涪陵市 > 511400 眉山市
            510400 | renamed 1987-01-23 known 1987: 510400 渡口市 > 510400 攀枝花市
            513225 | parent-renamed 1987-07-24 known 1987: 513225 南坪县 > 513225 南坪县; renamed 1997-12-15 known 1997: 513225 南坪县 > 513225 九寨沟县
            500157 | merged 2025-11-06 known 2025-11-06: 500105 江北区, 500112 渝北区 > 500157 两江新区; split 2025-11-06 known 2025-11-06: 500112 渝北区 > 500157 两江新区, 500109 北碚区; transferred 2025-11-06 known 2025-11-06: 500109 北碚区 > 500157 两江新区
            653132 | created 2026-03-26 known 2026-03-26: 653126 叶城县 > 653132 岑岭县
            510114 | transferred 2005 known 2005: 510112 龙泉驿区 > 510114 新都区; transferred 2005 known 2005: 510113 青白江区 > 510114 新都区
            430204 | reused 1997 known 1997: 430204 南区 > 430204 石峰区
            110101 | merged 2010 known 2010: 110101 东城区, 110103 崇文区 > 110101 东城区
            517002 | ''
            519999 | ''
            """)
    void events_of_a_code(int code, String expected) {
        List<String> told = HISTORY.events(code).stream()
                .map(DivisionEventTest::shortly)
                .collect(Collectors.toCollection(ArrayList::new));
        if (code == 510114 || code == 430204) {
            told.retainAll(List.of(expected.split("; ", -1)));
        }
        assertThat(String.join("; ", told)).isEqualTo(expected);
    }

    private static String shortly(DivisionEvent event) {
        String text = event.kind().word() + " " + event.when() + " known " + event.knownSince() + ": "
                + places(event.from()) + " > " + places(event.to());
        return text.replace(":  >", ": >").strip();
    }

    private static String places(List<DivisionEvent.Place> places) {
        return places.stream().map(place -> place.code() + " " + place.name()).collect(Collectors.joining(", "));
    }

    @Test
    void every_kind_occurs_and_every_event_has_a_source_and_a_time() {
        Set<DivisionEvent.Kind> kinds = new TreeSet<>();
        for (DivisionEvent event : HISTORY.events()) {
            kinds.add(event.kind());
            assertThat(event.citation().source()).isNotEmpty();
            assertThat(event.when().date()).isNotNull();
            assertThat(event.knownSince().date()).isNotNull();
            assertThat(event.from().size() + event.to().size()).isPositive();
        }
        assertThat(kinds).containsExactly(DivisionEvent.Kind.values());
    }

    @Test
    void events_are_in_the_order_of_time() {
        assertThat(HISTORY.events())
                .isSortedAccordingTo((a, b) -> String.valueOf(a.when().date())
                        .compareTo(String.valueOf(b.when().date())));
    }

    @Test
    void what_rests_on_one_list_is_provisional() {
        assertThat(HISTORY.events(653132)).extracting(DivisionEvent::confidence).containsOnly(Confidence.PROVISIONAL);
        assertThat(HISTORY.events(500157)).extracting(DivisionEvent::confidence).containsOnly(Confidence.VERIFIED);
        assertThat(HISTORY.events(500157).get(0).citation().toString()).startsWith("press conference");
    }

    /** The three kinds that most rows give, from the lines of the table alone. */
    @Test
    void recodings_renamings_and_splits_are_those_of_the_table() {
        Map<String, List<String>> sources = new HashMap<>();
        Map<String, String> started = new HashMap<>();
        List<String[]> ended = new ArrayList<>();
        TextTable.of(DivisionHistory.class, "history.tsv").forEach(row -> {
            started.put(row.get("code") + " " + row.get("from_year"), row.get("name"));
            String year = row.get("to_year");
            Set<String> heirs = new TreeSet<>();
            for (String written : row.get("successors").split(";", -1)) {
                if (written.length() == 6 || written.endsWith("[" + year + "]")) {
                    heirs.add(written.substring(0, 6));
                }
            }
            if (!year.isEmpty()) {
                String[] line = {row.get("code"), row.get("name"), year, String.join(" ", heirs)};
                ended.add(line);
                heirs.forEach(heir -> sources.computeIfAbsent(heir + " " + year, key -> new ArrayList<>())
                        .add(line[0]));
            }
        });
        Set<String> recoded = new TreeSet<>();
        Set<String> renamed = new TreeSet<>();
        Set<String> split = new TreeSet<>();
        for (String[] line : ended) {
            String key = line[3] + " " + line[2];
            if (line[3].length() > 6) {
                split.add(line[0] + " " + line[2]);
            } else if (line[3].equals(line[0])) {
                boolean merged = ended.stream()
                        .anyMatch(other -> other[3].equals(line[0]) && other[2].equals(line[2]) && other != line);
                if (!line[1].equals(started.get(key)) && !merged) {
                    renamed.add(key);
                }
            } else if (line[3].length() == 6
                    && started.containsKey(key)
                    && sources.getOrDefault(key, List.of()).size() == 1) {
                recoded.add(line[0] + " > " + key);
            }
        }
        assertThat(told(DivisionEvent.Kind.RECODED, event -> first(event.from()) + " > " + first(event.to())))
                .isEqualTo(recoded);
        assertThat(told(DivisionEvent.Kind.SPLIT, event -> first(event.from()))).isEqualTo(split);
        // Prefectures have no successors in the table: those renamed are the rows that follow under one code.
        Set<String> counties = told(DivisionEvent.Kind.RENAMED, event -> first(event.to()));
        counties.removeIf(code -> code.substring(4, 6).equals("00"));
        assertThat(counties).isEqualTo(renamed);
    }

    private static Set<String> told(DivisionEvent.Kind kind, Function<DivisionEvent, String> codes) {
        Set<String> told = new TreeSet<>();
        for (DivisionEvent event : HISTORY.events()) {
            String year = event.when().toString().substring(0, 4);
            if (event.kind() == kind && Integer.parseInt(year) <= 2024) {
                told.add(codes.apply(event) + " " + year);
            }
        }
        return told;
    }

    private static String first(List<DivisionEvent.Place> places) {
        return places.get(0).code();
    }
}
