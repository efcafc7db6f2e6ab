// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.pack.PackException;
import org.chuanyu.dictionary.pack.PackPlace;
import org.chuanyu.dictionary.sample.SamplePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCheckTest {
    private static final Dictionary BUILT_IN = Dictionary.builtIn();

    @TempDir
    private Path folder = Path.of("");

    /** The sample names a type of codes that is not there, which a check tells. */
    private static SamplePack good() {
        return SamplePack.good().with("layouts/a.csv", "not-built", "");
    }

    private static List<PackProblem> errors(Path pack) {
        return PackCheck.of(pack, BUILT_IN).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    private static String told(PackProblem problem) {
        return problem.file() + ":" + problem.line() + ":" + problem.column() + " " + problem.code();
    }

    @Test
    void the_built_in_pack_has_nothing_wrong() {
        Path copy = folder.resolve("copy");
        PackDraft.of(PackPlace.builtIn()).writeNew(copy);
        assertThat(PackCheck.of(copy, BUILT_IN)).isEmpty();
    }

    @Test
    void the_sample_is_told_to_be_in_another_form_and_without_a_seal_and_has_no_error() {
        List<PackProblem> problems = PackCheck.of(good().in(folder), BUILT_IN);
        assertThat(problems).extracting(PackProblem::severity).containsOnly(Severity.WARNING);
        assertThat(problems).extracting(PackProblem::code).containsOnly("form", "seal-missing");
        assertThat(problems).extracting(PackProblem::file).contains("manifest.sha256", "lists.json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            lists/kinds.csv | 4,四,four,        | 4,四,four,8       | lists/kinds.csv:5:4 parent-missing        | 8
            lists/kinds.csv | 4,四,four,        | 4,四,four,4       | lists/kinds.csv:5:4 parent-cycle          | 4 → 4
            lists/kinds.csv | `4,四,four,,active,,,,provisional,T1\n5,五,five,` | `4,四,four,5,active,,,,provisional,T1\n5,五,five,4` | lists/kinds.csv:5:4 parent-cycle | 4 → 5 → 4
            lists/kinds.csv | 5,五              | 4,五              | lists/kinds.csv:6:1 code-twice            | line 5
            lists/kinds.csv | 3,三,three,,retired,,2015-01-01 | 7,三,three,,retired,,2015-01-01 | lists/kinds.csv:8:1 periods-overlap | line 4
            lists/kinds.csv | 2010,2015         | 2015,2010         | lists/kinds.csv:8:7 period-inverted       | 2010
            lists/kinds.csv | 2020-01-01        | 2020/1/1          | lists/kinds.csv:3:6 date                  | 2020/1/1
            lists/kinds.csv | 四,four,,active,,,,provisional | 四,four,,active,,,,sure | lists/kinds.csv:5:9 word | sure
            lists/kinds.csv | 2,二,two          | ,二,two           | lists/kinds.csv:3:1 empty                 | must not be empty
            lists/kinds.csv | code_type         | kode_type         | lists/kinds.csv:1:8 column-unknown        | code_type
            lists/kinds.csv | code_type         | kode_type         | lists/kinds.csv:1:0 column-missing        | missing
            lists/kinds.csv | code_type         | status            | lists/kinds.csv:1:8 column-twice          | twice
            lists/kinds.csv | 五,five,,active   | 五,five,active    | lists/kinds.csv:6:0 ragged                | 9 cells
            lists/kinds.csv | 5,五,five,,active,,,, | 5,五,five,,active,,,nonsense, | lists/kinds.csv:6:8 type  | nonsense
            lists/kinds.csv | provisional,T1    | provisional,T7    | lists/kinds.csv:5:10 source-untold        | T7
            lists/kinds.csv | 1,一              | `"1,一`           | lists/kinds.csv:0:0 unreadable            | not good CSV
            layouts/a.csv   | string,an..40     | text,an..40       | layouts/a.csv:2:5 type                    | string[]
            layouts/a.csv   | an..40,,,,M       | an..,,,,X         | layouts/a.csv:2:10 word                   | M
            layouts/a.csv   | an..40,,,,M       | an40x,,,,M        | layouts/a.csv:2:6 word                    | an..18
            layouts/a.csv   | an..40,,,,M       | YYYY-MM-DD,,,,M   | layouts/a.csv:2:6 format-of-type          | string
            layouts/a.csv   | code,n1,,kinds    | code,n1,,kindz    | layouts/a.csv:11:8 list-unknown           | kindz
            layouts/a.csv   | kind is 1         | kind was 1        | layouts/a.csv:14:11 word                  | present
            layouts/a.csv   | kind is 1         | sort is 1         | layouts/a.csv:14:11 element-unknown       | sort
            layouts/a.csv   | later,string      | left,string       | layouts/a.csv:20:1 code-twice             | line 19
            layouts/a.csv   | an..20,,,,O,,,T1  | an..20,,,by nobody,O,,,T1 | layouts/a.csv:19:9 element-unknown | nobody
            layouts/a.csv   | an..20,,,,O,,,T1  | an..20,,,,O,,secret,T1    | layouts/a.csv:19:12 word         | name-when-person
            datasets.json   | `"recordDate":"day"` | `"recordDate":"dai"` | datasets.json:3:0 element-unknown      | dai
            datasets.json   | `"side":"b","name"`  | `"side":"c","name"`  | datasets.json:5:0 side-unknown         | c
            datasets.json   | `"side":"b","name"`  | `"side":"a","name"`  | datasets.json:5:0 side-twice           | a
            datasets.json   | layouts/b.csv     | layouts/c.csv     | layouts/c.csv:0:0 file-missing            | exist
            datasets.json   | layouts/b.csv     | layouts/c.csv     | layouts/b.csv:0:0 file-unused             | index
            lists.json      | `"open":"其他-"`  | `"opens":"其他-"` | lists.json:7:0 field-unknown              | open
            lists.json      | `"confidence":"verified","source":"trial","open"` | `"source":"trial","open"` | lists.json:6:0 field-missing | missing
            lists.json      | 2020-07-01        | some day          | lists.json:6:0 date                       | some day
            lists.json      | `"id":"sorts"`    | `"id":"kinds"`    | lists.json:4:0 id-twice                   | line 2
            lists.json      | `"zh":"词","en":"words"` | `"zh":"词"` | lists.json:6:0 name                       | English
            lists.json      | 2020-07-01        | `2020-07-01",`    | lists.json:0:0 unreadable                 | JSON
            mappings.json   | `"to":"sorts"`    | `"to":"sortz"`    | mappings.json:5:0 list-unknown            | sortz
            mappings.json   | `"to":"trial-b"`  | `"to":"trial-c"`  | mappings.json:2:0 layout-unknown          | trial-c
            mappings.json   | `"kind":"codes"`  | `"kind":"kodes"`  | mappings.json:4:0 word                    | codes
            mappings/a-to-b.csv | right,equal   | wright,equal      | mappings/a-to-b.csv:11:1 element-unknown  | wright
            mappings/a-to-b.csv | right,equal   | right,same        | mappings/a-to-b.csv:11:2 word             | overlapping
            mappings/a-to-b.csv | code kinds-to-sorts | code kinds  | mappings/a-to-b.csv:9:4 mapping-unknown   | kinds
            mappings/a-to-b.csv | must,copy,,   | must,convert nothing,, | mappings/a-to-b.csv:12:4 type        | nothing
            mappings/a-to-b.csv | must,copy,,   | must,cpy,,        | mappings/a-to-b.csv:12:4 word             | copy
            mappings/a-to-b.csv | must,copy,,   | must,copy,lonely present, | mappings/a-to-b.csv:12:5 element-unknown | lonely
            mappings/kinds-to-sorts.csv | 2,narrower,8 | 2,narrower,7 | mappings/kinds-to-sorts.csv:3:3 code-unknown | sorts
            """)
    void each_thing_wrong_is_told_with_its_place(String file, String old, String wrong, String where, String word) {
        Path pack = good().with(
                        file,
                        old.replace("later,string", "later,未建,later,,string"),
                        wrong.replace("left,string", "left,未建,later,,string"))
                .in(folder);
        List<PackProblem> problems = PackCheck.of(pack, BUILT_IN);
        assertThat(problems).extracting(PackCheckTest::told).contains(where);
        PackProblem problem = problems.stream()
                .filter(each -> told(each).equals(where))
                .findFirst()
                .orElseThrow();
        assertThat(problem.text().en() + problem.heading()).contains(word);
        assertThat(problem.text().zh()).isNotEqualTo(problem.text().en()).doesNotContain("{");
    }

    @Test
    void a_row_without_a_source_is_told_where_its_table_has_none_either() {
        SamplePack pack = good().with("lists/words.csv", "first,,active,,,,verified,T1", "first,,active,,,,verified,");
        assertThat(errors(pack.in(folder))).isEmpty();
        for (String source : List.of("", "as each row tells")) {
            SamplePack bare = good().with("lists/words.csv", pack.file("lists/words.csv"))
                    .with("lists.json", "\"source\":\"trial\",\"open\"", "\"source\":\"" + source + "\",\"open\"");
            assertThat(errors(bare.in(folder)))
                    .extracting(PackCheckTest::told)
                    .containsExactly("lists/words.csv:2:10 source-missing");
        }
        SamplePack layout = good().with("layouts/b.csv", "M,,,T1,", "M,,,,")
                .with("datasets.json", "\"source\":\"trial\"}]}]}", "\"source\":\"\"}]}]}");
        assertThat(errors(layout.in(folder)))
                .extracting(PackCheckTest::told)
                .containsExactly(
                        "layouts/b.csv:2:13 source-missing",
                        "layouts/b.csv:11:13 source-missing",
                        "layouts/b.csv:13:13 source-missing");
    }

    @Test
    void everything_is_told_at_once() {
        Path pack = good().with("lists/kinds.csv", "2020-01-01", "2020-13-01")
                .with("lists/kinds.csv", "4,四,four,", "4,四,four,9")
                .with("layouts/a.csv", "kind is 1", "sort is 1")
                .with("mappings/kinds-to-sorts.csv", "1,equal,1", "0,equal,0")
                .in(folder);
        assertThat(errors(pack))
                .extracting(PackCheckTest::told)
                .containsExactly(
                        "layouts/a.csv:14:11 element-unknown",
                        "lists/kinds.csv:3:6 date",
                        "lists/kinds.csv:5:4 parent-missing",
                        "mappings/kinds-to-sorts.csv:2:1 code-unknown",
                        "mappings/kinds-to-sorts.csv:2:3 code-unknown");
    }

    @Test
    void a_code_may_stand_twice_in_periods_that_do_not_overlap_as_far_as_the_reader_takes_it() {
        Path pack = good().with("lists/kinds.csv", "3,三,three,,retired,,2015-01-01", "7,三,three,,retired,2016,2017")
                .with("mappings/kinds-to-sorts.csv", "3,broader,8,,,\n", "")
                .in(folder);
        assertThat(errors(pack))
                .extracting(PackProblem::code)
                .isSubsetOf("refused")
                .hasSizeLessThan(2);
    }

    @ParameterizedTest
    @CsvSource({
        "lists/kinds.csv, file-changed, true",
        "lists/new.csv, file-new, true",
        "lists/sorts.csv, file-gone, true",
        "notes.docx, file-foreign, false",
    })
    void what_differs_from_the_manifest_is_told(String file, String code, boolean sealed) throws IOException {
        Path pack = folder.resolve("pack");
        PackDraft.of(PackPlace.of(good().in(folder))).canonical().sealed().writeNew(pack);
        assertThat(PackCheck.of(pack, BUILT_IN)).isEmpty();
        if (code.equals("file-gone")) {
            Files.delete(pack.resolve(file));
        } else {
            Files.writeString(pack.resolve(file), good().file("lists/kinds.csv").replace("四", "肆"));
        }
        assertThat(PackCheck.of(pack, BUILT_IN))
                .filteredOn(
                        problem -> problem.file().equals(file) && problem.code().equals(code))
                .singleElement()
                .matches(problem -> problem.isSolvedBySealing() == sealed)
                .matches(problem -> (problem.severity() == Severity.ERROR) == sealed);
    }

    @Test
    void a_changed_manifest_is_told() throws IOException {
        Path pack = folder.resolve("pack");
        PackDraft.of(PackPlace.of(good().in(folder))).canonical().sealed().writeNew(pack);
        Path manifest = pack.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"edition\": \"1\"", "\"edition\": \"9\""));
        assertThat(PackCheck.of(pack, BUILT_IN))
                .extracting(PackCheckTest::told)
                .containsExactly("manifest.json:0:0 seal-broken");
        assertThatThrownBy(() -> Pack.at(pack))
                .isInstanceOf(PackException.class)
                .matches(e -> ((PackException) e).isUnsealed());
    }

    @Test
    void places_are_told_as_spreadsheets_name_them() {
        PackProblem problem =
                new PackProblem("lists/x.csv", 12, 28, "parent", "x", Severity.ERROR, PackProblem.CATALOG.text("name"));
        assertThat(problem.place().en()).isEqualTo("lists/x.csv, line 12, column AB (parent)");
        assertThat(problem.place().zh()).isEqualTo("lists/x.csv 第 12 行 AB 列（parent）");
    }

    @Test
    void what_a_spreadsheet_saved_in_gb_18030_is_checked_all_the_same() throws IOException {
        Path pack = good().in(folder);
        Path kinds = pack.resolve("lists/kinds.csv");
        String text = good().file("lists/kinds.csv").replace("4,四,four,", "4,四,four,9");
        Files.write(kinds, text.getBytes(Charset.forName("GB18030")));
        assertThat(errors(pack))
                .extracting(PackCheckTest::told)
                .containsExactly("lists/kinds.csv:0:0 file-changed", "lists/kinds.csv:5:4 parent-missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1                | 1;                | ; part
            list:Z           | list:Y            | grammars/Y.csv
            check:MOD 37     | check:MOD 99      | MOD 99
            `,,,,verified`   | `,,,,sure`        | verified
            """)
    void structures_are_checked_too(String old, String wrong, String word) {
        String parts = """
                part,name_zh,name_en,length,alphabet,separator,meaning,unknown,confidence,source,note_zh,note_en
                Z,组织分类码,class,1,A-Z,/,list:Z,,verified,trial,,
                rest,后段,rest,8,0-9A-Z,/,,,verified,trial,,
                check,校验码,check,1,0-9A-Z,,"check:MOD 37,36",,verified,trial,,
                """;
        SamplePack pack = good().with("grammars.json", """
                        {"grammars":[{"type":"resource-identifier","id":"joint","name":{"zh":"试","en":"trial"},
                        "source":"trial","parts":"grammars/joint.csv"}]}
                        """)
                .with("grammars/Z.csv", "code,under,name_zh,name_en,confidence,source\nG,,政务,public,verified,trial\n")
                .with("grammars/joint.csv", parts);
        assertThat(errors(pack.in(folder))).isEmpty();
        String target = old.equals("1") ? "class,1," : old.equals(",,,,verified") ? ",,,verified,trial" : old;
        String with = old.equals("1") ? "class,1;," : old.equals(",,,,verified") ? ",,,sure,trial" : wrong;
        assertThat(errors(pack.with("grammars/joint.csv", target, with).in(folder)))
                .isNotEmpty()
                .anyMatch(problem -> problem.file().equals("grammars/joint.csv"))
                .anyMatch(problem -> problem.text().en().contains(word.replace("; part", "1;")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rules.csv    | trial-a,unique   | trial-c,unique  | rules.csv:2:1 layout-unknown
            rules.csv    | unique id        | unique idd      | rules.csv:2:2 element-unknown
            rules.csv    | unique id        | only id         | rules.csv:2:2 word
            rules.csv    | kind is 1        | kinds is 1      | rules.csv:2:3 element-unknown
            rules.csv    | error            | fatal           | rules.csv:2:4 word
            cleaning.csv | `*,*`            | trial-c,*       | cleaning.csv:2:1 layout-unknown
            cleaning.csv | `trial-b,sum`    | trial-b,summ    | cleaning.csv:3:2 element-unknown
            cleaning.csv | nothing          | void            | cleaning.csv:2:4 word
            """)
    void rules_and_cleaning_are_checked_too(String file, String old, String wrong, String where) {
        SamplePack pack = good().with("rules.csv", """
                        layout,rule,condition,severity,confidence,source,note
                        trial-a,unique id,kind is 1,error,verified,T1,
                        """).with("cleaning.csv", """
                        layout,element,text,reading,confidence,source
                        *,*,\\N,nothing,verified,T1
                        trial-b,sum,元,unit,verified,T1
                        """);
        assertThat(errors(pack.in(folder))).isEmpty();
        assertThat(errors(pack.with(file, old, wrong).in(folder)))
                .extracting(PackCheckTest::told)
                .containsExactly(where);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            concepts.csv         | verified,T1        | sure,T1              | concepts.csv:2:7 word
            concepts.csv         | ,代码,             | ,,                   | concepts.csv:2:4 empty
            concept-elements.csv | kind,trial-a       | kinds,trial-a        | concept-elements.csv:2:1 concept-unknown
            concept-elements.csv | trial-a,kind       | trial-c,kind         | concept-elements.csv:2:2 layout-unknown
            concept-elements.csv | trial-a,kind       | trial-a,kinds        | concept-elements.csv:2:3 element-unknown
            registrations.csv    | list,kinds         | code,kinds           | registrations.csv:2:1 word
            registrations.csv    | list,kinds,        | `element,trial-a,no` | registrations.csv:2:3 element-unknown
            registrations.csv    | list,kinds,        | `element,trial-c,id` | registrations.csv:2:2 layout-unknown
            registrations.csv    | sichuan            | beijing              | registrations.csv:2:4 word
            registrations.csv    | recorded           | good                 | registrations.csv:2:5 word
            registrations.csv    | 2026-01-02         | 2026                 | registrations.csv:2:6 date
            """)
    void concepts_and_registrations_are_checked_too(String file, String old, String wrong, String where) {
        SamplePack pack = good().with("concepts.csv", """
                        id,object_class_zh,object_class_en,property_zh,property_en,definition,confidence,source,note
                        kind,种类,kind,代码,code,,verified,T1,
                        """)
                .with("concept-elements.csv", """
                        concept,layout,element,confidence,source,note
                        kind,trial-a,kind,verified,T1,
                        """)
                .with("registrations.csv", """
                        kind,id,element,authority,status,date,submitting,steward,effective,confidence,source
                        list,kinds,,sichuan,recorded,2026-01-02,,,,verified,T1
                        """);
        assertThat(errors(pack.in(folder))).isEmpty();
        assertThat(errors(pack.with(file, old, wrong).in(folder)))
                .extracting(PackCheckTest::told)
                .containsExactly(where);
    }

    @Test
    void where_there_is_no_pack_nothing_is_checked() {
        assertThatThrownBy(() -> PackCheck.of(folder, BUILT_IN))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("there is no pack here");
    }
}
