// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.translation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.record.Disclosure;
import org.chuanyu.dictionary.record.KeyJudge;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.sample.Samples;
import org.chuanyu.dictionary.sample.Translated;
import org.chuanyu.dictionary.table.TableException;
import org.chuanyu.dictionary.table.TableFormat;
import org.chuanyu.dictionary.validation.Progress;
import org.chuanyu.dictionary.validation.TableValidation;

/** Whatever stands in a table, its output and its account give back every cell; and nothing that stands there throws. */
class RestoreIsTheIdentityTest {
    private static final List<Layout> SIDES = List.of(Samples.PENALTY_2016, Samples.PENALTY_2018);
    private static final List<Way> WAYS = List.of(
            new Way(Samples.PENALTY_2016, Samples.PENALTY_2018),
            new Way(Samples.PENALTY_2018, Samples.PENALTY_2016),
            new Way(Samples.PENALTY_2018, Samples.PENALTY_ACTION));
    private static final String WILD = "甲\",;；、\t\n\r '1900-01-01 2024/02/29 罚款 #-0.5元=身份证é";
    private static final List<String> BAD = List.of(
            "1900-01-01 00:00:00",
            "\\N",
            "长期",
            "2099/12/31",
            "5000元",
            "伍万元整",
            "警告、罚款",
            "罚款;警告",
            "罚款；警告;行政拘留",
            "2024-02-29",
            "20240229",
            "2024/02/30",
            "D2143569-X",
            "D2143569X",
            "91330100799655058C",
            "９１３３０１００７９９６５５０５８Ｂ",
            "510104198001010006",
            "身份证",
            "护照号",
            "自然人",
            "个体工商户",
            "其他-通报批评",
            "0.0000001",
            "0.000001",
            ",",
            "=1+1",
            "𠀀😀",
            "长".repeat(130),
            "长".repeat(2050));

    record Way(Layout from, Layout to) {}

