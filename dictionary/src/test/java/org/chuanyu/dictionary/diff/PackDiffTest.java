// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.sample.SamplePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One edit of the sample pack a row, and all that is told of it: rule, place, code, names, whom it breaks, was, now. */
class PackDiffTest {

    @TempDir
    private Path folder = Path.of("");

    private EditionDiff diff(SamplePack before, SamplePack after) {
        Pack first = Pack.at(before.in(folder));
        Pack second = Pack.at(after.in(folder));
        return new Editions(Dictionary.of(List.of(first))).compare(first, second);
    }

    private static String told(Change change) {
        List<String> names = change.names().stream().map(name -> name.zh()).toList();
        String kind = change.place().kind().name().toLowerCase(Locale.ROOT);
        String texts =
                change.was().isEmpty() && change.now().isEmpty() ? "" : " " + change.was() + " > " + change.now();
        String codes = change.successors().isEmpty() ? "" : " to " + change.successors();
        return change.rule() + " " + kind + " " + change.place().id() + " " + change.code() + " " + names + " "
                + change.breaks().word() + texts + codes;
    }

    private static List<String> told(EditionDiff diff) {
        return diff.changes().stream().map(PackDiffTest::told).toList();
    }

    @ParameterizedTest(name = "{0}: {1} > {2}")
    @CsvSource(delimiter = '|', textBlock = """
            lists/sorts.csv | 1,一,one | 1,壹号,one | major | meaning-changed list sorts 1 [一, 壹号] both
            lists/sorts.csv | 1,一,one | 1,（一）,one | patch | \
            wording-changed list sorts 1 [一, （一）] none 一 / one > （一） / one
            lists/sorts.csv | 1,一,one | 1,一,first | patch | \
            wording-changed list sorts 1 [一, 一] none 一 / one > 一 / first
            lists/sorts.csv | 1,一,one,,active,,,,verified,T1 | 1,一,one,,active,,,,provisional,T1 | patch | \
            confidence-changed list sorts 1 [一] none verified > provisional
            lists/sorts.csv | 1,一,one,,active,,,,verified,T1 | 1,一,one,,active,,,,verified,T2 | patch | \
            source-changed list sorts 1 [一] none T1 > T2
            lists/sorts.csv | 1,一,one,,active,,,,verified | 1,一,one,,retired,,,,verified | minor | \
            status-changed list sorts 1 [一] none active > retired
            lists/sorts.csv | 1,一,one,,active,,,,verified | 1,一,one,,active,2001,,,verified | major | \
            period-changed list sorts 1 [一] writers unknown/unknown > 2001/
            lists/sorts.csv | 1,一,one,,active,,,,verified | 1,一,one,,active,,,sex,verified | major | \
            code-type-changed list sorts 1 [一] both > sex
            lists/sorts.csv | 1,一,one,,active | 1,一,one,8,active | major | \
            parent-changed list sorts 1 [一] readers > 8
            lists/words.csv | 甲,甲,first,,active,,,,verified,T1 | '' | major | code-removed list words 甲 [甲] writers
            lists/words.csv | 其他,其他（注明） | 丁,丁,fourth,,active,,,,verified,T1⏎其他,其他（注明） | minor | code-added list words 丁 [丁] readers
            lists/kinds.csv | 2,二,two,,active,2020-01-01 | 2,二,two,,active,2019-01-01 | major | \
            period-changed list kinds 2 [二] readers 2020-01-01/ > 2019-01-01/
            lists/kinds.csv | 2,二,two,,active,2020-01-01, | 2,二,two,,active,2020-02-01,2030 | major | \
            period-changed list kinds 2 [二] writers 2020-01-01/ > 2020-02-01/2030
            lists/kinds.csv | 2,二,two,,active,2020-01-01 | 2,二,two,,active,2020 | minor | \
            period-changed list kinds 2 [二] none 2020-01-01/ > 2020/
            lists/kinds.csv | 7,七,seven,,active,2010,2015 | 7,七,seven,,active,2009,2014 | major | \
            period-changed list kinds 7 [七] both 2010/2015 > 2009/2014
            lists.json | "open":"其他-" | "open":"" | major | domain-narrowed list words [词] writers 其他- >
            lists.json | "open":"其他-" | "open":"其" | major | domain-widened list words [词] readers 其他- > 其
            lists.json | "open":"其他-" | "open":"另-" | major | domain-narrowed list words [词] both 其他- > 另-
            lists.json | "source":"trial","open" | "source":"trial","outside":"doubtful","open" | major | \
            domain-widened list words [词] readers outside=error > outside=doubtful
            lists.json | "to":"2020-07-01" | "to":"2021" | minor | \
            period-changed list words [词] none 2010/2020-07-01 > 2010/2021
            lists.json | "edition":"2010" | "edition":"2011" | patch | source-changed list words [词] none 2010 > 2011
            lists.json | "zh":"词" | "zh":"词语" | patch | \
            wording-changed list words [词, 词语] none 词 / words > 词语 / words
            layouts/a.csv | must,必填,must,,string,an..9,,,,M | must,必填,must,,string,an..9,,,,O | major | \
            element-made-optional layout trial-a must [必填] readers M > O
            layouts/a.csv | left,左,left,,string,an..9,,,,O | left,左,left,,string,an..9,,,,M | major | \
            element-made-required layout trial-a left [左] writers O > M
            layouts/a.csv | left,左,left,,string,an..9,,,,O, | left,左,left,,string,an..9,,,,C,right present | major | \
            element-made-required layout trial-a left [左] writers O > C: right present
            layouts/a.csv | left,左,left,,string,an..9,,,,O | left,左,left,,string,an..9,,,,C | minor | \
            condition-changed layout trial-a left [左] none O > C
            layouts/a.csv | kind is 1 | kind is 2 | major | \
            condition-changed layout trial-a maybe [或填] both C: kind is 1 > C: kind is 2
            layouts/a.csv | kind is 1 | '' | major | \
            element-made-optional layout trial-a maybe [或填] readers C: kind is 1 > C
            layouts/a.csv | left,左,left,,string,an..9 | left,左,left,,string,an..8 | major | \
            format-narrowed layout trial-a left [左] writers an..9 > an..8
            layouts/a.csv | left,左,left,,string,an..9 | left,左,left,,string,ul | major | \
            format-widened layout trial-a left [左] readers an..9 > ul
            layouts/a.csv | left,左,left,,string,an..9 | left,左,left,,string,n..12 | major | \
            format-changed layout trial-a left [左] both an..9 > n..12
            layouts/a.csv | left,左,left,,string,an..9 | left,左,left,,string,C..9 | patch | \
            wording-changed layout trial-a left [左] none an..9 > C..9
            layouts/a.csv | left,左,left,,string | left,左,left,,strings | major | \
            type-changed layout trial-a left [左] both STRING > STRINGS
            layouts/a.csv | 元, | 万元, | major | unit-changed layout trial-a amount [金额] both 元 > 万元
            layouts/a.csv | bare,无表,bare,,code,an..9,, | bare,无表,bare,,code,an..9,,sorts | major | \
            domain-narrowed layout trial-a bare [无表] writers > sorts
            layouts/a.csv | n1,,kinds | n1,, | major | domain-widened layout trial-a kind [种类] readers kinds >
            layouts/a.csv | n1,,kinds | n1,,sorts | major | \
            code-list-changed layout trial-a kind [种类] both kinds > sorts
            layouts/a.csv | an..20,,,not-built | an..20,,,vin | major | \
            code-type-changed layout trial-a later [未建] both not-built > vin
            layouts/a.csv | an..20,,,not-built | an..20,,, | major | \
            domain-widened layout trial-a later [未建] readers not-built >
            layouts/a.csv | left,左,left,,string,an..9,,,,O, | left,左,left,,string,an..9,,,vin,O, | major | \
            domain-narrowed layout trial-a left [左] writers > vin
            layouts/a.csv | left,左,left,,string,an..9,,,,O,, | left,左,left,,string,an..9,,,,O,,name | minor | \
            personal-changed layout trial-a left [左] none NO > NAME
            layouts/a.csv | left,左,left | left,左手,left | major | \
            element-renamed layout trial-a left [左, 左手] writers
            layouts/a.csv | left,左,left | left,左：,left | patch | \
            wording-changed layout trial-a left [左, 左：] none 左 / left > 左： / left
            layouts/a.csv | left,左,left, | left,左,left,on the left | patch | \
            wording-changed layout trial-a left [左] none > on the left
            layouts/a.csv | left,左,left,,string,an..9,,,,O,,,T1,verified,verified,verified, \
            | left,左,left,,string,an..9,,,,O,,,T1,verified,provisional,verified, | major | \
            confidence-changed layout trial-a left [左] readers format: verified > format: provisional
            layouts/a.csv | digits,数字,digits,,string,n2,,,,O,,,T1,verified,provisional \
            | digits,数字,digits,,string,n2,,,,O,,,T1,verified,verified | major | \
            confidence-changed layout trial-a digits [数字] writers format: provisional > format: verified
            layouts/a.csv | left,左,left,,string,an..9,,,,O,,,T1,verified,verified,verified, \
            | left,左,left,,string,an..9,,,,O,,,T1,verified,verified,provisional, | patch | \
            confidence-changed layout trial-a left [左] none obligation: verified > obligation: provisional
            layouts/a.csv | left,左,left,,string,an..9,,,,O,,,T1,verified,verified,verified, \
            | left,左,left,,string,an..9,,,,O,,,T1,provisional,verified,verified,why | patch | \
            wording-changed layout trial-a left [左] none > why \
            & confidence-changed layout trial-a left [左] none field: verified > field: provisional
            layouts/a.csv | forgotten,遗漏,forgotten,,string,an..9,,,,O,,,T1,verified,verified,verified, | '' | major | \
            element-removed layout trial-a forgotten [遗漏] writers O >
            layouts/a.csv | wide,宽,wide | more,多,more,,string,an..9,,,,O,,,T1,verified,verified,verified,⏎wide,宽,wide | minor | element-added layout trial-a more [多] none > O
            layouts/a.csv | wide,宽,wide | more,多,more,,string,an..9,,,,M,,,T1,verified,verified,verified,⏎wide,宽,wide | major | element-added layout trial-a more [多] writers > M
            layouts/a.csv | wide,宽,wide | more,多,more,,string,an..9,,,,C,,,T1,verified,verified,verified,⏎wide,宽,wide | minor | element-added layout trial-a more [多] none > C
            datasets.json | "zh":"乙" | "zh":"丙" | patch | wording-changed layout trial-b [乙, 丙] none 乙 / b > 丙 / b
            datasets.json | "zh":"乙方" | "zh":"丙方" | patch | \
            wording-changed pack trial b [试验] none 乙方 / side b > 丙方 / side b
            datasets.json | "sides":[ | "sides":[{"id":"c","name":{"zh":"丙","en":"c"}}, | minor | \
            side-added pack trial c [试验] none > 丙 / c
            datasets.json | "id":"trial","name":{"zh":"试验" | "id":"trial","name":{"zh":"试用" | patch | \
            wording-changed pack trial trial [试验] none 试验 / trial > 试用 / trial
            mappings/kinds-to-sorts.csv | 1,equal,1 | 1,broader,1 | major | \
            mapping-row-changed mapping kinds-to-sorts 1 [一] both equal 1 > broader 1
            mappings/kinds-to-sorts.csv | 2,narrower,8,,, | '' | major | \
            mapping-became-partial mapping kinds-to-sorts 2 [二] writers narrower 8 >
            mappings/kinds-to-sorts.csv | 6,none,,,,deliberately | 6,none,,,,on purpose | patch | \
            wording-changed mapping kinds-to-sorts 6 [六] none deliberately > on purpose
            mappings/kinds-to-sorts.csv | 6,none | 7,equal,8,,,⏎6,none | minor | mapping-row-added mapping kinds-to-sorts 7 [七] none > equal 8
            mappings/a-to-b.csv | left,equal,both | left,narrower,both | major | \
            mapping-row-changed mapping a-to-b left [] both equal both: copy > narrower both: copy
            mappings/a-to-b.csv | ,none,lonely,,, | '' | major | \
            mapping-row-removed mapping a-to-b → lonely [] both none lonely >
            mappings.json | "zh":"甲对乙" | "zh":"甲到乙" | patch | \
            wording-changed mapping a-to-b [甲对乙, 甲到乙] none 甲对乙 / a to b > 甲到乙 / a to b
            """)
    void an_edit_is_told_exactly(String file, String old, String text, String step, String told) {
        SamplePack after = SamplePack.good().with(file, old, text.replace('⏎', '\n'));
        EditionDiff diff = diff(SamplePack.good(), after);
        List<String> expected = told.isEmpty() ? List.of() : List.of(told.split(" & "));
        assertThat(told(diff).stream().map(each -> each.replaceAll(" +", " ").strip()))
                .containsExactlyElementsOf(expected.stream().map(String::strip).toList());
        assertThat(diff.step().word()).isEqualTo(step);
    }

