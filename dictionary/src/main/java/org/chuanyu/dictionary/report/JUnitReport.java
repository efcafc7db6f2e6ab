// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.element.DataElement;
import org.chuanyu.dictionary.validation.TableFinding;

/**
 * JUnit 报告: a report in the XML that build pipelines read: the table is a suite, each element of the layout a test, which
 * fails where a cell of it has an error. Headings that name no element and rows as a whole are tests where something was
 * found of them. Warnings and notices stand in the output of a test.
 */
public final class JUnitReport {
    private static final int MOST_TOLD = 20;
    /** Rows as a whole. */
    private static final String ROWS = "";

    private final Report report;
    private final ReportWords words;
    private final XMLStreamWriter xml;
    private final Map<String, List<TableFinding>> byColumn;

    private JUnitReport(Report report, ReportWords words, XMLStreamWriter xml) {
        this.report = report;
        this.words = words;
        this.xml = xml;
        this.byColumn = report.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.cell().column()));
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param language the reader's language
     * @param out where to write, in UTF-8; not closed
     * @throws IOException when it can't be written
     */
    public static void write(Report report, Language language, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            new JUnitReport(report, new ReportWords(language), xml).suites();
            xml.writeEndDocument();
            xml.close();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void suites() throws XMLStreamException {
        Set<String> columns = new LinkedHashSet<>();
        report.layout().elements().forEach(element -> columns.add(element.identifier()));
        columns.addAll(report.byColumn().keySet());
        if (!of(ROWS).isEmpty()) {
            columns.add(ROWS);
        }
        xml.writeStartElement("testsuites");
        xml.writeStartElement("testsuite");
        attribute("name", report.layout() + " " + report.file());
        attribute("tests", Integer.toString(columns.size()));
        attribute("failures", Integer.toString(report.errorsByColumn().size()));
        attribute("errors", "0");
        attribute("skipped", "0");
        xml.writeStartElement("properties");
        property("pack", report.pack());
        property("edition", report.edition());
        property("rows", Long.toString(report.rows()));
        property("accepted", Long.toString(report.accepted()));
        property("rejected", Long.toString(report.rejected()));
        xml.writeEndElement();
        for (String column : columns) {
            test(column);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void property(String name, String value) throws XMLStreamException {
        xml.writeEmptyElement("property");
        attribute("name", name);
        attribute("value", value);
    }

    private void test(String column) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute("classname", report.layout().toString());
        attribute("name", column.equals(ROWS) ? words.say("rows.table") : name(column));
        long errors = report.errorsByColumn().getOrDefault(column, 0L);
        List<TableFinding> all = of(column);
        List<TableFinding> failing = all.stream().filter(TableFinding::isError).toList();
        if (errors > 0) {
            xml.writeStartElement("failure");
            attribute("type", kinds(failing));
            attribute("message", words.say("reasons.times", "count", ReportWords.number(errors)));
            xml.writeCharacters(told(failing, errors));
            xml.writeEndElement();
        }
        List<TableFinding> others =
                all.stream().filter(finding -> !finding.isError()).toList();
        if (!others.isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(told(others, report.byColumn().getOrDefault(column, (long) all.size()) - errors));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private String name(String column) {
        int element = report.layout().indexOf(column);
        if (element < 0) {
            return column;
        }
        DataElement known = report.layout().elements().get(element);
        return known.identifier() + " " + known.name().in(words.language());
    }

    private List<TableFinding> of(String column) {
        return byColumn.getOrDefault(column, List.of());
    }

    private static String kinds(List<TableFinding> findings) {
        return findings.stream()
                .map(finding -> finding.cell().finding().code())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String told(List<TableFinding> findings, long count) {
        StringBuilder text = new StringBuilder();
        for (TableFinding finding : findings.subList(0, Math.min(MOST_TOLD, findings.size()))) {
            String place = finding.row() == 0
                    ? words.place(finding)
                    : words.say(
                            "text.example", "place", words.place(finding), "line", ReportWords.number(finding.line()));
            text.append(VisibleText.of(place + "  "
                            + finding.cell().finding().code() + "  "
                            + finding.cell().finding().message().in(words.language())))
                    .append('\n');
        }
        if (count > MOST_TOLD) {
            text.append(words.say("text.more", "count", ReportWords.number(count - MOST_TOLD)))
                    .append('\n');
        }
        return text.toString();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, VisibleText.of(value));
    }
}
