// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.chuanyu.codes.grammar.Grammar;
import org.chuanyu.codes.grammar.StructureRow;
import org.chuanyu.codes.resource.ResourceIdentifier;
import org.chuanyu.codes.resource.ResourceIdentifierType;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.codes.type.Part;
import org.chuanyu.core.finding.Finding;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.dictionary.sample.SamplePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A clerk has the text of the joint standard and writes its structure and tables into a pack. All figures here are made up
 * for the trial: they are not those of the standard.
 */
class GrammarPackTest {
    private static final String INDEX = """
            {"grammars":[{"type":"resource-identifier","id":"joint","name":{"zh":"川渝标识（试验）","en":"the trial"},
            "source":"DB51/T 10002-2022","parts":"grammars/joint.csv",
            "tables":{"Z":"grammars/z.csv","SM":"grammars/sm.csv"}}]}
            """;
    private static final String PARTS = """
            part,name_zh,name_en,length,alphabet,separator,meaning,unknown,confidence,source,note_zh,note_en
            Z,组织分类码,organisation class,1,A-Z,,list:Z,error,verified,"DB51/T 10002-2022, annex A",,
            SM,省（直辖市）码,province code,2,0-9,,list:SM,,verified,"DB51/T 10002-2022, annex D",,
            SZ,政务部门码,department code,3,0-9A-Z,/,,,verified,"DB51/T 10002-2022, annex E",,
            rear,后段码,rear code,4-8,0-9A-Z,/,,,verified,"DB51/T 10002-2022, 5",,
            check,校验码,check character,1,0-9A-Z,,"check:MOD 37,36",,verified,"DB51/T 10002-2022, 5",,
            """;
    private static final String Z = """
            code,under,name_zh,name_en,confidence,source
            G,,政务组织,government organisation,verified,"DB51/T 10002-2022, annex A"
            N,,非政务组织,other organisation,verified,"DB51/T 10002-2022, annex A"
            """;
    private static final String SM = """
            code,under,name_zh,name_en,confidence,source
            50,,重庆市,Chongqing,verified,"DB51/T 10002-2022, annex D"
            51,,四川省,Sichuan,verified,"DB51/T 10002-2022, annex D"
            """;

    @TempDir
    private Path folder;

    private static SamplePack written() {
        return SamplePack.good()
                .with("grammars.json", INDEX)
                .with("grammars/joint.csv", PARTS)
                .with("grammars/z.csv", Z)
                .with("grammars/sm.csv", SM);
    }

    private Judging judging(SamplePack pack) {
        Dictionary dictionary = Dictionary.of(List.of(Pack.builtIn(), Pack.at(pack.in(folder))));
        return Judging.standard().with(dictionary.reference());
    }

    @Test
    void parsing_follows_the_pack() {
        Judging judging = judging(written());
        Parsed<ResourceIdentifier> good = ResourceIdentifier.parse("G51A01/RES001/7", judging);
        String right = good.isAccepted() ? "7" : good.findings().get(0).expected();
        Parsed<ResourceIdentifier> parsed = ResourceIdentifier.parse("G51A01/RES001/" + right, judging);
        assertThat(parsed.isAccepted()).isTrue();
        assertThat(parsed.level()).isEqualTo(Level.ASSIGNED);
        assertThat(parsed.confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(parsed.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X51A01/RES001/7 | part-unknown    | G, N
            G52A01/RES001/7 | part-unknown    | 50, 51
            G51A01/RES/7    | length          | 4-8
            G51A01/RES001   | separator       | /
            G51a01/RES001/7 | lower-case      | A
            """)
    void findings_follow_the_pack(String text, String code, String expected) {
        Parsed<ResourceIdentifier> parsed = ResourceIdentifier.parse(text, judging(written()));
        assertThat(parsed.findings())
                .filteredOn(finding -> finding.code().equals(code))
                .first()
                .satisfies(finding -> {
                    assertThat(finding.expected()).isEqualTo(expected);
                    assertThat(finding.citation().source()).startsWith("DB51/T 10002-2022");
                });
    }

    @Test
    void a_wrong_check_character_is_an_error_with_the_right_one() {
        Judging judging = judging(written());
        List<String> refused = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                .chars()
                .mapToObj(c -> "G51A01/RES001/" + (char) c)
                .filter(text -> !ResourceIdentifier.parse(text, judging).isAccepted())
                .toList();
        assertThat(refused).hasSize(35);
        assertThat(ResourceIdentifier.parse(refused.get(0), judging).findings())
                .extracting(Finding::code)
                .containsExactly("check-character");
    }

    @Test
    void the_explanation_and_the_structure_follow_the_pack() {
        Judging judging = judging(written());
        ResourceIdentifierType type = new ResourceIdentifierType();
        String right = ResourceIdentifier.parse("G51A01/RES001/-", judging).isAccepted() ? "-" : "";
        assertThat(right).isEmpty();
        ResourceIdentifier value = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                .chars()
                .mapToObj(c -> ResourceIdentifier.parse("G51A01/RES001/" + (char) c, judging))
                .flatMap(parsed -> parsed.value().stream())
                .findFirst()
                .orElseThrow();
        assertThat(type.explain(value, judging)).extracting(Part::text).startsWith("G", "51", "A01", "RES001");
        assertThat(type.explain(value, judging))
                .extracting(part -> part.meaning().zh())
                .startsWith("政务组织", "四川省");
        Grammar joint = type.structures(judging.reference()).get(0);
        assertThat(joint.id()).isEqualTo("joint");
        assertThat(joint.structure())
                .extracting(StructureRow::position, StructureRow::part, StructureRow::length, StructureRow::alphabet)
                .startsWith(
                        tuple("1", "Z", "1", "A-Z"),
                        tuple("2-3", "SM", "2", "0-9"),
                        tuple("4-6", "SZ", "3", "0-9A-Z"),
                        tuple("8-", "rear", "4-8", "0-9A-Z"));
    }

    @Test
    void without_the_pack_the_form_alone_is_judged() {
        Judging judging = Judging.standard().with(Dictionary.builtIn().reference());
        assertThat(ResourceIdentifier.parse("G51A01/RES001", judging).level()).isEqualTo(Level.SHAPE);
        assertThat(ResourceIdentifier.parse("G51A01/RES001/7", judging).isAccepted())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grammars/joint.csv | Z,组织分类码,organisation class,1, | Z,组织分类码,organisation class,one, | line 2
            grammars/joint.csv | list:SM          | list:XM        | line 3
            grammars/joint.csv | MOD 37           | MOD 38         | MOD 38
            grammars/joint.csv | alphabet         | letters        | alphabet
            grammars/z.csv     | under            | below          | under
            grammars.json      | grammars/sm.csv  | grammars/x.csv | grammars/x.csv
            """)
    void a_wrong_cell_is_refused_with_file_and_place(String file, String old, String wrong, String place) {
        Path pack = written().with(file, old, wrong).in(folder);
        assertThatThrownBy(() -> Pack.at(pack))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(place);
    }
}
