// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chuanyu.core.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HostileReportTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'><svg onload=alert(1)>",
                "&lt;b&gt;&amp;amp;",
                "</style></title></textarea>--><script>",
                "<!-- <![CDATA[ ]]> -->",
                "javascript:alert(1)",
                "https://example.org/x.png",
                "{file} {rows} ${jndi:ldap://x}",
            })
    void markup_is_shown_as_text(String wild) {
        Document page = SampleReport.page(SampleReport.saying(wild), Language.EN);
        PageRules.check(page);
        assertThat(page.expectFirst("td[data-label=value]").text()).isEqualTo(wild);
        assertThat(page.expectFirst("td[data-label=\"what is wrong\"]").text()).contains(wild);
        assertThat(page.expectFirst("dd").text()).isEqualTo(wild);
        assertThat(page.title()).contains(wild);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202eb", "a\u2066b", "a\u200bb", "a\ufeffb", "a\u00adb", "a\u2028b"})
    void what_turns_or_hides_text_is_written_out(String wild) {
        Document page = SampleReport.page(SampleReport.saying(wild), Language.ZH);
        String seen = String.format("a⟨U+%04X⟩b", (int) wild.charAt(1));
        assertThat(page.expectFirst("td[data-label=值]").text()).isEqualTo(seen);
        assertThat(page.html()).doesNotContain(wild);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "a\udc00b", "\u0085", "\uffff"})
    void what_is_no_character_is_replaced(String wild) {
        Document page = SampleReport.page(SampleReport.saying(wild), Language.ZH);
        assertThat(page.expectFirst("td[data-label=值]").text()).contains("\ufffd");
    }

    @Property(tries = 300)
    void any_text_stays_text_on_the_page(@ForAll String wild) {
        for (Language language : Language.values()) {
            byte[] bytes = SampleReport.bytes(SampleReport.saying(wild), language);
            assertThat(bytes.length).isLessThan(HtmlReport.MOST_BYTES);
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(text.codePoints().filter(point -> point < 0x20 && point != '\n'))
                    .isEmpty();
            PageRules.check(Jsoup.parse(text));
        }
    }

    @Property(tries = 300)
    void no_text_reaches_the_terminal_with_an_escape(@ForAll String wild) throws IOException {
        for (Language language : Language.values()) {
            StringBuilder out = new StringBuilder();
            TextReport.write(SampleReport.saying("\u001b[31m\r\u0007" + wild), language, false, out);
            assertThat(out.codePoints().filter(point -> point != '\n' && Character.isISOControl(point)))
                    .isEmpty();
        }
    }
}
