// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.pack.PackException;
import org.chuanyu.dictionary.pack.PackPlace;
import org.chuanyu.dictionary.sample.SamplePack;
import org.chuanyu.dictionary.table.TableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackSealTest {
    private static final Dictionary BUILT_IN = Dictionary.builtIn();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @TempDir
    private Path folder = Path.of("");

    private Path pack = Path.of("");

    @BeforeEach
    void write() {
        pack = folder.resolve("pack");
        SamplePack sample = SamplePack.good().with("layouts/a.csv", "not-built", "");
        PackDraft.of(PackPlace.of(sample.in(folder))).canonical().sealed().writeNew(pack);
    }

    private void edit(String file, String old, String text) throws IOException {
        Path path = pack.resolve(file);
        String before = Files.readString(path);
        assertThat(before).contains(old);
        Files.writeString(path, before.replace(old, text));
    }

    @Test
    void a_change_takes_effect_when_it_is_sealed() throws IOException {
        edit("lists/kinds.csv", "4,四", "4,肆");
        Files.writeString(pack.resolve("lists/more.csv"), Files.readString(pack.resolve("lists/sorts.csv")));
        edit("lists.json", "lists/sorts.csv", "lists/more.csv");
        Files.delete(pack.resolve("lists/sorts.csv"));
        assertThatThrownBy(() -> Pack.at(pack)).matches(e -> ((PackException) e).isUnsealed());
        PackSeal seal = PackSeal.of(pack, BUILT_IN, "", DAY);
        assertThat(seal)
                .isEqualTo(new PackSeal(
                        List.of(),
                        List.of("lists.json", "lists/kinds.csv"),
                        List.of("lists/more.csv"),
                        List.of("lists/sorts.csv"),
                        List.of(),
                        "1"));
        assertThat(seal.isSealed()).isTrue();
        Pack sealed = Pack.at(pack);
        assertThat(sealed).hasToString("trial 1");
        assertThat(sealed.issued()).isEqualTo("2026-01-02");
        assertThat(sealed.lists().get(0).find("4").orElseThrow().name().zh()).isEqualTo("肆");
        assertThat(PackCheck.of(pack, BUILT_IN)).isEmpty();
    }

    @Test
    void a_new_edition_is_issued_on_its_day() {
        PackSeal seal = PackSeal.of(pack, BUILT_IN, "2.1", DAY);
        assertThat(seal.edition()).isEqualTo("2.1");
        assertThat(seal.renewed()).isEmpty();
        assertThat(Pack.at(pack))
                .hasToString("trial 2.1")
                .matches(each -> each.issued().equals(DAY));
    }

    @Test
    void sealing_what_is_sealed_changes_no_byte() throws IOException {
        Map<String, byte[]> before = bytes();
        PackSeal.of(pack, BUILT_IN, "", DAY);
        Map<String, byte[]> after = bytes();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((path, each) -> assertThat(after.get(path)).as(path).isEqualTo(each));
    }

    private Map<String, byte[]> bytes() {
        PackDraft draft = PackDraft.of(PackPlace.of(pack));
        return draft.paths().stream()
                .collect(Collectors.toMap(path -> path, path -> draft.file(path).orElseThrow()));
    }

    @Test
    void a_table_that_a_spreadsheet_saved_otherwise_is_written_in_canonical_form() throws IOException {
        Path kinds = pack.resolve("lists/kinds.csv");
        String text = Files.readString(kinds);
        Files.setPosixFilePermissions(kinds, PosixFilePermissions.fromString("rw-rw-r--"));
        Files.write(kinds, text.replace("\n", "\r\n").getBytes(Charset.forName("GB18030")));
        PackSeal seal = PackSeal.of(pack, BUILT_IN, "", DAY);
        assertThat(seal.rewritten()).containsExactly("lists/kinds.csv");
        assertThat(seal.renewed()).isEmpty();
        assertThat(Files.readString(kinds)).isEqualTo(text);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kinds)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void what_has_problems_is_not_sealed_and_not_touched() throws IOException {
        edit("lists/kinds.csv", "4,四,four,", "4,四,four,9");
        Map<String, byte[]> before = bytes();
        PackSeal seal = PackSeal.of(pack, BUILT_IN, "9", DAY);
        assertThat(seal.isSealed()).isFalse();
        assertThat(seal.problems()).extracting(PackProblem::code).containsExactly("parent-missing");
        Map<String, byte[]> after = bytes();
        before.forEach((path, each) -> assertThat(after.get(path)).as(path).isEqualTo(each));
    }

    private Confirmation confirm(String list, String... codes) {
        return Confirmation.of(pack, list, List.of(codes), new Confirmation.Evidence("5", "办公室, 甲", DAY));
    }

    @Test
    void confirmed_rows_say_so_and_the_others_keep_their_bytes() throws IOException {
        String before = Files.readString(pack.resolve("lists/kinds.csv"));
        Confirmation done = confirm("kinds", "4", "1");
        assertThat(done).isEqualTo(new Confirmation(List.of("1", "4"), List.of(), "lists/kinds.csv"));
        List<String> lines =
                Files.readString(pack.resolve("lists/kinds.csv")).lines().toList();
        List<String> expected = before.lines()
                .map(line -> line.startsWith("code,")
                        ? line + ",evidence_page,evidence_by,evidence_on"
                        : line.startsWith("1,")
                                ? line + ",5,\"办公室, 甲\",2026-11-25"
                                : line.startsWith("4,")
                                        ? line.replace("provisional", "verified") + ",5,\"办公室, 甲\",2026-11-25"
                                        : line + ",,,")
                .toList();
        assertThat(lines).isEqualTo(expected);
        CodeList kinds = Pack.at(pack).lists().get(0);
        PermissibleValue four = kinds.find("4").orElseThrow();
        assertThat(four.confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(four.properties())
                .containsExactly(
                        Map.entry("evidence_page", "5"),
                        Map.entry("evidence_by", "办公室, 甲"),
                        Map.entry("evidence_on", "2026-11-25"));
        assertThat(kinds.properties()).containsOnlyKeys("evidence_page", "evidence_by", "evidence_on");
        assertThat(kinds.find("2").orElseThrow().properties()).isEmpty();
        assertThat(PackCheck.of(pack, BUILT_IN)).isEmpty();
    }

    @Test
    void a_row_that_is_confirmed_keeps_its_evidence() throws IOException {
        confirm("kinds", "4");
        String before = Files.readString(pack.resolve("lists/kinds.csv"));
        Confirmation again = confirm("kinds", "4", "5");
        assertThat(again.confirmed()).containsExactly("5");
        assertThat(again.known()).containsExactly("4");
        assertThat(Files.readString(pack.resolve("lists/kinds.csv")))
                .isEqualTo(before.replace(
                        "5,五,five,,active,,,,verified,T1,,,",
                        "5,五,five,,active,,,,verified,T1,5,\"办公室, 甲\",2026-11-25"));
    }

    @Test
    void names_are_confirmed_with_their_codes() throws IOException {
        edit("lists/sorts.csv", "confidence,source", "confidence_name,confidence,source");
        edit("lists/sorts.csv", "8,八,eight,,active,,,,verified", "8,八,eight,,active,,,,provisional,verified");
        edit("lists/sorts.csv", "1,一,one,,active,,,,verified", "1,一,one,,active,,,,,verified");
        edit("lists/sorts.csv", "9,九,nine,,active,,,,verified", "9,九,nine,,active,,,,,verified");
        PackSeal.of(pack, BUILT_IN, "", DAY);
        confirm("sorts", "1", "8");
        CodeList sorts = Pack.at(pack).lists().get(1);
        assertThat(sorts.find("8").orElseThrow().nameConfidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(Files.readString(pack.resolve("lists/sorts.csv"))).contains("1,一,one,,active,,,,,verified,T1,5");
    }

    @Test
    void what_is_not_there_is_refused_and_nothing_is_written() throws IOException {
        Map<String, byte[]> before = bytes();
        assertThatThrownBy(() -> confirm("kinds", "4", "77"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("no code 77");
        assertThatThrownBy(() -> confirm("sort", "1"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("there are: kinds, sorts, words");
        assertThatThrownBy(() -> new Confirmation.Evidence(" ", "x", DAY)).isInstanceOf(TableException.class);
        assertThatThrownBy(() -> new Confirmation.Evidence("5", "x\ny", DAY)).isInstanceOf(TableException.class);
        Map<String, byte[]> after = bytes();
        before.forEach((path, each) -> assertThat(after.get(path)).as(path).isEqualTo(each));
        edit("lists/kinds.csv", "4,四", "4,肆");
        assertThatThrownBy(() -> confirm("kinds", "4")).matches(e -> ((PackException) e).isUnsealed());
    }
}
