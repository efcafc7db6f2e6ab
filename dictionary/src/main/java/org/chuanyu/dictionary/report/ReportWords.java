// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chuanyu.core.text.Language;
import org.chuanyu.core.text.MessageCatalog;
import org.chuanyu.dictionary.record.Layout;
import org.chuanyu.dictionary.translation.LostCells;
import org.chuanyu.dictionary.validation.TableFinding;

/**
 * 报告用语: the words of reports in one language. They stand in {@code report_zh} and {@code report_en}.
 *
 * @param language the reader's language
 */
record ReportWords(Language language) {
    static final MessageCatalog CATALOG = MessageCatalog.load(ReportWords.class::getResourceAsStream, "report");

    private static final int TENTHS_OF_ALL = 1000;

    /** Returns a text; its arguments follow as names and values in turn. */
    String say(String key, String... arguments) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        return CATALOG.text(key, named).in(language);
    }

    /** Returns a text that a caller may have named with a word of its own; without a text, the word stands for itself. */
    String word(String group, String word) {
        String key = group + "." + word;
        return CATALOG.has(key) ? say(key) : word;
    }

    /** Returns the name of a column; the heading itself where it names no element. */
    String column(Layout layout, String column) {
        int element = layout.indexOf(column);
        return element < 0 ? column : layout.elements().get(element).name().in(language);
    }

    /** Returns the name of an element of a translation's target, as far as the report knows it. */
    String target(Report report, String element) {
        return column(report.target().orElse(report.layout()), element);
    }

    /** Returns the name of such an element with its identifier. */
    String namedTarget(Report report, String element) {
        String name = target(report, element);
        return name.equals(element) ? name : name + " (" + element + ")";
    }

    /** Returns the name of a column with its identifier. */
    String named(Layout layout, String column) {
        String name = column(layout, column);
        return name.equals(column) ? name : name + " (" + column + ")";
    }

    /** Returns what stands between the parts of a list. */
    String separator() {
        return language == Language.ZH ? "、" : ", ";
    }

    /** Returns what stands between clauses that have commas of their own. */
    String clauses() {
        return language == Language.ZH ? "；" : "; ";
    }

    /** Returns where a finding stands, such as {@code row 12}. */
    String place(TableFinding at) {
        String row = at.row() == 0 ? say("rows.table") : say("rows.number", "row", number(at.row()));
        return at.file().isEmpty() ? row : at.file() + separator() + row;
    }

    /** Returns what is lost in a column, and in which rows. */
    String lost(LostCells cells) {
        String rows = String.join(
                separator(), cells.rows().stream().map(ReportWords::number).toList());
        return say(
                "translation.lost.cells",
                "column",
                cells.file().isEmpty() ? cells.column() : cells.file() + separator() + cells.column(),
                "outcome",
                word("outcome", cells.outcome().word()),
                "count",
                number(cells.count()),
                "rows",
                cells.count() > cells.rows().size() ? rows + " …" : rows);
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Returns a share that says 100 % of all and 0 % of none only. */
    static String percent(long part, long whole) {
        if (part == 0 || whole == 0) {
            return "0%";
        }
        double tenths = Math.floor((double) part / whole * TENTHS_OF_ALL);
        if (tenths < 1) {
            return "<0.1%";
        }
        return part == whole ? "100%" : String.format(Locale.ROOT, "%.1f%%", Math.min(tenths, TENTHS_OF_ALL - 1) / 10);
    }
}
