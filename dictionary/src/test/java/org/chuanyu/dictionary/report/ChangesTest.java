// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.diff.EditionDiff;
import org.chuanyu.dictionary.diff.Editions;
import org.chuanyu.dictionary.pack.Dictionary;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.sample.SamplePack;
import org.chuanyu.dictionary.sample.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

    @TempDir
    private Path folder = Path.of("");

    private EditionDiff diff(SamplePack after) {
        Pack first = Pack.at(SamplePack.good().in(folder));
        return new Editions(Dictionary.of(List.of(first))).compare(first, Pack.at(after.in(folder)));
    }

    private EditionDiff renamed() {
        return diff(SamplePack.good()
                .with("lists/sorts.csv", "9,九,nine", "9,玖号,new nine")
                .with("layouts/a.csv", "left,左,left,,string,an..9", "left,左,left,,string,ul"));
    }

    private static String json(EditionDiff diff) throws IOException {
        StringWriter out = new StringWriter();
        JsonChanges.write(diff, out);
        return out.toString();
    }

    private static String text(EditionDiff diff, Language language) throws IOException {
        StringBuilder out = new StringBuilder();
        TextChanges.write(diff, language, false, out);
        return out.toString();
    }

    private static Document page(EditionDiff diff, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlChanges.write(diff, language, out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void the_json_is_as_the_contract_says() throws IOException {
        assertThat(json(renamed())).isEqualTo("""
                        {"from":"trial 1","to":"trial 1","changes":[\
                        {"rule":"meaning-changed","list":"sorts","code":"9","names":["九","玖号"],"breaks":"both",\
                        "uses":[{"kind":"layout","id":"trial-b","elements":["sort"],"packs":["trial 1"]},\
                        {"kind":"mapping","id":"kinds-to-sorts","packs":["trial 1"]},\
                        {"kind":"mapping","id":"a-to-b","packs":["trial 1"]}],\
                        "confidence":"verified","citation":"T1"},\
                        {"rule":"format-widened","list":"","layout":"trial-a","code":"left","names":["左"],\
                        "breaks":"readers","was":"an..9","now":"ul",\
                        "uses":[{"kind":"mapping","id":"a-to-b","packs":["trial 1"]}],\
                        "confidence":"verified","citation":"trial, T1"}],\
                        "step":"major","counts":{"meaning-changed":1,"format-widened":1},\
                        "breaking":{"readers":2,"writers":1}}""");
    }

    @Test
    void successors_and_notes_stand_in_the_json_where_there_are_any() throws IOException {
        EditionDiff move = new Editions(Samples.DICTIONARY).compare("division@1996", "division@1998");
        assertThat(json(move))
                .startsWith("{\"from\":\"division@1996\",\"to\":\"division@1998\",\"changes\":[")
                .contains("{\"rule\":\"code-removed-with-successor\",\"list\":\"division\",\"code\":\"511402\","
                        + "\"names\":[\"枳城区\"],\"breaks\":\"writers\",\"successors\":[\"500102\"],")
                .contains("\"notes\":[{\"zh\":\"该代码自 2000-06-10 起指 四川省眉山市东坡区\","
                        + "\"en\":\"since 2000-06-10 the code stands for 四川省眉山市东坡区\"}]")
                .contains("\"names\":[\"万州区\"],\"breaks\":\"readers\","
                        + "\"predecessors\":[\"511202\",\"511203\",\"511204\"],")
                .doesNotContain("\"successors\":[]", "\"predecessors\":[]", "\"notes\":[]");
    }

    @Test
    void an_empty_comparison_says_so() throws IOException {
        EditionDiff none = diff(SamplePack.good());
        assertThat(json(none))
                .isEqualTo("{\"from\":\"trial 1\",\"to\":\"trial 1\",\"changes\":[],\"step\":\"patch\",\"counts\":{},"
                        + "\"breaking\":{\"readers\":0,\"writers\":0}}");
        assertThat(text(none, Language.EN)).isEqualTo("""
                trial 1 → trial 1
                no changes
                Suggested version step: patch (words, sources or confidence at most)
                """);
        assertThat(page(none, Language.ZH).select("section")).isEmpty();
    }

    @Test
    void the_text_tells_every_change_by_its_rule_and_what_uses_it() throws IOException {
        assertThat(text(renamed(), Language.EN)).isEqualTo("""
                trial 1 → trial 1
                2 changes: 2 break readers, 1 break writers
                Suggested version step: major (somebody breaks)

                ✗ meaning changed  × 1  meaning-changed
                  one code means different things, so each side misunderstands the other
                  unnoticed
                  list sorts  9  nine → new nine  [breaks: both]

                ✗ format widened  × 1  format-widened
                  who reads by the old rules refuses texts that fit now
                  layout trial-a  left  left  [breaks: readers]
                    an..9 → ul

                What uses it
                  list sorts
                    layout trial-b (sort)  [trial 1]
                    mapping kinds-to-sorts  [trial 1]
                    mapping a-to-b  [trial 1]
                  layout trial-a
                    mapping a-to-b  [trial 1]
                """);
        assertThat(text(renamed(), Language.ZH))
                .contains("2 处变更：影响读取方 2 处，影响写入方 1 处", "建议版本步进：主版本号（有一方受影响）")
                .contains("代码表 sorts  9  九 → 玖号  [影响：双方]");
    }

    @Test
    void successors_notes_and_things_that_nobody_uses_are_told() throws IOException {
        EditionDiff more = diff(SamplePack.good().with("datasets.json", "\"zh\":\"乙方\"", "\"zh\":\"丙方\""));
        assertThat(text(more, Language.EN)).contains("    no layout or mapping of the packs at hand uses it");
        Editions editions = new Editions(Samples.DICTIONARY);
        String move = text(editions.compare("division@1996", "division@1998"), Language.EN);
        assertThat(move).contains("""
                  list division  511402  枳城区  [breaks: writers]
                    went to: 500102
                    since 2000-06-10 the code stands for 四川省眉山市东坡区
                """).contains("""
                  list division  500101  万州区  [breaks: readers]
                    came from: 511202, 511203, 511204
                """);
        assertThat(text(editions.compare("education-1984", "education-2006"), Language.ZH))
                .contains("\ni 同一代码是否同义，按映射 education-1984-to-2006 (provisional) 判断");
    }

    @Test
    void the_sheet_holds_every_change() throws IOException {
        Document page = page(renamed(), Language.ZH);
        assertThat(page.title()).isEqualTo("修改单 · trial 1 → trial 1");
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select("p.verdict.bad").text()).isEqualTo("✗ 建议版本步进：主版本号（有一方受影响）");
        assertThat(page.select("ul.tiles li").eachText())
                .containsExactly("2 变更", "2 ✗ 影响读取方", "1 ✗ 影响写入方", "0 ✓ 无人受影响");
        assertThat(page.select("section h2").eachText())
                .containsExactly("含义变更 × 1 meaning-changed", "格式放宽 × 1 format-widened", "哪些地方使用");
        Element row = page.select("section").get(0).select("tbody tr").get(0);
        assertThat(row.select("td").eachText()).containsExactly("代码表 sorts", "9", "九 → 玖号", "双方", "T1 已核实");
        assertThat(page.select("section").get(1).select("tbody td").eachText())
                .containsExactly("版式 trial-a", "left", "左", "an..9 → ul", "读取方", "trial, T1 已核实");
        assertThat(page.select("section").get(2).select("th").eachText()).containsExactly("代码表 sorts", "版式 trial-a");
        assertThat(page.select("section")
                        .get(2)
                        .select("tr")
                        .get(0)
                        .select("div")
                        .eachText())
                .containsExactly("版式 trial-b（sort） trial 1", "映射 kinds-to-sorts trial 1", "映射 a-to-b trial 1");
    }

    @Test
    void names_that_only_the_other_language_tells_apart_are_shown_in_both() throws IOException {
        EditionDiff diff = diff(SamplePack.good().with("lists/sorts.csv", "9,九,nine", "9,玖号,nine"));
        assertThat(text(diff, Language.EN)).contains("  list sorts  9  九 / nine → 玖号 / nine  [breaks: both]\n");
        assertThat(text(diff, Language.ZH)).contains("  代码表 sorts  9  九 → 玖号  [影响：双方]\n");
    }

    @Test
    void the_step_colors_the_sheet() throws IOException {
        EditionDiff minor = diff(SamplePack.good().with("lists/sorts.csv", "9,九,nine,,active", "9,九,nine,,retired"));
        assertThat(page(minor, Language.EN).select("p.verdict.caution").text())
                .isEqualTo("! Suggested version step: minor (there is more, and nobody breaks)");
        EditionDiff patch = diff(SamplePack.good().with("lists/sorts.csv", "9,九,nine", "9,九,niner"));
        assertThat(page(patch, Language.EN).select("p.verdict.good").text())
                .startsWith("✓ Suggested version step: patch");
    }

    @Test
    void the_sheet_of_a_large_comparison_is_whole() throws IOException {
        EditionDiff move = new Editions(Samples.DICTIONARY).compare("division@1996", "division@1998");
        Document page = page(move, Language.EN);
        assertThat(page.select("section table").stream()
                        .filter(table -> table.select("thead").size() == 1)
                        .mapToInt(table -> table.select("tbody tr").size())
                        .sum())
                .isEqualTo(move.changes().size());
        // The municipality came from more counties than are shown of a cell.
        assertThat(page.select("tr:contains(500000)").text())
                .contains("came from: 510202")
                .contains("513525");
        assertThat(page.select("td small").eachText()).contains("since 2000-06-10 the code stands for 四川省眉山市东坡区");
    }

    @Test
    void what_stands_in_a_pack_can_not_become_a_part_of_the_page_or_of_the_terminal() throws IOException {
        String hostile = "<script>alert(1)</script>\u202e\u001b[31m";
        EditionDiff diff = diff(SamplePack.good()
                .with("lists/sorts.csv", "9,九,nine", "9,\"" + hostile + "\",nine")
                .with("lists/sorts.csv", "8,八", "\"8\"\"><b>\",八"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlChanges.write(diff, Language.EN, out);
        String page = out.toString(StandardCharsets.UTF_8);
        assertThat(page)
                .doesNotContain("<script", "<b>\"", "\u202e", "\u001b")
                .contains("default-src 'none'", "&lt;script&gt;");
        PageRules.check(Jsoup.parse(page));
        assertThat(text(diff, Language.ZH)).doesNotContain("\u202e", "\u001b");
    }
}
