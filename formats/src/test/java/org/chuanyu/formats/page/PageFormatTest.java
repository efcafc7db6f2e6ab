// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.formats.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chuanyu.core.text.Language;
import org.chuanyu.formats.export.Exports;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageFormatTest {

    private static List<String> cells(Element row) {
        return row.children().eachText();
    }

    @Test
    void both_languages_have_the_same_words() {
        assertThat(PageWords.CATALOG.keys(Language.ZH)).isEqualTo(PageWords.CATALOG.keys(Language.EN));
    }

    @Test
    void a_list_is_a_table_of_its_values() {
        assertThat(Exports.text("markdown", Exports.list("sex"), Language.EN)).startsWith("""
                # Sex (GB/T 2261.1-2003) (sex)

                |  |  |
                |---|---|
                | names | 人的性别代码 / Sex (GB/T 2261.1-2003) |
                | holds | unknown |
                | confidence | verified |
                | source | GB/T 2261.1-2003 |
                | rows | 4 |

                | code | Chinese name | English name | parent | period | status | more | confidence | source |
                |---|---|---|---|---|---|---|---|---|
                | 0 | 未知的性别 | unknown sex |  |  | active |  | verified | GB/T 2261.1-2003; verified (several public code lists) |
                """);
    }

    @Test
    void a_layout_tells_formats_and_obligations_in_words() {
        String page = Exports.text(
                "markdown", Exports.layout("administrative-penalty", "credit-publicity-2018"), Language.EN);
        assertThat(page)
                .contains("| CF\\_JDRQ |", "YYYY/MM/DD | date; written YYYY/MM/DD", "M mandatory")
                .contains("up to 18 digits; up to 6 of them decimals", "C conditional; CF\\_CFLB contains 罚款");
        String zh = Exports.text(
                "markdown", Exports.layout("administrative-penalty", "credit-publicity-2018"), Language.ZH);
        assertThat(zh).contains("日期；写作 YYYY/MM/DD", "M 必选", "数值；至多 18 位数字；其中至多 6 位小数");
    }

    @Test
    void html_holds_what_markdown_holds() {
        for (Language language : Language.values()) {
            Document html = Jsoup.parse(
                    Exports.text("html", Exports.layout("administrative-penalty", "internet-supervision"), language));
            Page page = PageSubject.page(Exports.layout("administrative-penalty", "internet-supervision"), language);
            assertThat(html.title()).isEqualTo(page.title() + " (" + page.id() + ")");
            assertThat(html.select("thead th").eachText()).isEqualTo(page.columns());
            assertThat(html.select("dd").eachText())
                    .isEqualTo(page.facts().stream().map(Page.Fact::text).toList());
            assertThat(html.select("tbody tr")).hasSize(page.rows().size());
            assertThat(html.select("tbody th").eachText())
                    .isEqualTo(page.rows().stream().map(row -> row.get(0)).toList());
            assertThat(html.select("li").eachText()).isEqualTo(page.notes());
            assertThat(html.select("script, [onclick], [href], [src]")).isEmpty();
        }
    }

    @Test
    void markup_in_data_stays_text() {
        Document html = Jsoup.parse(Exports.text("html", Exports.list(Exports.HOSTILE), Language.ZH));
        assertThat(html.select("script, b")).isEmpty();
        assertThat(html.select("h1").text()).isEqualTo("<b>恶意|表</b> hostile");
        assertThat(cells(html.select("tbody tr").get(0)))
                .startsWith("=1+1|", "<script>a␊b</script>␇", "`x` *y* [z](javascript:1)");
        String markdown = Exports.text("markdown", Exports.list(Exports.HOSTILE), Language.ZH);
        assertThat(markdown)
                .startsWith("# \\<b\\>恶意\\|表\\</b\\> (hostile)\n")
                .contains("| =1+1\\| | \\<script\\>a␊b\\</script\\>␇ | \\`x\\` \\*y\\* \\[z\\](javascript:1) |")
                .contains("| -1;' | a\\\\'); DROP TABLE x; -- | \"quoted\" \\& ⟨U+202E⟩turned |");
    }

    @Test
    void a_page_says_where_it_comes_from() {
        String edition = Exports.DICTIONARY.packOf("list", "sex").orElseThrow().edition();
        assertThat(Exports.text("markdown", Exports.list("sex"), Language.EN))
                .endsWith("\nMade by Chuanyu, an unofficial implementation. From chuanyu " + edition + ".\n");
        assertThat(Exports.text("markdown", Exports.list("division@2024"), Language.EN))
                .endsWith("\nMade by Chuanyu, an unofficial implementation.\n");
    }
}