    @Test
    void a_pack_with_itself_has_no_change() {
        EditionDiff none = diff(SamplePack.good(), SamplePack.good());
        assertThat(none).isEqualTo(new EditionDiff("trial 1", "trial 1", List.of(), List.of()));
        assertThat(none.step()).isEqualTo(VersionStep.PATCH);
        assertThat(none.byRule()).isEmpty();
    }

    @Test
    void what_a_layout_says_of_its_records_is_told() {
        String file = "datasets.json";
        String text = SamplePack.good().file(file);
        int at = text.indexOf("trial-b");
        String changed = text.substring(0, at)
                + text.substring(at)
                        .replace("\"recordDate\":\"day\"", "\"recordDate\":\"\"")
                        .replace("\"key\":\"id\"", "\"key\":\"\"")
                        .replace("\"organizationWhen\":\"\"", "\"organizationWhen\":\"two is 1\"")
                        .replace("\"side\":\"b\"", "\"side\":\"c\"")
                        .replace("\"confidence\":\"verified\"", "\"confidence\":\"provisional\"")
                        .replace("\"source\":\"trial\"", "\"source\":\"elsewhere\"");
        assertThat(told(diff(SamplePack.good(), SamplePack.good().with(file, changed))))
                .containsExactly(
                        "layout-moved layout trial-b  [乙] both trial@b > trial@c",
                        "record-date-changed layout trial-b  [乙] both day > ",
                        "key-changed layout trial-b  [乙] both id > ",
                        "personal-changed layout trial-b  [乙] none  > two is 1",
                        "confidence-changed layout trial-b  [乙] none verified > provisional",
                        "source-changed layout trial-b  [乙] none trial > elsewhere");
    }

