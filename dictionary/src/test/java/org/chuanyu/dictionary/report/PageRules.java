// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every page keeps to, whatever stands in the table: only known elements and attributes, nothing from elsewhere. */
final class PageRules {
    private static final Set<String> ELEMENTS = Set.of(
            "#root",
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "main",
            "header",
            "section",
            "footer",
            "h1",
            "h2",
            "h3",
            "p",
            "span",
            "small",
            "b",
            "bdi",
            "code",
            "mark",
            "div",
            "dl",
            "dt",
            "dd",
            "ul",
            "ol",
            "li",
            "table",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "svg",
            "rect");
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "id",
            "scope",
            "rowspan",
            "data-label",
            "role",
            "viewbox",
            "preserveaspectratio",
            "x",
            "y",
            "width",
            "height",
            "aria-hidden",
            "aria-labelledby");

    private PageRules() {}

    static void check(Document page) {
        for (Element element : page.getAllElements()) {
            assertThat(ELEMENTS).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).contains(attribute.getKey().toLowerCase(Locale.ROOT));
            }
        }
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import", "expression(", "//");
        assertThat(page.select("svg[role=img]:not(:has(title))")).isEmpty();
        assertThat(page.select("svg:not([role=img]):not([aria-hidden=true])")).isEmpty();
        assertThat(page.select("thead th:not([scope=col]), tbody th:not([scope])"))
                .isEmpty();
    }
}