    /** A table: rows with the heading first, and how it is written. */
    record Sheet(
            Way way, List<List<String>> rows, char separator, LineDelimiter lineEnd, Charset charset, boolean mark) {
        byte[] bytes() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (mark && charset.equals(StandardCharsets.UTF_8)) {
                out.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            }
            out.writeBytes(Samples.csv(rows, separator, lineEnd).getBytes(charset));
            return out.toByteArray();
        }
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        return Arbitraries.of(WAYS)
                .flatMap(way -> headings(way.from())
                        .flatMap(heading -> Combinators.combine(
                                        rows(way.from(), heading)
                                                .list()
                                                .ofMinSize(0)
                                                .ofMaxSize(6),
                                        Arbitraries.of(',', ';', '\t'),
                                        Arbitraries.of(LineDelimiter.LF, LineDelimiter.CRLF, LineDelimiter.CR),
                                        Arbitraries.of(StandardCharsets.UTF_8, TableFormat.GB_18030),
                                        Arbitraries.of(true, false))
                                .as((rows, separator, lineEnd, charset, mark) -> {
                                    List<List<String>> all = new ArrayList<>();
                                    all.add(heading);
                                    all.addAll(rows);
                                    return new Sheet(way, all, separator, lineEnd, charset, mark);
                                })));
    }

    /** Known headings in any order, some left out, with strange ones between them, some of them twice. */
    private static Arbitrary<List<String>> headings(Layout layout) {
        Arbitrary<List<String>> known = Arbitraries.integers()
                .between(0, 3)
                .flatMap(dropped -> Arbitraries.shuffle(Samples.heading(layout))
                        .map(all -> all.subList(0, all.size() - dropped * 5)));
        Arbitrary<List<String>> strange = Arbitraries.of(
                        "", "列", "列", "#2", "#21", "#31", "#3'", "a,b;c;d", "x\ty", "多\n行", "row", "cells", "\"")
                .list()
                .ofMaxSize(4);
        return Combinators.combine(known, strange, Arbitraries.randoms()).as((names, others, random) -> {
            List<String> heading = new ArrayList<>(names);
            others.forEach(each -> heading.add(random.nextInt(heading.size() + 1), each));
            return heading;
        });
    }

    private static Arbitrary<List<String>> rows(Layout layout, List<String> heading) {
        Arbitrary<String> wild = Arbitraries.strings().withChars(WILD).ofMaxLength(8);
        Map<String, String> good = Samples.good(layout);
        Arbitrary<List<String>> cells = Arbitraries.integers()
                .between(0, 100)
                .list()
                .ofSize(heading.size())
                .flatMap(dice -> Combinators.combine(
                                wild.list().ofSize(heading.size()),
                                Arbitraries.of(BAD).list().ofSize(heading.size()),
                                Arbitraries.integers().between(0, 30))
                        .as((strange, bad, dirt) -> {
                            List<String> row = new ArrayList<>();
                            for (int i = 0; i < heading.size(); i++) {
                                int die = dice.get(i);
                                String cell = good.getOrDefault(heading.get(i), "");
                                if (die < dirt / 3) {
                                    cell = strange.get(i);
                                } else if (die < 2 * dirt / 3) {
                                    cell = bad.get(i);
                                } else if (die < dirt) {
                                    cell = "";
                                }
                                row.add(cell);
                            }
                            return row;
                        }));
        Arbitrary<List<String>> ragged = Combinators.combine(
                        cells, Arbitraries.integers().between(-3, 12))
                .as((row, more) -> {
                    List<String> changed = new ArrayList<>(row);
                    for (int i = 0; i < Math.abs(more); i++) {
                        if (more > 0) {
                            changed.add("余" + i);
                        } else if (changed.size() > 1) {
                            changed.remove(changed.size() - 1);
                        }
                    }
                    return changed;
                });
        return Arbitraries.frequencyOf(Tuple.of(5, cells), Tuple.of(1, ragged));
    }

    @Provide
    Arbitrary<Policy> policies() {
        Arbitrary<Outcome> outcomes = Arbitraries.of(Outcome.class)
                .filter(each -> each != Outcome.SAME && each != Outcome.EQUAL && each != Outcome.NO_TARGET);
        return Arbitraries.maps(outcomes, Arbitraries.of(Policy.Treatment.KEEP, Policy.Treatment.HOLD))
                .ofMaxSize(4)
                .map(treatments -> {
                    Policy policy = Policy.standard();
                    for (Map.Entry<Outcome, Policy.Treatment> each : treatments.entrySet()) {
                        policy = policy.with(each.getKey(), each.getValue());
                    }
                    return policy;
                });
    }

    private static Supply supply(Way way, boolean supplied, Path folder) {
        if (!supplied) {
            return Supply.none();
        }
        if (way.to().equals(Samples.PENALTY_ACTION)) {
            return Supply.read(
                    Path.of("..", "examples", "supply-2018-to-internet-supervision.csv"), way.from(), way.to());
        }
        StringBuilder text = new StringBuilder("element,value,when,authority\n");
        for (DataElement element : way.to().elements()) {
            if (element.format().judge("补充").isEmpty()) {
                text.append(element.identifier()).append(",补充,,示例\n");
            }
        }
        return Supply.read(
                Samples.write(folder, text.toString().getBytes(StandardCharsets.UTF_8)), way.from(), way.to());
    }

    private static void assertRestored(Sheet sheet, Policy policy, boolean supplied) throws IOException {
        Samples.inFolder(folder -> {
            Path file = Samples.write(folder, sheet.bytes());
            List<List<String>> before;
            try {
                before = Samples.read(file);
                Translated result = Translated.of(
                        file,
                        Samples.DICTIONARY,
                        sheet.way().from(),
                        sheet.way().to(),
                        supply(sheet.way(), supplied, folder),
                        policy);
                assertThat(result.tally().isStopped()).isFalse();
                assertThat(result.tally().written() + result.tally().held())
                        .isEqualTo(result.counts().rows());
                assertThat(Samples.read(result.restored())).isEqualTo(before);
            } catch (TableException e) {
                assertThat(e.reason().zh()).isNotEqualTo(e.reason().en());
                // A separator inside a strange heading may win over the real one; nothing else may be refused.
                assertThat(e.reason().en()).contains("no column of the heading");
                assertThat(sheet.rows().get(0)).anyMatch(each -> each.contains(";"));
            }
        });
    }

    @Property(tries = 200)
    void output_and_account_give_back_every_cell(
            @ForAll("sheets") Sheet sheet, @ForAll("policies") Policy policy, @ForAll boolean supplied)
            throws IOException {
        assertRestored(sheet, policy, supplied);
    }

    /** Several tables, of any headings and written in any way, in one output and one account. */
    @Property(tries = 60)
    void output_and_account_of_several_tables_give_back_each(
            @ForAll("sheets") Sheet first, @ForAll("sheets") Sheet second, @ForAll("policies") Policy policy)
            throws IOException {
        Assume.that(first.way().equals(second.way()));
        Samples.inFolder(folder -> {
            Map<String, Path> files = new LinkedHashMap<>();
            files.put("first", Samples.write(folder, first.bytes()));
            files.put("second", Samples.write(folder, second.bytes()));
            Path output = folder.resolve("output.csv");
            Path account = folder.resolve("account.jsonl");
            Way way = first.way();
            Translation translation = new Translation(
                    Samples.DICTIONARY,
                    way.from(),
                    way.to(),
                    Samples.DICTIONARY.mapping(way.from(), way.to()).orElseThrow(),
                    Supply.none(),
                    policy,
                    Samples.JUDGING);
            long rows = 0;
            try (KeyJudge keys = new KeyJudge(way.from(), Disclosure.MASKED);
                    OutputStream out = Files.newOutputStream(output);
                    OutputStream accounts = Files.newOutputStream(account);
                    TranslationRun run = translation.begin(out, accounts, HeldRowSink.NONE)) {
                for (Map.Entry<String, Path> file : files.entrySet()) {
                    try (TableValidation table = TableValidation.oneOfSeveral(
                            file.getValue(),
                            way.from(),
                            Samples.DICTIONARY,
                            Samples.JUDGING,
                            Disclosure.MASKED,
                            keys,
                            file.getKey())) {
                        rows += run.carry(table, finding -> {}, Progress.SILENT).rows();
                    }
                }
            } catch (TableException e) {
                assertThat(e.reason().en()).contains("no column of the heading");
                return;
            }
            long restored = Restoration.restore(output, account, name -> Files.newOutputStream(folder.resolve(name)));
            assertThat(restored).isEqualTo(rows);
            for (Map.Entry<String, Path> file : files.entrySet()) {
                assertThat(Samples.read(folder.resolve(file.getKey())))
                        .as(file.getKey())
                        .isEqualTo(Samples.read(file.getValue()));
            }
        });
    }

    private static Sheet sheet(List<List<String>> rows) {
        return new Sheet(WAYS.get(1), rows, ',', LineDelimiter.LF, StandardCharsets.UTF_8, false);
    }

    @Example
    void a_heading_that_looks_like_the_name_of_a_cell_beyond_it_hides_none() throws IOException {
        assertRestored(
                sheet(List.of(
                        List.of("CF_WSH", "#3", "#4'"), List.of("1", "2", "3", "4"), List.of("1", "2", "3", "4", "5"))),
                Policy.standard(),
                false);
        assertRestored(
                sheet(List.of(List.of("CF_WSH", "#4", "#4'"), List.of("1", "2", "3", "4"))), Policy.standard(), false);
    }

    @Example
    void one_column_and_an_empty_cell_come_back() throws IOException {
        assertRestored(
                sheet(List.of(List.of("CF_WSH"), List.of(""), List.of("1"), List.of(""))), Policy.standard(), false);
    }

    @Example
    void separators_and_marks_inside_a_quoted_heading_come_back() throws IOException {
        for (String text : List.of(
                "\"CF_WSH\",\"a;b;c\"\n1,2\n",
                "\"\uFEFFx\",CF_WSH\n1,2\n",
                "CF_WSH;\"a,b,c\"\n1;2\n",
                "CF_WSH\t\"a,b;c\"\n1\t2\n")) {
            Samples.inFolder(folder -> {
                Path file = Samples.write(folder, text.getBytes(StandardCharsets.UTF_8));
                Translated result = Translated.of(
                        file,
                        Samples.DICTIONARY,
                        Samples.PENALTY_2018,
                        Samples.PENALTY_2016,
                        Supply.none(),
                        Policy.standard());
                assertThat(Samples.read(result.restored())).isEqualTo(Samples.read(file));
            });
        }
    }

    @Example
    void a_heading_of_any_length_comes_back() throws IOException {
        assertRestored(
                sheet(List.of(List.of("CF_WSH", "长".repeat(60_000)), List.of("1", "2"))), Policy.standard(), false);
    }

    @Property(tries = 150)
    void nothing_that_a_table_holds_makes_it_throw(@ForAll("bytes") byte[] content) throws IOException {
        Samples.inFolder(folder -> {
            Path file = Samples.write(folder, content);
            for (Layout side : SIDES) {
                try {
                    assertThat(Samples.findings(file, side, Samples.DICTIONARY, Disclosure.MASKED))
                            .isNotNull();
                    Layout to = side.equals(Samples.PENALTY_2018) ? Samples.PENALTY_ACTION : Samples.PENALTY_2018;
                    Translated result =
                            Translated.of(file, Samples.DICTIONARY, side, to, Supply.none(), Policy.standard());
                    assertThat(Samples.read(result.restored())).isEqualTo(Samples.read(file));
                } catch (TableException e) {
                    assertThat(e.reason().zh())
                            .isNotBlank()
                            .isNotEqualTo(e.reason().en());
                }
            }
        });
    }

    /** Bytes of any kind, half of them under a heading that is known. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<String> heading = Arbitraries.of(
                "",
                "CF_NR_FK,CF_JDRQ,CF_CFLB,CF_XDR_SHXYM,CF_XDR_ZJLX,CF_XDR_ZJHM\n",
                "CF_JDRQ,DFBM,CF_ZT,CF_XDR_SFZ,CF_XDR_ZDM\r\n",
                "CF_WSH\n");
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(60);
        Arbitrary<byte[]> text = Arbitraries.strings()
                .withChars(",;\n\"0123456789+-./年月日元万，￥ X身份证罚款")
                .ofMaxLength(80)
                .map(each -> each.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> unicode =
                Arbitraries.strings().ofMaxLength(40).map(each -> each.getBytes(StandardCharsets.UTF_8));
        return Combinators.combine(heading, Arbitraries.oneOf(any, text, unicode))
                .as((head, body) -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
                    out.writeBytes(body);
                    return out.toByteArray();
                });
    }
}