    /** Moves a row of a table to another place. */
    private static SamplePack reordered() {
        String file = "layouts/a.csv";
        String row = SamplePack.good()
                .file(file)
                .lines()
                .filter(line -> line.startsWith("wide,"))
                .findFirst()
                .orElseThrow();
        return SamplePack.good().with(file, row + "\n", "").with(file, "left,左", row + "\nleft,左");
    }

    @Test
    void the_order_of_elements_breaks_nobody() {
        EditionDiff diff = diff(SamplePack.good(), reordered());
        assertThat(diff.changes()).hasSize(1);
        Change change = diff.changes().get(0);
        assertThat(change.rule()).isEqualTo(ChangeRule.ELEMENT_MOVED);
        assertThat(change.was()).endsWith("later, left, right, nowhere, forgotten, wide");
        assertThat(change.now()).endsWith("later, wide, left, right, nowhere, forgotten");
        assertThat(diff.step()).isEqualTo(VersionStep.PATCH);
    }

    @Test
    void headings_in_use_belong_to_the_rules() {
        SamplePack some = SamplePack.good()
                .with("synonyms.csv", "layout,identifier,synonym\ntrial-a,left,links\ntrial-a,right,rechts\n");
        SamplePack other = SamplePack.good()
                .with("synonyms.csv", "layout,identifier,synonym\ntrial-a,right,links\ntrial-a,wide,weit\n");
        assertThat(told(diff(some, other)))
                .containsExactly(
                        "synonym-removed layout trial-a  [甲] writers links = left > links = right",
                        "synonym-removed layout trial-a  [甲] writers rechts = right > ",
                        "synonym-added layout trial-a  [甲] none  > weit = wide");
    }

