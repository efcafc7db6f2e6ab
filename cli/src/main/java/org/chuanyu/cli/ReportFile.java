// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.report.HtmlReport;
import org.chuanyu.dictionary.report.JUnitReport;
import org.chuanyu.dictionary.report.JsonLinesReport;
import org.chuanyu.dictionary.report.JsonReport;
import org.chuanyu.dictionary.report.Report;
import org.chuanyu.dictionary.table.SafeFile;
import org.chuanyu.dictionary.validation.FindingSink;
import org.jspecify.annotations.Nullable;

/** 报告文件: a report in the form that the file's name asks for: .json, .jsonl, .html or .xml (JUnit). */
final class ReportFile implements Closeable {
    private final SafeFile file;
    private final String form;
    private final Language language;
    private final @Nullable JsonLinesReport lines;

    private ReportFile(SafeFile file, String form, Language language) throws IOException {
        this.file = file;
        this.form = form;
        this.language = language;
        this.lines = form.equals("jsonl") ? new JsonLinesReport(file.out()) : null;
    }

    /** Begins the report file, if one was asked for. */
    static @Nullable ReportFile begin(String path, Language language) throws IOException {
        if (path.isEmpty()) {
            return null;
        }
        String form = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        switch (form) {
            case "json", "jsonl", "html", "xml" -> {
                return new ReportFile(SafeFile.begin(Path.of(path)), form, language);
            }
            default ->
                throw new UsageException(
                        "报告文件名应以 .json、.jsonl、.html 或 .xml 结尾：" + path,
                        "a report is a file ending in .json, .jsonl, .html or .xml: " + path);
        }
    }

    /** Returns where findings have to go while the table is read. */
    FindingSink sink(Report report) {
        return lines == null ? report : report.and(lines);
    }

    void write(Report report) throws IOException {
        if (lines != null) {
            lines.close();
        } else if (form.equals("json")) {
            JsonReport.write(report, file.out());
        } else if (form.equals("xml")) {
            JUnitReport.write(report, language, file.out());
        } else {
            HtmlReport.write(report, language, file.out());
        }
        file.finish();
    }

    void publish() {
        file.publish();
    }

    @Override
    public void close() {
        file.close();
    }
}
