// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.pack.Pack;
import org.chuanyu.dictionary.sample.SamplePack;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofSheetTest {

    private static Document sheet(Pack pack, String list, Language language) throws IOException {
        CodeList codes = pack.lists().stream()
                .filter(each -> each.id().equals(list))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProofSheet.write(codes, pack, language, out);
        Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
        PageRules.check(page);
        return page;
    }

    @Test
    void a_list_of_the_built_in_pack_has_a_box_a_row_and_says_what_it_is() throws IOException {
        Pack pack = Pack.builtIn();
        Document page = sheet(pack, "country", Language.ZH);
        int rows = pack.lists().stream()
                .filter(list -> list.id().equals("country"))
                .findFirst()
                .orElseThrow()
                .values()
                .size();
        assertThat(page.select("tbody tr")).hasSize(rows);
        assertThat(page.select("tbody td.tick"))
                .hasSize(rows)
                .allMatch(each -> each.text().equals("☐"));
        assertThat(page.select("tbody td.page"))
                .hasSize(rows)
                .allMatch(each -> each.text().isEmpty());
        assertThat(page.expectFirst("h1").text()).contains("country");
        assertThat(page.select("header dl").get(0).text())
                .contains("chuanyu " + pack.edition(), pack.digest(), "有效期间 未知", Integer.toString(rows));
        assertThat(page.select("dl.signature dt").eachText()).containsExactly("纸质文件（名称、编号）", "核对人", "日期", "页码");
        assertThat(page.select("dl.signature dd").eachText()).isEmpty();
        Element china = page.select("tbody tr").stream()
                .filter(row -> row.expectFirst("th").text().equals("156"))
                .findFirst()
                .orElseThrow();
        assertThat(china.select("td").eachText()).contains("☐", "中国 China", "两位字母代码 CN、三位字母代码 CHN");
        assertThat(page.expectFirst("style").data())
                .contains("size: A4", "counter(page)", "table-header-group", "break-inside: avoid");
    }

    @Test
    void periods_parents_and_confidence_stand_in_their_columns(@TempDir Path folder) throws IOException {
        SamplePack pack = SamplePack.good().with("lists/kinds.csv", "4,四,four,", "4,四,four,1");
        Document page = sheet(Pack.at(pack.in(folder)), "kinds", Language.EN);
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "☐ 1 一 one verified",
                        "☐ 2 二 two 2020-01-01 – verified",
                        "☐ 3 三 three – 2015-01-01 verified",
                        "☐ 4 四 four 1 provisional",
                        "☐ 5 五 five verified",
                        "☐ 6 六 six verified",
                        "☐ 7 七 seven 2010 – 2015 verified");
        assertThat(page.select("thead th").eachText())
                .containsExactly("agrees", "code", "name", "parent", "period", "more", "confidence", "page");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        Document words = sheet(Pack.at(pack.in(folder)), "words", Language.EN);
        assertThat(words.select("header dl").get(0).text())
                .contains("edition of the list 2010", "holds 2010 – 2020-07-01", "source trial");
    }

    @Test
    void what_stands_in_a_list_stays_text(@TempDir Path folder) throws IOException {
        String hostile = "<script>alert(1)</script>";
        SamplePack pack = SamplePack.good()
                .with("lists/kinds.csv", "4,四,four", "4," + hostile + ",=1+1\"\"&amp;".replace("\"\"", ""))
                .with("lists.json", "\"zh\":\"种类\"", "\"zh\":\"" + hostile + "\"");
        Document page = sheet(Pack.at(pack.in(folder)), "kinds", Language.ZH);
        assertThat(page.select("script")).isEmpty();
        assertThat(page.expectFirst("h1").text()).contains(hostile);
        assertThat(page.select("tbody tr").get(3).text()).contains(hostile, "=1+1&amp;");
    }
}