    @Test
    void an_old_name_that_is_kept_as_a_heading_breaks_nobody() {
        SamplePack renamed = SamplePack.good()
                .with("layouts/a.csv", "left,左,left", "left,左手,left")
                .with("synonyms.csv", "layout,identifier,synonym\ntrial-a,left,左\n");
        assertThat(told(diff(SamplePack.good(), renamed)))
                .containsExactly(
                        "element-renamed layout trial-a left [左, 左手] none",
                        "synonym-added layout trial-a  [甲] none  > 左 = left");
    }

    @Test
    void a_code_without_a_row_makes_a_mapping_partial_and_old_gaps_are_no_news() {
        // 7 has no row in either edition; 8 is new and has none.
        SamplePack more =
                SamplePack.good().with("lists/kinds.csv", "7,七,seven", "8,八,eight,,active,,,,verified,T1\n7,七,seven");
        EditionDiff diff = diff(SamplePack.good(), more);
        assertThat(told(diff))
                .containsExactly(
                        "code-added list kinds 8 [八] readers",
                        "mapping-became-partial mapping kinds-to-sorts 8 [八] writers");
        assertThat(diff.changes().get(1).uses())
                .containsExactly(new Use("mapping", "a-to-b", List.of(), List.of("trial 1")));
    }

    @Test
    void a_row_that_leads_to_a_code_that_is_gone_is_told() {
        SamplePack less = SamplePack.good().with("lists/sorts.csv", "9,九,nine,,active,,,,verified,T1\n", "");
        assertThat(told(diff(SamplePack.good(), less)))
                .containsExactly(
                        "code-removed list sorts 9 [九] writers",
                        "mapping-target-lost mapping kinds-to-sorts 4 [九] writers 9 > ",
                        "mapping-target-lost mapping kinds-to-sorts 5 [九] writers 9 > ");
    }

