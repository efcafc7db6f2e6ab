// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.sample.SamplePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A structure of codes that a clerk corrects. All figures are made up for the trial and not those of the standard. */
class StructureDiffTest {
    private static final String INDEX = """
            {"grammars":[{"type":"resource-identifier","id":"ID","name":{"zh":"试验结构","en":"the trial"},
            "source":"trial","parts":"grammars/parts.csv","tables":{"Z":"grammars/z.csv"}}]}
            """;
    private static final String PARTS = """
            part,name_zh,name_en,length,alphabet,separator,meaning,unknown,confidence,source,note_zh,note_en
            Z,组织分类码,organisation class,1,A-Z,,list:Z,error,verified,annex A,,
            rear,后段码,rear code,4-8,0-9A-Z,/,,,verified,clause 5,,
            check,校验码,check character,1,0-9A-Z,,"check:MOD 37,36",,verified,clause 5,,
            """;
    private static final String Z = """
            code,under,name_zh,name_en,confidence,source
            G,,政务组织,government organisation,verified,annex A
            N,,非政务组织,other organisation,verified,annex A
            """;

    @TempDir
    private Path folder = Path.of("");

    private static SamplePack written(String id) {
        return SamplePack.good()
                .with("grammars.json", INDEX.replace("\"ID\"", "\"" + id + "\""))
                .with("grammars/parts.csv", PARTS)
                .with("grammars/z.csv", Z)
                .with("layouts/a.csv", "an..20,,,not-built", "an..20,,,resource-identifier");
    }

    private EditionDiff diff(SamplePack before, SamplePack after) {
        Pack first = Pack.at(before.in(folder));
        return new Editions(Dictionary.of(List.of(first))).compare(first, Pack.at(after.in(folder)));
    }

    private static String told(Change change) {
        List<String> names = change.names().stream().map(name -> name.zh()).toList();
        return change.rule() + " [" + change.place().id() + "] " + change.code() + " " + names + " "
                + change.breaks().word() + " " + change.was() + " > " + change.now();
    }

    private static List<String> told(EditionDiff diff) {
        return diff.changes().stream()
                .map(StructureDiffTest::told)
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grammars/parts.csv | rear code,4-8 | rear code,4-6 | \
            structure-changed [resource-identifier trial] rear [后段码] both 4-8 0-9A-Z / > 4-6 0-9A-Z /
            grammars/parts.csv | 4-8,0-9A-Z,/ | 4-8,0-9,/ | \
            structure-changed [resource-identifier trial] rear [后段码] both 4-8 0-9A-Z / > 4-8 0-9 /
            grammars/parts.csv | 后段码 | 后码 | \
            wording-changed [resource-identifier trial] rear [后段码, 后码] none 后段码 / rear code > 后码 / rear code
            grammars/parts.csv | /,,,verified | /,,,provisional | \
            confidence-changed [resource-identifier trial] rear [后段码] none verified > provisional
            grammars/parts.csv | error,verified,annex A | error,verified,annex B | \
            source-changed [resource-identifier trial] Z [组织分类码] none annex A > annex B
            grammars.json | "zh":"试验结构" | "zh":"试用结构" | \
            wording-changed [resource-identifier trial] [试用结构] none 试验结构 / the trial > 试用结构 / the trial
            grammars.json | "source":"trial" | "source":"elsewhere" | \
            source-changed [resource-identifier trial] [试验结构] none trial > elsewhere
            grammars/z.csv | N,,非政务组织 | N,,其他组织 | \
            meaning-changed [resource-identifier trial Z] N [非政务组织, 其他组织] both >
            grammars/z.csv | N,,非政务组织 | M,,非政务组织 | \
            code-removed [resource-identifier trial Z] N [非政务组织] writers > \
            & code-added [resource-identifier trial Z] M [非政务组织] readers >
            """)
    void an_edit_of_a_structure_is_told(String file, String old, String text, String told) {
        EditionDiff diff = diff(written("trial"), written("trial").with(file, old, text));
        assertThat(told(diff).stream().map(each -> each.replaceAll(" +", " ")))
                .containsExactlyElementsOf(
                        List.of(told.split(" & ")).stream().map(String::strip).toList());
    }

    @Test
    void parts_come_and_go() {
        String check = "check,校验码,check character,1,0-9A-Z,,\"check:MOD 37,36\",,verified,clause 5,,\n";
        SamplePack without = written("trial").with("grammars/parts.csv", check, "");
        assertThat(told(diff(written("trial"), without)))
                .containsExactly(
                        "structure-changed [resource-identifier trial] check [校验码] both 1 0-9A-Z check:MOD 37,36 >");
        assertThat(told(diff(without, written("trial"))))
                .containsExactly(
                        "structure-changed [resource-identifier trial] check [校验码] both  > 1 0-9A-Z check:MOD 37,36");
    }

    @Test
    void a_structure_of_a_new_name_is_an_addition() {
        SamplePack plain =
                SamplePack.good().with("layouts/a.csv", "an..20,,,not-built", "an..20,,,resource-identifier");
        EditionDiff diff = diff(plain, written("trial"));
        assertThat(told(diff)).containsExactly("structure-added [resource-identifier trial]  [试验结构] none  >");
        assertThat(diff.step()).isEqualTo(VersionStep.MINOR);
        assertThat(diff.changes().get(0).uses())
                .containsExactly(new Use("layout", "trial-a", List.of("later"), List.of("trial 1")));
        assertThat(told(diff(written("trial"), plain)))
                .containsExactly("structure-removed [resource-identifier trial]  [试验结构] both  >");
    }

    @Test
    void a_structure_in_the_place_of_a_built_in_one_is_compared_with_it() {
        SamplePack plain =
                SamplePack.good().with("layouts/a.csv", "an..20,,,not-built", "an..20,,,resource-identifier");
        EditionDiff diff = diff(plain, written("joint"));
        assertThat(diff.changes())
                .isNotEmpty()
                .allMatch(change -> change.place().id().startsWith("resource-identifier joint"))
                .anyMatch(change -> change.rule() == ChangeRule.STRUCTURE_CHANGED)
                .noneMatch(change -> change.rule() == ChangeRule.STRUCTURE_ADDED);
    }

    @Test
    void the_order_of_parts_is_a_part_of_the_structure() {
        String rear = "rear,后段码,rear code,4-8,0-9A-Z,/,,,verified,clause 5,,\n";
        String z = "Z,组织分类码,organisation class,1,A-Z,,list:Z,error,verified,annex A,,\n";
        SamplePack turned = written("trial").with("grammars/parts.csv", z + rear, rear + z);
        assertThat(told(diff(written("trial"), turned)))
                .containsExactly(
                        "structure-changed [resource-identifier trial]  [试验结构] both Z, rear, check > rear, Z, check");
    }
}
