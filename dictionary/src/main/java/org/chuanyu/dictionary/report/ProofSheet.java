// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chuanyu.core.source.Confidence;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.core.time.Period;
import org.chuanyu.dictionary.codelist.CodeList;
import org.chuanyu.dictionary.codelist.PermissibleValue;
import org.chuanyu.dictionary.pack.Pack;

/**
 * 核对单: a list as a sheet that a person prints and ticks against the paper: a box a row, which pack and edition it is,
 * and room for name, date and page. It is made for A4 and needs nothing but itself.
 */
public final class ProofSheet {
    private static final String STYLE = style();

    private ProofSheet() {}

    private static String style() {
        try (InputStream in = ProofSheet.class.getResourceAsStream("proof.css")) {
            if (in == null) {
                throw new IllegalStateException("no proof.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("proof.css", e);
        }
    }

    /**
     * Writes a sheet.
     *
     * @param list the list
     * @param pack the pack that holds it
     * @param language the reader's language
     * @param out where to write, in UTF-8; not closed
     * @throws IOException when it can't be written
     */
    public static void write(CodeList list, Pack pack, Language language, OutputStream out) throws IOException {
        ReportWords words = new ReportWords(language);
        HtmlText page = new HtmlText();
        page.markup("<!DOCTYPE html>\n").open("html", "lang", words.say("lang")).markup("\n<head>\n");
        page.markup("<meta charset=\"utf-8\">\n");
        page.markup("<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        page.element("title", words.say("proof.title", "list", list.id()));
        page.markup("\n<style>\n").markup(STYLE).markup("</style>\n</head>\n<body>\n<main>\n");
        head(page, list, pack, words);
        rows(page, list, words);
        page.markup("</main>\n</body>\n</html>\n");
        page.writeTo(out);
    }

    private static void head(HtmlText page, CodeList list, Pack pack, ReportWords words) {
        page.markup("<header>\n").open("h1").text(list.name().in(words.language()));
        page.markup(" ").element("code", list.id()).close("h1").markup("\n<dl>");
        fact(page, words.say("proof.pack"), pack.id() + " " + pack.edition());
        fact(page, words.say("proof.digest"), pack.digest());
        fact(page, words.say("proof.edition"), list.edition());
        fact(page, words.say("proof.period"), period(list.period(), words));
        fact(page, words.say("proof.source"), list.citation().toString());
        fact(page, words.say("proof.count"), ReportWords.number(list.values().size()));
        page.markup("</dl>\n<dl class=\"signature\">");
        for (String place : new String[] {"proof.paper", "proof.by", "proof.on", "proof.pages"}) {
            page.element("dt", words.say(place)).open("dd").close("dd");
        }
        page.markup("</dl>\n");
        page.element("p", words.say("proof.how")).markup("\n</header>\n");
    }

    private static void fact(HtmlText page, String name, String text) {
        if (!text.isEmpty()) {
            page.element("dt", name).element("dd", text);
        }
    }

    private static String period(Period period, ReportWords words) {
        if (period.isUnknown()) {
            return words.say("proof.unknown");
        }
        return period.from() + " – " + period.to();
    }

    private static void rows(HtmlText page, CodeList list, ReportWords words) {
        page.markup("<table>\n<thead><tr>");
        for (String column : new String[] {"tick", "code", "name", "parent", "period", "more", "confidence", "page"}) {
            page.element("th", words.say("proof.column." + column), "scope", "col", "class", column);
        }
        page.markup("</tr></thead>\n<tbody>\n");
        for (PermissibleValue value : list.values()) {
            page.markup("<tr>").element("td", "☐", "class", "tick");
            page.element("th", value.code(), "scope", "row", "class", "code");
            page.open("td", "class", "name").text(value.name().zh());
            if (!value.name().en().equals(value.name().zh())) {
                page.markup(" ").element("small", value.name().en());
            }
            page.close("td").element("td", value.parent(), "class", "code");
            page.element("td", value.period().isUnknown() ? "" : period(value.period(), words));
            page.element("td", more(list, value, words));
            page.element("td", confidence(value, words))
                    .open("td", "class", "page")
                    .close("td");
            page.markup("</tr>\n");
        }
        page.markup("</tbody>\n</table>\n");
    }

    private static String more(CodeList list, PermissibleValue value, ReportWords words) {
        StringBuilder more = new StringBuilder();
        for (Map.Entry<String, String> property : value.properties().entrySet()) {
            BilingualText name =
                    list.properties().getOrDefault(property.getKey(), BilingualText.same(property.getKey()));
            more.append(more.isEmpty() ? "" : words.separator())
                    .append(name.in(words.language()))
                    .append(' ')
                    .append(property.getValue());
        }
        return more.toString();
    }

    private static String confidence(PermissibleValue value, ReportWords words) {
        Confidence confidence = value.confidence().and(value.nameConfidence());
        return words.say("confidence." + confidence.word());
    }
}