    @Test
    void a_mapping_of_a_list_to_itself_tells_a_new_name_from_a_new_meaning() {
        SamplePack renamed = SamplePack.good()
                .with("lists/sorts.csv", "1,一,one", "1,壹号,one")
                .with("lists/sorts.csv", "8,八,eight", "8,捌号,eight")
                .with("lists/sorts.csv", "9,九,nine,,active,,,,verified,T1\n", "10,九,nine,,active,,,,verified,T1\n")
                .with("mappings.json", "{\"mappings\":[", """
                        {"mappings":[
                        {"id":"sorts-anew","kind":"codes","name":{"zh":"类别新旧","en":"sorts anew"},"from":"sorts",
                        "to":"sorts","rows":"mappings/sorts-anew.csv","confidence":"verified","source":"trial"},""")
                .with("mappings/sorts-anew.csv", """
                        from_code,relation,to_code,action,condition,note
                        1,equal,1,,,
                        8,none,,,,
                        9,equal,10,,,
                        """);
        assertThat(told(diff(SamplePack.good(), renamed)).subList(0, 4))
                .containsExactly(
                        "code-renamed list sorts 1 [一, 壹号] none",
                        "notation-reused list sorts 8 [八, 捌号] both",
                        "code-removed-with-successor list sorts 9 [九] writers to [10]",
                        "code-added list sorts 10 [九] readers");
    }

    @Test
    void a_code_added_to_a_list_that_refuses_none_breaks_nobody() {
        SamplePack open = SamplePack.good()
                .with(
                        "lists.json",
                        "\"source\":\"trial\"},\n{\"id\":\"words\"",
                        "\"source\":\"trial\",\"outside\":\"doubtful\"},\n{\"id\":\"words\"");
        SamplePack more = SamplePack.good()
                .with("lists.json", open.file("lists.json"))
                .with("lists/sorts.csv", "1,一", "0,零,zero,,,,,,verified,T1\n1,一");
        EditionDiff diff = diff(open, more);
        assertThat(told(diff)).containsExactly("code-added list sorts 0 [零] none");
        assertThat(diff.step()).isEqualTo(VersionStep.MINOR);
    }

    @Test
    void what_a_value_tells_beside_its_name_is_a_property() {
        SamplePack with = SamplePack.good()
                .with("lists/sorts.csv", "confidence,source\n", "confidence,source,letter\n")
                .with("lists/sorts.csv", "1,一,one,,active,,,,verified,T1", "1,一,one,,active,,,,verified,T1,A")
                .with("lists/sorts.csv", "8,八,eight,,active,,,,verified,T1", "8,八,eight,,active,,,,verified,T1,")
                .with("lists/sorts.csv", "9,九,nine,,active,,,,verified,T1", "9,九,nine,,active,,,,verified,T1,");
        EditionDiff diff = diff(SamplePack.good(), with);
        assertThat(told(diff)).containsExactly("property-changed list sorts 1 [一] none letter= > letter=A");
        assertThat(diff.step()).isEqualTo(VersionStep.MINOR);
    }

