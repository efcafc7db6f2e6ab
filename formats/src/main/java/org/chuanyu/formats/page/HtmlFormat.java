// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.formats.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.report.HtmlText;
import org.chuanyu.formats.export.ExportFormat;
import org.chuanyu.formats.export.ExportSubject;

/** 网页说明页: a page that needs nothing but itself. */
public final class HtmlFormat implements ExportFormat {

    /** Made by the service loader. */
    public HtmlFormat() {}

    @Override
    public String id() {
        return "html";
    }

    @Override
    public BilingualText name() {
        return PageWords.CATALOG.text("html");
    }

    @Override
    public Set<ExportSubject.Kind> expresses() {
        return EnumSet.allOf(ExportSubject.Kind.class);
    }

    @Override
    public void write(ExportSubject subject, Language language, OutputStream out) throws IOException {
        Page page = PageSubject.page(subject, language);
        HtmlText html = new HtmlText();
        html.markup("<!DOCTYPE html>\n").open("html", "lang", new PageWords(language).say("lang"));
        html.markup("\n<head>\n<meta charset=\"utf-8\">\n");
        html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.markup("<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        html.element("title", page.title() + " (" + page.id() + ")");
        html.markup("\n<style>\n").markup(style()).markup("</style>\n</head>\n<body>\n<main>\n");
        html.open("h1").whole(page.title()).markup(" ").element("code", page.id());
        html.close("h1").markup("\n<dl>\n");
        for (Page.Fact fact : page.facts()) {
            html.element("dt", fact.name()).open("dd").whole(fact.text()).close("dd");
            html.markup("\n");
        }
        html.markup("</dl>\n");
        table(html, page);
        if (!page.notes().isEmpty()) {
            html.markup("<ul>\n");
            page.notes().forEach(note -> html.open("li").whole(note).close("li").markup("\n"));
            html.markup("</ul>\n");
        }
        html.open("footer").whole(page.foot()).close("footer");
        html.markup("\n</main>\n</body>\n</html>\n");
        html.writeTo(out);
    }

    private static void table(HtmlText html, Page page) {
        html.markup("<table>\n<thead><tr>");
        page.columns().forEach(column -> html.element("th", column, "scope", "col"));
        html.markup("</tr></thead>\n<tbody>\n");
        for (List<String> row : page.rows()) {
            html.markup("<tr>").open("th", "scope", "row").whole(row.get(0)).close("th");
            row.stream().skip(1).forEach(cell -> html.open("td").whole(cell).close("td"));
            html.markup("</tr>\n");
        }
        html.markup("</tbody>\n</table>\n");
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlFormat.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("no page.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
