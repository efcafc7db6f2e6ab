// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.formats.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chuanyu.core.text.BilingualText;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.report.VisibleText;
import org.chuanyu.formats.export.ExportFormat;
import org.chuanyu.formats.export.ExportSubject;

/**
 * Markdown 说明页: a page with tables as GitHub writes them. Text from data is shown as it is: every character that Markdown
 * or HTML would read as markup is escaped.
 */
public final class MarkdownFormat implements ExportFormat {
    private static final String MARKUP = "\\`*_{}[]<>#|&~$^!";

    /** Made by the service loader. */
    public MarkdownFormat() {}

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public BilingualText name() {
        return PageWords.CATALOG.text("markdown");
    }

    @Override
    public Set<ExportSubject.Kind> expresses() {
        return EnumSet.allOf(ExportSubject.Kind.class);
    }

    @Override
    public void write(ExportSubject subject, Language language, OutputStream out) throws IOException {
        Page page = PageSubject.page(subject, language);
        StringBuilder text = new StringBuilder();
        text.append("# ").append(escaped(page.title())).append(" (").append(escaped(page.id()));
        text.append(")\n\n");
        row(text, List.of("", ""));
        rule(text, 2);
        page.facts().forEach(fact -> row(text, List.of(fact.name(), fact.text())));
        text.append('\n');
        row(text, page.columns());
        rule(text, page.columns().size());
        page.rows().forEach(cells -> row(text, cells));
        page.notes().forEach(note -> text.append("\n- ").append(escaped(note)).append('\n'));
        text.append('\n').append(escaped(page.foot())).append('\n');
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(' ').append(escaped(cell)).append(" |");
        }
        text.append('\n');
    }

    private static void rule(StringBuilder text, int columns) {
        text.append('|').append("---|".repeat(columns)).append('\n');
    }

    private static String escaped(String data) {
        String visible = VisibleText.of(data, Integer.MAX_VALUE);
        StringBuilder escaped = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (MARKUP.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