    private static SamplePack only(String kind) {
        return SamplePack.good().with(kind, kind.equals("lists.json") ? "{\"lists\":[]}" : "{\"mappings\":[]}");
    }

    @Test
    void whole_lists_layouts_mappings_and_sides_come_and_go() {
        SamplePack bare =
                only("mappings.json").with("lists.json", "{\"lists\":[]}").with("datasets.json", """
                {"sides":[],"datasets":[]}""");
        EditionDiff gone = diff(SamplePack.good(), bare);
        assertThat(told(gone))
                .containsExactly(
                        "list-removed list kinds  [种类] both",
                        "list-removed list sorts  [类别] both",
                        "list-removed list words  [词] both",
                        "layout-removed layout trial-a  [甲] both",
                        "layout-removed layout trial-b  [乙] both",
                        "mapping-removed mapping kinds-to-sorts  [种类对类别] both",
                        "mapping-removed mapping a-to-b  [甲对乙] both",
                        "side-removed pack trial a [试验] both 甲方 / side a > ",
                        "side-removed pack trial b [试验] both 乙方 / side b > ");
        assertThat(gone.step()).isEqualTo(VersionStep.MAJOR);
        EditionDiff come = diff(bare, SamplePack.good());
        assertThat(told(come))
                .containsExactly(
                        "list-added list kinds  [种类] none",
                        "list-added list sorts  [类别] none",
                        "list-added list words  [词] none",
                        "layout-added layout trial-a  [甲] none",
                        "layout-added layout trial-b  [乙] none",
                        "mapping-added mapping kinds-to-sorts  [种类对类别] none",
                        "mapping-added mapping a-to-b  [甲对乙] none",
                        "side-added pack trial a [试验] none  > 甲方 / side a",
                        "side-added pack trial b [试验] none  > 乙方 / side b");
        assertThat(come.step()).isEqualTo(VersionStep.MINOR);
        assertThat(come.breaking(Breaks.READERS) + come.breaking(Breaks.WRITERS))
                .isZero();
    }

    @Test
    void a_mapping_between_other_ends_is_told() {
        SamplePack turned = SamplePack.good().with("mappings.json", "\"from\":\"kinds\"", "\"from\":\"words\"");
        assertThat(told(diff(SamplePack.good(), turned)).get(0))
                .isEqualTo("mapping-redirected mapping kinds-to-sorts  [种类对类别] both kinds → sorts > words → sorts");
    }

    @Test
    void every_change_of_a_list_names_what_uses_it() {
        SamplePack after = SamplePack.good().with("lists/kinds.csv", "1,一,one", "1,壹号,one");
        assertThat(diff(SamplePack.good(), after).changes().get(0).uses())
                .containsExactly(
                        new Use("layout", "trial-a", List.of("kind"), List.of("trial 1")),
                        new Use("mapping", "kinds-to-sorts", List.of(), List.of("trial 1")),
                        new Use("mapping", "a-to-b", List.of(), List.of("trial 1")));
    }

    @Test
    void a_changed_element_names_the_mappings_that_carry_it() {
        SamplePack after = SamplePack.good()
                .with("layouts/a.csv", "left,左,left,,string,an..9", "left,左,left,,string,an..8")
                .with("layouts/a.csv", "forgotten,遗漏,forgotten,,string,an..9", "forgotten,遗漏,forgotten,,string,an..8")
                .with("layouts/b.csv", "two,其二,two,,string,an..9", "two,其二,two,,string,an..8");
        List<List<Use>> uses = new ArrayList<>();
        diff(SamplePack.good(), after).changes().forEach(change -> uses.add(change.uses()));
        List<Use> carried = List.of(new Use("mapping", "a-to-b", List.of(), List.of("trial 1")));
        assertThat(uses).containsExactly(carried, List.of(), carried);
    }

    @Test
    void a_change_is_as_sure_as_the_weakest_of_its_rows() {
        SamplePack after = SamplePack.good()
                .with("lists/kinds.csv", "4,四,four", "4,肆号,four")
                .with("lists/kinds.csv", "5,五,five", "5,伍号,five");
        EditionDiff diff = diff(SamplePack.good(), after);
        assertThat(diff.changes())
                .extracting(change -> change.code() + " " + change.confidence().word() + " " + change.citation())
                .containsExactly("4 provisional T1", "5 verified T1");
        assertThat(diff.changes().get(0).confidence()).isEqualTo(Confidence.PROVISIONAL);
    }

    @Test
    void a_list_of_another_pack_at_hand_counts_when_an_element_turns_to_it() {
        SamplePack wider = SamplePack.good()
                .with("layouts/b.csv", "sort,类别,sort,,code,n1,,sorts", "sort,类别,sort,,code,n1,,more")
                .with("lists.json", "{\"lists\":[", """
                        {"lists":[
                        {"id":"more","name":{"zh":"更多","en":"more"},"values":"lists/more.csv","from":"","to":"",
                        "edition":"","confidence":"verified","source":"trial"},""")
                .with("lists/more.csv", SamplePack.good().file("lists/sorts.csv") + "7,七,seven,,,,,,verified,T1\n");
        assertThat(told(diff(SamplePack.good(), wider)))
                .containsExactly(
                        "list-added list more  [更多] none",
                        "domain-widened layout trial-b sort [类别] readers sorts > more");
        assertThat(told(diff(wider, SamplePack.good())))
                .containsExactly(
                        "list-removed list more  [更多] both",
                        "domain-narrowed layout trial-b sort [类别] writers more > sorts");
    }

    private static final String RULES = """
            layout,rule,condition,severity,confidence,source,note
            trial-a,words has at least 2 values,,error,verified,T1,
            trial-a,unique must,,warning,verified,T1,
            """;
    private static final String CLEANING = """
            layout,element,text,reading,confidence,source
            *,*,NULL,nothing,verified,T1
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rules.csv | trial-a,words has at least 2 values,,error,verified,T1, | '' | major | \
            record-rule-removed layout trial-a words [] readers words has at least 2 values: error >
            rules.csv | trial-a,unique must,,warning | trial-a,unique must,,error | major | \
            record-rule-changed layout trial-a must [] writers unique must: warning > unique must: error
            rules.csv | values,,error | values,,warning | major | \
            record-rule-changed layout trial-a words [] readers words has at least 2 values: error \
            > words has at least 2 values: warning
            rules.csv | trial-a,unique must,,warning,verified,T1, | '' | minor | \
            record-rule-removed layout trial-a must [] none unique must: warning >
            rules.csv | trial-a,unique must | trial-a,unique id,,error,verified,T1,⏎trial-a,unique must | major | \
            record-rule-added layout trial-a id [] writers > unique id: error
            rules.csv | must,,warning,verified,T1, | must,,warning,provisional,T2,why | patch | \
            confidence-changed layout trial-a must [] none verified > provisional \
            & source-changed layout trial-a must [] none T1 > T2 & wording-changed layout trial-a must [] none > why
            cleaning.csv | *,*,NULL,nothing,verified,T1 | '' | major | \
            cleaning-removed layout * * [] writers NULL = nothing >
            cleaning.csv | NULL,nothing | NULL,open-end | major | \
            cleaning-changed layout * * [] both NULL = nothing > NULL = open-end
            cleaning.csv | *,*,NULL | *,*,none,nothing,verified,T1⏎*,*,NULL | major | \
            cleaning-added layout * * [] readers > none = nothing
            """)
    void rules_of_records_and_declared_cleaning_are_compared(
            String file, String old, String text, String step, String told) {
        SamplePack before = SamplePack.good().with("rules.csv", RULES).with("cleaning.csv", CLEANING);
        SamplePack after = SamplePack.good()
                .with("rules.csv", RULES)
                .with("cleaning.csv", CLEANING)
                .with(file, old, text.replace('⏎', '\n'));
        EditionDiff diff = diff(before, after);
        assertThat(told(diff).stream().map(each -> each.replaceAll(" +", " ").strip()))
                .containsExactlyElementsOf(
                        List.of(told.split(" & ")).stream().map(String::strip).toList());
        assertThat(diff.step().word()).isEqualTo(step);
    }
}
